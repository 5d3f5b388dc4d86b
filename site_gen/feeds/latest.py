"""`latest.json`: ten titles of a listing. A script fills the side boxes of old pages from it."""

from collections.abc import Iterable
from itertools import islice

from msgspec import Struct, json

from ..model.card import Card
from ..model.identity import Identity
from ..model.listing import Listing
from ..model.moment import local
from .characters import clean

LATEST = 10


class _Line(Struct, frozen=True):
    title: str
    url: str  # path on this host, with the site's base
    date: str  # 2022-01-12


class _Latest(Struct, frozen=True):
    title: str
    address: str
    items: tuple[_Line, ...]


def write_latest(listing: Listing, cards: Iterable[Card], identity: Identity) -> bytes:
    """The newest ten of `cards`, which come newest first. Addresses carry the base: they go into href."""
    base = identity.base
    lines = (
        _Line(clean(card.title), base + card.address, local(card.date).date().isoformat())
        for card in islice(cards, LATEST)
    )
    return json.encode(_Latest(clean(listing.title), base + listing.address, tuple(lines))) + b"\n"
