"""What one output folder remembers between builds, and when that memory does not count."""

import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from .database import SAID, open_state


class State:
    """The database, the digest of the generator's code, and why the memory was lost, if it was."""

    def __init__(self, path: Path, code: bytes):
        self.database, self.lost = open_state(path)
        self.code = code
        if self.get("code") != code:
            self._forget_other_generator()

    def close(self) -> None:
        self.database.close()

    @contextmanager
    def transaction(self) -> Iterator[sqlite3.Connection]:
        """All of it or nothing, also when the process dies in the middle."""
        self.database.execute("begin immediate")
        try:
            yield self.database
        except BaseException:
            if self.database.in_transaction:  # a full disk has rolled back by itself
                self.database.execute("rollback")
            raise
        self.database.execute("commit")

    def get(self, name: str) -> bytes:
        row = self.database.execute("select value from meta where name = ?", (name,)).fetchone()
        return row[0] if row else b""

    def put(self, name: str, value: bytes) -> None:
        self.database.execute("insert or replace into meta values (?, ?)", (name, value))

    def _forget_other_generator(self) -> None:
        """Another version of the generator may have had other cards. All is made again anyway, its code being new."""
        with self.transaction() as database:
            database.execute("delete from built")
            self.put("bases", b"")
            self.put("code", self.code)

    def start_afresh_unless(self, name: str, digest: bytes) -> None:
        """Forget what sources said when what reads them is no longer what it was."""
        if self.get(name) != digest:
            for table in ("source", *SAID):
                self.database.execute(f"delete from {table}")
            self.put(name, digest)
