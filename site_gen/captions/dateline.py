"""电头: what a caption or a story begins with before it tells anything: 本报宜春10月30日电(记者戴林峰)."""

import re

from msgspec import Struct

from ..model.caption import Credit
from .credit import read_credit
from .look import HAN, look_of

_HEAD = re.compile(
    rf"\s*(?P<agency>云上|本报|本网|本站|新华社|新华网|中新社|中新网|人民网|[{HAN}]{{2,8}}?(?:文明网|新闻网|日报|晚报|网|社))?"
    rf"(?P<place>[{HAN}]{{2,6}}?)?\s?(?P<date>(?:\d{{4}}年)?(?:\d{{1,2}}月)?\d{{1,2}}日)?\s?(?P<kind>电|讯|报道)\s?[:,]?\s?"
    r"(?:\((?P<by>[^()\n]{1,40})\))?\s?[:,]?\s*"
)


class Dateline(Struct, frozen=True, kw_only=True):
    """`local`: 讯, written where it is printed; 电 was sent there. `by` as written: 渭南, 潮文 need not be persons."""

    agency: str
    place: str
    local: bool
    by: str
    credits: tuple[Credit, ...]  # of `by`, where it tells a role or a deed
    end: int  # where the text behind it begins
    date_at: int  # where its date begins; -1 without one


def find_dateline(text: str) -> Dateline | None:
    """None where the text begins with its matter."""
    found = _HEAD.match(look_of(text[:120]))
    if not found or not (found["agency"] or found["by"]):
        return None
    by = text[found.start("by") : found.end("by")] if found["by"] else ""
    place, agency = found["place"] or "", found["agency"] or ""
    told = look_of(by).startswith(("记者", "通讯员", "特约", "见习", "实习")) or any(mark in by for mark in "摄图")
    return Dateline(
        agency=agency + place if agency == "云上" else agency,
        place=place,
        local=found["kind"] != "电",
        by=by,
        credits=read_credit(by) if told else (),
        end=found.end(),
        date_at=found.start("date") if found["date"] else -1,
    )
