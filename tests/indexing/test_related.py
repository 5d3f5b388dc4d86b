"""What makes two items related, and how much: place, themes, column, series."""

from datetime import timedelta

import pytest

from site_gen.indexing.index import Index
from site_gen.indexing.related import related, shared

from .test_touched import START, VOCABULARY, card

PLAIN = ("story", "", (), "")


@pytest.mark.parametrize(
    ("one", "other", "points"),
    [
        (PLAIN, PLAIN, 0),  # what neither has, they do not share
        (("story", "", ("rural", "care"), ""), ("story", "", ("care",), ""), 5),
        (("story", "", ("rural", "care"), ""), ("story", "", ("care", "rural"), ""), 10),
        (("story", "", (), "news"), ("story", "", (), "news"), 2),
        (("story", "", (), "news"), ("story", "", (), "warm"), 0),
        (("video", "", (), ""), ("video", "", (), ""), 6),  # one series
        (("video", "", ("care",), "news"), ("video", "", ("care",), "news"), 13),
        (("video", "", (), ""), PLAIN, 0),
    ],
)
def test_what_is_shared_beside_the_place(one, other, points):
    assert shared(card(1, 1, *one, 0), card(2, 2, *other, 0)) == points


def told(*others: tuple) -> list[str]:
    """What the newest item, of 思南 and rural, names as related, of older ones, the first the nearest in time."""
    cards = [card(0, 50, "story", "520624", ("rural",), "", 0)]
    cards += [card(number, 50 - number, *other, 0) for number, other in enumerate(others, 1)]
    return [one.address for one in related(Index(cards, VOCABULARY), 0, 3)]


def test_the_nearest_place_and_most_shared_themes_come_first():
    county, city, elsewhere = "520624", "520602", ""
    rural, none = ("rural",), ()
    others = [
        ("story", city, none, ""),  # 4: too little
        ("story", elsewhere, rural, ""),  # 5
        ("story", county, none, ""),  # 8
        ("story", city, rural, ""),  # 9
        ("story", county, rural, ""),  # 13
    ]
    assert told(*others) == ["/stories/s5/", "/stories/s4/", "/stories/s3/"]
    assert told(*others[:3]) == ["/stories/s3/", "/stories/s2/"]
    assert told(others[2], others[2]) == ["/stories/s1/", "/stories/s2/"], "of one worth the newer first"


def test_newer_items_are_never_named():
    cards = [card(number, number, "story", "520624", ("rural",), "", 0) for number in range(5)]
    index = Index(cards, VOCABULARY)
    assert [one.date - START for one in related(index, index.position["/stories/s2/"], 9)] == [timedelta(1), timedelta(0)]
    assert related(index, index.position["/stories/s0/"], 9) == ()
