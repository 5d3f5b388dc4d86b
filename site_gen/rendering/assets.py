"""The theme's styles and scripts as one file each, named by content; its data, drawings and icons."""

import hashlib
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

from ..catalogue.digest import digest_of
from ..publishing.artifact import Artifact

BUNDLES = (
    ("site.css", "styles", "*.css"),
    ("site.js", "scripts", "*.js"),
    ("feed.css", "feeds", "*.css"),  # the face of a feed that is opened in a browser
)


# A script names a file of data/ so, and gets its published name.
_NAMED = re.compile(rb"asset:([\w.-]+)")
# Added to the style sheet on a day of mourning, without changing its name: no page has to be made again, and where
# the sheet is looked up again after minutes (docs/deploy), readers have it at once. Decision 0031.
GRAY = b"\n:root { filter: grayscale(1); }\n"


def bundles(theme: Sequence[Path]) -> dict[str, tuple[str, bytes]]:
    """Plain name → (published address, bytes). Files are joined in the order of their names."""
    found = {path.name: _named(path.name, path.read_bytes()) for path in layered(theme, "data")}

    def published(match: re.Match[bytes]) -> bytes:
        return found[match[1].decode()][0].rpartition("/")[2].encode()

    for name, folder, pattern in BUNDLES:
        data = b"\n".join(path.read_bytes() for path in layered(theme, folder, pattern))
        found[name] = _named(name, _NAMED.sub(published, data))
    return found


def _named(name: str, data: bytes) -> tuple[str, bytes]:
    stem, suffix = name.rsplit(".", 1)
    return f"/assets/{stem}-{hashlib.sha256(data).hexdigest()[:10]}.{suffix}", data


def layered(theme: Sequence[Path], folder: str, pattern: str = "*") -> list[Path]:
    """The files of that folder of the theme by name; where two layers have one name, the first layer's."""
    found = {path.name: path for layer in reversed(theme) for path in (layer / folder).glob(pattern)}
    # Desktops leave .DS_Store and the like behind.
    return [found[name] for name in sorted(found) if not name.startswith(".") and found[name].is_file()]


def asset_artifacts(theme: Sequence[Path], gray: bool = False) -> Iterator[Artifact]:
    """`gray`: the whole site without colour, for days of mourning."""
    for address, data in bundles(theme).values():
        yield _ready(address.lstrip("/"), data + GRAY if gray and address.endswith(".css") else data)
    # The style sheet lies in assets/ and names its drawings art/….
    for path in layered(theme, "art"):
        yield _ready(f"assets/art/{path.name}", path.read_bytes())
    # Browsers look for these at the root by themselves.
    for path in layered(theme, "root"):
        yield _ready(path.name, path.read_bytes())


def _ready(path: str, data: bytes) -> Artifact:
    return Artifact(path, digest_of(data), lambda: data)
