"""Townships and subdistricts: a story that names no county often names one or several of its townships."""

import re
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from functools import cached_property
from importlib.resources import files

from msgspec import Struct

LONGEST = 7  # characters before the kind: 都拉布依族乡 and the like
_NAME = re.compile(rf"([\u3400-\u9fff]{{2,{LONGEST}}}?)(镇(?!江)|乡|街道|苏木)")
# Offices that bear the name of their township without its kind: 高河司法所, 张店实践所.
_OFFICE = re.compile(r"([\u3400-\u9fff]{2,5}?)(?:司法所|派出所|卫生院|文明实践所|新时代文明实践所)")
_KINDS = ("镇", "乡", "街道")
AT_MOST = 60  # names looked at; a story that lists more is about none of them


class Township(Struct, frozen=True):
    """A name that stands in the text, with the counties that have a township of that name."""

    start: int
    name: str
    counties: tuple[str, ...]


class Townships:
    """Counties by the names of their townships. The table is read when the first story needs it."""

    @cached_property
    def _counties(self) -> Mapping[str, tuple[str, ...]]:
        text = files("site_gen.tagging").joinpath("townships.tsv").read_text(encoding="utf-8")
        found: dict[str, list[str]] = {}
        for line in text.splitlines()[1:]:
            county, names = line.split("\t")
            for name in names.split(" "):
                found.setdefault(name, []).append(county)
        return {name: tuple(counties) for name, counties in found.items()}

    def find(self, text: str) -> list[Township]:
        """Townships in the order of the text, each once."""
        found: dict[str, Township] = {}
        for start, name in self._names(text):
            if len(found) >= AT_MOST:
                break
            found.setdefault(name, Township(start, name, self._counties[name]))
        return list(found.values())

    def _names(self, text: str) -> Iterator[tuple[int, str]]:
        for hit in _NAME.finditer(text):
            if name := self._longest(hit[1], (hit[2],)):
                yield hit.end() - len(name), name
        for hit in _OFFICE.finditer(text):
            if name := self._longest(hit[1], _KINDS):
                yield hit.start(), name

    def _longest(self, before: str, kinds: tuple[str, ...]) -> str:
        """The longest name that ends there: 城南镇 in 裕安区城南镇."""
        for start in range(len(before) - 1):
            for kind in kinds:
                if (name := before[start:] + kind) in self._counties:
                    return name
        return ""


def settled(
    townships: Iterable[Township], scope: Iterable[str], line: Callable[[str], tuple[str, ...]]
) -> list[tuple[Township, str]]:
    """Each with the one county that it must lie in; names that stay open are left out.

    `scope`: codes that the county has to lie below; none means the whole country. A name that many counties have
    goes to the one that has most of the other names too (城南街道, 霍营街道, 南口镇: 昌平区).
    """
    within = set(scope)
    possible = [
        (each, tuple(c for c in each.counties if not within or not within.isdisjoint(line(c))))
        for each in townships
    ]
    tally = Counter(county for _, counties in possible for county in counties)
    return [(each, county) for each, counties in possible if (county := _only(counties, tally))]


def _only(counties: tuple[str, ...], tally: Mapping[str, int]) -> str:
    ranked = sorted(counties, key=lambda county: (-tally[county], county))
    if len(ranked) == 1 or (len(ranked) > 1 and tally[ranked[0]] > tally[ranked[1]]):
        return ranked[0]
    return ""
