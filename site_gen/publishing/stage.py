"""The stage: a folder beside the site where a build is put together. Nothing touches the site before the commit."""

import errno
import os
import shutil
from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from ..faults import BuildStopped
from .artifact import SINGLE, Artifact, Made
from .site_files import files_with_stat


class AddressTaken(BuildStopped):
    """Two writers for one path. Both are named."""

    def __init__(self, path: str, first: str, second: str):
        super().__init__(f"两个来源写同一个地址 /{path.removesuffix('index.html')}：{first}；{second}")


def stage(
    folder: Path, owner: str, artifacts: Iterable[Artifact], known: Mapping[str, bytes], writer: str = ""
) -> list[Made]:
    """Make what is not `known` (path → digest) to be made already, and put it into the stage."""
    made, root = [], str(folder)
    for artifact in artifacts:
        fresh = known.get(artifact.path) != artifact.digest
        if fresh:
            write(f"{root}/{artifact.path}", artifact.make())
        made.append(Made(artifact.path, owner, artifact.digest, artifact.scope, fresh, writer or SINGLE[owner]))
    return made


def write(path: str, data: bytes) -> None:
    """Plain strings, not Path: a clean build comes here some ten thousand times."""
    try:
        file = open(path, "wb")  # noqa: PTH123, SIM115
    except FileNotFoundError:
        os.makedirs(os.path.dirname(path), exist_ok=True)  # noqa: PTH103, PTH120
        file = open(path, "wb")  # noqa: PTH123, SIM115
    with file:
        file.write(data)


def prepare(folder: Path, site: Path) -> None:
    """A new, empty stage.

    Raises OSError now where the commit would fail later: `site` is no folder, or cannot be written.
    """
    if site.exists() and not site.is_dir():
        raise NotADirectoryError(errno.ENOTDIR, "site_dir", str(site))
    if site.is_dir() and not os.access(site, os.W_OK | os.X_OK):
        raise PermissionError(errno.EACCES, "site_dir", str(site))
    empty(folder)


def empty(folder: Path) -> None:
    """A new, empty stage."""
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True)


def keep_only(folder: Path, paths: Container[str]) -> None:
    """Take everything else out of the stage."""
    for path, _ in list(files_with_stat(folder)):
        if path not in paths:
            (folder / path).unlink()


class Ledger:
    """Who made which path in this build. Refuses a second writer."""

    def __init__(self) -> None:
        self.made: dict[str, Made] = {}

    def enter(self, all_made: Iterable[Made]) -> None:
        """Raises AddressTaken, naming both writers."""
        for made in all_made:
            if (first := self.made.get(made.path)) is not None:
                raise AddressTaken(made.path, first.writer, made.writer)
            self.made[made.path] = made
