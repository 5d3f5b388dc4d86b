"""The stage: a folder beside the site where a build is put together. Nothing touches the site before the commit."""

import errno
import os
import shutil
from collections.abc import Container, Iterable, Mapping
from pathlib import Path

from ..running.faults import BuildStopped
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
        one = told(artifact, owner, known, writer)
        if one.fresh:
            write(f"{root}/{artifact.path}", artifact.make())
        made.append(one)
    return made


def stage_together(folder: Path, wanted: Iterable[tuple[Made, Artifact]]) -> None:
    """What is fresh of several owners' artifacts: all is made, then all is written, which is faster than in turn."""
    root = str(folder)
    ready = [(artifact.path, artifact.make()) for made, artifact in wanted if made.fresh]
    for path, data in ready:
        write(f"{root}/{path}", data)


def told(artifact: Artifact, owner: str, known: Mapping[str, bytes], writer: str = "") -> Made:
    """What the ledger is told of an artifact, whether it has to be made or stands in the site already."""
    fresh = known.get(artifact.path) != artifact.digest
    return Made(artifact.path, owner, artifact.digest, artifact.scope, fresh, writer or SINGLE[owner])


def write(path: str, data: bytes) -> None:
    """Plain strings, not Path: a clean build comes here some ten thousand times."""
    try:
        file = open(path, "wb")  # noqa: PTH123, SIM115
    except FileNotFoundError:
        _make_folder(os.path.dirname(path))  # noqa: PTH120
        file = open(path, "wb")  # noqa: PTH123, SIM115
    with file:
        file.write(data)


def _make_folder(path: str) -> None:
    """Mostly only the last one is missing: to try takes less time than to look."""
    try:
        os.mkdir(path)  # noqa: PTH102
    except FileNotFoundError:
        os.makedirs(path, exist_ok=True)  # noqa: PTH103
    except FileExistsError:  # another process made it meanwhile
        pass


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
