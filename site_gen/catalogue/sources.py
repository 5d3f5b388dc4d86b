"""Which sources changed since the last build: by size, times and inode; by content where these leave a doubt."""

import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

import msgspec

from ..reading import Source
from ..reading.hashes import hash_of_file
from .digest import digest_of

# A file written this shortly before it was looked at may be written again within the same tick of its time stamp.
DOUBT = 2_000_000_000  # nanoseconds


_encode = msgspec.msgpack.Encoder().encode
_decode = msgspec.msgpack.Decoder(list).decode


class SourceBook:
    """The record of sources, beside what they said."""

    def __init__(self, database: sqlite3.Connection):
        self._db = database

    def changed(
        self, content: Path, sources: Iterable[Source], at: Mapping[str, bytes], now: int
    ) -> tuple[list[Source], list[str]]:
        """(sources to be read, paths that said something before and must be forgotten).

        `at`: their `marks`; `now`: time_ns of the scan.
        """
        known = {path: row for path, *row in self._db.execute("select path, stat, hash, seen, named from source")}
        named = self._named()
        to_read, to_forget = [], []
        for source in (s for s in sources if s.role.makes_items or s.problems):
            record = known.pop(source.path, None)
            around = _around(named.get(source.path, ()), at)
            if record is None or around != record[3] or not self._is_same(content, source, at[source.path], record, now):
                to_read.append(source)
                to_forget += [source.path] if record is not None else []
        return to_read, [*to_forget, *known]

    def _is_same(self, content: Path, source: Source, state: bytes, record: list, now: int) -> bool:
        stat, hashed, seen, _ = record
        if stat == state and max(source.mtime_ns, source.ctime_ns) < seen - DOUBT:
            return True
        # The pictures beside it, and what it is at all, do not stand in its bytes.
        if source.problems or _nature(stat) != _nature(state) or hash_of_file(content / source.path) != hashed:
            return False
        self._db.execute(
            "update source set stat = ?, seen = ? where path = ?", (state, now, source.path)
        )
        return True

    def _named(self) -> dict[str, list[str]]:
        named: dict[str, list[str]] = {}
        for source, file in self._db.execute("select source, file from named order by source, file"):
            named.setdefault(source, []).append(file)
        return named

    def record(self, source: Source, hashed: bytes, files: Iterable[str], at: Mapping[str, bytes], now: int) -> None:
        """A source that was read. `files`: what it names; `at`: the marks of all of content/."""
        files = sorted(files)
        row = (source.path, at[source.path], hashed, now, _around(files, at))
        self._db.execute("insert or replace into source values (?,?,?,?,?)", row)
        self._db.executemany("insert into named values (?,?)", [(source.path, file) for file in files])

    def all_named(self) -> set[str]:
        return {file for (file,) in self._db.execute("select distinct file from named")}


def marks(sources: Iterable[Source]) -> dict[str, bytes]:
    """What tells each file of content/ as it is from what it was, without opening it."""
    return {source.path: _mark(source) for source in sources}


def _mark(source: Source) -> bytes:
    times = (source.size, source.mtime_ns, source.ctime_ns, source.inode)
    return _encode((times, source.role, source.pictures, source.problems))


def _nature(mark: bytes) -> list:
    """Of a mark what is not of the file itself."""
    return _decode(mark)[1:]


def _around(files: Iterable[str], at: Mapping[str, bytes]) -> bytes:
    """The state of the files a source names: when one comes, goes or changes, the source is read again."""
    rows = [(file, at.get(file, b"")) for file in files]
    return digest_of(rows) if rows else b""
