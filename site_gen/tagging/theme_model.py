"""From scores to themes: the odds of each, fitted on labelled stories by scripts/fit_themes."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from math import exp, log1p, sqrt

import msgspec
import yaml
from msgspec import Struct

AT_MOST = 4
LEAST = 1.0  # score from which the best theme stands even where its odds are low


class ThemeModel(Struct, frozen=True):
    """Log odds = bias of the theme + shape · features. `terms`: factors on the weights of the lexicon, by theme."""

    shape: tuple[float, ...]
    bias: Mapping[str, float]
    cut: float  # probability from which a theme is told
    terms: Mapping[str, str] = {}

    def probabilities(self, scores: Mapping[str, float]) -> dict[str, float]:
        """How likely a reader gives each theme that has a score. A theme of the site's own has the usual bias."""
        usual = sum(self.bias.values()) / len(self.bias) if self.bias else 0.0
        return {
            theme: 1 / (1 + exp(-_dot(self.shape, row) - self.bias.get(theme, usual)))
            for theme, row in features(scores).items()
        }


def features(scores: Mapping[str, float]) -> dict[str, tuple[float, ...]]:
    """What tells, beside the theme itself: its score, how it stands to the strongest other one, its rank."""
    first, second, third, fourth = (sorted(scores.values(), reverse=True) + [0.0] * 4)[:4]
    rows = {}
    for theme, score in scores.items():
        other = second if score == first else first
        rows[theme] = (
            sqrt(score),
            score / (1 + other),
            log1p(other),
            float(score < first),
            float(score < second),
            float(score < third),
            float(score < fourth),
        )
    return rows


def chosen(likely: Mapping[str, float], scores: Mapping[str, float], cut: float) -> list[str]:
    """Those likely enough, the likeliest first; the best alone where none is and it is at least something."""
    ranked = sorted(likely, key=lambda theme: (-likely[theme], theme))
    told = [theme for theme in ranked if likely[theme] >= cut][:AT_MOST]
    if told or not ranked or scores[ranked[0]] < LEAST:
        return told
    return ranked[:1]


@cache
def theme_model() -> ThemeModel:
    """The fitted numbers that come with the generator."""
    text = files("site_gen.tagging").joinpath("fitted.yml").read_text(encoding="utf-8")
    return msgspec.convert(yaml.load(text, Loader=yaml.CSafeLoader), ThemeModel)


def factors(model: ThemeModel, theme: str) -> dict[str, float]:
    """Factors on the weights of a theme's terms, as `词 0.85 词 1.1`."""
    cells = model.terms.get(theme, "").split()
    return {word: float(factor) for word, factor in zip(cells[::2], cells[1::2], strict=True)}


def _dot(left: tuple[float, ...], right: tuple[float, ...]) -> float:
    return sum(a * b for a, b in zip(left, right, strict=True))
