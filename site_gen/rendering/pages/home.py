"""The home page: every block is filled from the index; an empty block is not shown."""

from ...indexing.index import Index
from ...indexing.statistics import by_station
from ...model.card import Card
from ...publishing.artifact import Artifact
from ..edition import Edition
from ..views import Head, HomeBlock, HomeView, Link
from .frame import HOME, feed_links, site_artifact
from .regions import regions_view

NEWS, CAROUSEL, STUDY, BOX, VIDEOS, PEOPLE, NOTICES, RANKED, HOT = 10, 5, 4, 6, 5, 6, 6, 10, 4


def home_page(edition: Edition) -> Artifact:
    site = edition.identity
    listing = edition.index.listing(("home", ""))
    head = Head(
        title=site.name,
        description=site.description,
        address="/",
        section="/",
        crumbs=(HOME,),
        feeds=feed_links(edition, listing),
        column_name="首页",
        column_description=site.description,
        column_keywords=f"首页,新时代文明实践,{site.name}",
        column_type="首页",
    )
    return site_artifact(edition, "home.html", head, home_view(edition))


def home_view(edition: Edition) -> HomeView:
    index, options = edition.index, edition.settings.home
    vocabulary = edition.vocabulary
    headline, *more = _headlines(index)
    return HomeView(
        hot=_topics(edition),
        headline=headline,
        headline_more=tuple(more),
        carousel=tuple(_with_picture(index, ("home", ""), CAROUSEL, skip=("video",))),
        news=tuple(_news(index, headline)),
        study=index.newest(("column", options.study), STUDY),
        triad=tuple(_box(edition, column) for column in options.triad if column in vocabulary.registers.columns),
        videos=index.newest(("type", "video"), VIDEOS),
        people=index.newest(("column", options.people), PEOPLE),
        notices=index.newest(("column", options.notices), NOTICES),
        regions=regions_view(edition),
        stations=by_station(index, RANKED),
        themes=tuple(_counted(index, "theme", theme) for theme in vocabulary.registers.themes),
        friends=vocabulary.registers.friends,
    )


def _headlines(index: Index) -> list[Card | None]:
    """头条 and up to three beside it: the pinned stories, newest first; else the newest story alone."""
    pinned = [card for card in index.all(("home", "")) if card.pin][:4]
    return pinned or list(index.newest(("type", "story"), 1)) or [None]


def _news(index: Index, headline: Card | None) -> list[Card]:
    cards = index.newest(("type", "story"), NEWS + 1)
    return [card for card in cards if card != headline][:NEWS]


def _with_picture(index: Index, key: tuple[str, str], limit: int, skip: tuple[str, ...] = ()) -> list[Card]:
    """The newest items that have a picture; only so far back that the cost stays the same however large the site."""
    cards = index.newest(key, limit * 20)
    return [card for card in cards if card.picture and card.type not in skip][:limit]


def _box(edition: Edition, column: str) -> HomeBlock:
    listing = edition.index.listing(("column", column))
    cards = edition.index.newest(("column", column), BOX)
    return HomeBlock(id=column, name=listing.name, address=listing.address, cards=cards)


def _topics(edition: Edition) -> tuple[Link, ...]:
    columns = edition.vocabulary.registers.columns.values()
    topics = [c for c in columns if c.kind == "topic"][:HOT]
    return tuple(Link(c.name, f"/columns/{c.id}/") for c in topics)


def _counted(index: Index, family: str, term: str) -> Link:
    listing = index.listing((family, term))
    return Link(listing.name, listing.address, index.count((family, term)))
