"""One source becomes items, held items and problems. Pure but for reading that file."""

from collections.abc import Callable
from pathlib import Path

from ..model.item import AnyItem
from .bare_photos import read_bare_photo
from .body_shape import hard_place
from .caption_rows import read_captions
from .hashes import hash_of, hash_of_file
from .items import Yield, held, probable_address
from .nodes import Fault, Place
from .photos import read_photo
from .scope import ReadingContext, Scope
from .source import HeldItem, Reading, Role, Source
from .stories import read_story
from .text import bytes_of, text_of
from .videos import read_videos

_READERS: dict[Role, Callable[[Scope, Source, str], Yield]] = {
    Role.STORY: read_story,
    Role.PHOTO: read_photo,
    Role.PHOTO_SET: read_photo,
    Role.CAPTIONS: read_captions,
    Role.VIDEOS: read_videos,
}
_LISTINGS = (Role.CAPTIONS, Role.VIDEOS)


def read_source(content: Path, source: Source, context: ReadingContext) -> Reading:
    """Never raises for bad content: what cannot be read is held, so items and held items are all there is."""
    if source.problems:
        return _refused(source)
    if not source.role.makes_items:
        return Reading(source=source.path)
    scope = Scope(content, source.path, context)
    try:
        found = _bearable(scope, _read(scope, source))
    except Fault as fault:
        scope.fault(fault)
        found = Yield()
        found.held.append(_held_whole(source))
    return Reading(
        source=source.path,
        items=tuple(found.items),
        held=tuple(found.held),
        problems=scope.findings(),
        files=tuple(sorted(scope.files)),
        hashed=scope.hashed,
        asked=tuple(scope.asked),
    )


def _read(scope: Scope, source: Source) -> Yield:
    if source.role is Role.BARE_PHOTO:
        # Before it is read: should it change meanwhile, it has another hash at the next build, and is read again.
        scope.hashed = hash_of_file(scope.content / source.path)
        return read_bare_photo(scope, source)
    data = bytes_of(scope.content / source.path)
    scope.hashed = hash_of(data)
    text = text_of(data, table=source.path.lower().endswith(".csv"))
    return _READERS[source.role](scope, source, text)


def _bearable(scope: Scope, found: Yield) -> Yield:
    """Items whose bodies would take the parser down, or for ever, are held instead."""
    items, found.items = found.items, []
    for item in items:
        if _is_hard(scope, item):
            found.held.append(held(scope, item.type, item.title, item.address, item.line))
        else:
            found.items.append(item)
    return found


def _is_hard(scope: Scope, item: AnyItem) -> bool:
    hard = hard_place(item.body)
    if hard is None:
        return False
    before = item.body[: hard.offset]
    place = Place(item.body_line + before.count("\n"), hard.offset - before.rfind("\n"))
    scope.error(place, hard.rule, hard.cause, hard.remedy, field="正文")
    return True


def _refused(source: Source) -> Reading:
    waiting = (_held_whole(source),) if source.role.makes_items else ()
    return Reading(source=source.path, problems=source.problems, held=waiting)


def _held_whole(source: Source) -> HeldItem:
    """A file whose items cannot be counted stands for one."""
    address = "" if source.role in _LISTINGS else probable_address(source.path)
    name = source.path.rpartition("/")[2]
    return HeldItem(source=source.path, type=source.role.item_type, title=name, address=address)
