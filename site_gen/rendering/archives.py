"""The archive of the site-wide feed: Atom documents by month, each linked to the one before and behind it."""

from collections.abc import Iterator
from functools import partial

from ..catalogue.digest import digest_of
from ..feeds.atom import atom_document
from ..feeds.entry import Feed, last_updated
from ..indexing.archives import Archive, archives, concerned
from ..indexing.index import Key
from ..model.card import Card
from ..model.listing import ATOM
from ..model.moment import year_and_month
from ..publishing.artifact import Artifact
from .edition import Edition
from .entries import Form, entry_cache

FOLDER = "/archive/"  # beside the calendar pages of the same time


def newest_archive(edition: Edition, key: Key) -> str:
    """Where the feed of a listing sends a reader who wants more: full address, or nothing."""
    found = _documents(edition, key)
    return _address(edition, found[0]) if found else ""


def archive_artifacts(edition: Edition, key: Key, only: frozenset[int] | None) -> Iterator[Artifact]:
    """The archive documents of a listing; with `only`, those that a change in these months may show in."""
    documents = _documents(edition, key)
    looked_at = range(len(documents)) if only is None else concerned(documents, only)
    for at in looked_at:
        one = documents[at]
        newer = _address(edition, documents[at - 1]) if at > 0 else ""
        older = _address(edition, documents[at + 1]) if at + 1 < len(documents) else ""
        cards = tuple(edition.index.cards[i] for i in edition.index.members(key)[one.start : one.end])
        states = [(card, edition.states[card.address]) for card in cards]
        digest = digest_of(edition.bases["feed"], newer, older, states)
        make = partial(_archive, edition, one, cards, newer, older)
        yield Artifact(_path(one), digest, make, one.month)


def _documents(edition: Edition, key: Key) -> list[Archive]:
    options = edition.settings.feeds
    if key[0] != "home" or not (options.enabled and options.archives):
        return []
    return archives(edition.index.months(key), edition.settings.paging.year_limit)


def _archive(edition: Edition, one: Archive, cards: tuple[Card, ...], newer: str, older: str) -> bytes:
    cache, site = entry_cache(edition), edition.identity
    base = site.origin
    year, month = year_and_month(one.month)
    part = f"（{one.part}）" if one.part > 1 else ""
    feed = Feed(
        id=base + "/",  # one feed in several documents
        title=f"{site.name} · {year}年{month}月{part}",
        page_url=f"{base}{FOLDER}{year}/",
        self_url=_address(edition, one),
        updated=last_updated((card.modified for card in cards), site.since),
        site_name=site.name,
        site_url=site.url,
        older=older,
        newer=newer,
        current=f"{base}/{ATOM.file}",
        style_url=base + edition.theme.assets["feed.css"].address,
        subscribe_url=base + "/subscribe/",
    )
    return atom_document(feed, (cache.get(card.address, ATOM.file, Form.SUMMARY) for card in cards))


def _path(one: Archive) -> str:
    return FOLDER.lstrip("/") + one.segment + ATOM.file


def _address(edition: Edition, one: Archive) -> str:
    return f"{edition.identity.origin}/{_path(one)}"
