"""The slugs of video series: pinyin of their names, fixed and told apart."""

from collections.abc import Iterable

from ..model.card import Card
from ..model.problem import Problem, Severity
from ..reading.addresses import segment


def series_slugs(cards: Iterable[Card]) -> tuple[dict[str, str], list[Problem]]:
    """Slug → name of every series. Two names of one slug share a page, which is a warning that names both."""
    slugs: dict[str, str] = {}
    clashes = []
    for name in sorted({card.series for card in cards if card.series}):
        first = slugs.setdefault(segment(name) or "series", name)
        if first != name:
            clashes.append(_clash(first, name))
    return slugs, clashes


def _clash(first: str, second: str) -> Problem:
    return Problem(
        file="videos",
        rule="series-clash",
        field="series",
        value=second,
        cause=f"系列“{first}”和“{second}”拼音相同，会并到同一个系列页",
        remedy="给其中一个系列换个名字",
        severity=Severity.WARNING,
    )
