"""`L/` of every listing: the newest items, and every way on from there."""

from collections.abc import Iterable, Iterator

from msgspec.structs import replace

from ...indexing.calendar import years
from ...indexing.families import TYPES
from ...indexing.index import Key
from ...indexing.series import gaps_told, in_order
from ...model.kinds import Kind
from ...model.listing import Listing, Period
from ...publishing.artifact import Artifact
from ..edition import Edition
from ..views import Filter, Head, Link, ListingView, YearLinks
from . import people, topics
from .frame import crumbs, feed_links, page_artifact
from .regions import children_of, places_of
from .stations import branches_below, counts_below


def listing_artifact(edition: Edition, key: Key) -> Artifact:
    listing = edition.index.listing(key)
    view = listing_view(edition, key, listing)
    return page_artifact(edition, "listing", "listing.html", listing_head(edition, listing), view)


def listing_head(edition: Edition, listing: Listing, address: str = "", name: str = "") -> Head:
    """The head of a listing's page, or of a calendar page of it at `address` called `name`."""
    path = [*listing.parents, (listing.name, listing.address)]
    if name:
        path.append((name, address))
    return Head(
        title=f"{listing.title} · {name}" if name else listing.title,
        description=f"{listing.description}（{name}）" if name else listing.description,
        address=address or listing.address,
        section=section_of(listing),
        crumbs=crumbs(*path),
        feeds=feed_links(edition, listing),
        column_name=listing.name,
        column_description=listing.description,
        column_keywords=f"{listing.name},新时代文明实践",
    )


def section_of(listing: Listing) -> str:
    """The navigation entry a listing belongs to."""
    if listing.family in ("region", "region_theme"):
        return "/regions/"
    if listing.family in ("theme", "station"):
        return f"/{listing.family}s/"
    if listing.family == "award":
        return listing.parents[-1][1]
    return "/videos/" if listing.family == "series" else listing.address


def listing_view(edition: Edition, key: Key, listing: Listing) -> ListingView:
    index, registers = edition.index, edition.vocabulary.registers
    family, term = key
    is_station = family == "station"
    years = _years(edition, key, listing)
    view = ListingView(
        listing=listing,
        total=index.count(key),
        cards=index.newest(key, edition.settings.paging.newest),
        filters=tuple(row for row in (*_filters(edition, key), _year_filter(years)) if row.links),
        years=years,
        feeds=feed_links(edition, listing),
        children=_children(edition, key),
        column=registers.columns.get(term) if family == "column" else None,
        station=registers.stations.get(term) if is_station else None,
        branches=branches_below(edition, term) if is_station else (),
        station_counts=counts_below(edition, key),
        episodes=family == "series",
    )
    if family == "series":
        return replace(view, cards=in_order(view.cards), gaps=gaps_told(index.all(key)))
    if family == "award":
        return _people_view(edition, view, term.partition("/")[0], key, key)
    if view.column and view.column.kind == "people":
        return _people_view(edition, view, term, people.newest_period(edition, term), None)
    return _topic_view(edition, view, key) if view.column and view.column.kind == "topic" else view


def _people_view(edition: Edition, view: ListingView, column: str, period: Key | None, current: Key | None) -> ListingView:
    """`period` is the one whose people are shown, `current` the one whose page it is, if it is one's."""
    if period is None:
        return view
    groups = people.groups_of(edition, period)
    filters = (people.period_filter(edition, column, current), people.category_filter(groups))
    return replace(
        view,
        cards=() if current else people.unawarded(edition, column),
        groups=groups,
        filters=tuple(row for row in filters if row.links),
        period=edition.index.listing(period).name,
    )


def _topic_view(edition: Edition, view: ListingView, key: Key) -> ListingView:
    cards = edition.index.newest(key, edition.settings.paging.year_limit)
    groups = topics.groups_of(edition, view.column, cards)
    return replace(view, banner=topics.banner_of(edition, view.column), groups=groups, cards=() if groups else view.cards)


def _children(edition: Edition, key: Key) -> tuple[Link, ...]:
    family, term = key
    if family == "region":
        return children_of(edition, term)
    return places_of(edition, term) if family == "theme" else ()


def _year_filter(years: tuple[YearLinks, ...]) -> Filter:
    return Filter("年份", tuple(row.year for row in years) if len(years) > 1 else ())


def _years(edition: Edition, key: Key, listing: Listing) -> tuple[YearLinks, ...]:
    found = years(edition.index.months(key), edition.settings.paging.year_limit)
    return tuple(
        YearLinks(
            Link(f"{year}年", listing.address + Period(year).segment),
            tuple(Link(f"{month}月", listing.address + Period(year, month).segment) for month in months),
        )
        for year, months in found
    )


def _filters(edition: Edition, key: Key) -> Iterator[Filter]:
    family, term = key
    if family in ("region", "region_theme"):
        yield _themes_here(edition, *(term.split("/") if family == "region_theme" else (term, "")))
    elif family == "type":
        yield Filter("类型", tuple(_links(edition, "type", TYPES, term)))
    if family in ("type", "kind") and term not in ("photo", "video"):
        yield Filter("体裁", tuple(_links(edition, "kind", [kind.value for kind in Kind], term)))
    if family == "type" and term == "video":
        yield Filter("系列", tuple(_links(edition, "series", [k[1] for k in edition.index.family("series")], "")))
    if family == "theme":
        yield Filter("主题", tuple(_links(edition, "theme", edition.vocabulary.registers.themes, term)))


def _links(edition: Edition, family: str, terms: Iterable[str], current: str) -> Iterator[Link]:
    for term in terms:
        if (family, term) in edition.index:
            listing = edition.index.listing((family, term))
            yield Link(listing.name, listing.address, current=term == current)


def _themes_here(edition: Edition, code: str, current: str) -> Filter:
    """主题 choices of a region: those that have an item there. They stand on the region's own page only, so that
    a first story of a theme changes one page and not sixteen; the others lead back there."""
    links = [Link("全部", f"/regions/{code}/", current=not current)]
    themes = [current] if current else edition.vocabulary.registers.themes
    for theme in themes:
        key = ("region_theme", f"{code}/{theme}")
        if key in edition.index:
            listing = edition.index.listing(key)
            links.append(Link(listing.name, listing.address, current=theme == current))
    return Filter("主题", tuple(links) if len(links) > 1 else ())
