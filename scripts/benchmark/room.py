"""A folder to work in: on a memory file system where there is one with room, so that no disk is measured."""

import shutil
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

MEMORY = Path("/dev/shm")
PER_STORY = (
    100_000  # bytes that the sources, the state and the site of one side take; one side lies there at a time
)
SPARE = 3_000_000_000  # what the build itself needs: files in memory are memory that it cannot have


@contextmanager
def workroom(stories: int, keep: bool, say: Callable[[str], None]) -> Iterator[Path]:
    parent = MEMORY if _is_memory() and _free() > stories * PER_STORY + SPARE else None
    if parent is None:
        say("没有放得下的内存文件系统，改用临时文件夹：数字里有磁盘的快慢，不宜发表")
    room = Path(tempfile.mkdtemp(prefix="site-gen-bench-", dir=parent))
    try:
        yield room
    finally:
        if keep:
            say(f"工作文件夹留在 {room}")
        else:
            shutil.rmtree(room, ignore_errors=True)


def in_memory(room: Path) -> bool:
    return room.is_relative_to(MEMORY)


def _is_memory() -> bool:
    try:
        mounts = Path("/proc/self/mounts").read_text(encoding="utf-8")
    except OSError:
        return False
    return any(line.split()[1:3] == [str(MEMORY), "tmpfs"] for line in mounts.splitlines())


def _free() -> int:
    """Bytes: what the file system allows, and what the memory holds."""
    lines = Path("/proc/meminfo").read_text(encoding="utf-8").splitlines()
    available = next(
        (int(line.split()[1]) * 1024 for line in lines if line.startswith("MemAvailable:")), sys.maxsize
    )
    return min(shutil.disk_usage(MEMORY).free, available)
