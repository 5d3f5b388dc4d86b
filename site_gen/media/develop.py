"""The pictures and files of published items: developed where they changed, and put into the stage where needed."""

import sqlite3
from collections.abc import Container, Iterator, Mapping

import msgspec

from ..catalogue.store import Catalogue
from ..model.card import Picture
from ..model.problem import Problem, Severity
from ..progress import Progress
from ..publishing.artifact import Artifact
from ..settings import Folders
from ..workers import Workers
from .files import Published
from .photos import Darkroom, develop

_encode = msgspec.msgpack.encode
_picture = msgspec.msgpack.Decoder(Picture).decode


def develop_pictures(
    folders: Folders,
    workers: Workers,
    database: sqlite3.Connection,
    files: list[str],
    at: Mapping[str, bytes],
    progress: Progress,
) -> tuple[dict[str, Picture], list[Problem]]:
    """File → picture. A file whose state `at` is as recorded is not even opened."""
    rows = database.execute("select file, stat, picture from rendition")
    known = {file: _picture(blob) for file, stat, blob in rows if at.get(file) == stat}
    pictures = {file: known[file] for file in files if file in known}
    darkroom, problems = Darkroom(folders.content, folders.state / "media"), []
    new = [file for file in files if file not in pictures]
    for file, picture, cause in progress.over(workers.map(develop, new, darkroom), lambda: len(new)):
        if picture is None:
            problems.append(_unreadable(file, cause))
        else:
            pictures[file] = picture
            row = (file, at.get(file, b""), _encode(picture))
            database.execute("insert or replace into rendition values (?,?,?)", row)
    return pictures, problems


def picture_artifacts(folders: Folders, pictures: Mapping[str, Picture]) -> Iterator[Artifact]:
    """Every rendition once, however many items show it: its name is its content."""
    cache = folders.state / "media"
    sources = {address: file for file, p in pictures.items() for _, _, address in p.renditions}
    for address, file in sorted(sources.items()):
        path = address.lstrip("/")
        yield Artifact(path, path.encode(), lambda path=path, file=file: _rendition(folders, cache, path, file))


def _rendition(folders: Folders, cache, path: str, file: str) -> bytes:
    """From the cache; a cache that lost it is filled again."""
    kept = cache / path.rpartition("/")[2]
    if not kept.exists():
        develop(Darkroom(folders.content, cache), file)
    return kept.read_bytes()


def file_artifacts(folders: Folders, files: Mapping[str, Published], at: Mapping[str, bytes]) -> Iterator[Artifact]:
    """Attachments, clips and captions, as they are."""
    for file, published in sorted(files.items()):
        path = published.address.lstrip("/")
        yield Artifact(path, at.get(file, b"?"), (folders.content / file).read_bytes)


def published_files(catalogue: Catalogue, published: Container[str], sizes: Mapping[str, int]) -> dict[str, Published]:
    """Files that published items offer, each beside the first item that does."""
    found: dict[str, Published] = {}
    for address, file in catalogue.ties("file", published):
        if file in sizes and file not in found:
            found[file] = Published(address + file.rpartition("/")[2], sizes[file])
    return found


def _unreadable(file: str, cause: str) -> Problem:
    return Problem(
        file=file,
        rule="picture-unreadable",
        cause=cause,
        remedy="请换一张能打开的 JPEG、PNG 或 WebP；换好之前，用到它的稿件不带这张图",
        severity=Severity.WARNING,
    )
