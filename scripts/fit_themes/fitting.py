"""A theme model from labelled stories, and how well one does on stories that it has not seen."""

import random
from collections.abc import Mapping, Sequence

from site_gen.model.registers import Theme
from site_gen.tagging.theme_model import ThemeModel, chosen, features

from .logistic import fit as fit_logistic
from .stories import Labelled, scores
from .term_factors import corrected, term_factors

CUT = 0.35  # the probability at which F1 is best lies near half of what F1 can reach; it is flat around there
RIDGE = 6.7
FREE = 1e-6  # of the common intercept
FOLDS, INNER = 5, 4

Scores = Sequence[Mapping[str, float]]


def fitted(stories: Sequence[Labelled], themes: Mapping[str, Theme]) -> tuple[ThemeModel, dict[str, Theme]]:
    """The model, and the themes with the weights that it was fitted for."""
    factors = term_factors(stories, themes)
    model = _odds(stories, unseen_scores(stories, themes), list(themes))
    cells = {theme: _cells(found) for theme, found in factors.items()}
    return ThemeModel(model.shape, model.bias, CUT, cells), corrected(themes.values(), factors)


def _cells(factors: Mapping[str, float]) -> str:
    return " ".join(f"{word} {factor:g}" for word, factor in sorted(factors.items()) if factor != 1.0)


def unseen_scores(stories: Sequence[Labelled], themes: Mapping[str, Theme]) -> Scores:
    """Scores of each story by weights that were corrected without it, as they will be of stories to come."""
    found: list[Mapping[str, float]] = [{}] * len(stories)
    for start in range(INNER):
        rest = [story for at, story in enumerate(stories) if at % INNER != start]
        terms = corrected(themes.values(), term_factors(rest, themes))
        found[start::INNER] = scores(stories[start::INNER], terms)
    return found


def _odds(stories: Sequence[Labelled], told: Scores, order: Sequence[str]) -> ThemeModel:
    width = len(next(iter(features({"any": 1.0}).values())))
    rows, labels = [], []
    for story, of in zip(stories, told, strict=True):
        for theme, values in features(of).items():
            rows.append({**dict(enumerate(values)), width: 1.0, width + 1 + order.index(theme): 1.0})
            labels.append(theme in story.themes)
    ridge = [RIDGE] * width + [FREE] + [RIDGE] * len(order)
    weights = [round(weight, 3) for weight in fit_logistic(rows, labels, len(ridge), ridge)]
    bias = {theme: round(weights[width] + weights[width + 1 + at], 3) for at, theme in enumerate(order)}
    return ThemeModel(tuple(weights[:width]), bias, CUT)


def tags(model: ThemeModel, told: Scores) -> list[set[str]]:
    """The themes of each story."""
    return [set(chosen(model.probabilities(of), of, model.cut)) for of in told]


def crossed(stories: Sequence[Labelled], themes: Mapping[str, Theme], seed: int) -> list[set[str]]:
    """Themes of each story by a model fitted without its fold: weights, odds, all."""
    order = list(range(len(stories)))
    random.Random(seed).shuffle(order)
    found: list[set[str]] = [set()] * len(stories)
    for start in range(FOLDS):
        held = order[start::FOLDS]
        rest = [stories[at] for at in order if at not in set(held)]
        model, terms = fitted(rest, themes)
        for at, told in zip(held, tags(model, scores([stories[at] for at in held], terms)), strict=True):
            found[at] = told
    return found
