"""The stage: a folder beside the site where a build is put together. Nothing touches the site before the commit."""

import shutil
from collections.abc import Iterable
from pathlib import Path

from .artifact import Artifact, Made


class AddressTaken(Exception):
    """Two writers for one path. Both are named."""

    def __init__(self, path: str, first: str, second: str):
        super().__init__(f"两个来源写同一个地址 /{path.removesuffix('index.html')}：{first}；{second}")
        self.path, self.first, self.second = path, first, second


def put(stage: Path, artifact: Artifact) -> Made:
    """Write one artifact. A file that is there already is left alone; the ledger tells whose it is."""
    path = stage / artifact.path
    try:
        file = path.open("xb")
    except FileNotFoundError:
        path.parent.mkdir(parents=True, exist_ok=True)
        file = path.open("xb")
    except FileExistsError:
        return Made(artifact.path, artifact.owner, -1, artifact.inputs)
    with file:
        file.write(artifact.data)
    return Made(artifact.path, artifact.owner, len(artifact.data), artifact.inputs)


def empty(stage: Path) -> None:
    """A new, empty stage."""
    shutil.rmtree(stage, ignore_errors=True)
    stage.mkdir(parents=True)


class Ledger:
    """Who made which path of this build. Refuses a second writer."""

    def __init__(self) -> None:
        self.made: dict[str, Made] = {}

    def enter(self, made: Made) -> None:
        """Raises AddressTaken, naming both writers."""
        if (first := self.made.get(made.path)) is not None:
            raise AddressTaken(made.path, first.owner, made.owner)
        self.made[made.path] = made

    def enter_all(self, all_made: Iterable[Made]) -> None:
        for made in all_made:
            self.enter(made)
