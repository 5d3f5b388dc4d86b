"""Addresses that are not an item's to have: the calendar pages and the feeds of listings."""

import re

from ..model.card import Card
from ..model.problem import Problem

# /stories/2022/ and /stories/2022/03/ and /stories/2022/03/2/ are calendar pages; /videos/series/ is an index.
_CALENDAR = re.compile(r"/(?:stories|photos|videos)/(?:\d{4}/(?:\d{2}/(?:\d+/)?)?)?")
_SERIES = "/videos/series/"


def is_reserved(address: str) -> bool:
    return bool(_CALENDAR.fullmatch(address)) or address.startswith(_SERIES)


def reserved_problem(card: Card, line: int) -> Problem:
    return Problem(
        file=card.source,
        line=line,
        rule="address-reserved",
        field="slug",
        value=card.address,
        cause="这个地址留给按年月的列表页或系列页",
        remedy="给文件换一个带字母的名字，或加上 slug",
    )
