"""What one command costs: seconds, processor seconds, memory of all its processes, files it wrote."""

import os
import resource
import signal
import subprocess
import sys
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping, Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import IO

PAUSE = 0.05  # seconds between two looks at the memory
PAGE = os.sysconf("SC_PAGE_SIZE")


class Failed(RuntimeError):
    """The command ended with another exit than 0. The message holds the end of what it said."""


@dataclass(frozen=True)
class Measurement:
    seconds: float
    cpu: float  # user and system, of the whole tree
    memory: int  # bytes, the highest sum over the tree
    written: int  # files that are new or have another inode or time
    said: str = ""  # the end of what it said


def measure(command: Sequence[str], cwd: Path, env: Mapping[str, str], output: Path) -> Measurement:
    before = marks(output)
    with tempfile.TemporaryFile() as log:
        began = time.perf_counter()
        process = _start(command, cwd, env, log)
        with Watch(process.pid) as watch:
            usage = _wait(process)
            seconds = time.perf_counter() - began
        said = _end_of(log)
        if process.returncode:
            raise Failed(f"{' '.join(command)} 退出码 {process.returncode}：\n{said}")
    largest = usage.ru_maxrss * (1 if sys.platform == "darwin" else 1024)
    written = len(marks(output) - before)
    return Measurement(seconds, usage.ru_utime + usage.ru_stime, max(watch.peak, largest), written, said)


def _start(
    command: Sequence[str], cwd: Path, env: Mapping[str, str], log: IO[bytes]
) -> subprocess.Popen[bytes]:
    """In a session of its own, so that it can be ended with all its workers."""
    return subprocess.Popen(
        command, cwd=cwd, env=env, stdin=subprocess.DEVNULL, stdout=log, stderr=log, start_new_session=True
    )


def _wait(process: subprocess.Popen[bytes]) -> resource.struct_rusage:
    """wait4 tells the usage of this child and of all that it waited for, and of no other child of ours."""
    try:
        _, status, usage = os.wait4(process.pid, 0)
    except BaseException:
        # The bench is being ended. The build and its workers would live on without it.
        with suppress(ProcessLookupError):
            os.killpg(process.pid, signal.SIGKILL)
        raise
    process.returncode = os.waitstatus_to_exitcode(status)
    return usage


def _end_of(log: IO[bytes]) -> str:
    log.seek(0)
    return log.read().decode("utf-8", "replace")[-2000:]


def marks(folder: Path) -> set[int]:
    """One number for each file as it is now. Numbers, because there may be half a million."""
    found = set()
    for parent, _, names in os.walk(folder):
        for name in names:
            stat = Path(parent, name).stat()
            found.add(hash((parent, name, stat.st_ino, stat.st_mtime_ns)))
    return found


class Watch:
    """Looks at the memory of a process and its descendants until the block ends. Without /proc it sees nothing."""

    def __init__(self, pid: int):
        self.pid, self.peak = pid, 0
        self._over = threading.Event()
        self._thread = threading.Thread(target=self._run, daemon=True)

    def __enter__(self) -> "Watch":
        self._thread.start()
        return self

    def __exit__(self, *_) -> None:
        self._over.set()
        self._thread.join()

    def _run(self) -> None:
        pause = 0.0
        while not self._over.wait(pause):
            began = time.perf_counter()
            self.peak = max(self.peak, memory_of(list(family(self.pid))))
            # Looking takes processor time from the one looked at: never more than a twentieth.
            pause = max(PAUSE, 20 * (time.perf_counter() - began))


def family(pid: int) -> Iterator[int]:
    """The process and all its descendants; any thread of a process may be the one that has the child."""
    yield pid
    try:
        tasks = list(Path(f"/proc/{pid}/task").iterdir())
        children = [child for task in tasks for child in (task / "children").read_text().split()]
    except OSError:
        return  # it ended while we looked
    for child in children:
        yield from family(int(child))


def memory_of(pids: Sequence[int]) -> int:
    """Bytes that these processes hold. One alone: all it has. Several: what forked ones share counts once."""
    return _resident(pids[0]) if len(pids) == 1 else sum(map(_proportional, pids))


def _resident(pid: int) -> int:
    try:
        return int(Path(f"/proc/{pid}/statm").read_text().split()[1]) * PAGE
    except OSError:
        return 0


def _proportional(pid: int) -> int:
    try:
        rollup = Path(f"/proc/{pid}/smaps_rollup").read_text()
    except OSError:
        return _resident(pid)
    return next((int(line.split()[1]) * 1024 for line in rollup.splitlines() if line.startswith("Pss:")), 0)
