"""The sixteen themes that every site starts from."""

from collections.abc import Mapping
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
    """One entry of the lexicon. A term given twice keeps its first weight, which is the heaviest."""
    terms: dict[str, float] = {}
    for weight, words in entry["terms"].items():
        for word in words.split():
            terms.setdefault(word, float(weight))
    return Theme(id=key, name=entry["name"], terms=tuple(terms.items()))
