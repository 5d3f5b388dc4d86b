"""All pictures of a build: renditions made in the workers, then put into the stage."""

import os
import shutil
from collections.abc import Iterable
from pathlib import Path

from ..model.card import Picture
from ..publishing.artifact import Made
from ..workers import Workers
from .photos import Darkroom, develop


def develop_all(
    workers: Workers, darkroom: Darkroom, files: Iterable[str]
) -> tuple[dict[str, Picture], dict[str, str]]:
    """(file → picture, file → cause of failure in Chinese)."""
    pictures, failures = {}, {}
    for file, picture, cause in workers.map(develop, files, darkroom):
        if picture is None:
            failures[file] = cause
        else:
            pictures[file] = picture
    return pictures, failures


def stage_pictures(darkroom: Darkroom, stage: Path, pictures: dict[str, Picture]) -> Iterable[Made]:
    """Every rendition once, however many items show it: its name is its content."""
    names = {address for picture in pictures.values() for _, _, address in picture.renditions}
    for address in sorted(names):
        target = stage / address.lstrip("/")
        target.parent.mkdir(parents=True, exist_ok=True)
        _place(darkroom.cache / target.name, target)
        yield Made(address.lstrip("/"), "图片", target.stat().st_size)


def _place(source: Path, target: Path) -> None:
    """A hard link costs nothing; where the cache lies on another disk, a copy."""
    try:
        os.link(source, target)
    except OSError:
        shutil.copyfile(source, target)
