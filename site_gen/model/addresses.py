"""Addresses that are not an item's to have: the calendar pages and the series of listings."""

import re

# /stories/2022/, /stories/2022/03/ and /stories/2022/03/2/ are calendar pages.
_CALENDAR = re.compile(r"/(?:stories|photos|videos)/(?:\d{4}/(?:\d{2}/(?:\d+/)?)?)?")
_SERIES = "/videos/series/"


def is_reserved(address: str) -> bool:
    return bool(_CALENDAR.fullmatch(address)) or address.startswith(_SERIES)
