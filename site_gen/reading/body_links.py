"""A light look at what a Markdown body shows and links to. To resolve it is the renderer's work.

Every pattern is bounded or excludes its own opening sign, so that a megabyte of brackets costs one pass.
"""

import re
from html import unescape
from urllib.parse import unquote

from .files import PICTURES, check_file, inside, limit_for, suffix
from .nodes import Place
from .scope import Scope

_INLINE = re.compile(r"\]\(([^()\n]{0,2000}(?:\([^()\n]{0,200}\)[^()\n]{0,200}){0,3})\)")
_IMG = re.compile(
    r"<img\b[^<>]{0,2000}?\bsrc\s{0,9}=\s{0,9}(?:\"([^\"<>]{0,2000})\"|'([^'<>]{0,2000})'|([^\s<>\"']{1,2000}))",
    re.I,
)
_DEFINED = re.compile(r"^ {0,3}\[[^\[\]\n]{1,200}\]:[ \t]{0,9}<?([^\s<>]{1,2000})", re.MULTILINE)
_TITLED = re.compile(r"^(.*?)\s+(?:\"[^\"]*\"|'[^']*')\s*$", re.DOTALL)
_BAD_SCHEME = re.compile(
    r"(?:\]\(|\]:|<|\b(?:href|src)\s{0,9}=)[\s\"'<]{0,9}(javascript|data|vbscript|file)\s{0,9}:",
    re.IGNORECASE,
)
_FENCE = re.compile(r"^ {0,3}(```+|~~~+).*?(?:^ {0,3}\1[^\n]*$|\Z)", re.MULTILINE | re.DOTALL)
_UNQUOTED = re.compile(rf"(\S{{1,200}}\.(?:{'|'.join(kind[1:] for kind in sorted(PICTURES))}))\s+\S", re.IGNORECASE)
_WEB = re.compile(r"(?:https?:)?//", re.IGNORECASE)
_SCHEME = re.compile(r"[a-z][a-z0-9+.-]+:", re.IGNORECASE)


def check_links(scope: Scope, body: str, first_line: int) -> list[str]:
    """The pictures shown, in order.

    Reports link-scheme, path-outside, file-missing, file-type, picture-elsewhere.
    """
    if "](" not in body and "<" not in body and "]:" not in body:
        return []
    body = _without_code(body)
    spots = _Spots(body, first_line)
    for match in _BAD_SCHEME.finditer(body):
        if scope.full:
            break
        scope.error(
            spots.at(match.start(1)),
            "link-scheme",
            f"不能用 {match[1].lower()}: 开头的链接",
            "请改成文件名或 https:// 网址",
            field="正文",
            value=match[1],
        )
    found: dict[tuple[str, bool], str] = {}  # what is there need not be looked for again
    for start, target, is_picture in sorted(_targets(body)):
        if (target, is_picture) not in found and not scope.full:
            path = _check(scope, spots.at(start), target, is_picture)
            if path:
                found[target, is_picture] = path
    shown = (path for (_, pic), path in found.items() if pic or suffix(path) in PICTURES)
    return list(dict.fromkeys(shown))


def _targets(body: str) -> list[tuple[int, str, bool]]:
    """(offset, target, whether it stands as a picture)."""
    found = []
    for match in _INLINE.finditer(body):
        opening = body.rfind("[", max(0, match.start() - 1000), match.start())
        found.append((match.start(1), _bare(match[1]), opening > 0 and body[opening - 1] == "!"))
    for match in _IMG.finditer(body):
        found.append((match.start(match.lastindex), unescape(match[match.lastindex]), True))
    found += [(match.start(1), match[1], False) for match in _DEFINED.finditer(body)]
    return found


def _bare(target: str) -> str:
    """Without its title and angle brackets."""
    titled = _TITLED.match(target)
    return (titled[1] if titled else target).strip().strip("<>")


def _check(scope: Scope, at: Place, target: str, is_picture: bool) -> str | None:
    """The file it names; None where it names none of ours, or a Problem was reported."""
    path = target.partition("#")[0].partition("?")[0].strip()
    if is_picture and _WEB.match(path):
        cause, remedy = "网页上不会有这张图片，因为它在别的网站", "请下载到稿件旁边，写它的文件名"
        return scope.warn(at, "picture-elsewhere", cause, remedy, field="正文", value=target)
    if not path or _SCHEME.match(path) or path.startswith("//"):
        return None  # a web address: the renderer's and the desk's business
    if is_picture and (unquoted := _UNQUOTED.match(path)):
        remedy = f'请写成 ({unquoted[1]} "图说。（某某 摄）")，引号用英文的，前后成对'
        scope.error(at, "file-type", "文件名后面的图说没有用英文引号括好", remedy, field="正文", value=target)
        return None
    if is_picture:
        return check_file(scope, at, _decoded(scope, path), PICTURES, "正文")
    if path.startswith("/") or not (limit_for(path) or suffix(path) == ".md"):
        return None  # an address of the site
    if suffix(path) != ".md":
        return check_file(scope, at, _decoded(scope, path), None, "正文")
    return _story_link(scope, at, _decoded(scope, path))


def _story_link(scope: Scope, at: Place, name: str) -> None:
    path = inside(scope, at, name, "正文")
    if path:
        scope.files[path] = None
        if not (scope.content / path).is_file():
            scope.error(at, "file-missing", "找不到链接的稿件", f"请核对 {path}", field="正文", value=name)


def _decoded(scope: Scope, path: str) -> str:
    """A name may itself hold a percent sign; then it stands as written."""
    if "%" not in path or (scope.content / scope.folder / path).exists():
        return path
    return unquote(path)


def _without_code(body: str) -> str:
    """Fenced code keeps its lines and loses its text."""
    if "```" not in body and "~~~" not in body:
        return body
    return _FENCE.sub(lambda match: re.sub(r"[^\n]", " ", match[0]), body)


class _Spots:
    """Offsets to places; the offsets mostly rise, so each line end is counted about once."""

    def __init__(self, body: str, first_line: int):
        self._body, self._first = body, first_line
        self._offset = self._lines = 0

    def at(self, offset: int) -> Place:
        if offset < self._offset:
            self._offset = self._lines = 0
        self._lines += self._body.count("\n", self._offset, offset)
        self._offset = offset
        return Place(self._first + self._lines, offset - self._body.rfind("\n", 0, offset))
