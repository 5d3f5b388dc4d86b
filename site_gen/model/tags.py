"""What the tagger says of an item, and what it stands on."""

from msgspec import Struct

from .registers import Registers

# Where a ground stands, for readers of the explanation.
PLACES = {
    "front_matter": "稿头",
    "station": "站点",
    "title": "标题",
    "dateline": "电头",
    "lead": "开头",
    "body": "正文",
    "source": "来源",
}


class Evidence(Struct, frozen=True):
    """One ground for a tag. `where` is front_matter, station, title, dateline, lead, body or source.

    `at` is where the words stand in that part of the item, as the tagger reads it (see tagging.offsets); -1 where
    they do not stand in its text. Of a station `words` is the id: it may be renamed without its items being read again.
    """

    rule: str
    words: str
    where: str
    weight: float = 1.0
    at: int = -1

    def told(self, registers: Registers) -> str:
        """Its words for readers: a station by its name."""
        return registers.stations[self.words].name if self.where == "station" else self.words


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
