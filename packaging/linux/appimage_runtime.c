/*
 * The beginning of an AppImage: it shows the file system that follows it in the same file as a
 * folder, through FUSE, and starts AppRun there. Where there is no FUSE it unpacks it first.
 *
 * It asks for no library of the system where it runs: all are in it. Those under the LGPL can be
 * replaced: compile this with others (gcc -Os -static FILE -lsquashfuse_ll -lfuse3 -lzstd), and put
 * the result before what follows the first N bytes of the AppImage; --appimage-offset says N.
 */
#define _GNU_SOURCE
#define FUSE_USE_VERSION 35
#include <elf.h>
#include <errno.h>
#include <fcntl.h>
#include <fnmatch.h>
#include <ftw.h>
#include <fuse3/fuse_lowlevel.h>
#include <limits.h>
#include <poll.h>
#include <signal.h>
#include <stdarg.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/socket.h>
#include <sys/stat.h>
#include <sys/wait.h>
#include <unistd.h>
#include <zstd.h>

#undef _POSIX_C_SOURCE /* squashfuse has its own idea of it */
#include <squashfuse/ll.h>

static const char *const FUSERMOUNT[] = {"fusermount3", "fusermount", NULL};
static const int SIGNS[] = {SIGINT, SIGQUIT, SIGTERM, SIGHUP};
static volatile sig_atomic_t stopped;
static volatile pid_t program;

static void fail(const char *what) {
    fprintf(stderr, "AppImage: %s: %s\n", what, strerror(errno));
    exit(127);
}

static char *text(const char *form, ...) {
    char *made;
    va_list values;
    va_start(values, form);
    if (vasprintf(&made, form, values) < 0) fail("no memory");
    va_end(values);
    return made;
}

static void be_quiet(void) {
    int nowhere = open("/dev/null", O_RDWR);
    for (int each = 0; each < 3; each++) dup2(nowhere, each);
}

static char *temporary(const char *name) {
    const char *given = getenv("TMPDIR");
    char *folder = text("%s/%s-XXXXXX", given && *given ? given : "/tmp", name);
    if (!mkdtemp(folder)) fail(folder);
    return folder;
}

/* ------------------------------------------------------------------ the file system */

static sqfs_err unzstd(void *in, size_t in_size, void *out, size_t *out_size) {
    static ZSTD_DCtx *context;
    if (!context && !(context = ZSTD_createDCtx())) return SQFS_ERR;
    size_t done = ZSTD_decompressDCtx(context, out, *out_size, in, in_size);
    if (ZSTD_isError(done)) return SQFS_ERR;
    *out_size = done;
    return SQFS_OK;
}

/* These stand in for the library's own, which would bring LZO along, and that is under the GPL. */
sqfs_decompressor sqfs_decompressor_get(sqfs_compression_type type) {
    return type == ZSTD_COMPRESSION ? unzstd : NULL;
}

char *sqfs_compression_name(sqfs_compression_type type) {
    return type == ZSTD_COMPRESSION ? "zstd" : NULL;
}

void sqfs_compression_supported(sqfs_compression_type *types) { *types = ZSTD_COMPRESSION; }

static size_t open_image(sqfs *image) {
    Elf64_Ehdr head;
    int file = open("/proc/self/exe", O_RDONLY | O_CLOEXEC);
    if (file < 0 || pread(file, &head, sizeof head, 0) != sizeof head) fail("/proc/self/exe");
    size_t offset = head.e_shoff + (size_t)head.e_shnum * head.e_shentsize;
    errno = EINVAL;
    if (sqfs_init(image, file, offset) != SQFS_OK) fail("this file is not whole");
    return offset;
}

static int copy_file(sqfs *image, sqfs_inode *inode, const char *path) {
    static char buffer[1 << 20];
    int file = open(path, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, inode->base.mode & 0777);
    if (file < 0) return -1;
    uint64_t at = 0;
    while (at < inode->xtra.reg.file_size && !stopped) {
        sqfs_off_t size = sizeof buffer;
        errno = EIO;
        if (sqfs_read_range(image, inode, at, &size, buffer) != SQFS_OK || size <= 0) break;
        errno = ENOSPC; /* what a short write does not say */
        if (write(file, buffer, size) != size) break;
        at += size;
    }
    return close(file) || at < inode->xtra.reg.file_size ? -1 : 0;
}

