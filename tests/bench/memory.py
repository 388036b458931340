"""How much memory a process holds, and how long the processor has worked for it."""

import os
from pathlib import Path

STATM = Path("/proc/self/statm")


def resident() -> int:
    """Bytes in memory; 0 where the system does not say it in the way of Linux."""
    if not STATM.exists():
        return 0
    return int(STATM.read_text("ascii").split()[1]) * os.sysconf("SC_PAGE_SIZE")


def proportional(process: int) -> tuple[int, int]:
    """Bytes of that process in memory: all of them (RSS), and with shared ones divided (PSS).

    Zeros where the system does not say it in the way of Linux.
    """
    try:
        lines = Path(f"/proc/{process}/smaps_rollup").read_text("ascii").splitlines()
    except OSError:
        return 0, 0
    found = {name: int(rest.split()[0]) for name, _, rest in (x.partition(":") for x in lines[1:])}
    return found["Rss"] * 1024, found["Pss"] * 1024


def processor_seconds(process: int) -> float:
    """How long the processor has worked for that process; 0 where the system does not say it."""
    try:
        fields = Path(f"/proc/{process}/stat").read_text("ascii").rpartition(")")[2].split()
    except OSError:
        return 0.0
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")
