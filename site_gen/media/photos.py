"""A picture file becomes a published picture. Each original is decoded once; what came of it is kept by its content."""

import hashlib
import os
import time
from collections.abc import Iterable
from pathlib import Path

import msgspec
from msgspec import Struct

from ..model.byline import Byline
from ..model.picture import Picture
from .films import is_film, recipe_of
from .recipe import ENCODERS

DOUBT = 2.0  # seconds: a file written this shortly before it is read may be written again within the same tick


class Darkroom(Struct, frozen=True):
    """Where originals lie, and where renditions are kept between builds, by the version of the encoders."""

    content: Path
    cache: Path

    @property
    def drawers(self) -> Path:
        return self.cache / hashlib.sha256(ENCODERS.encode()).hexdigest()[:8]


class Developed(Struct, frozen=True):
    """What came of one file: a picture, or what is wrong with it."""

    picture: Picture | None = None
    cause: str = ""
    remedy: str = ""


class Development(Struct, frozen=True):
    """One file's turn: `decoded` where pixels were looked at; not `settled` where the file may still be written."""

    file: str
    result: Developed
    decoded: bool
    settled: bool
    seconds: float


def develop(darkroom: Darkroom, task: tuple[str, Byline | None]) -> Development:
    """Renditions of content/<file>, with what an editor says of it.

    Bytes that were seen before, and of which the same was said, are not decoded again, whatever their name.
    """
    file, byline = task
    start, path = time.perf_counter(), darkroom.content / file
    state, now = path.stat(), time.time()
    data = path.read_bytes()
    said = msgspec.json.encode((byline.creators, byline.credit)) if byline else b""
    key = hashlib.sha256(recipe_of(file).encode() + said + data).hexdigest()[:16]
    result = kept(darkroom, key)
    decoded = result is None
    if result is None:
        result = _develop(darkroom, key, data, is_film(file), byline)
    if result.picture:  # the same renditions may be another file's
        result = Developed(msgspec.structs.replace(result.picture, byline=byline))
    settled = max(state.st_mtime, state.st_ctime) < now - DOUBT
    return Development(file, result, decoded, settled, time.perf_counter() - start)


def kept(darkroom: Darkroom, key: str) -> Developed | None:
    """What an earlier build made of these bytes, if all of it is still there."""
    try:
        result = msgspec.json.decode((darkroom.drawers / f"{key}.json").read_bytes(), type=Developed)
    except (OSError, msgspec.DecodeError):
        return None
    there = result.picture is None or all(drawer(darkroom, address).exists() for address in result.picture.files)
    return result if there else None


def drawer(darkroom: Darkroom, address: str) -> Path:
    """Where the file of an address under /media/ is kept."""
    return darkroom.drawers / address.rpartition("/")[2]


def _develop(darkroom: Darkroom, key: str, data: bytes, film: bool, byline: Byline | None) -> Developed:
    # Loaded here: a build where no picture is new does without the decoders.
    from .frame import frame_of
    from .original import Unreadable, open_original
    from .packets import packets_of
    from .placeholder import blurred
    from .provenance import as_published, provenance_of
    from .renditions import developed, encoded

    try:
        with frame_of(data) if film else open_original(data) as original:
            image = developed(original)
            packets = packets_of(as_published(provenance_of(original), byline))
        picture = Picture(key, *image.size, blur=blurred(image))
        result = Developed(_keep(darkroom, picture, encoded(image, picture, packets)))
    except Unreadable as refused:
        result = Developed(cause=refused.cause, remedy=refused.remedy)
    put_away(darkroom.drawers / f"{key}.json", msgspec.json.encode(result))
    return result


def _keep(darkroom: Darkroom, picture: Picture, renditions: Iterable[tuple[str, bytes]]) -> Picture:
    """All renditions into the cache; the picture with the size of its JPEG."""
    for address, data in renditions:
        put_away(drawer(darkroom, address), data)
        if address == picture.address:
            picture = msgspec.structs.replace(picture, length=len(data))
    return picture


def put_away(path: Path, data: bytes) -> None:
    """Whole or not at all; two builds may put the same away at once."""
    temporary = path.with_name(f"{path.name}.{os.getpid()}.part")
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        temporary.write_bytes(data)
        temporary.replace(path)
    except OSError:
        temporary.unlink(missing_ok=True)  # a full disk is not left fuller
        raise
