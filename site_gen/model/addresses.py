"""Addresses of the whole site: the rooms of items, and what is not an item's to have: calendar pages and series."""

import re

# A folder of content/ and the first segment of the addresses of what lies in it.
ROOMS = ("stories", "photos", "videos")
# Behind the address of a listing: 2022/, 2022/03/, 2022/03/2/.
CALENDAR = r"\d{4}/(?:\d{2}/(?:\d+/)?)?"
_OF_LISTINGS = re.compile(rf"/(?:{'|'.join(ROOMS)})/(?:{CALENDAR})?", re.ASCII)
_SERIES = "/videos/series/"
# A folder of that name would stand where a page, a feed or a file beside an item is to stand.
_OF_A_FILE = re.compile(
    r"\.(?:html?|xml|json|pdf|docx?|xlsx?|zip|mp4|m4v|webm|vtt|jpe?g|png|webp|gif|avif|bmp|tiff?)/"
)


def is_reserved(address: str) -> bool:
    """Whether a listing of a room has it, whatever items there are."""
    return bool(_OF_LISTINGS.fullmatch(address)) or address.startswith(_SERIES)


def is_a_files(address: str) -> bool:
    """Whether a folder of that address would have the name of a file, as /stories/feed.xml/ has."""
    return "." in address and _OF_A_FILE.search(address) is not None


def is_refused(address: str) -> bool:
    """Whether no item may have it."""
    return is_reserved(address) or is_a_files(address)
