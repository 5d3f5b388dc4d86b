"""Every file under content/ that matters, and what it is. Nothing is opened here."""

import os
import stat
from collections.abc import Iterator
from pathlib import Path

from ..model.addresses import ROOMS
from ..model.problem import Problem
from .files import PICTURES, SUBTITLES, VIDEOS, is_noise, limit_for, suffix
from .photo_folders import group_photos
from .source import Role, Source
from .text import TEXT_LIMIT

REGISTERS = (
    "stations.csv",
    "stations.yml",
    "stations.yaml",
    "columns.yml",
    "columns.yaml",
    "themes.yml",
    "themes.yaml",
    "friends.yml",
    "friends.yaml",
)
PAGES = "pages"  # MkDocs' own
_TEXTS = frozenset({Role.STORY, Role.PHOTO, Role.PHOTO_SET, Role.CAPTIONS, Role.VIDEOS, Role.REGISTER})


def scan(content: Path) -> list[Source]:
    """All sources in the order of their paths. What is refused carries its problems; noise is left out."""
    top = Path(content).resolve()
    found = list(_registers(top))
    for room in ROOMS:
        if (top / room).is_dir():
            found += _walk(top, room)
    found = group_photos(found)
    found.sort(key=lambda source: source.path)
    return found


def _registers(top: Path) -> Iterator[Source]:
    """The files of content/ itself, and folders there that nobody reads (such as a misspelt `storys`)."""
    if not top.is_dir():
        return
    with os.scandir(top) as entries:
        for entry in entries:
            if is_noise(entry.name):
                continue
            if not _is_utf8(entry.name):
                yield _misnamed("", entry, Role.STRAY)
            elif entry.is_symlink() or not entry.is_dir():
                role = Role.REGISTER if entry.name in REGISTERS else Role.STRAY
                yield _file(top, entry, entry.name, role)
            elif entry.name not in (*ROOMS, PAGES):
                yield Source(path=entry.name)


def _walk(top: Path, room: str) -> Iterator[Source]:
    """Without recursion: folders may be nested as deep as the disk allows."""
    if (top / room).is_symlink():
        yield _refused(room, Role.STRAY, "link-folder", "文件夹是链接", "请放入真正的文件夹")
        return
    waiting = [room]
    while waiting:
        folder = waiting.pop()
        with os.scandir(top / folder) as entries:
            for entry in entries:
                if is_noise(entry.name):
                    continue
                path, is_folder = f"{folder}/{entry.name}", entry.is_dir(follow_symlinks=False)
                if not _is_utf8(path):
                    yield _misnamed(f"{folder}/", entry, Role.STRAY if is_folder else _role(room, entry.name))
                elif is_folder:
                    waiting.append(path)
                else:
                    yield _file(top, entry, path, _role(room, entry.name))


def _is_utf8(name: str) -> bool:
    """Bytes that are no UTF-8 stand in a name as halves of characters, which nothing can keep or print."""
    try:
        name.encode()
    except UnicodeEncodeError:
        return False
    return True


def _misnamed(folder: str, entry: os.DirEntry, role: Role) -> Source:
    name = os.fsencode(entry.name).decode("gb18030", "replace")
    remedy = "请改名；从压缩包解出来的，换一个能选文件名编码的解压软件"
    return _refused(folder + name, role, "encoding", "文件名不是 UTF-8 编码", remedy)


def _role(room: str, name: str) -> Role:
    if room == "stories" and name.endswith(".md"):
        return Role.STORY  # nearly all files of a large site
    kind = suffix(name)
    if room == "stories" and kind == ".md":
        return Role.STORY
    if room == "videos" and kind in (".yml", ".yaml", ".csv"):
        return Role.VIDEOS
    if room == "photos":
        if kind == ".md":
            return Role.PHOTO_SET if name.lower() == "index.md" else Role.PHOTO
        if name.lower() in ("captions.csv", "captions.yml", "captions.yaml"):
            return Role.CAPTIONS
        if kind in PICTURES:
            return Role.BARE_PHOTO
    return Role.ASSET if kind in PICTURES | VIDEOS | SUBTITLES else Role.STRAY


def _file(top: Path, entry: os.DirEntry, path: str, role: Role) -> Source:
    """One file; links may point inside content/, at files only."""
    linked = entry.is_symlink()
    try:
        inside = not linked or (top / path).resolve().is_relative_to(top)
        state = entry.stat()
    except (OSError, RuntimeError):  # it points nowhere, or in a circle, or was taken away meanwhile
        return _refused(path, role, "link-broken", "链接指向不存在的文件", "请放入真正的文件")
    if not inside:
        return _refused(path, role, "path-outside", "链接指向 content 文件夹之外", "请放入真正的文件")
    if linked and stat.S_ISDIR(state.st_mode):
        return _refused(path, Role.STRAY, "link-folder", "文件夹是链接", "请放入真正的文件夹")
    if not stat.S_ISREG(state.st_mode):
        return _refused(path, role, "not-a-file", "不是普通文件", "请删去")
    return _sized(path, role, state)


def _sized(path: str, role: Role, state: os.stat_result) -> Source:
    """Refused when too large to be read. Attachments and pictures are weighed again where they are named."""
    limit = TEXT_LIMIT if role in _TEXTS else limit_for(path)
    problems = ()
    if limit and state.st_size > limit:
        problems = _refused(
            path, role, "too-large", f"文件超过 {limit // 1024 // 1024} MB", "请拆成几个文件，或压缩后再提交"
        ).problems
    return Source(
        path=path,
        size=state.st_size,
        mtime_ns=state.st_mtime_ns,
        ctime_ns=state.st_ctime_ns,
        inode=state.st_ino,
        role=role,
        problems=problems,
    )


def _refused(path: str, role: Role, rule: str, cause: str, remedy: str) -> Source:
    return Source(path=path, role=role, problems=(Problem(file=path, rule=rule, cause=cause, remedy=remedy),))
