"""The theme's styles and scripts as one file each, named by content, and its drawings."""

import hashlib
from collections.abc import Iterator
from pathlib import Path

from ..catalogue.digest import digest_of
from ..publishing.artifact import Artifact

BUNDLES = (
    ("site.css", "styles", "*.css"),
    ("site.js", "scripts", "*.js"),
    ("feed.css", "feeds", "*.css"),  # the face of a feed that is opened in a browser
)


def bundles(theme: Path) -> dict[str, tuple[str, bytes]]:
    """Plain name → (published address, bytes). Files are joined in the order of their names."""
    found = {}
    for name, folder, pattern in BUNDLES:
        data = b"\n".join(path.read_bytes() for path in sorted((theme / folder).glob(pattern)))
        stem, suffix = name.rsplit(".", 1)
        found[name] = (f"/assets/{stem}-{hashlib.sha256(data).hexdigest()[:10]}.{suffix}", data)
    return found


def asset_artifacts(theme: Path) -> Iterator[Artifact]:
    for address, data in bundles(theme).values():
        yield _ready(address.lstrip("/"), data)
    # The style sheet lies in assets/ and names its drawings art/….
    for path in sorted((theme / "art").iterdir()):
        yield _ready(f"assets/art/{path.name}", path.read_bytes())


def _ready(path: str, data: bytes) -> Artifact:
    return Artifact(path, digest_of(data), lambda: data)
