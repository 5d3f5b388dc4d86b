"""Files that an item names: beside it, inside content/, there, and of the right sort."""

import stat
from difflib import get_close_matches
from itertools import islice
from pathlib import Path
from posixpath import join, normpath, splitext

from ..model.addresses import ROOMS
from ..model.clip import FILM_TYPES
from .fields import Field, Parser
from .nodes import Node, Place
from .scope import Scope
from .values import scalar

PICTURES = frozenset({".jpg", ".jpeg", ".png", ".webp", ".gif", ".avif", ".bmp", ".tif", ".tiff"})
ATTACHMENTS = frozenset({".pdf", ".doc", ".docx", ".xls", ".xlsx", ".zip"})
VIDEOS = frozenset(FILM_TYPES)
SUBTITLES = frozenset({".vtt"})

_NOISE = frozenset({"thumbs.db", "desktop.ini", "__macosx"})
NEIGHBOURS = 1000  # files that are looked at for a near name
_MB = 1024 * 1024
_LIMITS = {PICTURES: 60 * _MB, ATTACHMENTS: 50 * _MB, VIDEOS: 100 * _MB, SUBTITLES: 2 * _MB}


def suffix(path: str) -> str:
    return splitext(path)[1].lower()


def limit_for(path: str) -> int:
    """Bytes that a file of that sort may have; 0: not a sort we publish."""
    return next((limit for kinds, limit in _LIMITS.items() if suffix(path) in kinds), 0)


def is_noise(name: str) -> bool:
    """What machines leave in folders; the scan passes by."""
    return name.startswith((".", "~$")) or name.endswith("~") or name.lower() in _NOISE


def named_file(sort: frozenset[str]) -> Parser:
    """A parser for a key that names one file of that sort."""

    def parse(scope: Scope, node: Node, field: Field) -> str | None:
        found = scalar(scope, node, field)
        return check_file(scope, found, found.value.strip(), sort, field.name) if found else None

    return parse


def check_file(scope: Scope, at: Place, name: str, sort: frozenset[str] | None, field: str) -> str | None:
    """The file's path relative to content/, or None after a Problem. `sort` None: any sort we publish."""
    path = inside(scope, at, name, field)
    if path is None:
        return None
    kinds = sort if sort is not None else frozenset().union(*_LIMITS)
    if suffix(path) not in kinds:
        allowed = " ".join(sorted(kind[1:] for kind in kinds))
        scope.error(at, "file-type", "这里不能用这种文件", f"可用的有：{allowed}", field=field, value=name)
        return None
    return path if present(scope, at, path, name, field) else None


def inside(scope: Scope, at: Place, name: str, field: str) -> str | None:
    """A name as written, as a path relative to content/; None after path-outside."""
    written = name.replace("\\", "/")
    if "://" in written or written.startswith("//"):
        cause, remedy = "这里要写文件，不能写网址", "请把文件下载到稿件旁边，写它的文件名"
    elif written.startswith("/") or written[1:2] == ":":
        cause, remedy = "不能写从根目录起的路径", "请写相对于本文件所在文件夹的路径，例如 tu-01.jpg"
    elif (path := normpath(join(scope.folder, written))).startswith("..") or path == ".":
        cause, remedy = "路径出了 content 文件夹", "请把文件放在稿件旁边"
    else:
        return path
    scope.error(at, "path-outside", cause, remedy, field=field, value=name)
    return None


def present(scope: Scope, at: Place, path: str, name: str, field: str) -> bool:
    """Whether the file is there, is a file, lies in content/ in truth, and is not too large."""
    scope.files[path] = None
    full = scope.content / path
    try:
        state = full.stat()
        escaped = not full.resolve().is_relative_to(_root(scope.content))
    except (OSError, ValueError, RuntimeError):  # a name too long, a loop of links
        state, escaped = None, False
    if state is None or not stat.S_ISREG(state.st_mode):
        scope.error(
            at,
            "file-missing",
            "找不到这个文件",
            f"{_beside(full)}请把文件放到 {path}，或改正文件名（大小写也要一致）",
            field=field,
            value=name,
        )
    elif escaped:
        scope.error(
            at, "path-outside", "这是指向 content 之外的链接", "请放入真正的文件", field=field, value=name
        )
    elif not _is_watched(scope.content, path):
        remedy = f"请放到写它的文件旁边，或放进 {'、'.join(ROOMS)}（文件夹不能是链接，名字不能以点开头）"
        scope.error(at, "path-outside", "不能用这个文件夹里的文件", remedy, field=field, value=name)
    elif state.st_size > (limit := limit_for(path) or _LIMITS[ATTACHMENTS]):
        scope.error(at, "too-large", f"文件超过 {limit // _MB} MB", "请压缩后再提交", field=field, value=name)
    else:
        return True
    return False


def _is_watched(content: Path, path: str) -> bool:
    """Only what the scan comes by is looked at for changes: the rooms, and what lies beside the registers."""
    *folders, name = path.split("/")
    if (folders and folders[0] not in ROOMS) or any(map(is_noise, (*folders, name))):
        return False
    return content.joinpath(*folders).resolve() == _root(content).joinpath(*folders)


def _beside(missing: Path) -> str:
    """旁边有“Tu.jpg”，是不是它？ Where a file of nearly that name lies there."""
    try:
        names = [path.name for path in islice(missing.parent.iterdir(), NEIGHBOURS)]
    except (OSError, ValueError):
        return ""
    word, stem = missing.name.lower(), missing.stem.lower()
    near = [name for name in names if name.lower() == word] or [name for name in names if splitext(name)[0].lower() == stem]
    near = [name for name in near or get_close_matches(missing.name, names, n=1, cutoff=0.8) if suffix(name) != ".md"]
    return f"旁边有“{min(near)}”，是不是它？" if near else ""


_roots: dict[Path, Path] = {}


def _root(content: Path) -> Path:
    """content/ itself may be a link; resolved once a process."""
    if content not in _roots:
        _roots[content] = content.resolve()
    return _roots[content]
