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
    """The published cards with the digests of all that went into them, as of the last commit."""

    def __init__(self, database: sqlite3.Connection):
        self._db = database
        self._stale: dict[str, tuple[bytes, Card]] = {}
        self._gone: list[str] = []

    def changes(self, cards: Iterable[tuple[Card, bytes]]) -> list[Change]:
        """`cards`: what is to be published now, each with a digest that stands for the item and its pictures."""
        before = dict(self._db.execute("select address, digest from built indexed by built_digest"))
        found = []
        for card, digest in cards:
            old = before.pop(card.address, None)
            if old != digest:
                self._stale[card.address] = (digest, card)
                found.append(Change(self._card(card.address) if old is not None else None, card))
        self._gone = sorted(before)
        return found + [Change(self._card(address), None) for address in self._gone]

    def _card(self, address: str) -> Card:
        (blob,) = self._db.execute("select card from built where address = ?", (address,)).fetchone()
        return _decode(blob)

    def save(self) -> None:
        """In the transaction of the commit: what was new is now what was built."""
        rows = [(address, digest, _encode(card)) for address, (digest, card) in self._stale.items()]
        self._db.executemany("insert or replace into built values (?,?,?)", rows)
        self._db.executemany("delete from built where address = ?", [(address,) for address in self._gone])
