"""Labelled stories, as the theme tagger reads them."""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from site_gen.model.registers import Theme
from site_gen.tagging.furniture import without_furniture
from site_gen.tagging.normalise import normalise
from site_gen.tagging.theme import scores_of
from site_gen.tagging.theme_terms import Terms


class Labelled(Struct, frozen=True):
    """One story with the themes that a reader gave it."""

    title: str
    text: str
    themes: frozenset[str]


def read_stories(path: Path) -> list[Labelled]:
    """One JSON object a line: title, text, themes. Raises KeyError for a line without text or themes."""
    rows = (json.loads(line) for line in path.read_text(encoding="utf-8").splitlines() if line.strip())
    return [
        Labelled(
            title=normalise(row.get("title") or ""),
            text=without_furniture(normalise(row["text"])),
            themes=frozenset(row["themes"]),
        )
        for row in rows
    ]


def scores(stories: Iterable[Labelled], themes: Mapping[str, Theme]) -> list[dict[str, float]]:
    """What the terms of these themes say of each story."""
    terms = Terms(themes)
    return [scores_of(terms.uses(story.title, story.text), len(story.text)) for story in stories]
