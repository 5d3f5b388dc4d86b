"""Pictures of an item: what was written of each, and the images they become."""

import re
from datetime import datetime

from msgspec import Struct

from ..model.item import Image

_DIGITS = re.compile(r"(\d{1,18})", re.ASCII)


class Shot(Struct, frozen=True):
    """One entry of the key `images`. `file` is relative to content/."""

    file: str
    caption: str = ""
    credit: str = ""
    alt: str = ""
    date: datetime | None = None

    def image(self, credit: str = "") -> Image:
        """`credit` is that of the whole set, for pictures without their own."""
        return Image(
            file=self.file, alt=self.alt, caption=self.caption, credit=self.credit or credit, date=self.date
        )


def natural(path: str) -> tuple:
    """File-name order as people number their pictures: 2.jpg before 10.jpg."""
    parts = _DIGITS.split(path)
    return (
        *((int(part), "") if part[:1].isdigit() and part.isascii() else (-1, part) for part in parts),
        (-1, path),
    )
