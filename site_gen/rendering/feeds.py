"""The feeds of a listing, from the edition's items. The formats themselves live in site_gen/feeds."""

from collections.abc import Callable, Iterator
from functools import lru_cache, partial

from ..catalogue.digest import digest_of
from ..feeds.addresses import permanent_id
from ..feeds.atom import atom_document, atom_entry
from ..feeds.body import reader_html
from ..feeds.entry import Enclosure, Entry, Feed, LeadPicture, last_updated, summary_only
from ..feeds.json_feed import json_document, json_entry
from ..feeds.latest import LATEST, write_latest
from ..feeds.rss import rss_document, rss_entry
from ..feeds.selection import select
from ..indexing.index import Key
from ..model.card import Card
from ..model.item import Photo, Video
from ..model.listing import ATOM, JSON_FEED, RSS, Listing
from ..publishing.artifact import Artifact
from .edition import Edition

WRITERS: dict[str, tuple[Callable[[Entry], bytes], Callable]] = {
    RSS.file: (rss_entry, rss_document),
    ATOM.file: (atom_entry, atom_document),
    JSON_FEED.file: (json_entry, json_document),
}


def feed_artifacts(edition: Edition, key: Key) -> Iterator[Artifact]:
    """Every feed of one listing, present even when empty, and its latest.json."""
    listing, options = edition.index.listing(key), edition.settings.feeds
    folder = listing.address.lstrip("/")
    if options.enabled:
        members = edition.index.members(key)[: max(options.cap, options.newest)]
        cards = select((edition.index.cards[i] for i in members), options.newest, options.cap)
        full = listing.full_text and options.full_text
        states = [(card, edition.states[card.address]) for card in cards]
        digest = digest_of(edition.bases["feed"], listing, full, states)
        for form in listing.formats:
            yield Artifact(folder + form.file, digest, partial(_feed, edition, listing, form.file, cards, full))
    if listing.latest:
        data = write_latest(listing, edition.index.newest(key, LATEST), edition.identity)
        yield Artifact(folder + "latest.json", digest_of(data), lambda: data)


def _feed(edition: Edition, listing: Listing, file: str, cards: tuple[Card, ...], full: bool) -> bytes:
    cache = entry_cache(edition)
    site = edition.identity
    base = site.url.rstrip("/")
    feed = Feed(
        title=site.name if listing.family == "home" else f"{site.name} · {listing.title}",
        description=listing.description,
        page_url=base + listing.address,
        self_url=base + listing.address + file,
        updated=last_updated((card.modified for card in cards), site.since),
        site_name=site.name,
        site_url=site.url,
    )
    _, document = WRITERS[file]
    return document(feed, [cache.get(card.address, file, full) for card in cards])


class EntryCache:
    """Serialised entries of one process. An item stands in some twenty feeds; it is fetched and written once."""

    def __init__(self, edition: Edition):
        self._edition = edition
        self.get = lru_cache(maxsize=3000)(self._write)
        self._entry = lru_cache(maxsize=500)(self._read)

    def _write(self, address: str, file: str, full: bool) -> bytes:
        entry = self._entry(address)
        return WRITERS[file][0](entry if full else summary_only(entry))

    def _read(self, address: str) -> Entry:
        return make_entry(self._edition, address)


@lru_cache(maxsize=1)
def entry_cache(edition: Edition) -> EntryCache:
    return EntryCache(edition)


def make_entry(edition: Edition, address: str) -> Entry:
    stored = edition.entry(address)
    item, card = stored.item, edition.index.cards[edition.index.position[address]]
    base = edition.identity.url.rstrip("/")
    body = reader_html(str(edition.in_feeds.resolve(stored.body)), base + address)
    return Entry(
        id=permanent_id(edition.identity.url, address, item.aliases),
        url=base + address,
        title=item.title,
        published=item.date,
        updated=item.modified,
        summary=card.summary,
        content_html=_figures(edition, item) + body if isinstance(item, Photo) else body,
        authors=item.authors,
        categories=_categories(edition, card),
        source_name=item.source_name if item.reprint else "",
        source_url=item.source_url if item.reprint else "",
        picture=_picture(edition, card),
        enclosure=_enclosure(edition, item) if isinstance(item, Video) else None,
    )


def _figures(edition: Edition, item: Photo) -> str:
    """A photo story's pictures stand above its text, each with its caption."""
    template = edition.environment.get_template("feeds/figures.html")
    shown = [(edition.picture(image.file, image.alt or image.caption), image) for image in item.images]
    return template.render(figures=[pair for pair in shown if pair[0] is not None])


def _categories(edition: Edition, card: Card) -> tuple[tuple[str, str], ...]:
    vocabulary = edition.vocabulary
    places = [(code, vocabulary.book[code].name) for code in vocabulary.book.lineage(card.region)]
    return (*places, *((theme, vocabulary.theme_name(theme)) for theme in card.themes))


def _picture(edition: Edition, card: Card) -> LeadPicture | None:
    if card.picture is None:
        return None
    url = edition.identity.url.rstrip("/") + card.picture.address
    return LeadPicture(
        url=url, width=card.picture.width, height=card.picture.height, type="image/jpeg"
    )


def _enclosure(edition: Edition, item: Video) -> Enclosure | None:
    file = edition.files.get(item.file)
    if file is None:
        return None
    url = edition.identity.url.rstrip("/") + file.address
    return Enclosure(url=url, length=file.size, type="video/mp4", duration=item.duration)
