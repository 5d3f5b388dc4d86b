"""What `site-gen check` found last time, so that only what changed is examined again."""

import sqlite3
from collections.abc import Iterable, Mapping
from contextlib import suppress
from pathlib import Path

import msgspec

from ..catalogue.sources import SourceBook
from ..reading import Source
from .alike import Likeness
from .examine import Examined

# `source` and `named` are those of the catalogue, whose SourceBook tells what changed.
_TABLES = """
create table if not exists basis (digest blob not null);
create table if not exists source (path text primary key, stat blob not null, hash blob not null, seen int not null,
                                   named blob not null) without rowid;
create table if not exists named (source text not null, file text not null);
create index if not exists named_source on named (source);
create table if not exists examined (source text primary key, said blob not null) without rowid;
create table if not exists likeness (basis blob not null, said blob not null);
create table if not exists history (head text not null, days blob not null);
"""

PATIENCE = 5.0  # seconds for another check that runs at the same time; then this one works without a memory

_encode = msgspec.msgpack.Encoder().encode
_examined = msgspec.msgpack.Decoder(Examined).decode
_likenesses = msgspec.msgpack.Decoder(list[Likeness]).decode
_days = msgspec.msgpack.Decoder(dict[str, float]).decode


class Memory:
    """One SQLite file beside the build's own records. Losing it costs time, never correctness."""

    def __init__(self, path: Path | None, basis: bytes):
        """`basis`: of all that an examination depends on besides the source; another one: all is forgotten."""
        self._db = _opened(path) or _opened(None)
        if self._db.execute("select digest from basis").fetchone() != (basis,):
            for table in ("basis", "source", "named", "examined"):
                self._db.execute(f"delete from {table}")
            self._db.execute("insert into basis values (?)", (basis,))
        self.book = SourceBook(self._db)

    def changed(self, content: Path, sources: Iterable[Source], at: Mapping[str, bytes], now: int) -> list[Source]:
        """The sources that must be examined. What is gone, or must be examined again, is forgotten."""
        to_read, to_forget = self.book.changed(content, sources, at, now)
        for path in to_forget:
            self._db.execute("delete from source where path = ?", (path,))
            self._db.execute("delete from named where source = ?", (path,))
            self._db.execute("delete from examined where source = ?", (path,))
        return to_read

    def keep(self, source: Source, examined: Examined, at: Mapping[str, bytes], now: int) -> None:
        self.book.record(source, examined.hashed, examined.files, at, now)
        self._db.execute("insert or replace into examined values (?,?)", (source.path, _encode(examined)))

    def all(self) -> list[Examined]:
        """In the order of sources."""
        rows = self._db.execute("select said from examined order by source")
        return [_examined(said) for (said,) in rows]

    def likenesses(self, basis: bytes) -> list[Likeness] | None:
        """As kept for the same texts; None where one of them has changed."""
        row = self._db.execute("select said from likeness where basis = ?", (basis,)).fetchone()
        return _likenesses(row[0]) if row else None

    def keep_likenesses(self, basis: bytes, found: list[Likeness]) -> None:
        self._db.execute("delete from likeness")
        self._db.execute("insert into likeness values (?,?)", (basis, _encode(found)))

    def first_commits(self, head: str) -> dict[str, float] | None:
        """As kept for that commit; None where the history has moved on."""
        row = self._db.execute("select days from history where head = ?", (head,)).fetchone()
        return _days(row[0]) if row else None

    def keep_first_commits(self, head: str, days: Mapping[str, float]) -> None:
        self._db.execute("delete from history")
        self._db.execute("insert into history values (?,?)", (head, _encode(days)))

    def close(self) -> None:
        """What was found is kept; a second check that runs at the same time may keep it instead."""
        with suppress(sqlite3.Error):
            self._db.execute("commit")
        self._db.close()


def _opened(path: Path | None) -> sqlite3.Connection | None:
    """None where the machine does not let us keep anything, or the file is damaged beyond a fresh start."""
    for _ in range(2):
        try:
            return _connected(path)
        except (OSError, sqlite3.Error) as error:
            if path is None or isinstance(error, OSError | sqlite3.OperationalError):
                return None
            path.unlink(missing_ok=True)
    return None


def _connected(path: Path | None) -> sqlite3.Connection:
    if path:
        path.parent.mkdir(parents=True, exist_ok=True)
    database = sqlite3.connect(path or ":memory:", isolation_level=None, timeout=PATIENCE)
    database.execute("pragma synchronous=off")
    database.execute("begin immediate")
    for statement in _TABLES.split(";"):
        if statement.strip():
            database.execute(statement)
    database.execute("select count(*) from examined").fetchone()
    return database
