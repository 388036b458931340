/* Stands between a program and the disk: fails, kills or records what it writes, for tests.
 *
 * Only files below the folder that fault_watch was told are looked at. It is loaded with
 * LD_PRELOAD and steered through ctypes, so that one process can try thousands of faults.
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <signal.h>
#include <stdarg.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>
#include <time.h>
#include <unistd.h>

enum kind { NOTHING, FAIL, SHORT, KILL };

static char folder[4096];
static enum kind kind = NOTHING;
static int error_number = 0;
static long at = 0;       /* the call that fails, counted from 1 */
static int lasting = 0;   /* whether all that follow fail too */
static long calls = 0;    /* calls since it was armed */
static long fired = 0;    /* how often it failed */
static int journal = -1;  /* where all that is written is recorded */
static long clock_offset = 0;

#define REAL(type, name, ...) \
    static type (*real)(__VA_ARGS__) = NULL; \
    if (real == NULL) real = (type (*)(__VA_ARGS__))dlsym(RTLD_NEXT, name)

static ssize_t plain_write(int fd, const void *data, size_t size)
{
    REAL(ssize_t, "write", int, const void *, size_t);
    return real(fd, data, size);
}

void fault_watch(const char *name) { snprintf(folder, sizeof folder, "%s", name); }

void fault_arm(int what, int number, long call, int on)
{
    kind = what; error_number = number; at = call; lasting = on; calls = 0; fired = 0;
}

long fault_disarm(void) { kind = NOTHING; return fired; }
long fault_calls(void) { return calls; }
void fault_clock(long seconds) { clock_offset = seconds; }

void fault_record(const char *name)
{
    if (journal >= 0) close(journal);
    journal = name[0] ? open(name, O_CREAT | O_WRONLY | O_APPEND | O_CLOEXEC, 0600) : -1;
}

/* One entry: what was done, to which file, where, and how many bytes follow. */
static void record(char what, const char *name, int64_t offset, const void *data, int64_t size)
{
    int64_t head[4] = { what, (int64_t)strlen(name), offset, size };
    if (journal < 0) return;
    if (plain_write(journal, head, sizeof head) < 0 || plain_write(journal, name, head[1]) < 0
        || (size > 0 && data != NULL && plain_write(journal, data, size) < 0))
        abort();
}

void fault_mark(long number) { record('m', "", number, NULL, 0); }

static int watched_name(const char *name)
{
    return folder[0] && strncmp(name, folder, strlen(folder)) == 0;
}

static int watched(int fd, char *name, size_t room)
{
    char link[64];
    ssize_t length;
    if (!folder[0]) return 0;
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    length = readlink(link, name, room - 1);
    if (length <= 0) return 0;
    name[length] = 0;
    return watched_name(name);
}

/* Whether this call is the one; it does not come back from a kill. */
static int strikes(void)
{
    if (kind == NOTHING) return 0;
    calls++;
    if (calls < at || (calls > at && !lasting)) return 0;
    fired++;
    if (kind == KILL) kill(getpid(), SIGKILL);
    errno = error_number;
    return 1;
}

static ssize_t put(int fd, const void *data, size_t size, int64_t offset)
{
    REAL(ssize_t, "pwrite64", int, const void *, size_t, off64_t);
    char name[4096];
    int ours = watched(fd, name, sizeof name);
    int struck = ours && strikes();
    ssize_t done;
    if (struck && (kind != SHORT || size < 2)) return -1;
    done = offset < 0 ? plain_write(fd, data, struck ? size / 2 : size)
                      : real(fd, data, struck ? size / 2 : size, offset);
    if (ours && done > 0) record('w', name, offset, data, done);
    if (struck && done > 0 && lasting) {
        /* Half of it is on the disk, and the rest never will be. */
        errno = error_number;
        return -1;
    }
    return done;
}

ssize_t write(int fd, const void *data, size_t size) { return put(fd, data, size, -1); }
ssize_t pwrite(int fd, const void *data, size_t size, off_t offset)
{
    return put(fd, data, size, offset);
}
ssize_t pwrite64(int fd, const void *data, size_t size, off64_t offset)
{
    return put(fd, data, size, offset);
}

static int synced(int fd, int (*real)(int))
{
    char name[4096];
    int ours = watched(fd, name, sizeof name);
    int done;
    if (ours && strikes()) return -1;
    done = real(fd);
    if (ours && done == 0) record('s', name, 0, NULL, 0);
    return done;
}

int fsync(int fd) { REAL(int, "fsync", int); return synced(fd, real); }
int fdatasync(int fd) { REAL(int, "fdatasync", int); return synced(fd, real); }

static int cut(int fd, int64_t size)
{
    REAL(int, "ftruncate64", int, off64_t);
    char name[4096];
    int ours = watched(fd, name, sizeof name);
    int done;
    if (ours && strikes()) return -1;
    done = real(fd, size);
    if (ours && done == 0) record('t', name, size, NULL, 0);
    return done;
}

int ftruncate(int fd, off_t size) { return cut(fd, size); }
int ftruncate64(int fd, off64_t size) { return cut(fd, size); }

int unlink(const char *name)
{
    REAL(int, "unlink", const char *);
    int done;
    if (watched_name(name) && strikes()) return -1;
    done = real(name);
    if (done == 0 && watched_name(name)) record('u', name, 0, NULL, 0);
    return done;
}

int clock_gettime(clockid_t id, struct timespec *now)
{
    REAL(int, "clock_gettime", clockid_t, struct timespec *);
    int done = real(id, now);
    if (done == 0 && id == CLOCK_REALTIME) now->tv_sec += clock_offset;
    return done;
}
