"""Words that look like names of divisions, kept in words.yml."""

from functools import cache
from importlib.resources import files

import yaml


@cache
def _words() -> dict[str, frozenset[str]]:
    text = files("site_gen.tagging").joinpath("words.yml").read_text(encoding="utf-8")
    return {key: frozenset(words.split()) for key, words in yaml.load(text, Loader=yaml.CSafeLoader).items()}


def ordinary_words() -> frozenset[str]:
    """Short names that are everyday words as well (和平, 平安, 资源): no place by themselves."""
    return _words()["ordinary"]


def no_places() -> frozenset[str]:
    """Longer words that hold a name (乌兰牧骑, 光明日报)."""
    return _words()["no_places"]
