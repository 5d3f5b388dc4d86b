"""Finding names of divisions in a text: every form of every name, the longest first, one pass."""

from collections.abc import Iterable, Iterator
from enum import Enum

from ahocorasick_rs import MATCHKIND_LEFTMOST_LONGEST, AhoCorasick
from msgspec import Struct

from ..model.region import XPCC, Region, RegionBook
from ..model.region_name import folk_name, stem
from .words import no_places


class Form(Enum):
    """How a text names a division."""

    FULL = "全称"  # 思南县, 贵州省
    FOLK = "俗称"  # 玉屏县, 黔南州
    STEM = "简称"  # 思南, 贵州


class Found(Struct, frozen=True):
    """One place in a text where a name stands, with all divisions that it may mean."""

    start: int
    end: int
    words: str
    form: Form
    meanings: tuple[Region, ...]
    above_county: bool  # one of them is a province or prefecture


_FORMS = tuple(Form)  # the strongest first; numbers are quicker to compare

# Names in use that no rule makes from the official one, by code.
FOLK_NAMES = {
    "150000": ("内蒙",),
    "110000": ("首都文明办", "首都精神文明"),
    XPCC: ("生产建设兵团", "新疆兵团"),
    "533325": ("兰坪白族普米族自治县",),
    "420100-donghugaoxin": ("东湖高新区",),
    "500110-wansheng": ("万盛经开区",),
    "442000-huoju": ("火炬开发区", "火炬高新区"),
    "371000-jingkai": ("威海经开区",),
    "371000-gaoqu": ("威海高区",),
    "110115-yizhuang": ("亦庄开发区", "北京经开区"),
    "410100-hangkonggang": ("郑州航空港区",),
    "510100-tianfu": ("天府新区",),
    "430100-xiangjiang": ("湘江新区",),
    "370211-xihaian": ("西海岸新区",),
    "210213-jinpu": ("金普新区",),
    "320100-jiangbeixinqu": ("江北新区",),
}


class Gazetteer:
    """An automaton over all forms. Built once in a process (about a tenth of a second)."""

    def __init__(self, book: RegionBook):
        # A name that is somebody's full name (海南州) is not looked up as another's short one as well.
        strongest: dict[str, tuple[int, list[Region]]] = {words: (-1, []) for words in no_places()}
        for region in book:
            for rank, words in names_of(region):
                if words not in strongest or rank < strongest[words][0]:
                    strongest[words] = (rank, [region])
                elif rank == strongest[words][0]:
                    strongest[words][1].append(region)
        self._words = sorted(strongest)
        self._meanings = [self._meaning(*strongest[words]) for words in self._words]
        self._automaton = AhoCorasick(self._words, matchkind=MATCHKIND_LEFTMOST_LONGEST)

    @staticmethod
    def _meaning(rank: int, regions: list[Region]) -> tuple[Form, tuple[Region, ...], bool] | None:
        if not regions:
            return None
        return _FORMS[rank], tuple(regions), any(r.code.endswith("00") or r.code == XPCC for r in regions)

    def find(self, text: str) -> Iterator[Found]:
        """Names in the order of the text, none inside another."""
        for index, start, end in self._automaton.find_matches_as_indexes(text):
            if told := self._meanings[index]:
                yield Found(start, end, self._words[index], *told)


def names_of(region: Region) -> Iterable[tuple[int, str]]:
    """The forms of one row, each with its rank among the forms.

    Short forms of former counties are left out: many, and used by nobody.
    """
    yield 0, region.name
    if folk := folk_name(region.name):
        yield 1, folk
    for words in FOLK_NAMES.get(region.code, ()):
        yield 1, words
    if region.until is None or region.level == "city":
        short = stem(region.name)
        if short and region.level != "area":
            yield 2, short
