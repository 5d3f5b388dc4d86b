"""Which of a listing's items its feed carries."""

from collections.abc import Iterable
from datetime import date, datetime
from itertools import islice
from typing import Protocol, TypeVar

from ..model.moment import local


class Dated(Protocol):
    @property
    def date(self) -> datetime: ...


T = TypeVar("T", bound=Dated)

NEWEST = 20
CAP = 60


def select(newest_first: Iterable[T], newest: int = NEWEST, cap: int = CAP) -> tuple[T, ...]:
    """The newest items, and the rest of the day that the last of them is of, up to `cap` in all.

    A station that sends thirty items on a festival would otherwise push ten out of the feed before any
    subscriber has asked for it. Days are those of Asia/Shanghai. Reads no more than `cap` items. ValueError
    unless 1 ≤ newest ≤ cap.
    """
    if not 1 <= newest <= cap:
        raise ValueError(f"a feed of {newest} items with a cap of {cap}")
    first = tuple(islice(newest_first, cap))
    if len(first) <= newest:
        return first
    day = _day(first[newest - 1])
    end = newest
    while end < len(first) and _day(first[end]) == day:
        end += 1
    return first[:end]


def _day(item: Dated) -> date:
    return local(item.date).date()
