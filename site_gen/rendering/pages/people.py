"""好人榜: one period at a time, its people by category."""

from collections.abc import Iterable

from ...indexing.awards import by_category, periods
from ...indexing.index import Key
from ...model.card import Card
from ..edition import Edition
from ..views import CardGroup, Filter, Link

UNIT = "名（组）"
OTHERS = 10  # items of the column that award nobody, such as a report of the ceremony


def newest_period(edition: Edition, column: str) -> Key | None:
    return next(iter(periods(edition.index, column)), None)


def groups_of(edition: Edition, period: Key) -> tuple[CardGroup, ...]:
    cards = edition.index.newest(period, edition.settings.paging.year_limit)
    return tuple(
        CardGroup(name=category, cards=people, note=f"{len(people)} {UNIT}") for category, people in by_category(cards)
    )


def unawarded(edition: Edition, column: str) -> tuple[Card, ...]:
    cards = edition.index.newest(("column", column), edition.settings.paging.year_limit)
    return tuple(card for card in cards if not card.award)[:OTHERS]


def period_filter(edition: Edition, column: str, current: Key | None) -> Filter:
    """On the column's own page every period, with its people; a period's page only leads back (decision 0005)."""
    index = edition.index
    if current is None:
        found = periods(index, column)
        links = [_link(edition, key, index.count(key), key == found[0]) for key in found]
    else:
        links = [Link("全部期次", f"/columns/{column}/"), _link(edition, current, None, True)]
    return Filter("期次", tuple(links) if len(links) > 1 else ())


def category_filter(groups: Iterable[CardGroup]) -> Filter:
    links = [Link(group.name, f"#group-{n}", len(group.cards)) for n, group in enumerate(groups, 1)]
    return Filter("类别", tuple(links) if len(links) > 1 else ())


def _link(edition: Edition, key: Key, count: int | None, current: bool) -> Link:
    listing = edition.index.listing(key)
    return Link(listing.name, listing.address, count, current)
