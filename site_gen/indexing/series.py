"""Video series: their slugs (pinyin of their names, told apart), the order of their episodes, and what is missing."""

from collections.abc import Callable, Collection, Iterable
from itertools import pairwise

from ..model.card import Card
from ..model.kinds import Status
from ..model.problem import Problem, Severity
from ..reading.addresses import segment
from ..reading.suggest import nearest

GAPS = 5  # runs of missing numbers that are named; of a series with more the newest


def series_slugs(cards: Iterable[Card]) -> tuple[dict[str, str], list[Problem]]:
    """Slug → name of every series. Two names of one slug share a page, which is a warning that names both."""
    slugs: dict[str, str] = {}
    clashes = []
    for name in sorted({card.series for card in cards if card.series}):
        first = slugs.setdefault(slug_of(name), name)
        if first != name:
            clashes.append(_clash(first, name))
    return slugs, clashes


def slug_of(name: str) -> str:
    """Pinyin of a series' name: the last segment of its address."""
    return segment(name) or "series"


def in_order(cards: Iterable[Card]) -> tuple[Card, ...]:
    """Episodes by their number, the highest first; those without one where their date puts them among the rest."""
    cards = tuple(cards)
    numbered = iter(sorted((c for c in cards if c.episode is not None), key=lambda c: (-(c.episode or 0), c.rank)))
    return tuple(card if card.episode is None else next(numbered) for card in cards)


def gaps(episodes: Iterable[int]) -> list[tuple[int, int]]:
    """First and last of every run of numbers that is missing between the lowest and the highest."""
    numbers = sorted(set(episodes))
    return [(one + 1, other - 1) for one, other in pairwise(numbers) if other - one > 1]


def gaps_told(cards: Iterable[Card]) -> str:
    """第 3 期、第 5 至 7 期; the newest few where there are many, empty where none is missing."""
    return _told(gaps(card.episode for card in cards if card.episode is not None))


def _told(runs: list[tuple[int, int]]) -> str:
    told = "、".join(f"第 {first} 期" if first == last else f"第 {first} 至 {last} 期" for first, last in runs[-GAPS:])
    return f"{told}等" if len(runs) > GAPS else told


def episode_problems(cards: Iterable[Card], line_of: Callable[[str], int]) -> list[Problem]:
    """Numbers that two listings give twice, and numbers that nobody has sent in. `line_of`: an item's row, by address."""
    series: dict[str, dict[int, list[Card]]] = {}
    for card in cards:
        if card.series and card.episode is not None and card.status is not Status.WITHDRAWN:
            series.setdefault(card.series, {}).setdefault(card.episode, []).append(card)
    found = []
    for name, episodes in series.items():
        for number, twins in episodes.items():
            found += [_twice(name, number, twins[0], twin, line_of) for twin in twins[1:]]
        if missing := gaps(episodes):
            found.append(_missing(name, missing, episodes[missing[-1][1] + 1][0], line_of))
    return found


def shows_without_series(shows: Iterable[str], series: Collection[str]) -> list[Problem]:
    """A podcast whose series is misspelt would simply not be there. A series of drafts is one already."""
    return [_no_series(show, series) for show in shows if show not in series]


def _clash(first: str, second: str) -> Problem:
    return Problem(
        file="videos",
        rule="series-clash",
        field="系列",
        value=second,
        cause=f"系列“{first}”和“{second}”拼音相同，会并到同一个系列页",
        remedy="给其中一个系列换个名字",
        severity=Severity.WARNING,
    )


def _twice(series: str, number: int, first: Card, second: Card, line_of: Callable[[str], int]) -> Problem:
    return Problem(
        file=second.source,
        line=line_of(second.address),
        rule="episode-duplicate",
        field="期号",
        value=str(number),
        cause=f"“{series}”的第 {number} 期与 {first.source} 第 {line_of(first.address)} 行重复",
        remedy="请改正期号；若是同一个视频请删去一行",
        severity=Severity.WARNING,
    )


def _missing(series: str, missing: list[tuple[int, int]], after: Card, line_of: Callable[[str], int]) -> Problem:
    """Told where the newest gap ends."""
    return Problem(
        file=after.source,
        line=line_of(after.address),
        rule="series-gap",
        field="期号",
        value=series,
        cause=f"系列缺{_told(missing)}",
        remedy="请补报；本来就没有的，不必理会，系列页会写明",
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
