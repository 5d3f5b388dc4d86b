"""The themes of an item, one to four, each with the terms it stands on."""

from collections.abc import Iterable, Mapping

from ..model.item import Item
from ..model.registers import Theme
from ..model.tags import Evidence, ThemeTag
from .theme_model import chosen, theme_model
from .theme_terms import Terms, Use

USUAL_LENGTH = 180  # characters; longer items hold more terms by chance: scores fall with its root
GROUNDS_AT_MOST = 5


class ThemeTagger:
    """Front matter first, then the terms."""

    def __init__(self, themes: Mapping[str, Theme]):
        self._terms = Terms(themes)
        self._model = theme_model()

    def tag(self, item: Item, text: str, title: str) -> tuple[ThemeTag, ...]:
        """The themes, best first; empty where no term stands out. `text` and `title` are normalised."""
        if item.themes:
            return self.given(item)
        uses = self._terms.uses(title, text)
        scores = scores_of(uses, len(text))
        likely = self._model.probabilities(scores)
        return tuple(
            ThemeTag(theme, round(likely[theme], 2), _grounds(theme, uses))
            for theme in chosen(likely, scores, self._model.cut)
        )

    def given(self, item: Item) -> tuple[ThemeTag, ...]:
        """What the editor wrote, in that order."""
        return tuple(ThemeTag(t, 1.0, (Evidence("编者指定", t, "front_matter"),)) for t in item.themes)


def scores_of(uses: Iterable[Use], length: int) -> dict[str, float]:
    """What the terms say for each theme together, in a text of that length."""
    scores: dict[str, float] = {}
    for use in uses:
        for theme, weight in use.weights:
            scores[theme] = scores.get(theme, 0.0) + weight * use.value
    scale = max(1.0, length / USUAL_LENGTH) ** 0.5
    return {theme: score / scale for theme, score in scores.items()}


def _grounds(theme: str, uses: Iterable[Use]) -> tuple[Evidence, ...]:
    told = [(weight * use.value, use) for use in uses for of, weight in use.weights if of == theme]
    best = sorted(told, key=lambda pair: (-pair[0], pair[1].word))[:GROUNDS_AT_MOST]
    return tuple(Evidence("主题词", use.word, use.where, round(weight, 2), use.at) for weight, use in best)
