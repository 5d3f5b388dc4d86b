"""What the scan finds and what reading one source gives."""

from enum import StrEnum

from msgspec import Struct

from ..model.item import AnyItem
from ..model.problem import Problem


class Role(StrEnum):
    """What a file under content/ is to the site."""

    STORY = "story"  # stories/**/*.md
    PHOTO = "photo"  # photos/**/x.md, beside x.jpg
    PHOTO_SET = "photo-set"  # photos/**/index.md: one photo story of its folder
    CAPTIONS = "captions"  # photos/**/captions.csv, captions.yml
    BARE_PHOTO = "bare-photo"  # a picture that no caption file speaks for
    VIDEOS = "videos"  # videos/**/*.yml, *.csv
    REGISTER = "register"
    ASSET = "asset"  # a picture, video file or subtitle that items name
    STRAY = "stray"  # anything else: an attachment if some item names it, a mistake if none does

    @property
    def makes_items(self) -> bool:
        return self not in (Role.REGISTER, Role.ASSET, Role.STRAY)

    @property
    def item_type(self) -> str:
        """`story`, `photo` or `video`; empty for what makes no items."""
        return _ITEM_TYPES.get(self.value, "")


_ITEM_TYPES = {
    "story": "story",
    "photo": "photo",
    "photo-set": "photo",
    "captions": "photo",
    "bare-photo": "photo",
    "videos": "video",
}


class Source(Struct, frozen=True, kw_only=True):
    """One file as the scan saw it. Equal values mean: nothing to read again, save what `Reading.files` names.

    `pictures` are the pictures that this caption file speaks for, as paths relative to content/, in order.
    A source with `problems` is refused: reading it gives these and holds its items back.
    """

    path: str  # relative to content/, always with "/"
    size: int = 0  # bytes
    mtime_ns: int = 0
    ctime_ns: int = 0  # of the last change of any kind: an edit that puts size and mtime back still shows here
    inode: int = 0
    role: Role = Role.STRAY
    pictures: tuple[str, ...] = ()
    problems: tuple[Problem, ...] = ()


class HeldItem(Struct, frozen=True, kw_only=True):
    """An item that is not published because of an error. `address` is the one it would have had, if known."""

    source: str
    line: int = 1
    type: str  # story, photo, video
    title: str  # or the name of its file
    address: str = ""


class Reading(Struct, frozen=True, kw_only=True):
    """All that one source says. Items and held items together are everything that stands in it.

    `files` are the files of content/ that it names, found or not: when one of them comes, goes or changes
    size, the source is to be read again.
    """

    source: str
    items: tuple[AnyItem, ...] = ()
    problems: tuple[Problem, ...] = ()
    held: tuple[HeldItem, ...] = ()
    files: tuple[str, ...] = ()
    hashed: bytes = b""  # of the bytes that were read; empty where none were
    asked: tuple[tuple[str, str], ...] = ()  # of the registers: a register and the word looked up in it
