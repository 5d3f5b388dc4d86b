"""The sixteen themes that every site starts from."""

from collections.abc import Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from ..model.registers import Theme
from .theme_model import factors, theme_model


@cache
def builtin_themes() -> Mapping[str, Theme]:
    """The sixteen themes by id, in the order that readers see, their weights as fitted."""
    return {theme.id: _fitted(theme) for theme in written_themes()}


def written_themes() -> tuple[Theme, ...]:
    """The sixteen themes with the weights of lexicon.yml itself, which scripts/fit_themes starts from."""
    text = files("site_gen.tagging").joinpath("lexicon.yml").read_text(encoding="utf-8")
    return tuple(_theme(key, entry) for key, entry in yaml.load(text, Loader=yaml.CSafeLoader).items())


def _theme(key: str, entry: Mapping[str, Any]) -> Theme:
    """One entry of the lexicon. A term given twice keeps its first weight, which is the heaviest."""
    terms: dict[str, float] = {}
    for weight, words in entry["terms"].items():
        for word in words.split():
            terms.setdefault(word, float(weight))
    return Theme(id=key, name=entry["name"], terms=tuple(terms.items()))


def _fitted(theme: Theme) -> Theme:
    factor = factors(theme_model(), theme.id)
    terms = tuple((word, weight * factor.get(word, 1.0)) for word, weight in theme.terms)
    return Theme(id=theme.id, name=theme.name, terms=terms)
