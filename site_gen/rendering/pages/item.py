"""The page of one item."""

import posixpath
from collections.abc import Iterator
from functools import lru_cache

from msgspec import Struct

from ...catalogue.digest import digest_of
from ...catalogue.entry import Entry
from ...indexing.index import Key
from ...indexing.related import related
from ...indexing.visible import waiting
from ...media.files import Published
from ...media.platforms import platform_of
from ...model.card import Card
from ...model.item import AnyItem, Photo, Video
from ...publishing.artifact import Artifact, page_path
from ..edition import Edition
from ..environment import clock, one_line
from ..views import Attached, Figure, Head, ItemView, Link, TagNote, VideoView
from .frame import crumbs, feed_links, site_artifact

TEMPLATES = {"story": "story.html", "photo": "photo.html", "video": "video.html"}


class Around(Struct, frozen=True):
    """The other items that an item's page names."""

    neighbourhood: str  # what 上一篇 and 下一篇 go through
    newer: Card | None
    older: Card | None
    related: tuple[Card, ...]


def item_artifact(edition: Edition, address: str) -> Artifact:
    """The digest stands for the view without building it: the body stays in the catalogue until it is needed."""
    position = edition.index.position[address]
    card = edition.index.cards[position]
    around = Around(*edition.neighbours(card), related(edition.index, position, edition.settings.paging.related))
    names = [_term(edition, *key) for key in _terms(edition, card)], edition.index.listing(_home_listing(card))
    unreviewed = waiting(card, edition.settings.now)
    digest = digest_of(edition.bases[card.type], edition.states[address], card, around, names, unreviewed)
    return Artifact(page_path(address), digest, lambda: item_page(edition, address, around))


def item_page(edition: Edition, address: str, around: Around) -> bytes:
    entry = edition.entry(address)
    view = item_view(edition, entry, around)
    return edition.render(TEMPLATES[entry.item.type], _head(edition, entry, view), view)


def withdrawn_page(edition: Edition, address: str) -> Artifact:
    """撤稿: the address stays and says so; the text is gone from everywhere."""
    head = Head(
        title="本文已撤稿",
        description="本文已撤稿",
        address=address,
        crumbs=crumbs("已撤稿"),
        column_name="已撤稿",
        column_description="已撤下的稿件",
        column_keywords="撤稿",
        robots="noindex",
    )
    return site_artifact(edition, "withdrawn.html", head, None)


def item_view(edition: Edition, entry: Entry, around: Around) -> ItemView:
    item = entry.item
    card = edition.index.cards[edition.index.position[item.address]]
    station, column, series, kind = (_term(edition, *key) for key in _terms(edition, card))
    places, themes = _places(edition, card.region), _themes(edition, card.themes)
    return ItemView(
        item=item,
        card=card,
        body=edition.in_pages.resolve(entry.body),
        regions=places,
        themes=themes,
        station=station,
        column=column,
        series=series,
        kind=kind,
        neighbourhood=around.neighbourhood,
        newer=around.newer,
        older=around.older,
        related=around.related,
        latest=places[-1:] + themes[:1],
        pictures=tuple(edition.pictures[file] for file in entry.pictures if file in edition.pictures),
        figures=_figures(edition, item),
        video=_video(edition, item),
        attachments=tuple(_attached(edition, item)),
        unreviewed=waiting(card, edition.settings.now),
        tag_notes=_tag_notes(edition, entry),
    )


def _tag_notes(edition: Edition, entry: Entry) -> tuple[TagNote, ...]:
    """For editors alone: a build shows the tags, the preview also what they stand on."""
    if not edition.settings.preview:
        return ()
    from ..tag_notes import tag_notes  # a build does not load the tagger for its pages

    return tag_notes(entry, edition.vocabulary)


def _head(edition: Edition, entry: Entry, view: ItemView) -> Head:
    item, card = entry.item, view.card
    listing = edition.index.listing(_home_listing(card))
    return Head(
        title=item.title,
        description=one_line(card.summary) or item.title,
        address=item.address,
        section=listing.address,
        crumbs=crumbs(*listing.parents, (listing.name, listing.address), "正文"),
        feeds=feed_links(edition, listing),
        column_name=listing.name,
        column_description=listing.description,
        column_keywords=f"{listing.name},新时代文明实践",
        item=item,
        source=item.source_name or (view.station.name if view.station else edition.identity.name),
        keywords=tuple(map(one_line, item.keywords)) or tuple(link.name for link in view.themes),
        picture=card.picture,
    )


def _home_listing(card: Card) -> Key:
    """The listing a reader comes from: the column where there is one, else the type."""
    return ("column", card.column) if card.column else ("type", card.type)


def _terms(edition: Edition, card: Card) -> tuple[Key, Key, Key, Key]:
    """The station, column, series and kind of an item, as keys of listings."""
    return (
        ("station", card.station),
        ("column", card.column),
        ("series", edition.vocabulary.series_slug(card.series) if card.series else ""),
        ("kind", card.kind.value if card.kind else ""),
    )


def _term(edition: Edition, family: str, term: str) -> Link | None:
    if not term or (family, term) not in edition.index:
        return None
    listing = edition.index.listing((family, term))
    return Link(listing.name, listing.address)


@lru_cache(maxsize=10_000)
def _places(edition: Edition, region: str) -> tuple[Link, ...]:
    """Province down to county. 兵团 is filed but not on the path."""
    if not region:
        return ()
    book = edition.vocabulary.book
    codes = [code for code in reversed(book.lineage(region)) if code.isdigit() or code == region or "-" in code]
    return tuple(Link(book[code].name, f"/regions/{code}/") for code in codes)


@lru_cache(maxsize=1_000)
def _themes(edition: Edition, themes: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(Link(edition.vocabulary.theme_name(theme), f"/themes/{theme}/") for theme in themes)


def _figures(edition: Edition, item: AnyItem) -> tuple[Figure, ...]:
    if not isinstance(item, Photo):
        return ()
    figures = []
    for image in item.images:
        if picture := edition.picture(image.file, image.alt or image.caption or item.title):
            figures.append(Figure(picture, image.caption, image.credit))
    return tuple(figures)


def _video(edition: Edition, item: AnyItem) -> VideoView | None:
    if not isinstance(item, Video):
        return None
    platform = platform_of(item.url)
    return VideoView(
        platform=platform.name,
        embed=platform.embed,
        link=item.url,
        file=edition.files.get(item.file, Published()).address,
        captions=edition.files.get(item.captions, Published()).address,
        clock=clock(item.duration),
        portrait=item.orientation == "portrait",
        poster=edition.picture(item.poster or item.cover, f"视频封面：{item.title}"),
    )


def _attached(edition: Edition, item: AnyItem) -> Iterator[Attached]:
    for attachment in item.attachments:
        if published := edition.files.get(attachment.file):
            name = posixpath.basename(attachment.file)
            suffix = posixpath.splitext(name)[1].lstrip(".").upper()
            yield Attached(attachment.title or name, published.address, suffix, _megabytes(published.size))


def _megabytes(size: int) -> str:
    return f"{size / 1024:.0f} KB" if size < 1024 * 1024 else f"{size / 1024 / 1024:.1f} MB"
