"""What an address says of the place of its site: www.gangu.gov.cn, weihai.dzwww.com, js.cri.cn."""

import re
from collections.abc import Iterable
from functools import cached_property
from itertools import pairwise

from ..model.region import Region, RegionBook
from ..model.region_name import stem

# Letters that portals use for their provincial channels.
PROVINCES = {
    "bj": "110000", "tj": "120000", "heb": "130000", "hebei": "130000", "sx": "140000", "nm": "150000",
    "ln": "210000", "jl": "220000", "hlj": "230000", "sh": "310000", "js": "320000", "zj": "330000",
    "ah": "340000", "fj": "350000", "jx": "360000", "sd": "370000", "henan": "410000", "hb": "420000",
    "hn": "430000", "gd": "440000", "gx": "450000", "hi": "460000", "cq": "500000", "sc": "510000",
    "gz": "520000", "yn": "530000", "xz": "540000", "sn": "610000", "gs": "620000", "qh": "630000",
    "nx": "640000", "xj": "650000",
}  # fmt: skip
# What offices and papers add to the name of their place, before it and behind it.
_BEFORE = re.compile(r"^(?:wmw?|wenming|jinri|zg|cn)(?=.{2})")
_BEHIND = re.compile(
    r"(?<=..)(?:wmw|wmb|wenming|wmsj|news|today|xw|xc|xcb|rmt|rd|zx|zfw|sfj|shi|xian|qu|zf|daily|tv|gov|net)$"
)
_PARTS = re.compile(r"^(?:[a-z]+://)?([^/\s:?#]+)([^\s?#]*)", re.IGNORECASE)
_SHORTEST = 4  # letters; shorter readings belong to too many words


class Hosts:
    """Readings of all divisions in force, built when the first address has to be read."""

    def __init__(self, book: RegionBook):
        self._book = book

    @cached_property
    def _codes(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for region in self._in_force():
            for reading in readings(region):
                found.setdefault(reading, []).append(region.code)
        return found

    @cached_property
    def _initials(self) -> dict[str, str]:
        """lyg is 连云港, aq 安庆; letters that two prefectures share tell nothing."""
        found: dict[str, list[str]] = {}
        for region in self._in_force():
            if region.level == "city":
                found.setdefault(initials(region), []).append(region.code)
        return {letters: codes[0] for letters, codes in found.items() if len(codes) == 1}

    def _in_force(self) -> Iterable[Region]:
        levels = ("province", "city", "county")
        return (region for region in self._book if region.until is None and region.level in levels)

    def codes(self, url: str) -> tuple[str, ...]:
        """Divisions that the host may mean, then what the path says of the same; none for a foreign address.

        Where the host tells nothing the path may (m.example.cn/meishan/pengshan/…).
        """
        parts = _PARTS.match(url or "")
        if not parts:
            return ()
        labels = parts[1].lower().split(".")
        official = labels[-2:] == ["gov", "cn"]
        found = [code for label in labels[:-1] for code in self._of_label(label, official)]
        if not found:
            folders = parts[2].lower().split("/")[1:-1]
            found = self._of_path([self._codes.get(folder, []) for folder in folders])
        return tuple(dict.fromkeys(found))

    def _of_label(self, label: str, official: bool) -> Iterable[str]:
        bare = _BEHIND.sub("", _BEFORE.sub("", label))
        for word in dict.fromkeys((label, _BEFORE.sub("", label), _BEHIND.sub("", label), bare)):
            if word in PROVINCES:
                return (PROVINCES[word],)
            if codes := self._codes.get(word):
                return codes
        # Initials are too short to be trusted where no office stands behind them.
        return (self._initials[bare],) if bare in self._initials and (official or bare != label) else ()

    def _of_path(self, folders: list[list[str]]) -> list[str]:
        """A city and a county below it, one after the other; single folders are too often something else."""
        for above, below in pairwise(folders):
            for city in above:
                for county in below:
                    if city in self._book.lineage(county)[1:]:
                        return [city, county]
        return []


def readings(region: Region) -> set[str]:
    """Pinyin of the short name and of the name, without blanks: gangu, ganguxian."""
    from pypinyin import Style, lazy_pinyin  # it takes a quarter of a second to load

    names = {stem(region.name), region.name} - {""}
    spelt = {"".join(lazy_pinyin(name, style=Style.NORMAL, v_to_u=False)).lower() for name in names}
    return {word for word in spelt if len(word) >= _SHORTEST and word.isascii()}


def initials(region: Region) -> str:
    """The first letters of the short name's characters: lyg."""
    from pypinyin import Style, lazy_pinyin

    return "".join(lazy_pinyin(stem(region.name), style=Style.FIRST_LETTER)).lower()
