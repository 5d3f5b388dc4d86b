"""The catalogue: what every source said. The one owner of the items; everyone else holds addresses as keys."""

import sqlite3
from collections.abc import Container, Iterable, Iterator

import msgspec

from ..model.byline import Byline
from ..model.card import Card
from ..model.problem import Problem
from .database import SAID
from .disputes import disputes, held_item
from .entry import Entry, Held
from .row import Row

_encode = msgspec.msgpack.Encoder().encode
_byline = msgspec.json.Decoder(Byline).decode
_card = msgspec.msgpack.Decoder(Card).decode
_entry = msgspec.msgpack.Decoder(Entry).decode
_problem = msgspec.msgpack.Decoder(Problem).decode

SITE = ""  # the `source` of problems that no single source has

# Addresses that only the whole site can refuse: two sources want them, they are a listing's, their date is a mistake.
DISPUTED = """select address from entry where reserved = 1 or dated > :limit
              union select address from entry group by address having count(*) > 1"""


class Catalogue:
    """Bodies stay on disk; only cards are ever read all at once. `limit`: later dates (timestamps) are mistakes."""

    def __init__(self, database: sqlite3.Connection, limit: float):
        self._db = database
        self._limit = {"limit": limit}

    def close(self) -> None:
        self._db.close()

    def forget(self, sources: Iterable[str]) -> None:
        """Take out all that these sources said."""
        for source in sources:
            self._db.execute("delete from source where path = ?", (source,))
            for table in SAID:
                self._db.execute(f"delete from {table} where source = ?", (source,))

    def add(self, source: str, rows: Iterable[Row], held: Iterable[Held], problems: Iterable[Problem]) -> None:
        """Everything one source said. What it said before is to be forgotten first."""
        for row in rows:
            text = self._db.execute("insert into text (source, entry) values (?,?)", (source, row.text)).lastrowid
            # A reader refuses two rows of one listing with one address, so this never replaces anything.
            self._db.execute("insert or replace into entry values (?,?,?,?,?,?,?)", (*row.entry, text))
            if row.ties:
                self._db.executemany("insert into tie values (?,?,?,?)", row.ties)
        self._db.executemany(
            "insert into held values (?,?,?,?)", [msgspec.structs.astuple(item) for item in held]
        )
        self._db.executemany("insert into problem values (?,?)", [(source, _encode(p)) for p in problems])

    def cards(self) -> list[tuple[Card, bytes]]:
        """Every good card with the digest of its entry, in the order of addresses."""
        disputed = {address for (address,) in self._db.execute(DISPUTED, self._limit)}
        rows = self._db.execute("select address, card, digest from entry order by address")
        try:
            return [(_card(card), digest) for address, card, digest in rows if address not in disputed]
        except msgspec.DecodeError as error:
            raise damaged(error) from error

    def entry(self, address: str) -> Entry:
        """Raises KeyError for an address that is not in the catalogue, DatabaseError when its record is damaged."""
        query = "select text.entry from entry join text on text.id = entry.text where address = ?"
        row = self._db.execute(query, (address,)).fetchone()
        if row is None:
            raise KeyError(address)
        try:
            return _entry(row[0])
        except msgspec.DecodeError as error:
            raise damaged(error) from error

    def ties(self, kind: str, published: Container[str]) -> Iterator[tuple[str, str]]:
        """(address, target) of one kind, of published items only: a draft's pictures stay in the house."""
        rows = self._db.execute("select address, target from tie where kind = ? order by address, target", (kind,))
        return (row for row in rows if row[0] in published)

    def bylines(self, published: Container[str]) -> dict[str, Byline]:
        """Picture file → what is said of it; where several published items show it, the first by address."""
        said: dict[str, Byline] = {}
        for _, target in self.ties("byline", published):
            byline = _byline(target)
            said.setdefault(byline.file, byline)
        return said

    def pictures(self, sources: Iterable[str]) -> dict[str, list[str]]:
        """Address → the picture files that its page shows, in their order, for the items of these sources."""
        shown: dict[str, list[str]] = {}
        query = "select address, target from tie where source = ? and kind = 'picture' order by rowid"
        for source in sources:
            for address, file in self._db.execute(query, (source,)):
                shown.setdefault(address, []).append(file)
        return shown

    def held(self) -> tuple[Held, ...]:
        stored = [Held(*row) for row in self._db.execute("select source, line, title, address from held")]
        return tuple(sorted([*stored, *(held_item(entry.item) for entry, _ in self._disputed())], key=_place))

    def problems(self) -> tuple[Problem, ...]:
        stored = [_problem(blob) for (blob,) in self._db.execute("select problem from problem")]
        return tuple(sorted([*stored, *(p for _, p in self._disputed())], key=lambda problem: problem.order))

    def _disputed(self) -> Iterator[tuple[Entry, Problem]]:
        """Entries that only the whole site can refuse, each with the reason."""
        rows = self._db.execute(
            "select text.entry from entry join text on text.id = entry.text "
            f"where address in ({DISPUTED}) order by address, entry.source",
            self._limit,
        )
        entries = {id(entry.item): entry for entry in (_entry(blob) for (blob,) in rows)}
        for item, problem in disputes((entry.item for entry in entries.values()), self._limit["limit"]):
            yield entries[id(item)], problem


def damaged(error: msgspec.DecodeError) -> sqlite3.DatabaseError:
    """A record that cannot be understood is as bad as one that cannot be read."""
    return sqlite3.DatabaseError(str(error))


def _place(held: Held) -> tuple[str, int, str]:
    return held.source, held.line, held.address