static int put(sqfs *image, sqfs_inode *inode, char *path) {
    char target[PATH_MAX];
    size_t size = sizeof target;
    for (char *at = strchr(path + 1, '/'); at; at = strchr(at + 1, '/')) {
        *at = 0;
        mkdir(path, 0755);
        *at = '/';
    }
    if (S_ISDIR(inode->base.mode)) return mkdir(path, 0755) && errno != EEXIST ? -1 : 0;
    unlink(path);
    if (S_ISREG(inode->base.mode)) return copy_file(image, inode, path);
    if (!S_ISLNK(inode->base.mode)) return 0;
    return sqfs_readlink(image, inode, target, &size) == SQFS_OK ? symlink(target, path) : -1;
}

/* 0 when all whose path is like the pattern (NULL: all) is there; -1 with errno otherwise. */
static int extract(sqfs *image, const char *folder, const char *pattern) {
    sqfs_traverse walk;
    sqfs_inode inode;
    sqfs_err fault = sqfs_traverse_open(&walk, image, sqfs_inode_root(image));
    int failed = 0;
    while (fault == SQFS_OK && !failed && sqfs_traverse_next(&walk, &fault)) {
        if (walk.dir_end) continue;
        if (pattern && fnmatch(pattern, walk.path, FNM_PATHNAME | FNM_LEADING_DIR)) continue;
        char *path = text("%s/%s", folder, walk.path);
        fault = sqfs_inode_get(image, &inode, sqfs_dentry_inode(&walk.entry));
        failed = fault == SQFS_OK ? put(image, &inode, path) : 0;
        free(path);
    }
    if (fault != SQFS_OK) errno = EIO;
    return fault != SQFS_OK || failed || stopped ? -1 : 0;
}

/* ------------------------------------------------------------------ starting the program */

static void start(const char *folder, char **words) {
    char *run = text("%s/AppRun", folder), *here = getcwd(NULL, 0), self[PATH_MAX] = "";
    if (readlink("/proc/self/exe", self, sizeof self - 1) < 0) fail("/proc/self/exe");
    setenv("APPIMAGE", self, 1);
    setenv("APPDIR", folder, 1);
    setenv("ARGV0", words[0], 1);
    if (here) setenv("OWD", here, 1);
    words[0] = run;
    execv(run, words);
    fail(run);
}

static void stop(int sign) {
    stopped = 1;
    /* What is typed at a terminal reaches the program without us. */
    if (program > 0 && (sign == SIGTERM || sign == SIGHUP)) kill(program, sign);
}

static int take_away(const char *path, const struct stat *s, int kind, struct FTW *where) {
    (void)s, (void)kind, (void)where;
    return remove(path);
}

static int run_unpacked(sqfs *image, char **words) {
    struct sigaction action = {.sa_handler = stop, .sa_flags = SA_RESTART};
    for (int each = 0; each < 4; each++) sigaction(SIGNS[each], &action, NULL);
    char *folder = temporary("annotator");
    int state = 0, fault = extract(image, folder, NULL) ? errno : 0;
    if (!fault && !stopped && (program = fork()) == 0) start(folder, words);
    if (program > 0 && stopped) kill(program, SIGTERM); /* before it was known whom to tell */
    if (program > 0) while (waitpid(program, &state, 0) < 0 && errno == EINTR) continue;
    nftw(folder, take_away, 16, FTW_DEPTH | FTW_PHYS);
    errno = fault;
    if (fault && !stopped) fail("unpacking (TMPDIR names another folder for it)");
    if (program <= 0) return 128 + SIGTERM;
    return WIFEXITED(state) ? WEXITSTATUS(state) : 128 + WTERMSIG(state);
}

/* ------------------------------------------------------------------ FUSE */

static pid_t call(const char *tool, char *const words[], int socket) {
    pid_t child = fork();
    if (child) return child;
    be_quiet();
    setenv("_FUSE_COMMFD", text("%d", socket), 1);
    execvp(tool, words);
    _exit(127);
}

/* The way to the kernel, as the tool sends it; -1 when it does not. */
static int received(int socket) {
    char byte, space[CMSG_SPACE(sizeof(int))];
    struct iovec part = {&byte, 1};
    struct msghdr letter = {
        .msg_iov = &part, .msg_iovlen = 1, .msg_control = space, .msg_controllen = sizeof space};
    if (recvmsg(socket, &letter, MSG_CMSG_CLOEXEC) <= 0) return -1;
    struct cmsghdr *head = CMSG_FIRSTHDR(&letter);
    int found = -1;
    if (head && head->cmsg_type == SCM_RIGHTS) memcpy(&found, CMSG_DATA(head), sizeof found);
    return found;
}

