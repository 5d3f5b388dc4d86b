"""Administrative divisions of China at county level and above, with their history.

Codes are GB/T 2260; 兵团 has the code `xpcc`, a functional area (高新区) `<parent code>-<pinyin>`.
"""

from collections.abc import Iterable, Iterator, Mapping
from functools import cached_property

from msgspec import Struct

XPCC = "xpcc"
XPCC_CITIES = "6590"  # the codes of its cities begin so


class Region(Struct, frozen=True, kw_only=True):
    """One division under one name. `until`: the year it was given up, None in force; `successors`: codes."""

    code: str
    name: str
    parent: str = ""  # code of the prefecture or province above; empty for a province
    since: int = 0
    until: int | None = None
    successors: tuple[str, ...] = ()

    @property
    def level(self) -> str:
        """`province`, `city` or `county`; areas without a code of their own are `area`."""
        if not self.code.isdigit():
            return "province" if self.code == XPCC else "area"
        if self.code.endswith("0000"):
            return "province"
        return "city" if self.code.endswith("00") else "county"


class RegionBook:
    """All divisions, past and present. A code may stand for several names in turn; the last is today's."""

    def __init__(self, regions: Iterable[Region]):
        self._by_code: dict[str, list[Region]] = {}
        for region in regions:
            self._by_code.setdefault(region.code, []).append(region)
        for rows in self._by_code.values():
            rows.sort(key=lambda row: row.since)
        self._lines: dict[str, tuple[str, ...]] = {}

    def __contains__(self, code: str) -> bool:
        return code in self._by_code

    def __getitem__(self, code: str) -> Region:
        """The newest row of that code. Raises KeyError for a code that never was."""
        return self._by_code[code][-1]

    def __iter__(self) -> Iterator[Region]:
        """Every row, past ones included, in the order of codes."""
        for code in sorted(self._by_code):
            yield from self._by_code[code]

    @cached_property
    def provinces(self) -> tuple[Region, ...]:
        """The 34 and 兵团, in the order of codes."""
        return tuple(r for r in self if r.level == "province" and r.until is None)

    @cached_property
    def children(self) -> Mapping[str, tuple[Region, ...]]:
        """Divisions in force by the code of the one above."""
        below: dict[str, list[Region]] = {}
        for region in self:
            if region.until is None and region.parent:
                below.setdefault(region.parent, []).append(region)
        return {code: tuple(regions) for code, regions in below.items()}

    def lineage(self, code: str) -> tuple[str, ...]:
        """The code itself, then those above it, county to province. The cities of 兵团 also end in `xpcc`."""
        if code not in self._lines:
            self._lines[code] = self._climb(code)
        return self._lines[code]

    def _climb(self, code: str) -> tuple[str, ...]:
        line: list[str] = []
        while code in self._by_code and code not in line:
            line.append(code)
            code = self[code].parent
        if line and line[0].startswith(XPCC_CITIES):
            line.append(XPCC)
        return tuple(line)

    def name_path(self, code: str, year: int | None = None) -> str:
        """Names from the province down, `贵州省/铜仁市/思南县`, as in `year` (default: the newest)."""
        codes = [c for c in self.lineage(code) if c != XPCC or code == XPCC]
        return "/".join(self.named_in(c, year).name for c in reversed(codes))

    def named_in(self, code: str, year: int | None) -> Region:
        """The row of that code in force in `year`; the newest where none was."""
        if year is not None:
            for region in self._by_code[code]:
                if region.since <= year and (region.until is None or year < region.until):
                    return region
        return self[code]

    def filed_under(self, code: str, year: int | None = None) -> str:
        """The code in force that stands for `code` today (DESIGN section 3, former codes).

        One successor: followed, in a chain. Several: their nearest common ancestor. None: the parent.
        `year` tells which of the divisions that had the code in turn is meant (511400: 涪陵市, later 眉山市).
        Empty where nothing in force is left.
        """
        region = self.named_in(code, year) if code in self else None
        seen = set()
        while region is not None and region.until is not None and region not in seen:
            seen.add(region)
            code = self._next_code(region)
            region = self.named_in(code, region.until) if code in self else None
        return code if region is not None and region.until is None else ""

    def _next_code(self, region: Region) -> str:
        if len(region.successors) == 1:
            return region.successors[0]
        if region.successors:
            return self._common_ancestor(region.successors) or region.parent
        return region.parent

    def _common_ancestor(self, codes: Iterable[str]) -> str:
        lines = [self.lineage(self.filed_under(code)) for code in codes]
        shared = set.intersection(*(set(line) for line in lines))
        return next((code for code in lines[0] if code in shared), "")

    def by_path(self, path: str) -> tuple[Region, ...]:
        """Every division whose names end in that path (`铜仁市`, `贵州省/铜仁市`), those in force first."""
        names = tuple(part for part in path.replace("／", "/").split("/") if part)
        hits = [region for region in self if self._matches(region, names)]
        return tuple(sorted(hits, key=lambda r: (r.until is not None, r.code)))

    def _matches(self, region: Region, names: tuple[str, ...]) -> bool:
        """Whether the names, read upwards, are this one and some of those above it, in order."""
        if not names or region.name != names[-1]:
            return False
        above = [self[code].name for code in self.lineage(region.code)[1:]]
        for name in reversed(names[:-1]):
            if name not in above:
                return False
            above = above[above.index(name) + 1 :]
        return True
