"""What the page of feeds shows."""

from msgspec import Struct

from .frame import FeedLink


class FeedRow(Struct, frozen=True):
    name: str
    address: str
    feeds: tuple[FeedLink, ...]


class FeedGroup(Struct, frozen=True):
    name: str
    rows: tuple[FeedRow, ...]


class PickerFormat(Struct, frozen=True):
    file: str  # feed.xml
    name: str  # RSS
    families: tuple[str, ...]  # of listings that have it


class Picker(Struct, frozen=True, kw_only=True):
    """What the picker shows before its script has fetched `choices`: ids with their names."""

    choices: str
    provinces: tuple[tuple[str, str], ...]
    themes: tuple[tuple[str, str], ...]
    formats: tuple[PickerFormat, ...]


class SubscribeView(Struct, frozen=True, kw_only=True):
    groups: tuple[FeedGroup, ...]
    opml: str
    picker: Picker | None = None
