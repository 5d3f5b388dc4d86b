"""Characters that are taken for one another, by ear or by eye."""

from collections.abc import Mapping
from functools import cache

from .tables import rows


def look_alike(a: str, b: str) -> bool:
    return b in _groups().get(a, "")


@cache
def sound_alike(a: str, b: str) -> bool:
    """Whether they share a reading, tones aside: input by pinyin offers them side by side."""
    return not _loosely(a).isdisjoint(_loosely(b))


@cache
def _groups() -> Mapping[str, str]:
    groups: dict[str, str] = {}
    for (group,) in rows("looks_alike", 1):
        for char in group:
            groups[char] = groups.get(char, "") + group
    return groups


@cache
def readings(char: str) -> frozenset[str]:
    """All of them, without tones: zhong, lv."""
    from pypinyin import Style, pinyin  # takes a tenth of a second to load, and few texts need it

    return frozenset(pinyin(char, style=Style.NORMAL, heteronym=True)[0])


def _loosely(char: str) -> set[str]:
    return {_southern(reading) for reading in readings(char)}


def _southern(reading: str) -> str:
    """zh, ch, sh as z, c, s and ing as in: half of the country types them so, and input methods forgive it."""
    return reading.removesuffix("g").replace("zh", "z").replace("ch", "c").replace("sh", "s")
