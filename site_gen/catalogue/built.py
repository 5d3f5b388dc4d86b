"""What the last commit published, and how the present edition differs from it."""

import sqlite3
from collections.abc import Iterable

import msgspec
from msgspec import Struct

from ..model.card import Card

_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(Card).decode


class Change(Struct, frozen=True):
    """One item that is not as it was: `old` None when it is new, `new` None when it is gone."""

    old: Card | None
    new: Card | None

    @property
    def cards(self) -> tuple[Card, ...]:
        return tuple(card for card in (self.old, self.new) if card is not None)


class Built:
    """The published cards with the digests of their entries, as of the last commit."""

    def __init__(self, database: sqlite3.Connection):
        self._db = database
        self._new: dict[str, tuple[bytes, bytes]] = {}

    def changes(self, cards: Iterable[tuple[Card, bytes]]) -> list[Change]:
        """`cards`: what is to be published now, each with the digest of its entry."""
        before = {a: (card, digest) for a, card, digest in self._db.execute("select address, card, digest from built")}
        found = []
        self._stale: dict[str, tuple[bytes, bytes]] = {}
        for card, digest in cards:
            row = (_encode(card), digest)
            old = before.pop(card.address, None)
            if old != row:
                self._stale[card.address] = row
                found.append(Change(_decode(old[0]) if old else None, card))
        self._gone = list(before)
        return found + [Change(_decode(blob), None) for blob, _ in before.values()]

    def save(self) -> None:
        """In the transaction of the commit: what was new is now what was built."""
        rows = [(address, *row) for address, row in self._stale.items()]
        self._db.executemany("insert or replace into built values (?,?,?)", rows)
        self._db.executemany("delete from built where address = ?", [(address,) for address in self._gone])
