"""What the tagger says of an item, and what it stands on."""

from msgspec import Struct


class Evidence(Struct, frozen=True):
    """One ground for a tag. `where` is front_matter, station, title, dateline, lead, body or source."""

    rule: str
    words: str
    where: str
    weight: float = 1.0


class RegionTag(Struct, frozen=True):
    """`code` is where the item is filed today; `name` the path of names valid on its date (贵州省/铜仁市/思南县)."""

    code: str
    name: str
    evidence: tuple[Evidence, ...] = ()


class ThemeTag(Struct, frozen=True):
    id: str
    score: float
    evidence: tuple[Evidence, ...] = ()


class Tags(Struct, frozen=True):
    """The primary region (None: no place, or not to be told), places merely mentioned, and 1–4 themes, best first."""

    region: RegionTag | None = None
    mentioned: tuple[str, ...] = ()
    themes: tuple[ThemeTag, ...] = ()
