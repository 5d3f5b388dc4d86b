"""Twenty items, whole days, sixty at most."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec import Struct

from site_gen.feeds.selection import CAP, NEWEST, select
from site_gen.model.moment import SHANGHAI, local

START = datetime(2022, 1, 31, 23, 0, tzinfo=SHANGHAI)


class One(Struct, frozen=True):
    date: datetime


def on_days(*counts: int) -> list[One]:
    """So many items on each day, the newest day first."""
    return [
        One(START - timedelta(days=back, minutes=minute))
        for back, count in enumerate(counts)
        for minute in range(count)
    ]


@pytest.mark.parametrize(
    ("counts", "taken"),
    [
        ((5,), 5),
        ((20,), 20),
        ((21,), 21),
        ((15, 10, 3), 25),
        ((20, 9), 20),
        ((100,), 60),
        ((10, 55), 60),
        ((), 0),
    ],
)
def test_whole_days(counts: tuple[int, ...], taken: int) -> None:
    assert len(select(on_days(*counts))) == taken


def test_the_day_is_that_of_shanghai() -> None:
    evening = datetime(2022, 1, 1, 17, 0, tzinfo=timezone.utc)  # noqa: UP017  # 2 January in Shanghai
    items = [One(evening)] * 20 + [One(datetime(2022, 1, 2, 0, 30, tzinfo=SHANGHAI))]
    assert len(select(items)) == 21
    assert len(select([*items[:20], One(datetime(2022, 1, 1, 23, 30, tzinfo=SHANGHAI))])) == 20


def test_it_reads_no_further_than_the_cap() -> None:
    stream = iter(on_days(1000))
    assert len(select(stream)) == CAP
    assert len(list(stream)) == 1000 - CAP


def test_settings_that_make_no_sense_are_refused() -> None:
    with pytest.raises(ValueError, match="cap"):
        select([], newest=30, cap=20)
    with pytest.raises(ValueError, match="cap"):
        select([], newest=0)


@given(st.lists(st.integers(0, 60 * 24 * 5), max_size=150), st.integers(1, 30), st.integers(0, 40))
def test_properties(minutes: list[int], newest: int, more: int) -> None:
    items = sorted(
        (One(START - timedelta(minutes=each)) for each in minutes), key=lambda one: one.date, reverse=True
    )
    cap = newest + more
    taken = select(items, newest, cap)
    assert list(taken) == items[: len(taken)]
    assert min(newest, len(items)) <= len(taken) <= cap
    if len(taken) > newest:
        assert local(taken[-1].date).date() == local(taken[newest - 1].date).date()
    if newest <= len(taken) < min(cap, len(items)):
        assert local(items[len(taken)].date).date() != local(taken[-1].date).date()


def test_the_defaults_are_those_of_the_contract() -> None:
    assert (NEWEST, CAP) == (20, 60)
