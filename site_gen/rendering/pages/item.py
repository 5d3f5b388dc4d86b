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
from ...model.alt_text import alt_text, named_in, signed
from ...model.card import Card
from ...model.item import AnyItem, Image, Photo, Video
from ...model.region import RegionBook
from ...publishing.artifact import Artifact, page_path, ready
from ..contents import contents
from ..edition import Edition
from ..environment import file_size, one_line
from ..references import find_pictures
from ..sharing import card_of, poster_of, sharing_artifacts
from ..views import Attached, Figure, Head, ItemView, Link
from .frame import crumbs, feed_links, site_artifact
from .video import video_view

TEMPLATES = {"story": "story.html", "photo": "photo.html", "video": "video.html"}


class Around(Struct, frozen=True):
    """The other items that an item's page names."""

    neighbourhood: str  # what 上一篇 and 下一篇 go through
    newer: Card | None
    older: Card | None
    related: tuple[Card, ...]


def item_artifacts(edition: Edition, address: str) -> Iterator[Artifact]:
    """The page, and what it is shared with."""
    yield item_artifact(edition, address)
    if edition.studio is not None:
        yield from sharing_artifacts(edition, edition.index.cards[edition.index.position[address]])


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


def withdrawn_mark(address: str) -> Artifact:
    """Beside the page of a withdrawn item, for the web server: where this lies it answers 410 (docs/deploy)."""
    return ready(page_path(address).removesuffix("index.html") + "withdrawn.txt", "本文已撤稿\n".encode())


def item_view(edition: Edition, entry: Entry, around: Around) -> ItemView:
    item = entry.item
    card = edition.index.cards[edition.index.position[item.address]]
    station, column, series, kind = (_term(edition, *key) for key in _terms(edition, card))
    places, themes = _places(edition.vocabulary.book, card.region), _themes(edition, card.themes)
    figures = _figures(edition, item, entry.body, card.region)
    body = edition.in_pages.resolve(entry.body, leads=not any(figure.apart for figure in figures))
    return ItemView(
        item=item,
        card=card,
        body=body,
        contents=contents(body),
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
        figures=figures,
        video=video_view(edition, item, card) if isinstance(item, Video) else None,
        attachments=tuple(_attached(edition, item)),
        poster=shared.address if (shared := poster_of(edition, card)) else "",
        unreviewed=waiting(card, edition.settings.now),
    )


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
        picture=card_of(edition, card) or card.picture,
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
def _places(book: RegionBook, region: str) -> tuple[Link, ...]:
    """Province down to county. 兵团 is filed but not on the path."""
    if not region:
        return ()
    codes = [code for code in reversed(book.lineage(region)) if code.isdigit() or code == region or "-" in code]
    return tuple(Link(book[code].name, f"/regions/{code}/") for code in codes)


def _themes(edition: Edition, themes: tuple[str, ...]) -> tuple[Link, ...]:
    return tuple(Link(edition.vocabulary.theme_name(theme), f"/themes/{theme}/") for theme in themes)


def _figures(edition: Edition, item: AnyItem, body: str, region: str) -> tuple[Figure, ...]:
    """The pictures of a photo item in the editor's order; `body` as it is stored."""
    if not isinstance(item, Photo):
        return ()
    in_body = {file for file, _ in find_pictures(body)}
    figures = []
    for image in item.images:
        alt = alt_text(image.alt, image.file, image.caption, item.title)
        if picture := edition.picture(image.file, alt):
            words = image.caption if item.is_set else image.caption + body
            mention = "" if named_in(image, words) else signed(image.credit)
            apart, place = image.file not in in_body, _place_of(edition, image, region)
            figures.append(
                Figure(picture, image.caption, image.credit, mention, apart, image.told, image.credits, place)
            )
    return tuple(figures)


def _place_of(edition: Edition, image: Image, region: str) -> Link | None:
    """Where it was taken. Only the item's own regions are sure to have a page, whatever else is published."""
    book = edition.vocabulary.book
    if image.told is None or image.told.region not in book:
        return None
    code = image.told.region
    has_page = region and code in book.lineage(region)
    return Link(book.name_path(code).replace("/", ""), f"/regions/{code}/" if has_page else "")


def _attached(edition: Edition, item: AnyItem) -> Iterator[Attached]:
    for attachment in item.attachments:
        if published := edition.files.get(attachment.file):
            name = posixpath.basename(attachment.file)
            suffix = posixpath.splitext(name)[1].lstrip(".").upper()
            yield Attached(attachment.title or name, published.address, suffix, file_size(published.size))
