"""The feeds of a listing, from the edition's items. The formats themselves live in site_gen/feeds."""

from collections.abc import Callable, Iterator
from functools import partial
from heapq import merge

from ..catalogue.digest import digest_of
from ..feeds.addresses import uri
from ..feeds.atom import atom_document
from ..feeds.entry import Feed, last_updated
from ..feeds.json_feed import json_document
from ..feeds.latest import LATEST, write_latest
from ..feeds.podcast import Podcast
from ..feeds.rss import rss_document
from ..feeds.selection import select
from ..indexing.index import Key
from ..model.card import Card
from ..model.listing import ATOM, JSON_FEED, RSS, Listing
from ..publishing.artifact import Artifact, ready
from .archives import newest_archive
from .edition import Edition
from .entries import Form, entry_cache
from .environment import linker

DOCUMENTS: dict[str, Callable] = {
    RSS.file: rss_document,
    ATOM.file: atom_document,
    JSON_FEED.file: json_document,
}


def feed_artifacts(edition: Edition, key: Key) -> Iterator[Artifact]:
    """Every feed of one listing, present even when empty, and its latest.json."""
    listing, options = edition.index.listing(key), edition.settings.feeds
    folder = listing.address.lstrip("/")
    if options.enabled:
        cards = feed_cards(edition, key)
        full, older = options.carries_text(listing), newest_archive(edition, key)
        states = [(card, edition.states[card.address]) for card in cards]
        digest = digest_of(edition.bases["feed"], listing, full, older, states)
        for form in listing.formats:
            make = partial(_feed, edition, listing, form.file, cards, full, older)
            yield Artifact(folder + form.file, digest, make)
    if listing.latest:
        data = write_latest(listing, edition.index.newest(key, LATEST), edition.identity)
        yield ready(folder + "latest.json", data)


def feed_cards(edition: Edition, key: Key) -> tuple[Card, ...]:
    """The newest of a listing, and of what was withdrawn from it: those keep their places till newer ones take them."""
    options = edition.settings.feeds
    members = (edition.index.cards[i] for i in edition.index.members(key)[: options.cap])
    withdrawn = edition.withdrawn.members(key)[: options.cap]
    cards = merge(members, withdrawn, key=lambda card: card.rank) if withdrawn else members
    return select(cards, options.newest, options.cap)


def _feed(edition: Edition, listing: Listing, file: str, cards: tuple[Card, ...], full: bool, older: str) -> bytes:
    cache = entry_cache(edition)
    podcast = _podcast(edition, listing, cards) if file == RSS.file else None
    form = Form.EPISODE if podcast else Form.FULL if full else Form.SUMMARY
    feed = feed_head(edition, listing, file, cards, older, podcast)
    return DOCUMENTS[file](feed, [cache.get(card.address, file, form) for card in cards])


def feed_head(
    edition: Edition, listing: Listing, file: str, cards: tuple[Card, ...], older: str, podcast: Podcast | None
) -> Feed:
    site = edition.identity
    base = site.origin
    return Feed(
        title=site.name if listing.family == "home" else f"{site.name} · {listing.title}",
        description=listing.description,
        page_url=base + listing.address,
        self_url=base + listing.address + file,
        updated=last_updated((card.modified for card in cards), site.since),
        site_name=site.name,
        site_url=site.url,
        older=older,
        style_url=base + edition.theme.assets["feed.css"].address,
        subscribe_url=base + "/subscribe/",
        podcast=podcast,
    )


def _podcast(edition: Edition, listing: Listing, cards: tuple[Card, ...]) -> Podcast | None:
    """A series is a podcast where the site says whose, and there is a file of its own to play."""
    show = edition.settings.feeds.podcasts.get(listing.name) if listing.family == "series" else None
    cache = entry_cache(edition)
    if show is None or not any(cache.entry(card.address, False).enclosure for card in cards):
        return None
    image = uri(linker(edition.identity.origin)(show.image))
    return Podcast(category=show.category, email=show.email, image=image, explicit=show.explicit)
