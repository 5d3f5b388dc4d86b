"""The table of contents of a long body: its second-level headings, where the Markdown dialect gave them ids."""

import re
from html import unescape

from .views import Link

ENOUGH = 3  # a shorter text is overlooked without one
_HEADING = re.compile(r'<h2 id="([^"]+)"[^>]*>(.*?)</h2>', re.DOTALL)
_TAG = re.compile(r"<[^>]*>")


def contents(body: str) -> tuple[Link, ...]:
    """Links to the headings, in order; none where there are fewer than `ENOUGH`."""
    if body.count("<h2 id=") < ENOUGH:
        return ()
    found = [(unescape(_TAG.sub("", words)).strip(), id) for id, words in _HEADING.findall(body)]
    links = tuple(Link(words, "#" + unescape(id)) for words, id in found if words)
    return links if len(links) >= ENOUGH else ()
