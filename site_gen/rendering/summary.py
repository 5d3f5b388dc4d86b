"""A summary where the editor wrote none: whole sentences from the first paragraphs."""

import re
from html import unescape

_PARAGRAPH = re.compile(r"<p>(.*?)</p>", re.S)
_TAG = re.compile(r"<[^>]+>")
_SENTENCE_END = "。！？…"
# The marks of footnotes, and the notes themselves at the end of the body.
_NOTES = re.compile(r'<sup id="[^"]*fnref[^"]*">.*?</sup>|<div class="footnote">.*', re.S)


def plain(html: str) -> str:
    """Text of a piece of HTML, on one line."""
    return " ".join(unescape(_TAG.sub("", html)).split())


def summarise(body: str, limit: int = 100) -> str:
    """At most `limit` characters, cut after 。！？ where one stands in the second half, else with ……"""
    if 'class="footnote"' in body:
        body = _NOTES.sub("", body)
    text = ""
    for paragraph in _PARAGRAPH.finditer(body):
        text += plain(paragraph[1])
        if len(text) >= limit:
            break
    if len(text) <= limit:
        return text
    head = text[:limit]
    cut = max(head.rfind(end) for end in _SENTENCE_END)
    return head[: cut + 1] if cut >= limit // 2 else head[: limit - 2] + "……"
