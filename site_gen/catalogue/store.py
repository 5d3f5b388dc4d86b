"""The catalogue: what every source said. The one owner of the items; everyone else holds addresses as keys."""

import sqlite3
from collections.abc import Container, Iterable, Iterator
from pathlib import Path

import msgspec

from ..model.card import Card
from ..model.item import AnyItem
from ..model.problem import Problem
from .entry import Entry, Held

SCHEMA = """
create table entry (address text primary key, source text not null, card blob not null,
                    entry blob not null) without rowid;
create table picture (address text not null, file text not null);
create table file (address text not null, file text not null);
create table alias (alias text not null, address text not null);
create table held (source text not null, line int not null, title text not null, address text not null);
create table problem (problem blob not null);
"""

_encode = msgspec.msgpack.Encoder().encode
_card = msgspec.msgpack.Decoder(Card).decode
_entry = msgspec.msgpack.Decoder(Entry).decode
_problem = msgspec.msgpack.Decoder(Problem).decode


class Catalogue:
    """SQLite in the state folder. Bodies stay on disk; only cards are ever read all at once."""

    def __init__(self, path: Path):
        self.path = path
        self._contested: dict[str, AnyItem] = {}
        self._db = sqlite3.connect(path, isolation_level=None)
        # The file is rebuilt from content/ whenever it is lost, so it need not survive a power cut.
        self._db.executescript("pragma journal_mode=off; pragma synchronous=off;")

    @classmethod
    def fresh(cls, path: Path) -> "Catalogue":
        """An empty catalogue at `path`; what stood there is dropped."""
        path.parent.mkdir(parents=True, exist_ok=True)
        path.unlink(missing_ok=True)
        catalogue = cls(path)
        catalogue._db.executescript(SCHEMA)
        catalogue._db.execute("begin")
        return catalogue

    def add(self, entries: Iterable[Entry], held: Iterable[Held], problems: Iterable[Problem]) -> None:
        """Everything one source said. An address that is taken already is refused, naming both files."""
        for entry in entries:
            if not self._insert(entry):
                self._refuse(entry.item)
        for item in held:
            self._db.execute("insert into held values (?,?,?,?)", msgspec.structs.astuple(item))
        for problem in problems:
            self.complain(problem)

    def _insert(self, entry: Entry) -> bool:
        if entry.card.address in self._contested:
            return False
        row = (entry.card.address, entry.card.source, _encode(entry.card), _encode(entry))
        if self._db.execute("insert or ignore into entry values (?,?,?,?)", row).rowcount != 1:
            return False
        for table, files in (("picture", entry.pictures), ("file", entry.files)):
            for file in files:
                self._db.execute(f"insert into {table} values (?,?)", (entry.card.address, file))
        for alias in entry.item.aliases:
            self._db.execute("insert into alias values (?,?)", (alias, entry.card.address))
        return True

    def _refuse(self, second: AnyItem) -> None:
        """Two sources for one address: neither is published, and each error names the other file."""
        address = second.address
        if address not in self._contested:
            first = self._contested[address] = self.item(address)
            self.hold(address, collision(first, second))
        self.add((), [held_item(second)], [collision(second, self._contested[address])])

    def complain(self, problem: Problem) -> None:
        self._db.execute("insert into problem values (?)", (_encode(problem),))

    def hold(self, address: str, problem: Problem) -> None:
        """Take an entry back because of something only the whole site can tell."""
        item = self.item(address)
        self._db.execute("delete from entry where address = ?", (address,))
        self.add((), [held_item(item)], [problem])

    def finish(self) -> None:
        """Make what was added visible to other processes."""
        self._db.execute("commit")

    def cards(self) -> Iterator[Card]:
        """Every card, in the order of addresses."""
        for (blob,) in self._db.execute("select card from entry order by address"):
            yield _card(blob)

    def entry(self, address: str) -> Entry:
        """Raises KeyError for an address that is not in the catalogue."""
        row = self._db.execute("select entry from entry where address = ?", (address,)).fetchone()
        if row is None:
            raise KeyError(address)
        return _entry(row[0])

    def item(self, address: str) -> AnyItem:
        return self.entry(address).item

    def pictures(self, published: Container[str]) -> tuple[str, ...]:
        """Image files that published items show: a draft's pictures stay in the house."""
        rows = self._db.execute("select address, file from picture")
        return tuple(sorted({file for address, file in rows if address in published}))

    def files(self, published: Container[str]) -> dict[str, str]:
        """Other files that published items offer, each with the address of the first item that does."""
        rows = self._db.execute("select address, file from file order by address desc")
        return {file: address for address, file in rows if address in published}

    def aliases(self, published: Container[str]) -> dict[str, str]:
        """Old address → the published item that stood there; of two that claim one, the first by address."""
        rows = self._db.execute("select alias, address from alias order by address desc")
        return {alias: address for alias, address in rows if address in published}

    def held(self) -> tuple[Held, ...]:
        rows = self._db.execute("select * from held order by source, line, address")
        return tuple(Held(*row) for row in rows)

    def problems(self) -> tuple[Problem, ...]:
        found = (_problem(blob) for (blob,) in self._db.execute("select problem from problem"))
        return tuple(sorted(found, key=lambda problem: problem.order))

    def close(self) -> None:
        self._db.close()


def held_item(item: AnyItem) -> Held:
    return Held(item.source, item.line, item.title, item.address)


def collision(item: AnyItem, other: AnyItem) -> Problem:
    return Problem(
        file=item.source,
        line=item.line,
        rule="address-taken",
        field="slug",
        value=item.address,
        cause=f"与 {other.source}:{other.line} 的地址相同，两篇都暂缓发布",
        remedy="给其中一篇改文件名，或加上 slug 换一个地址",
    )
