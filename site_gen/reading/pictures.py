"""Pictures of an item: what was written of each, and the images they become."""

import re
from datetime import date as day
from datetime import datetime

from msgspec import Struct

from ..captions import parse_caption
from ..model.item import Image
from .captions import told_image

_DIGITS = re.compile(r"(\d{1,18})", re.ASCII)


class Shot(Struct, frozen=True):
    """One entry of the key `images`. `file` is relative to content/."""

    file: str
    caption: str = ""
    credit: str = ""
    alt: str = ""
    date: datetime | None = None

    def image(self, issued: day | None, credit: str = "") -> Image:
        """`credit` is that of the whole set, for pictures without their own; `issued` the day of the item."""
        given = self.credit or ("" if issued and parse_caption(self.caption, issued).credits else credit)
        return told_image(self.file, self.caption, issued, credit=given, alt=self.alt, date=self.date)


def natural(path: str) -> tuple:
    """File-name order as people number their pictures: 2.jpg before 10.jpg."""
    parts = _DIGITS.split(path)
    return (
        *((int(part), "") if part[:1].isdigit() and part.isascii() else (-1, part) for part in parts),
        (-1, path),
    )
