"""The themes of an item: terms weighted by where they stand; one to four themes that clearly stand out."""

from collections.abc import Mapping

from ahocorasick_rs import MATCHKIND_LEFTMOST_LONGEST, AhoCorasick

from site_gen.model.item import Item
from site_gen.model.registers import Theme
from site_gen.model.tags import Evidence, ThemeTag

IN_TITLE = 2.0  # a term in the title counts for so many in the text
IN_LEAD = 1.3  # in the first LEAD characters
LEAD = 80
FADING = 0.5  # what each repetition of a term counts of the one before
OFTEN = 4  # repetitions; further ones add nothing
USUAL_LENGTH = 180  # characters; longer items hold more terms by chance: scores fall with its root
ENOUGH = 4.0  # score from which a theme is told at all
AGAINST_BEST = 0.45  # of the best theme's score
BAR_AT_MOST = 7.0  # however strong the best is: a second theme may stand on its own feet
OFTEN_BESIDE = {"volunteer": 2.0}  # told on its own score alone: volunteers serve every other theme
LISTED = 0.7  # a term in an enumeration (义诊、理发、普法): what a fair offers is not yet what a story tells
AT_MOST = 4
LEAST = 1.0  # score from which the best theme stands even where none is enough
GROUNDS_AT_MOST = 5

FADED = tuple(FADING**seen for seen in range(OFTEN + 1))


class ThemeTagger:
    """Front matter first, then the terms."""

    def __init__(self, themes: Mapping[str, Theme]):
        weights: dict[str, list[tuple[str, float]]] = {}
        for theme in themes.values():
            for word, weight in theme.terms:
                weights.setdefault(word, []).append((theme.id, weight))
        self._order = {key: rank for rank, key in enumerate(themes)}
        self._words = sorted(weights)
        self._weights = [[pair for pair in weights[word] if pair[1]] for word in self._words]
        self._automaton = AhoCorasick(self._words, matchkind=MATCHKIND_LEFTMOST_LONGEST) if weights else None

    def tag(self, item: Item, text: str, title: str) -> tuple[ThemeTag, ...]:
        """The themes, best first; empty where no term stands out. `text` and `title` are normalised."""
        if item.themes:
            return self.given(item)
        found = self._found(title, text)
        scale = max(1.0, len(text) / USUAL_LENGTH) ** 0.5
        scores = {theme: sum(words.values()) / scale for theme, words in found.items()}
        ranked = sorted(scores, key=lambda theme: (-scores[theme], self._order[theme]))
        return tuple(self._tag(theme, scores[theme], found[theme]) for theme in chosen(ranked, scores))

    def given(self, item: Item) -> tuple[ThemeTag, ...]:
        """What the editor wrote, in that order."""
        return tuple(ThemeTag(t, 1.0, (Evidence("编者指定", t, "front_matter"),)) for t in item.themes)

    def _found(self, title: str, text: str) -> dict[str, dict[tuple[str, str], float]]:
        """For each theme, the weight that each (word, where) brings."""
        found: dict[str, dict[tuple[str, str], float]] = {}
        times: dict[int, int] = {}
        if self._automaton is None:
            return found
        for where, passage in (("title", title), ("body", text)):
            first = IN_TITLE if where == "title" else IN_LEAD
            for index, start, end in self._automaton.find_matches_as_indexes(passage):
                seen = times[index] = times.get(index, -1) + 1
                if seen > OFTEN:
                    continue
                place = first if where == "title" or start < LEAD else 1.0
                if passage[end : end + 1] == "、" or passage[start - 1 : start] == "、":
                    place *= LISTED
                place *= FADED[seen]
                key = (self._words[index], where)
                for theme, weight in self._weights[index]:
                    words = found.get(theme)
                    if words is None:
                        words = found[theme] = {}
                    words[key] = words.get(key, 0.0) + weight * place
        return found

    @staticmethod
    def _tag(theme: str, score: float, words: Mapping[tuple[str, str], float]) -> ThemeTag:
        best = sorted(words.items(), key=lambda pair: (-pair[1], pair[0]))[:GROUNDS_AT_MOST]
        grounds = tuple(Evidence("主题词", word, where, round(weight, 2)) for (word, where), weight in best)
        return ThemeTag(theme, round(score, 2), grounds)


def chosen(ranked: list[str], scores: Mapping[str, float]) -> list[str]:
    """Those that are enough and not far behind the best; the best alone where it is at least something."""
    if not ranked or scores[ranked[0]] < LEAST:
        return []
    bar = min(BAR_AT_MOST, max(ENOUGH, AGAINST_BEST * scores[ranked[0]]))
    told = [theme for theme in ranked if scores[theme] >= OFTEN_BESIDE.get(theme, bar)]
    return told[:AT_MOST] or ranked[:1]
