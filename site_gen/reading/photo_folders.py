"""Which caption file speaks for which picture of photos/."""

from collections import defaultdict
from collections.abc import Iterable
from posixpath import splitext

from msgspec.structs import replace

from ..model.problem import Problem
from .source import Role, Source

_SPEAKERS = (Role.PHOTO, Role.PHOTO_SET, Role.CAPTIONS)


def group_photos(sources: list[Source]) -> list[Source]:
    """The same sources: pictures with a caption file become assets and stand in its `pictures`.

    A picture belongs to x.md of its own name, else to the index.md or captions file of its folder, else to
    the index.md of the nearest folder above (a folder with an index.md is one item), else to itself.
    """
    speakers = {source.path: source for source in sources if source.role in _SPEAKERS}
    if not any(source.role is Role.BARE_PHOTO for source in sources) and not speakers:
        return sources
    by_stem = {splitext(path)[0]: path for path, one in speakers.items() if one.role is Role.PHOTO}
    folders = _folder_speakers(speakers)
    pictures: dict[str, list[str]] = defaultdict(list)
    for source in sources:
        if source.role is not Role.BARE_PHOTO or source.problems:
            continue
        if owner := by_stem.get(splitext(source.path)[0]) or _above(source.path, folders, speakers):
            pictures[owner].append(source.path)
    owned = {path for paths in pictures.values() for path in paths}
    return [_placed(source, pictures, owned, folders) for source in sources]


def _folder_speakers(speakers: dict[str, Source]) -> dict[str, str]:
    """The one caption file of each folder: index.md before captions, then by name."""
    found: dict[str, str] = {}
    for path in sorted(speakers, key=lambda path: (speakers[path].role is Role.CAPTIONS, path)):
        if speakers[path].role is not Role.PHOTO:
            found.setdefault(_folder(path), path)
    return found


def _above(path: str, folders: dict[str, str], speakers: dict[str, Source]) -> str:
    folder = _folder(path)
    if folder in folders:
        return folders[folder]
    for above in _ancestors(folder):
        if above in folders and speakers[folders[above]].role is Role.PHOTO_SET:
            return folders[above]
    return ""


def _ancestors(folder: str) -> Iterable[str]:
    while "/" in folder:
        folder = _folder(folder)
        yield folder


def _folder(path: str) -> str:
    return path.rpartition("/")[0]


def _placed(
    source: Source, pictures: dict[str, list[str]], owned: set[str], folders: dict[str, str]
) -> Source:
    if source.path in owned:
        return replace(source, role=Role.ASSET)
    if source.path in pictures:
        return replace(source, pictures=tuple(sorted(pictures[source.path])))
    chosen = folders.get(_folder(source.path), source.path)
    if source.role in (Role.CAPTIONS, Role.PHOTO_SET) and chosen != source.path:
        return replace(source, problems=(*source.problems, _second(source.path, chosen)))
    return source


def _second(path: str, chosen: str) -> Problem:
    name = chosen.rpartition("/")[2]
    return Problem(
        file=path,
        rule="captions-twice",
        cause=f"同一个文件夹里还有 {name}，不知道以哪个为准",
        remedy="请只留一个",
    )
