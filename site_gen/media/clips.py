"""The films of a build, measured where they changed."""

import sqlite3
from collections.abc import Mapping
from functools import partial

import msgspec

from ..catalogue.digest import digest_of
from ..model.clip import Clip
from ..running.progress import Progress
from ..running.workers import Workers
from ..settings import Folders
from .probe import RECIPE, Probed, probe

_encode = msgspec.msgpack.encode
_clip = msgspec.msgpack.Decoder(Clip).decode


def measure_clips(
    folders: Folders,
    workers: Workers,
    database: sqlite3.Connection,
    files: list[str],
    at: Mapping[str, bytes],
    progress: Progress,
) -> tuple[Mapping[str, Clip], int]:
    """File → clip, and how many were opened. A file whose state `at` is as recorded is not opened."""
    marks = {file: digest_of(at.get(file, b""), RECIPE) for file in files}
    rows = database.execute("select file, stat, clip from clip")
    clips = {file: _clip(blob) for file, stat, blob in rows if marks.get(file) == stat}
    new = [file for file in files if file not in clips]
    done = workers.map(probe, new, folders.content, batch=1, small=4)
    for one in progress.over(done, partial(len, new), lambda: iter(new)):
        clips[one.file] = one.clip
        if one.settled:
            _keep(database, one, marks[one.file])
    return clips, len(new)


def _keep(database: sqlite3.Connection, one: Probed, mark: bytes) -> None:
    database.execute("insert or replace into clip values (?,?,?)", (one.file, mark, _encode(one.clip)))
