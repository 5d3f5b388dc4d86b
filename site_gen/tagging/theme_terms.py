"""Finding the terms of all themes in one pass over a text."""

from bisect import bisect_right
from collections.abc import Mapping
from itertools import accumulate

from ahocorasick_rs import MATCHKIND_LEFTMOST_LONGEST, AhoCorasick

from ..model.registers import Theme

IN_TITLE = 2.0  # a term in the title counts for so many in the text
IN_LEAD = 1.3  # in the first LEAD characters
LEAD = 110
FADING = 0.6  # what each repetition of a term counts of the one before
OFTEN = 5  # times; further ones add nothing
LISTED = 0.7  # a term in an enumeration (义诊、理发、普法): what a fair offers is not yet what a story tells

FADED = tuple(FADING**seen for seen in range(OFTEN))

Weights = tuple[tuple[str, float], ...]


Told = dict[str, dict[str, float]]  # word → theme → weight


def told_by(themes: Mapping[str, Theme]) -> Told:
    """What each word tells by itself, as the register has it."""
    told: Told = {}
    for theme in themes.values():
        for word, weight in theme.terms:
            told.setdefault(word, {})[theme.id] = weight
    return told


class Use:
    """How a text uses a term: where it stands first, and what all its places count together."""

    __slots__ = ("at", "times", "value", "weights", "where", "word")

    def __init__(self, word: str, weights: Weights, where: str, at: int):
        self.word = word
        self.weights = weights
        self.where = where
        self.at = at
        self.value = 0.0
        self.times = 0


class Terms:
    """All terms with the themes that they speak for. Built once in a process."""

    def __init__(self, themes: Mapping[str, Theme]):
        told = told_by(themes)
        self._words = sorted(told)
        _hand_down(told, self._words)
        self._weights = [tuple(pair for pair in told[word].items() if pair[1]) for word in self._words]
        self._automaton = AhoCorasick(self._words, matchkind=MATCHKIND_LEFTMOST_LONGEST) if told else None

    def uses(self, title: str, text: str) -> list[Use]:
        """The terms that tell something, in the order in which they first stand."""
        if self._automaton is None:
            return []
        found: dict[int, Use] = {}
        for where, passage in (("title", title), ("body", text)):
            lists = "、" in passage
            for index, start, end in self._automaton.find_matches_as_indexes(passage):
                use = found.get(index)
                if use is None:
                    if not (weights := self._weights[index]):
                        continue
                    use = found[index] = Use(self._words[index], weights, where, start)
                times = use.times
                if times < OFTEN:
                    value = IN_TITLE if where == "title" else IN_LEAD if start < LEAD else 1.0
                    if lists and (passage[end : end + 1] == "、" or passage[start - 1 : start] == "、"):
                        value *= LISTED
                    use.value += value * FADED[times]
                    use.times = times + 1
        return list(found.values())


def _hand_down(told: Told, words: list[str]) -> None:
    """A longer term still says what the shorter ones in it say for the themes that do not name it themselves.

    Otherwise 移风易俗条例, which keeps 条例 from telling 法治诚信, would hide 移风易俗 as well.
    """
    own = {word: dict(weights) for word, weights in told.items()}
    for word, parts in _parts(words).items():
        for part in parts:
            for theme, weight in own[part].items():
                if theme not in own[word] and not _muted(theme, part, parts, own):
                    told[word][theme] = max(weight, told[word].get(theme, 0.0))


def _parts(words: list[str]) -> dict[str, list[str]]:
    """The shorter words in each that has any; all are looked for in one go, a line each."""
    if not words:
        return {}
    lines = "\n".join(words)
    ends = list(accumulate(len(word) + 1 for word in words))
    found: dict[str, list[str]] = {}
    for index, start, end in AhoCorasick(words).find_matches_as_indexes(lines, overlapping=True):
        line = words[bisect_right(ends, start)]
        if end - start < len(line):
            found.setdefault(line, []).append(words[index])
    return found


def _muted(theme: str, part: str, parts: list[str], own: Mapping[str, Mapping[str, float]]) -> bool:
    """Whether a longer part says for that theme what this one would (文明实践 over 文明)."""
    return any(part in other and part != other and theme in own[other] for other in parts)
