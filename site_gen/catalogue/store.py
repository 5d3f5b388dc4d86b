"""The catalogue: what every source said. The one owner of the items; everyone else holds addresses as keys."""

import sqlite3
from collections.abc import Container, Iterable, Iterator

import msgspec

from ..model.addresses import is_reserved
from ..model.card import Card
from ..model.problem import Problem
from .digest import digest_of
from .disputes import disputes, held_item
from .entry import Entry, Held

_encode = msgspec.msgpack.Encoder().encode
_card = msgspec.msgpack.Decoder(Card).decode
_entry = msgspec.msgpack.Decoder(Entry).decode
_problem = msgspec.msgpack.Decoder(Problem).decode

SITE = ""  # the `source` of problems that no single source has

# An entry is good when no other source wants its address, the address is an item's to have, and its date has come.
GOOD = """reserved = 0 and (dated is null or dated <= :limit)
          and not exists (select 1 from entry as other
                          where other.address = entry.address and other.source <> entry.source)"""


class Catalogue:
    """Bodies stay on disk; only cards are ever read all at once. `limit`: later dates (timestamps) are mistakes."""

    def __init__(self, database: sqlite3.Connection, limit: float):
        self._db = database
        self._limit = {"limit": limit}

    def forget(self, sources: Iterable[str]) -> None:
        """Take out all that these sources said."""
        for source in sources:
            self._db.execute("delete from source where path = ?", (source,))
            for table in ("entry", "held", "problem", "tie", "named"):
                self._db.execute(f"delete from {table} where source = ?", (source,))

    def add(self, source: str, entries: Iterable[Entry], held: Iterable[Held], problems: Iterable[Problem]) -> None:
        """Everything one source said. What it said before is to be forgotten first."""
        for entry in entries:
            self._insert(source, entry)
        self._db.executemany(
            "insert into held values (?,?,?,?)", [msgspec.structs.astuple(item) for item in held]
        )
        self._db.executemany("insert into problem values (?,?)", [(source, _encode(p)) for p in problems])

    def _insert(self, source: str, entry: Entry) -> None:
        item, blob = entry.item, _encode(entry)
        dated = item.date.timestamp() if item.publish_at is None else None
        row = (item.address, source, is_reserved(item.address), dated, _encode(entry.card), digest_of(blob), blob)
        # A reader refuses two rows of one listing with one address, so this never replaces anything.
        self._db.execute("insert or replace into entry values (?,?,?,?,?,?,?)", row)
        ties = [("picture", file) for file in entry.pictures] + [("file", file) for file in entry.files]
        ties += [("alias", alias) for alias in item.aliases] + [("link", path) for path in entry.links]
        self._db.executemany("insert into tie values (?,?,?,?)", [(source, item.address, *tie) for tie in ties])

    def cards(self) -> Iterator[tuple[Card, bytes]]:
        """Every good card with the digest of its entry, in the order of addresses."""
        rows = self._db.execute(f"select card, digest from entry where {GOOD} order by address", self._limit)
        for card, digest in rows:
            yield _card(card), digest

    def entry(self, address: str) -> Entry:
        """Raises KeyError for an address that is not in the catalogue."""
        row = self._db.execute("select entry from entry where address = ?", (address,)).fetchone()
        if row is None:
            raise KeyError(address)
        return _entry(row[0])

    def ties(self, kind: str, published: Container[str]) -> Iterator[tuple[str, str]]:
        """(address, target) of one kind, of published items only: a draft's pictures stay in the house."""
        rows = self._db.execute("select address, target from tie where kind = ? order by address, target", (kind,))
        return (row for row in rows if row[0] in published)

    def held(self) -> tuple[Held, ...]:
        stored = [Held(*row) for row in self._db.execute("select source, line, title, address from held")]
        return tuple(sorted([*stored, *(held_item(entry.item) for entry, _ in self._disputed())], key=_place))

    def problems(self) -> tuple[Problem, ...]:
        stored = [_problem(blob) for (blob,) in self._db.execute("select problem from problem")]
        return tuple(sorted([*stored, *(p for _, p in self._disputed())], key=lambda problem: problem.order))

    def _disputed(self) -> Iterator[tuple[Entry, Problem]]:
        """Entries that only the whole site can refuse, each with the reason."""
        rows = self._db.execute(f"select entry from entry where not ({GOOD}) order by address, source", self._limit)
        entries = {id(entry.item): entry for entry in (_entry(blob) for (blob,) in rows)}
        for item, problem in disputes((entry.item for entry in entries.values()), self._limit["limit"]):
            yield entries[id(item)], problem


def _place(held: Held) -> tuple[str, int, str]:
    return held.source, held.line, held.address
