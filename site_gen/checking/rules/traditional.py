"""Traditional characters in a text that should be in Simplified ones."""

import re
from collections.abc import Iterator
from functools import cache

from ...model.problem import Severity
from ...tagging.normalise import is_traditional, simplified
from ..manuscript import Manuscript
from ..protected import overlaps
from ..rule import Finding, Rule
from ..spots import finding
from ..tables import rows

# In a Simplified text these hold what is quoted as it was written: inscriptions, titles of old books.
_QUOTED = re.compile(r"[“‘《「『〈][^“”‘’《》「」『』〈〉\n]{1,24}[”’》」』〉]")


def _find(manuscript: Manuscript) -> Iterator[Finding]:
    odd = [at for at, char in manuscript.rarities if "\u3400" <= char <= "\u9fff" and char not in _kept()]
    if not odd:
        return
    text = manuscript.text
    whole = is_traditional(_QUOTED.sub("", text))
    converted = simplified(text)
    quoted = () if whole else [hit.span() for hit in _QUOTED.finditer(text)]
    places = _differing(text, converted) if whole else (at for at in odd if text[at] != converted[at])
    for start, end in _runs(places):
        if manuscript.is_prose(start, end) and not overlaps(quoted, start, end):
            yield finding(manuscript, start, end, "繁体字", fix=converted[start:end])


def _differing(text: str, converted: str) -> Iterator[int]:
    kept = _kept()
    pairs = enumerate(zip(text, converted, strict=True))
    return (at for at, (char, plain) in pairs if char != plain and char not in kept)


def _runs(places: Iterator[int]) -> Iterator[tuple[int, int]]:
    """Neighbours together: one finding for 國務."""
    start = end = -1
    for at in places:
        if at != end:
            if start >= 0:
                yield start, end
            start = at
        end = at + 1
    if start >= 0:
        yield start, end


@cache
def _kept() -> frozenset[str]:
    """Characters of names, and those that 《通用规范汉字表》 has although the converter would change them."""
    return frozenset(row[0] for row in rows("kept_traditional", 2))


RULES = (
    Rule(
        id="traditional",
        name="繁体字",
        severity=Severity.WARNING,
        since="0.1",
        remedy="换成规范简化字；姓氏、题词和古籍书名里确需保留的，放进引号或书名号",
        reason="国家机关以规范汉字为公务用字；繁体页面多半来自境外镜像",
        source="《国家通用语言文字法》第九条、第十七条；《通用规范汉字表》（国发〔2013〕23号）",
        bad="新時代文明實踐中心走進鄉村。",
        good="新时代文明实践中心走进乡村。",
        find=_find,
        fixable=True,
    ),
)
