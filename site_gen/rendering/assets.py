"""The theme's styles, scripts, drawings and icons as files of the site."""

from collections.abc import Iterator

from ..publishing.artifact import Artifact, ready
from .theme import Theme

# Added to the style sheet on a day of mourning, without changing its name: no page has to be made again, and where
# the sheet is looked up again after minutes (docs/deploy), readers have it at once. Decision 0031.
GRAY = b"\n:root { filter: grayscale(1); }\n"


def asset_artifacts(theme: Theme, gray: bool = False) -> Iterator[Artifact]:
    """`gray`: the whole site without colour, for days of mourning."""
    for address, data in ((asset.address, asset.data) for asset in theme.assets.values()):
        yield ready(address.lstrip("/"), data + GRAY if gray and address.endswith(".css") else data)
    for path, data in theme.files.items():
        yield ready(path, data)
