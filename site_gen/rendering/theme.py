"""The theme as it was when a build began: its files are read once, so that no two pages come of two states of it."""

import hashlib
import re
from collections.abc import Mapping, Sequence
from pathlib import Path

from msgspec import Struct

from ..running.faults import BuildStopped

BUNDLES = (
    ("site.css", "styles", "*.css"),
    ("site.js", "scripts", "*.js"),
    ("feed.css", "feeds", "*.css"),  # the face of a feed that is opened in a browser
)
# A script names a file of data/ so, and gets its published name.
_NAMED = re.compile(rb"asset:([\w.-]+)")


class Template(Struct, frozen=True):
    path: str
    text: str


class Asset(Struct, frozen=True):
    """A style sheet, a script or a table of theirs; its address holds a digest of what is in it."""

    address: str
    data: bytes


class Theme(Struct, frozen=True):
    """`templates` by name (partials/line.html); `assets` by plain name (site.css); `files` by their path in the site."""

    templates: Mapping[str, Template]
    assets: Mapping[str, Asset]
    files: Mapping[str, bytes]


def read_theme(layers: Sequence[Path]) -> Theme:
    """Of several layers that have a file of one name the first one's counts.

    Raises BuildStopped for a template that is no text, and for a script that names a table that is not there.
    """
    # The style sheet lies in assets/ and names its drawings art/…. Browsers look at the root by themselves.
    drawings = {f"assets/art/{path.name}": path.read_bytes() for path in layered(layers, "art")}
    icons = {path.name: path.read_bytes() for path in layered(layers, "root")}
    return Theme(read_templates(layers), _read_assets(layers), {**drawings, **icons})


def read_templates(layers: Sequence[Path]) -> dict[str, Template]:
    """Every .html, whatever lies beside it: editors of text leave copies in formats of their own."""
    found: dict[str, Template] = {}
    for folder in (layer / "templates" for layer in reversed(layers)):
        for path in sorted(folder.rglob("*.html")):
            if not path.name.startswith(".") and path.is_file():
                found[path.relative_to(folder).as_posix()] = Template(str(path), _text(path))
    return found


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].count(b"\n")
        raise BuildStopped(f"模板 {path}:{before + 1} 不是 UTF-8 编码。请另存为 UTF-8 再构建") from None


def _read_assets(layers: Sequence[Path]) -> dict[str, Asset]:
    """Files of a bundle are joined in the order of their names."""
    found = {path.name: _asset(path.name, path.read_bytes()) for path in layered(layers, "data")}

    def published(match: re.Match[bytes]) -> bytes:
        if (name := match[1].decode()) not in found:
            raise BuildStopped(f"theme/scripts 里写了 asset:{name}，可是 theme/data 里没有这个文件。请补上或改名再构建")
        return found[name].address.rpartition("/")[2].encode()

    for name, folder, pattern in BUNDLES:
        data = b"\n".join(path.read_bytes() for path in layered(layers, folder, pattern))
        found[name] = _asset(name, _NAMED.sub(published, data))
    return found


def _asset(name: str, data: bytes) -> Asset:
    stem, _, suffix = name.rpartition(".")
    return Asset(f"/assets/{stem}-{hashlib.sha256(data).hexdigest()[:10]}.{suffix}", data)


def layered(layers: Sequence[Path], folder: str, pattern: str = "*") -> list[Path]:
    """The files of that folder of the theme by name."""
    found = {path.name: path for layer in reversed(layers) for path in (layer / folder).glob(pattern)}
    # Desktops leave .DS_Store and the like behind, editors of text story.html~.
    return [found[name] for name in sorted(found) if not name.startswith(".") and not name.endswith("~") and found[name].is_file()]
