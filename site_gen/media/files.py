"""Files that are published as they are, beside the item that offers them: attachments, clips, captions."""

import posixpath
import shutil
from collections.abc import Mapping
from pathlib import Path

from msgspec import Struct

from ..publishing.artifact import Made


class Published(Struct, frozen=True):
    address: str = ""
    size: int = 0  # bytes


def addresses(content: Path, files: Mapping[str, str]) -> dict[str, Published]:
    """`files` maps a file of content/ to the address of the item it goes beside."""
    return {
        file: Published(address + posixpath.basename(file), (content / file).stat().st_size)
        for file, address in files.items()
        if (content / file).is_file()
    }


def copy(content: Path, stage: Path, file: str, published: Published) -> Made:
    """Into the stage, byte for byte."""
    path = published.address.lstrip("/")
    target = stage / path
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copyfile(content / file, target)
    return Made(path, file, published.size, (file,))
