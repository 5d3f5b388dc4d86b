"""How renditions are encoded. Loads nothing: a build where no picture is new needs only the name of the recipe."""

from collections.abc import Mapping
from typing import Any

from PIL import __version__

from ..model.picture import LONGEST, PLAIN, WIDTHS

# AVIF: one thread, one tile, one encoder by name; decision 0025 has what each speed and quality cost.
SETTINGS: Mapping[str, tuple[str, Mapping[str, Any]]] = {
    "avif": (
        "AVIF",
        dict(quality=52, speed=9, codec="aom", max_threads=1, autotiling=False, subsampling="4:2:0"),
    ),
    "webp": ("WEBP", dict(quality=75, method=2)),
    "jpg": ("JPEG", dict(quality=80, progressive=True, optimize=True)),
}
RECIPE = f"photo-1 {SETTINGS} {WIDTHS} {PLAIN} {LONGEST}"  # part of a picture's name: another recipe makes other addresses
ENCODERS = f"Pillow {__version__}"  # part of what a file was made from: the same address, maybe other bytes