static int mounted(const char *point) {
    char *words[] = {"fusermount", "-o", "ro,nosuid,nodev,fsname=annotator,subtype=AppImage", "--",
                     (char *)point, NULL};
    for (const char *const *tool = FUSERMOUNT; *tool; tool++) {
        int pair[2];
        if (socketpair(AF_UNIX, SOCK_STREAM, 0, pair)) return -1;
        fcntl(pair[0], F_SETFD, FD_CLOEXEC);
        pid_t child = call(*tool, words, pair[1]);
        close(pair[1]);
        int way = received(pair[0]);
        waitpid(child, NULL, 0);
        close(pair[0]);
        if (way >= 0) return way;
    }
    return -1;
}

static void unmount(const char *point) {
    char *words[] = {"fusermount", "-u", "-z", "--", (char *)point, NULL};
    for (const char *const *tool = FUSERMOUNT; *tool && rmdir(point); tool++)
        waitpid(call(*tool, words, -1), NULL, 0);
    rmdir(point);
}

static struct fuse_session *session(sqfs_ll *image, int way) {
    static const struct fuse_lowlevel_ops answers = {
        .lookup = sqfs_ll_op_lookup, .forget = sqfs_ll_op_forget, .getattr = sqfs_ll_op_getattr,
        .readlink = sqfs_ll_op_readlink, .open = sqfs_ll_op_open, .read = sqfs_ll_op_read,
        .release = sqfs_ll_op_release, .opendir = sqfs_ll_op_opendir,
        .readdir = sqfs_ll_op_readdir, .releasedir = sqfs_ll_op_releasedir,
        .statfs = stfs_ll_op_statfs,
    };
    char *words[] = {"annotator", NULL};
    struct fuse_args arguments = FUSE_ARGS_INIT(1, words);
    struct fuse_session *made = fuse_session_new(&arguments, &answers, sizeof answers, image);
    return made && fuse_session_mount(made, text("/dev/fd/%d", way)) == 0 ? made : NULL;
}

/* Answer the kernel until the program, which holds the other end of `life`, is gone. */
static void serve(struct fuse_session *asked, int life) {
    struct fuse_buf buffer = {0};
    struct pollfd ears[] = {{fuse_session_fd(asked), POLLIN, 0}, {life, POLLIN, 0}};
    while (!fuse_session_exited(asked)) {
        if (poll(ears, 2, -1) < 0 && errno != EINTR) return;
        if (ears[1].revents) return;
        if (!ears[0].revents) continue;
        int size = fuse_session_receive_buf(asked, &buffer);
        if (size > 0) fuse_session_process_buf(asked, &buffer);
        else if (size != -EINTR && size != -EAGAIN) return;
    }
}

/* The folder where it is seen as long as this process lives; NULL when there is no FUSE. */
static char *show(sqfs_ll *image) {
    char *point = temporary(".mount_annotator");
    int life[2], way = mounted(point);
    struct fuse_session *asked = way < 0 ? NULL : session(image, way);
    if (!asked || pipe(life)) {
        unmount(point);
        return NULL;
    }
    pid_t child = fork();
    if (child == 0) {
        if (fork()) _exit(0);
        setsid();
        close(life[1]);
        be_quiet();
        for (int each = 0; each < 4; each++) signal(SIGNS[each], SIG_IGN);
        if (chdir("/") == 0) serve(asked, life[0]);
        unmount(point);
        _exit(0);
    }
    close(life[0]);
    close(way);
    waitpid(child, NULL, 0);
    return point;
}

/* ------------------------------------------------------------------ what is asked for */

static int help(void) {
    puts("Options of the AppImage; all others are for the program in it:\n"
         "  --appimage-extract [PATTERN]  unpack all, or what is like PATTERN, into squashfs-root\n"
         "  --appimage-extract-and-run …  unpack into a temporary folder and start from there,\n"
         "                                as APPIMAGE_EXTRACT_AND_RUN=1 does\n"
         "  --appimage-offset             say at which byte the file system begins");
    return 0;
}

int main(int count, char **words) {
    static sqfs_ll image;
    const char *option = count > 1 ? words[1] : "";
    size_t offset = open_image(&image.fs);
    if (strcmp(option, "--appimage-help") == 0) return help();
    if (strcmp(option, "--appimage-offset") == 0) return printf("%zu\n", offset) < 0;
    if (strcmp(option, "--appimage-extract") == 0) {
        if (extract(&image.fs, "squashfs-root", count > 2 ? words[2] : NULL)) fail("unpacking");
        return 0;
    }
    if (strcmp(option, "--appimage-extract-and-run") == 0) {
        words[1] = words[0];
        return run_unpacked(&image.fs, words + 1);
    }
    if (getenv("APPIMAGE_EXTRACT_AND_RUN") || sqfs_ll_init(&image) != SQFS_OK)
        return run_unpacked(&image.fs, words);
    char *point = show(&image);
    if (!point) return run_unpacked(&image.fs, words);
    start(point, words);
}
