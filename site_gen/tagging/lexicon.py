"""The built-in themes and what a site adds to them."""

from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files
from typing import Any

import yaml

from site_gen.model.registers import Theme


@cache
def builtin_themes() -> Mapping[str, Theme]:
    """The sixteen themes by id, in the order that readers see."""
    text = files("site_gen.tagging").joinpath("lexicon.yml").read_text(encoding="utf-8")
    return {key: _theme(key, entry) for key, entry in yaml.load(text, Loader=yaml.CSafeLoader).items()}


def _theme(key: str, entry: Mapping[str, Any]) -> Theme:
    """One entry of the lexicon. A term given twice keeps its first weight; the file lists the heaviest first."""
    terms: dict[str, float] = {}
    for weight, words in entry["terms"].items():
        for word in words.split():
            terms.setdefault(word, float(weight))
    return Theme(id=key, name=entry["name"], terms=tuple(terms.items()))


def merge_themes(builtin: Mapping[str, Theme], extra: Iterable[Theme]) -> dict[str, Theme]:
    """Built-in themes with a site's own: a name replaces the built-in one, terms are added and overrule by word.

    A term of weight 0 takes a built-in term out. New themes follow the built-in ones in the order given.
    """
    merged = dict(builtin)
    for theme in extra:
        base = merged.get(theme.id)
        terms = dict(base.terms) if base else {}
        terms.update(theme.terms)
        name = theme.name or (base.name if base else theme.id)
        merged[theme.id] = Theme(id=theme.id, name=name, terms=tuple(terms.items()))
    return merged
