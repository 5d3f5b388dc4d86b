"""The slugs of video series: pinyin of their names, fixed and told apart; and names that are no series."""

from collections.abc import Collection, Iterable

from ..model.card import Card
from ..model.problem import Problem, Severity
from ..reading.addresses import segment
from ..reading.suggest import nearest


def series_slugs(cards: Iterable[Card]) -> tuple[dict[str, str], list[Problem]]:
    """Slug → name of every series. Two names of one slug share a page, which is a warning that names both."""
    slugs: dict[str, str] = {}
    clashes = []
    for name in sorted({card.series for card in cards if card.series}):
        first = slugs.setdefault(segment(name) or "series", name)
        if first != name:
            clashes.append(_clash(first, name))
    return slugs, clashes


def shows_without_series(shows: Iterable[str], series: Collection[str]) -> list[Problem]:
    """A podcast whose series is misspelt would simply not be there. A series of drafts is one already."""
    return [_no_series(show, series) for show in shows if show not in series]


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


def _no_series(show: str, series: Collection[str]) -> Problem:
    return Problem(
        file="mkdocs.yml",
        rule="podcast-unknown",
        field="podcasts",
        value=show,
        cause="没有这个短视频系列，播客标签不会出现",
        remedy=nearest(show, series) or "请照短视频清单里“系列”的写法填",
        severity=Severity.WARNING,
    )
