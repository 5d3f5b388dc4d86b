"""The manifest: every file of the site, who makes it, what it was made from, and what it looked like on disk."""

import os
import sqlite3
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import NamedTuple

from ..publishing.artifact import Made
from ..publishing.site_files import files_with_stat
from .database import connect


class Survey(NamedTuple):
    """How the site differs from what the last commit left: what somebody else did is undone."""

    spoilt: dict[str, tuple[str, int]]  # path → (owner, scope) of what is missing, or not as we left it
    foreign: list[str]  # files that nobody of ours made


def survey(database: Path, site: Path) -> Survey:
    """Looks at every file of the site, and opens none. For a process of its own, beside the reading."""
    standing, spoilt = dict(files_with_stat(site)), {}
    rows = connect(database).execute("select path, owner, scope, digest, size, mtime from artifact")
    for path, owner, scope, digest, size, mtime in rows:
        if standing.pop(path, None) != (size, mtime) or not digest:
            spoilt[path] = (owner, scope)
    return Survey(spoilt, sorted(standing))


class Manifest:
    """The rows stay in the database: a build where little changed looks at a few of a hundred thousand.

    Changes are written by `save`, in the transaction of the commit.
    """

    def __init__(self, database: sqlite3.Connection, seen: Survey):
        self._db = database
        self.spoilt, self.foreign = seen
        (self.size,) = database.execute("select count(*) from artifact").fetchone()

    def known(self, owner: str) -> dict[str, bytes]:
        """Path → digest of what `owner` made that stands in the site as it was made."""
        if not self.size:
            return {}
        rows = self._db.execute("select path, digest from artifact where owner = ?", (owner,))
        return {path: digest for path, digest in rows if path not in self.spoilt}

    def owners(self) -> Iterator[str]:
        return (owner for (owner,) in self._db.execute("select distinct owner from artifact order by owner"))

    def standing(self, kind: str, digest: bytes) -> set[str]:
        """Owners whose name begins with `kind` and all whose files stand in the site, made from `digest`."""
        if not self.size:
            return set()
        rows = self._db.execute(
            "select owner from artifact where owner >= ? and owner < ? group by owner "
            "having min(digest) = ? and max(digest) = ?",
            (kind, kind + "\U0010ffff", digest, digest),
        )
        return {owner for (owner,) in rows} - {owner for owner, _ in self.spoilt.values()}

    def made_by(self, owner: str) -> list[tuple[str, int]]:
        """(path, scope) of all that `owner` made."""
        return self._db.execute("select path, scope from artifact where owner = ? order by path", (owner,)).fetchall()

    def maker(self, path: str) -> tuple[str, int] | None:
        """(owner, scope) of a file of the site."""
        if not self.size:
            return None
        return self._db.execute("select owner, scope from artifact where path = ?", (path,)).fetchone()

    def resting(self, moved: Iterable[str]) -> int:
        """How many files of ours stay as they are when these are written or removed."""
        return self.size - sum(self.maker(path) is not None for path in moved)

    def distrust(self, paths: Iterable[str]) -> None:
        """Before a commit touches files: should it be cut off, the next build makes these again."""
        rows = [(path,) for path in paths]
        self._db.executemany("update artifact set digest = x'' where path = ?", rows)

    def announce(self, made: Iterable[Made]) -> None:
        """Rows of files that a commit is about to add, so that a cut-off commit leaves nothing without an owner.

        Where nothing stands yet there is no need: what a cut-off commit leaves is foreign, and all is made again anyway.
        """
        if not (self.size or self.foreign):
            return
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
