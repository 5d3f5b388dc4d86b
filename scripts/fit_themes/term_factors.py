"""How far a term's weight is raised or lowered by what the stories that hold it are about."""

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence

from site_gen.model.registers import Theme
from site_gen.tagging.theme_terms import Terms

from .stories import Labelled

BELIEF = 16.0  # stories that the judgement behind a weight is worth
STRENGTH = 0.5  # how much of the evidence is heeded
AT_MOST = 1.5
# A weight says: a story with the term is of the theme with so much probability for each point, at most so much.
SURE, SURE_AT_MOST = 0.2, 0.75

Factors = Mapping[str, Mapping[str, float]]


def term_factors(stories: Sequence[Labelled], themes: Mapping[str, Theme]) -> dict[str, dict[str, float]]:
    """Factors by theme and term, for the terms that stand in the stories."""
    terms = Terms(themes)
    seen, right = Counter(), Counter()
    for story in stories:
        for word in {use.word for use in terms.uses(story.title, story.text)}:
            seen[word] += 1
            right.update((theme, word) for theme in story.themes)
    usual = Counter(theme for story in stories for theme in story.themes)
    return {
        theme.id: {
            word: _factor(weight, right[theme.id, word], seen[word], usual[theme.id] / len(stories))
            for word, weight in theme.terms
            if weight and seen[word]
        }
        for theme in themes.values()
    }


def _factor(weight: float, right: int, seen: int, usual: float) -> float:
    believed = usual + (1 - usual) * min(SURE_AT_MOST, SURE * weight)
    found = (right + BELIEF * believed) / (seen + BELIEF)
    return round(min(AT_MOST, (found / believed) ** STRENGTH), 2)


def corrected(themes: Iterable[Theme], factors: Factors) -> dict[str, Theme]:
    """The themes with their weights multiplied."""
    return {
        theme.id: Theme(
            id=theme.id,
            name=theme.name,
            terms=tuple((w, x * factors.get(theme.id, {}).get(w, 1.0)) for w, x in theme.terms),
        )
        for theme in themes
    }
