"""An item as an entry of feeds, and the serialised entries that one process keeps."""

import posixpath
from collections.abc import Callable, Iterator
from enum import Enum
from functools import lru_cache

from ..catalogue.entry import Entry as Stored
from ..feeds.addresses import permanent_id, uri
from ..feeds.atom import atom_entry
from ..feeds.body import reader_html
from ..feeds.entry import Entry, FeedClip, FeedPicture
from ..feeds.json_feed import json_entry
from ..feeds.rss import rss_entry, rss_episode
from ..model.alt_text import alt_text
from ..model.card import Card
from ..model.clip import FILM_TYPES
from ..model.item import AnyItem, Image, Photo, Video
from ..model.listing import ATOM, JSON_FEED, RSS
from .edition import Edition
from .references import find_pictures

WRITERS: dict[str, Callable[[Entry], bytes]] = {
    RSS.file: rss_entry,
    ATOM.file: atom_entry,
    JSON_FEED.file: json_entry,
}


class Form(Enum):
    """How much of an item an entry carries."""

    FULL = "full"
    SUMMARY = "summary"
    EPISODE = "episode"  # a summary with podcast tags; RSS only


class EntryCache:
    """Serialised entries of one process. An item stands in some twenty feeds; it is fetched and written once."""

    def __init__(self, edition: Edition):
        self._edition = edition
        self.get = lru_cache(maxsize=3000)(self._write)
        self.entry = lru_cache(maxsize=500)(self._make)
        self._stored = lru_cache(maxsize=500)(edition.entry)

    def _write(self, address: str, file: str, form: Form) -> bytes:
        write = rss_episode if form is Form.EPISODE else WRITERS[file]
        return write(self.entry(address, form is Form.FULL))

    def _make(self, address: str, full: bool) -> Entry:
        stored = self._stored(address)
        if (card := self._edition.withdrawn.card(address)) is not None:
            return withdrawn_entry(self._edition, stored.item, card)
        return make_entry(self._edition, stored, full)


def entry_cache(edition: Edition) -> EntryCache:
    if edition.entries is None:
        edition.entries = EntryCache(edition)
    return edition.entries


def make_entry(edition: Edition, stored: Stored, full: bool) -> Entry:
    """`full`: with its body, which is most of the work."""
    item = stored.item
    card = edition.index.cards[edition.index.position[item.address]]
    return Entry(
        id=permanent_id(edition.identity.url, item.address, item.aliases),
        url=_absolute(edition, item.address),
        title=item.title,
        published=item.date,
        updated=item.modified,
        summary=card.summary,
        content_html=_content(edition, stored) if full else "",
        authors=item.authors,
        categories=_categories(edition, card),
        source_name=item.source_name if item.reprint else "",
        source_url=item.source_url if item.reprint else "",
        pictures=tuple(_pictures(edition, item, card)),
        clip=_clip(edition, item, card) if isinstance(item, Video) else None,
    )


def withdrawn_entry(edition: Edition, item: AnyItem, card: Card) -> Entry:
    """撤稿: the same id, so that readers put it in the place of what they hold; and not one word of the item's,
    nor what it was about. Its date is the editors' `updated`; no clock could tell when it was withdrawn."""
    return Entry(
        id=permanent_id(edition.identity.url, item.address, item.aliases),
        url=_absolute(edition, item.address),
        title=card.status.label,
        published=item.date,
        updated=item.modified,
        summary="这篇稿件已由本站撤下。",
    )


def _content(edition: Edition, stored: Stored) -> str:
    item = stored.item
    body = reader_html(str(edition.in_feeds.resolve(stored.body)), _absolute(edition, item.address))
    return _figures(edition, item, stored.body) + body if isinstance(item, Photo) else body


def _figures(edition: Edition, item: Photo, body: str) -> str:
    """A photo story's pictures stand above its text, each with its caption; not those that the text shows itself."""
    template = edition.environment.get_template("feeds/figures.html")
    in_body = {file for file, _ in find_pictures(body)}
    images = [image for image in item.images if image.file not in in_body]
    shown = [(edition.picture(i.file, alt_text(i.alt, i.file, i.caption, item.title)), i) for i in images]
    return template.render(figures=[pair for pair in shown if pair[0] is not None])


def _categories(edition: Edition, card: Card) -> tuple[tuple[str, str], ...]:
    vocabulary = edition.vocabulary
    places = [(code, vocabulary.book[code].name) for code in vocabulary.book.lineage(card.region)]
    return (*places, *((theme, vocabulary.theme_name(theme)) for theme in card.themes))


def _pictures(edition: Edition, item: AnyItem, card: Card) -> Iterator[FeedPicture]:
    """The cover, then the others of a photo story, each once."""
    images = item.images if isinstance(item, Photo) else ()
    by_file = {image.file: image for image in images}
    for file in dict.fromkeys((card.cover, *by_file)):
        if found := _picture(edition, file, by_file.get(file, Image(file=file, credit="、".join(item.credits)))):
            yield found


def _picture(edition: Edition, file: str, image: Image) -> FeedPicture | None:
    if (shown := edition.pictures.get(file)) is None:
        return None
    return FeedPicture(
        url=_absolute(edition, shown.address),
        width=shown.width,
        height=shown.height,
        type="image/jpeg",
        length=shown.length,
        title=" ".join(image.caption.split()),
        credit=image.credit,
    )


def _clip(edition: Edition, item: Video, card: Card) -> FeedClip:
    """Length and size of an own film as they were measured."""
    if (file := edition.files.get(item.file)) is None:
        return FeedClip(player=item.url, duration=card.duration)
    return FeedClip(
        url=_absolute(edition, file.address),
        length=file.size,
        type=FILM_TYPES[posixpath.splitext(item.file)[1].lower()],
        duration=card.duration,
        episode=item.episode,
    )


def _absolute(edition: Edition, address: str) -> str:
    """A file keeps its own name, which may be Chinese; feeds want URIs."""
    return uri(edition.identity.origin + address)
