"""Calendar pages by themselves: who stands where, and that newer items never move an older one."""

from datetime import datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.indexing.calendar import calendar_pages, years
from site_gen.model.card import Card
from site_gen.model.moment import SHANGHAI, month_of

START = datetime(2025, 10, 1, tzinfo=SHANGHAI)


def cards(days: list[int]) -> list[Card]:
    """One item a number, so many days after the first of October 2025, each a minute later in its day; newest first."""
    made = []
    for number, day in enumerate(days):
        at = START + timedelta(days=day, minutes=number)
        made.append(Card(address=f"/s{number}/", source="", type="story", title="", date=at, modified=at))
    return sorted(made, key=lambda card: card.rank)


def names(days: list[int], limit: int) -> list[tuple[str, int]]:
    return [(page.turn.segment, len(page.cards)) for page in calendar_pages(cards(days), limit)]


def test_a_full_year_is_one_page_and_a_fuller_one_is_split():
    assert names([0] * 3, 3) == [("2025/", 3)]
    assert names([0, 1, 2, 31], 3) == [("2025/", 0), ("2025/10/", 3), ("2025/11/", 1)]
    assert names([0] * 7 + [92], 3) == [("2026/", 1), ("2025/", 0), ("2025/10/", 3), ("2025/10/2/", 3), ("2025/10/3/", 1)]


def test_neighbours_and_names():
    """Older and newer within the year; a month in parts says which."""
    year, *pages = calendar_pages(cards([0, 1, 2, 3, 31]), 3)
    assert [month.name for month in year.months] == ["2025年11月", "2025年10月"] and (year.older, year.newer) == (None, None)
    assert [page.turn.name for page in pages] == ["2025年10月（1）", "2025年10月（2）", "2025年11月"]
    assert [page.older for page in pages] == [None, pages[0].turn, pages[1].turn]
    assert [page.newer for page in pages] == [pages[1].turn, pages[2].turn, None]


DAYS = st.lists(st.integers(0, 200), max_size=60)


@given(DAYS, st.integers(1, 6))
def test_every_item_stands_on_one_page_and_pages_are_within_the_limit(days, limit):
    pages = list(calendar_pages(cards(days), limit))
    standing = [card.address for page in pages for card in page.cards]
    assert sorted(standing) == sorted(card.address for card in cards(days))
    assert all(len(page.cards) <= limit for page in pages)
    assert len({page.turn.segment for page in pages}) == len(pages)
    split = [(page.period.year, tuple(sorted(month.month for month in page.months))) for page in pages if not page.period.month]
    assert years([month_of(card.date) for card in cards(days)], limit) == split


@pytest.mark.parametrize("limit", [1, 3])
@given(days=DAYS)
def test_a_newer_item_changes_the_last_part_of_its_month_alone(limit, days):
    day = max(days, default=0)
    before = {page.turn.segment: page.cards for page in calendar_pages(cards([0] * limit + days), limit)}
    after = {page.turn.segment: page.cards for page in calendar_pages(cards([0] * limit + [*days, day]), limit)}
    at = (START + timedelta(days=day)).strftime("%Y/%m/")
    changed = {segment for segment in before if before[segment] and before[segment] != after.get(segment)}
    assert len([segment for segment in changed if segment.startswith(at)]) <= 1
    assert all(segment.startswith(at) or segment == at[:5] for segment in changed)
