"""Micro-F1 over pairs of story and theme, and each theme's own."""

from collections.abc import Iterable, Sequence

from .stories import Labelled


def f1(stories: Sequence[Labelled], told: Sequence[set[str]], themes: Iterable[str]) -> float:
    """2·right / (told + wanted), over these themes; 0 where there are none at all."""
    only = set(themes)
    pairs = [(story.themes & only, each & only) for story, each in zip(stories, told, strict=True)]
    right = sum(len(want & got) for want, got in pairs)
    return 2 * right / max(1, sum(len(want) + len(got) for want, got in pairs))
