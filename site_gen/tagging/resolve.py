"""Which division a name means where several bear it: the one that the rest of the item is for, or none."""

from collections.abc import Iterable, Mapping

from msgspec import Struct

from ..model.region import XPCC, Region, RegionBook
from .context import Standing
from .gazetteer import Form
from .mentions import Mention

_RANK = {"province": 3, "city": 2, "area": 1, "county": 1}
_ADJACENT = 8.0
_BELOW = 2.0
_ABOVE = {"province": 1.0, "city": 2.0, "county": 0.0, "area": 0.0}
_HOST = 0.5


class Place(Struct, frozen=True):
    """A mention that has been settled. `region` is the row that was named, `code` where it is filed today,
    `before` the place whose name ends where this one begins.
    """

    mention: Mention
    region: Region
    code: str
    before: "Place | None" = None


class Resolver:
    """Settles mentions against each other. Filed codes are looked up once and kept."""

    def __init__(self, book: RegionBook):
        self._book = book
        self._filed: dict[Region, str] = {}
        self._lines: dict[str, tuple[str, ...]] = {}

    def filed(self, region: Region) -> str:
        """The code in force for a row; an area is filed under the division it lies in."""
        if region not in self._filed:
            row = self._book[region.parent] if region.level == "area" else region
            self._filed[region] = self._book.filed_under(row.code, row.since)
        return self._filed[region]

    def line(self, code: str) -> tuple[str, ...]:
        """Code to province; 兵团 is no level above its cities here, it stands beside 新疆."""
        if code not in self._lines:
            self._lines[code] = tuple(c for c in self._book.lineage(code) if c != XPCC or code == XPCC)
        return self._lines[code]

    def resolve(self, mentions: list[Mention], hints: Iterable[str]) -> list[Place]:
        """Places in reading order; a mention that stays open is left out. `hints`: codes of the address."""
        clear = {i: found for i, m in enumerate(mentions) if (found := self._only_one(m.meanings))}
        support = self._support(mentions, clear, hints)
        places: dict[int, Place] = {}
        for index, mention in enumerate(mentions):
            before = places.get(id(mention.after))
            if region := clear.get(index) or self._best(mention, before, support):
                places[id(mention)] = Place(mention, region, self.filed(region), before)
        return list(places.values())

    def _only_one(self, meanings: tuple[Region, ...]) -> Region | None:
        """The division, where all meanings are filed under one code."""
        if len(meanings) == 1 or len({self.filed(region) for region in meanings}) == 1:
            return meanings[-1]
        return None

    def _support(
        self, mentions: list[Mention], clear: Mapping[int, Region], hints: Iterable[str]
    ) -> Mapping[str, float]:
        """What speaks for a code: clear mentions of those above and below it, and the address."""
        support: dict[str, float] = {}
        firm = {
            self.filed(region) for i, region in clear.items() if mentions[i].standing is not Standing.BODY
        }
        for code in firm:
            for above in self.line(code):
                support[above] = support.get(above, 0.0) + _BELOW
        for index, code in enumerate(hints):
            for above in self.line(code):
                support[above] = max(support.get(above, 0.0), _HOST - 0.1 * index)
        return support

    def _best(self, mention: Mention, before: Place | None, support: Mapping[str, float]) -> Region | None:
        """The meaning with the strongest support, alone at the top; a short name falls to the highest."""
        scores: dict[str, tuple[float, Region]] = {}
        for region in mention.meanings:
            code = self.filed(region)
            line = self.line(code)
            score = sum(support.get(above, 0.0) * _ABOVE[self._book[above].level] for above in line[1:])
            score += support.get(code, 0.0) * 0.5
            if before and before.code in line[1:]:
                score += _ADJACENT
            if code not in scores or score > scores[code][0]:
                scores[code] = (score, region)
        ranked = sorted(scores.values(), key=lambda pair: (-pair[0], pair[1].code))
        top = [region for score, region in ranked if score == ranked[0][0]]
        if len(top) == 1 and ranked[0][0] > 0:
            return top[0]
        return self._highest(top) if mention.found.form is Form.STEM or len(top) < len(scores) else None

    def _highest(self, regions: list[Region]) -> Region | None:
        """吉林 alone is the province, 长沙 the prefecture; between equals nothing is decided."""
        rank = max(_RANK[region.level] for region in regions)
        top = [region for region in regions if _RANK[region.level] == rank]
        return top[0] if len(top) == 1 and rank > 1 else None
