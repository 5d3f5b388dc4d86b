"""What an address says of the place of its site: www.gangu.gov.cn, weihai.dzwww.com, js.cri.cn."""

import re
from collections.abc import Iterable
from functools import cached_property

from site_gen.model.region import Region, RegionBook
from site_gen.model.region_name import stem

# Letters that portals use for their provincial channels.
PROVINCES = {
    "bj": "110000", "tj": "120000", "heb": "130000", "hebei": "130000", "sx": "140000", "nm": "150000",
    "ln": "210000", "jl": "220000", "hlj": "230000", "sh": "310000", "js": "320000", "zj": "330000",
    "ah": "340000", "fj": "350000", "jx": "360000", "sd": "370000", "henan": "410000", "hb": "420000",
    "hn": "430000", "gd": "440000", "gx": "450000", "hi": "460000", "cq": "500000", "sc": "510000",
    "gz": "520000", "yn": "530000", "xz": "540000", "sn": "610000", "gs": "620000", "qh": "630000",
    "nx": "640000", "xj": "650000",
}  # fmt: skip
# What offices and papers add to the name of their place.
_TAIL = re.compile(r"(?:wmw|wmb|wenming|wmsj|news|xw|rmt|shi|xian|qu|zf|daily|tv)$")
_HOST = re.compile(r"^(?:[a-z]+://)?([^/\s:?#]+)", re.IGNORECASE)
_SHORTEST = 4  # letters; shorter readings belong to too many words


class Hosts:
    """Readings of all divisions in force, built when the first host has to be read."""

    def __init__(self, book: RegionBook):
        self._book = book

    @cached_property
    def _codes(self) -> dict[str, list[str]]:
        found: dict[str, list[str]] = {}
        for region in self._book:
            if region.until is None and region.level in ("province", "city", "county"):
                for reading in readings(region):
                    found.setdefault(reading, []).append(region.code)
        return found

    def codes(self, url: str) -> tuple[str, ...]:
        """Divisions that the labels of the host may mean, the most telling first; none for a foreign host."""
        host = _HOST.match(url or "")
        if not host:
            return ()
        labels = host[1].lower().split(".")[:-1]
        return tuple(dict.fromkeys(code for label in labels for code in self._of_label(label)))

    def _of_label(self, label: str) -> Iterable[str]:
        bare = _TAIL.sub("", label)
        for word in dict.fromkeys((label, bare)):
            if word in PROVINCES:
                return (PROVINCES[word],)
            if codes := self._codes.get(word):
                return codes
        return ()


def readings(region: Region) -> set[str]:
    """Pinyin of the short name and of the name, without blanks: gangu, ganguxian."""
    from pypinyin import Style, lazy_pinyin  # it takes a quarter of a second to load

    names = {stem(region.name), region.name} - {""}
    spelt = {"".join(lazy_pinyin(name, style=Style.NORMAL, v_to_u=False)).lower() for name in names}
    return {word for word in spelt if len(word) >= _SHORTEST and word.isascii()}
