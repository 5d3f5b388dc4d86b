"""The place of each picture as a division: where its caption says, read by the region tagger."""

from collections.abc import Callable

from msgspec.structs import replace

from ..model.caption import Caption
from ..model.item import Image, Photo
from ..model.region import RegionBook
from ..model.tags import RegionTag

Finder = Callable[[str, int], str]  # words of a place and the year they were written in → code, "" for none


def located(photo: Photo, tag: RegionTag | None, book: RegionBook, find: Finder) -> Photo:
    """The photo with the region of every caption. Where the editor wrote a region it wins: a caption may only say
    where in it the picture was taken (a county of the city, not another city)."""
    given = photo.region if photo.region in book else ""
    images = tuple(_located(image, photo.date.year, given, tag, book, find) for image in photo.images)
    return replace(photo, images=images)


def _located(image: Image, year: int, given: str, tag: RegionTag | None, book: RegionBook, find: Finder) -> Image:
    if image.told is None:
        return image
    code = _code(image.told, year, book, find)
    if given and given not in (book.lineage(code) if code else ()):
        code = given
    if not code and tag and tag.code in book:
        code = tag.code  # of the whole item: its title or its text names the place
    return replace(image, told=replace(image.told, region=code)) if code else image


def _code(told: Caption, year: int, book: RegionBook, find: Finder) -> str:
    code = find(told.place or told.event, year) if told.place or told.event else ""
    return code if code in book else ""
