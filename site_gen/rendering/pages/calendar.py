"""Calendar pages of a listing. They say nothing of other times, so that nothing but their own time changes them."""

from collections.abc import Iterator
from itertools import groupby

from ...indexing.calendar import CalendarPage, Turn, calendar_pages
from ...indexing.index import Key
from ...model.card import Card
from ...model.listing import Listing, Period
from ...model.moment import local
from ...publishing.artifact import Artifact
from ..edition import Edition
from ..views import CalendarView, Link, MonthGroup
from .frame import page_artifact
from .listing import listing_head


def calendar_artifacts(edition: Edition, key: Key, only: frozenset[int] | None) -> Iterator[Artifact]:
    """The calendar pages of a listing; with `only`, those of these years."""
    listing = edition.index.listing(key)
    cards = edition.index.in_years(key, only)
    for page in calendar_pages(cards, edition.settings.paging.year_limit):
        name = page.period.name + (f"（{page.part}）" if page.part > 1 else "")
        head = listing_head(edition, listing, listing.address + page.turn.segment, name)
        yield page_artifact(edition, "calendar", "calendar.html", head, _view(listing, page), page.period.year)


def _view(listing: Listing, page: CalendarPage) -> CalendarView:
    period = page.period
    return CalendarView(
        listing=listing,
        period=period,
        part=page.part,
        parts=tuple(_parts(listing, page)),
        older=_turn(listing, page.older),
        newer=_turn(listing, page.newer),
        months=tuple(_groups(page)),
        month_links=tuple(Link(m.name, listing.address + m.segment) for m in page.months),
        up=Link(f"{period.year}年", listing.address + Period(period.year).segment) if period.month else None,
    )


def _groups(page: CalendarPage) -> Iterator[MonthGroup]:
    def month(card: Card) -> Period:
        day = local(card.date)
        return Period(day.year, day.month)

    for period, cards in groupby(page.cards, key=month):
        yield MonthGroup(period, tuple(cards))


def _parts(listing: Listing, page: CalendarPage) -> Iterator[Link]:
    if page.parts > 1:
        for part in range(1, page.parts + 1):
            other = page.turn._replace(part=part)
            yield Link(f"第{part}页", listing.address + other.segment, current=part == page.part)


def _turn(listing: Listing, turn: Turn | None) -> Link | None:
    return Link(turn.name, listing.address + turn.segment) if turn else None
