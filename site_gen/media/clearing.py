"""What is kept of pictures that nobody shows any more goes after a month: a revert within it finds them developed.

Looked at once a week: the folder holds ten files for every picture there ever was.
"""

import sqlite3
import time
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path

import msgspec

from .photos import Developed

WEEK, MONTH = 7 * 24 * 60 * 60, 30 * 24 * 60 * 60  # seconds
NOTES = "unused.json"  # name → when it was first seen unused; its own time tells when anybody last looked

_developed = msgspec.msgpack.Decoder(Developed).decode


def clear(kept: Path, states: Path) -> None:
    """`kept` is Folders.darkroom; `states` holds the records of all output folders and of the preview.

    Never fails: what cannot be removed stays, and whatever was removed too early is made again when it is needed.
    """
    with suppress(OSError):
        if kept.is_dir() and _is_time(notes := kept / NOTES):
            _clear(kept, notes, set(_shown(states)))


def _is_time(notes: Path) -> bool:
    return not notes.exists() or time.time() - notes.stat().st_mtime > WEEK


def _clear(kept: Path, notes: Path, shown: set[str]) -> None:
    now, before = time.time(), _noted(notes)
    unused: dict[str, float] = {}
    for path in kept.glob("*/*"):
        if _of(path.name) in shown and path.suffix != ".part":  # which a process left that was killed
            continue
        name = path.relative_to(kept).as_posix()
        since = before.get(name, now)
        if now - since > MONTH:
            path.unlink(missing_ok=True)
        else:
            unused[name] = since
    notes.write_bytes(msgspec.json.encode(unused))


def _noted(notes: Path) -> dict[str, float]:
    try:
        return msgspec.json.decode(notes.read_bytes(), type=dict[str, float])
    except (OSError, msgspec.DecodeError):
        return {}


def _of(name: str) -> str:
    """What renditions of one picture and the note of what they are have in common; a card stands for itself."""
    return name if name.startswith(("card-", "poster-")) else name.partition(".")[0].partition("-")[0]


def _shown(states: Path) -> Iterator[str]:
    """By every site as it stands, and by every preview."""
    for database in sorted(states.glob("*/state.sqlite")):
        # One of another version, or damaged, is begun afresh by its next build.
        with suppress(sqlite3.Error, msgspec.DecodeError), closing(sqlite3.connect(database, timeout=60)) as record:
            for (path,) in record.execute("select path from artifact where path glob '*/card-*' or path glob '*/poster-*'"):
                yield _of(path.rpartition("/")[2])
            for (path,) in record.execute("select path from artifact where path glob 'media/*'"):
                yield _of(path.rpartition("/")[2])
            for (blob,) in record.execute("select picture from rendition"):
                if (picture := _developed(blob).picture) is not None:
                    yield picture.key
