"""What a caption says by itself: a heading for its page, and the picture with all that its words tell."""

import re
from datetime import date, datetime

from msgspec.structs import replace

from ..captions import parse_caption, read_credit
from ..model.caption import Caption, Credit, Taken
from ..model.item import Image

_CLAUSE = re.compile(r"[。！？；，：,!?;\n]")
_WHEN = re.compile(
    r"(?:这是)?(?:\d{4}年)?(?:\d{1,2}月)?(?:\d{1,2}日)?(?:[上下]午|晚上?|清晨|凌晨|拍摄的?|\s)*|近日|日前|近年来|连日来|昨日|今日|图为",
    re.ASCII,
)


def heading(caption: str) -> str:
    """Its first clause that says more than a time."""
    clauses = [part.strip().removeprefix("图为").strip() for part in _CLAUSE.split(caption[:2000])]
    return next((part for part in clauses if part and not _WHEN.fullmatch(part)), "")


def told_image(
    file: str,
    caption: str,
    issued: date | None,
    *,
    credit: str = "",
    alt: str = "",
    date: datetime | None = None,
    text: str = "",
) -> Image:
    """A picture with its caption taken apart. What the editor wrote apart (`credit`, `date`) wins over the words.

    `text`: where the caption is more than the words under the picture, all of it; read instead of `caption`.
    `issued`: the day of the item; without one (the item will be held) nothing is read from the words.
    """
    words = caption or text
    told = parse_caption(words, issued) if words and issued else None
    if date is not None:
        day = date.date()
        told = replace(told or Caption(), taken=Taken(words=day.isoformat(), first=day, last=day))
    credits = read_credit(credit) if credit else told.photographers if told else ()
    return Image(
        file=file, alt=alt, caption=caption, credit=credit or _line(credits), credits=credits, date=date, told=told
    )


def _line(credits: tuple[Credit, ...]) -> str:
    """滕治中 滕绍忻; 新华社记者 王雷: the names as the words have them, without what they did."""
    return " ".join(credit.label for credit in credits)
