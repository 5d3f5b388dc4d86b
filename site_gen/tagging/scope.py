"""Words that tell on what level a story speaks without naming the place: 全县, 我市, 省文明办."""

import re
from collections.abc import Iterator

_OFFICES = "委|政府|文明办|精神文明|妇联|残联|总工会|红会|教育局|司法局|卫健|民政|融媒|纪委|政协|人大"
# It begins with one set of characters, which the engine looks for far faster than for alternatives.
_SCOPE = re.compile(
    r"(?P<b>[我全省市县区州旗])(?:(?<=[我全])(?P<a>[省市县区州旗])"
    rf"|(?<=[省市县区州旗])(?P<office>{_OFFICES}|里(?=组|的|还|把|为|依|建|设|办)|级))"
)
_OUR = 2.0
_WHOLE = 1.5
_OFFICE = 0.7
_LINKS = tuple("由经和与及在对据为让被到向从")
_NAME_BEFORE = re.compile(r"[\u4e00-\u9fff]")


Scope = tuple[str, str, float]


def scope_words(text: str) -> Iterator[Scope]:
    """Each (kind, words, weight): kind is the last character of the level's names, 省市县区州旗."""
    for hit in _SCOPE.finditer(text):
        if kind := hit["a"]:
            if hit.end() < len(text) and text[hit.end()] in "域内外" and kind == "区":
                continue
            yield kind, hit[0], _OUR if hit["b"] == "我" else _WHOLE
        elif not _belongs_to_name(text, hit.start()):
            yield hit["b"], hit[0], _OFFICE


def _belongs_to_name(text: str, start: int) -> bool:
    """Whether 县委 is the end of 思南县委: then the name itself has been counted."""
    before = text[start - 1] if start else ""
    return before not in _LINKS and bool(_NAME_BEFORE.match(before))
