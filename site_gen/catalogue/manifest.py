"""The manifest: every file of the site, who makes it, what it was made from, and what it looked like on disk."""

import os
import sqlite3
from collections.abc import Iterable, Mapping
from pathlib import Path

from msgspec import Struct

from ..publishing.artifact import Made
from ..publishing.site_files import files_with_stat


class Row(Struct):
    """One file of the site as the last commit left it. An empty digest: it has to be made again."""

    owner: str
    scope: int  # a calendar page's year, a sitemap's month; 0 for the rest
    digest: bytes
    size: int = -1
    mtime: int = -1


class Manifest:
    """All rows by path. Changes are written by `save`, in the transaction of the commit."""

    def __init__(self, database: sqlite3.Connection):
        self._db = database
        rows = database.execute("select path, owner, scope, digest, size, mtime from artifact")
        self.rows: dict[str, Row] = {path: Row(*rest) for path, *rest in rows}
        self.foreign: list[str] = []  # files of the site that no row knows

    def distrust_changed(self, site: Path) -> None:
        """Rows whose file is missing or not as we left it lose their digest: what somebody else did is undone."""
        standing = dict(files_with_stat(site))
        for path, row in self.rows.items():
            if standing.pop(path, None) != (row.size, row.mtime):
                row.digest = b""
        self.foreign = sorted(standing)

    def distrusted(self) -> set[tuple[str, int]]:
        """(owner, scope) of what has to be made again."""
        return {(row.owner, row.scope) for row in self.rows.values() if not row.digest}

    def known(self, owner: str) -> dict[str, bytes]:
        return {path: self.rows[path].digest for path in self.by_owner.get(owner, ())}

    @property
    def by_owner(self) -> Mapping[str, list[str]]:
        if not hasattr(self, "_by_owner"):
            owners: dict[str, list[str]] = {}
            for path, row in self.rows.items():
                owners.setdefault(row.owner, []).append(path)
            self._by_owner = owners
        return self._by_owner

    def distrust(self, paths: Iterable[str]) -> None:
        """Before a commit touches files: should it be cut off, the next build makes these again."""
        rows = [(path,) for path in paths]
        self._db.executemany("update artifact set digest = x'' where path = ?", rows)

    def announce(self, made: Iterable[Made]) -> None:
        """Rows of files that a commit is about to add, so that a cut-off commit leaves nothing without an owner."""
        rows = [(m.path, m.owner, m.scope) for m in made]
        self._db.executemany("insert or ignore into artifact values (?,?,?,x'',-1,-1)", rows)

    def save(self, site: Path, made: Iterable[Made], removed: Iterable[str]) -> None:
        """What a finished commit left on disk."""
        rows = []
        for m in made:
            state = os.stat(f"{site}/{m.path}")  # noqa: PTH116 (Path would double the cost of this loop)
            rows.append((m.path, m.owner, m.scope, m.digest, state.st_size, state.st_mtime_ns))
        self._db.executemany("insert or replace into artifact values (?,?,?,?,?,?)", rows)
        self._db.executemany("delete from artifact where path = ?", [(path,) for path in removed])
