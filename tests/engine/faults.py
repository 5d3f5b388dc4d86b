"""A machine that is at fault: small and read-only disks, and what a build has to say then."""

import shutil
import subprocess
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.kit import Site, story

FILES = {f"stories/2026/03/s{n}.md": story(f"第{n}篇", f"2026-03-{n + 1:02}") for n in range(8)}
MORE = {f"stories/2026/04/m{n}.md": story(f"新{n}篇", f"2026-04-{n + 1:02}") for n in range(9)}


def told(one: Site, *words: str) -> None:
    """Exit 1 with these words, nothing of the stage left, and no traceback."""
    assert one.exit_code == 1, one.output
    assert "Traceback" not in one.output and 'File "' not in one.output, one.output
    for word in words:
        assert word in one.output, one.output
    assert not list(one.root.rglob(".*.stage"))


@contextmanager
def disk(folder: Path, *options: str):
    """A small file system of its own; only root may mount one."""
    folder.mkdir()
    done = subprocess.run(["mount", "-t", "tmpfs", *options, "tmpfs", str(folder)], capture_output=True)
    if done.returncode:
        pytest.skip("挂载 tmpfs 要 root 权限")
    try:
        yield folder
    finally:
        subprocess.run(["umount", "-l", str(folder)], check=True)


def fill(folder: Path, leave: int) -> Path:
    ballast, free = folder / "ballast", shutil.disk_usage(folder).free
    ballast.write_bytes(b"x" * (free - leave))
    return ballast
