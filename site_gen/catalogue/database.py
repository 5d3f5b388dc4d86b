"""The state of one output folder: one SQLite file. Losing it costs time, never correctness."""

import sqlite3
from pathlib import Path

VERSION = "8"  # of the tables below; another one in the file means: start afresh

SCHEMA = """
create table meta (name text primary key, value blob not null) without rowid;
-- What every source said. A source is one file of content/.
create table source (path text primary key, stat blob not null, hash blob not null, seen int not null,
                     named blob not null) without rowid;
create table entry (address text not null, source text not null, reserved int not null, dated real,
                    card blob not null, digest blob not null, text int not null,
                    primary key (address, source)) without rowid;
create index entry_source on entry (source);
-- Whole entries, bodies included, apart: a build where nothing changed reads all cards and not one body.
create table text (id integer primary key, source text not null, entry blob not null);
create index text_source on text (source);
create table held (source text not null, line int not null, title text not null, address text not null);
create index held_source on held (source);
create table problem (source text not null, problem blob not null);
create index problem_source on problem (source);
-- What an entry shows, offers, was called before and links to; `kind` is picture, file, alias, link or byline (JSON).
create table tie (source text not null, address text not null, kind text not null, target text not null);
create index tie_source on tie (source);
create table named (source text not null, file text not null);
create index named_source on named (source);
-- What a source asked of the registers, with the digests of the answers.
create table asked (source text primary key, answers blob not null) without rowid;
-- What became of every picture file: its renditions, or why there are none.
create table rendition (file text primary key, stat blob not null, picture blob not null) without rowid;
-- What every video file is.
create table clip (file text primary key, stat blob not null, clip blob not null) without rowid;
-- What the last commit published, and which inputs each output was made from.
create table built (address text primary key, digest blob not null, card blob not null) without rowid;
create index built_digest on built (address, digest); -- read whole in every build, without the cards
create table artifact (path text primary key, owner text not null, scope int not null, digest blob not null,
                       size int not null, mtime int not null) without rowid;
create index artifact_owner on artifact (owner, digest); -- whose files all stand as they were made
"""

# The tables that hold what a source said, under its path; the source's own row is in `source`.
SAID = ("entry", "text", "held", "problem", "tie", "named", "asked")

OTHER_VERSION, DAMAGED = "上次构建的记录属于另一个版本", "上次构建的记录已损坏"
ALL_AGAIN = "这次全部重做（只多花时间，结果不变）"

# The file may be well: it is locked, may not be written, or the disk is full.
NOT_ITS_FAULT = (
    *(sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED, sqlite3.SQLITE_READONLY),
    *(sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_FULL, sqlite3.SQLITE_PERM),
)


def open_state(path: Path) -> tuple[sqlite3.Connection, str]:
    """The database at `path`, made anew where it is missing, of another version, or damaged.

    Raises sqlite3.OperationalError where the machine does not let it be opened. The second value says in Chinese
    why it was made anew; empty where it was not.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    if not path.exists():
        return _fresh(path), ""
    try:
        database = connect(path)
        version = database.execute("select value from meta where name = 'version'").fetchone()
        if version == (VERSION,) and _is_sound(database):
            return database, ""
        database.close()
        reason = OTHER_VERSION if version != (VERSION,) else DAMAGED
    except sqlite3.DatabaseError as error:
        if not is_damage(error):
            raise
        reason = DAMAGED
    return _fresh(path), f"{reason}，{ALL_AGAIN}"


def _is_sound(database: sqlite3.Connection) -> bool:
    """Of all that is read without a word if it is wrong. The bodies, most of the file, are checked as they are read."""
    tables = [name for (name,) in database.execute("select name from sqlite_schema where type = 'table'")]
    checks = (database.execute(f"pragma quick_check('{name}')").fetchone() for name in tables if name != "text")
    return all(check == ("ok",) for check in checks)


def is_damage(error: sqlite3.DatabaseError) -> bool:
    """Whether the file is to blame, and not the machine or another process."""
    return getattr(error, "sqlite_errorcode", 0) & 0xFF not in NOT_ITS_FAULT


def discard(path: Path) -> None:
    """Forget everything: a record that cannot be read is worth nothing."""
    for file in (path, *(path.with_name(path.name + end) for end in ("-journal", "-wal", "-shm"))):
        file.unlink(missing_ok=True)


def _fresh(path: Path) -> sqlite3.Connection:
    discard(path)
    database = connect(path)
    database.executescript(SCHEMA)
    database.execute("insert into meta values ('version', ?)", (VERSION,))
    return database


def connect(path: Path) -> sqlite3.Connection:
    """A connection to what `open_state` has looked at, for a process of its own."""
    database = sqlite3.connect(path, isolation_level=None, timeout=60)
    # WAL lets the workers read while a build writes; a power cut may lose the last build's record, nothing more.
    database.execute("pragma journal_mode=wal")
    database.execute("pragma synchronous=off")
    return database
