"""The pictures and files of published items: developed where they changed, and put into the stage where needed."""

import sqlite3
from collections.abc import Container, Iterable, Iterator, Mapping

import msgspec
from msgspec import Struct

from ..catalogue.digest import digest_of
from ..catalogue.store import Catalogue
from ..model.byline import Byline
from ..model.clip import Clip
from ..model.picture import Picture
from ..publishing.artifact import Artifact
from ..running.progress import Progress
from ..running.workers import Workers
from ..settings import Folders
from .files import Published
from .films import recipe_of
from .photos import Darkroom, Developed, develop, drawer
from .recipe import ENCODERS

OWNER = "media:"  # and the picture's key: each picture owns its files
ORIGIN = digest_of(ENCODERS)  # what the files of every picture are made from, besides what its key tells already

_encode = msgspec.msgpack.encode
_developed = msgspec.msgpack.Decoder(Developed).decode


class Gallery(Struct, frozen=True):
    """The pictures of a build by file, what came of the files that are none, and how many had to be decoded."""

    pictures: Mapping[str, Picture] = {}
    refused: Mapping[str, Developed] = {}
    decoded: int = 0


def darkroom_of(folders: Folders) -> Darkroom:
    return Darkroom(folders.content, folders.darkroom)


def develop_pictures(
    folders: Folders,
    workers: Workers,
    database: sqlite3.Connection,
    files: list[str],
    at: Mapping[str, bytes],
    said: Mapping[str, Byline],
    progress: Progress,
) -> Gallery:
    """A file whose state `at` is as recorded is not even opened, also where it could not be read the last time."""
    marks = {file: digest_of(at.get(file, b""), recipe_of(file), ENCODERS, said.get(file)) for file in files}
    rows = database.execute("select file, stat, picture from rendition")
    results = {file: _developed(blob) for file, stat, blob in rows if marks.get(file) == stat}
    new, decoded = [file for file in files if file not in results], 0
    tasks = [(file, said.get(file)) for file in new]
    done = workers.map(develop, tasks, darkroom_of(folders), batch=1, small=4)
    for one in progress.over(done, lambda: len(new), lambda: iter(new)):
        results[one.file] = one.result
        decoded += one.decoded
        if one.settled:
            row = (one.file, marks[one.file], _encode(one.result))
            database.execute("insert or replace into rendition values (?,?,?)", row)
    return Gallery(
        {file: results[file].picture for file in files if results[file].picture},
        {file: results[file] for file in files if results[file].picture is None},
        decoded,
    )


def forget_others(database: sqlite3.Connection, files: Iterable[str]) -> None:
    """What nobody shows any more is not wanted here, and in the end cleared away (media.clearing)."""
    known = {file for (file,) in database.execute("select file from rendition")}
    database.executemany("delete from rendition where file = ?", [(file,) for file in known.difference(files)])


def picture_artifacts(folders: Folders, picture: Picture, file: str) -> Iterator[Artifact]:
    """Every rendition of a picture; `file` is one that shows it."""
    darkroom = darkroom_of(folders)
    for address in picture.files:
        yield Artifact(address.lstrip("/"), ORIGIN, lambda address=address: _rendition(darkroom, address, file, picture.byline))


def _rendition(darkroom: Darkroom, address: str, file: str, byline: Byline | None) -> bytes:
    """From the cache; a cache that lost it is filled again."""
    kept = drawer(darkroom, address)
    if not kept.exists():
        develop(darkroom, (file, byline))
    return kept.read_bytes()


def file_artifacts(folders: Folders, files: Mapping[str, Published], at: Mapping[str, bytes]) -> Iterator[Artifact]:
    """Attachments, clips and captions, as they are."""
    for file, published in sorted(files.items()):
        path = published.address.lstrip("/")
        yield Artifact(path, at.get(file, b"?"), (folders.content / file).read_bytes)


def published_files(
    catalogue: Catalogue, published: Container[str], sizes: Mapping[str, int], clips: Mapping[str, Clip]
) -> dict[str, Published]:
    """Files that published items offer, each beside the first item that does; not films that nobody could play."""
    found: dict[str, Published] = {}
    for address, file in catalogue.ties("file", published):
        clip = clips.get(file)
        if file in sizes and file not in found and not (clip and clip.fault):
            found[file] = Published(address + file.rpartition("/")[2], sizes[file], clip)
    return found
