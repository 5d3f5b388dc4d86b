"""Parts of a body that are not prose."""

import re
from bisect import bisect_right
from collections.abc import Sequence

Span = tuple[int, int]  # start, end
_ENDLESS = float("inf")

# Every branch begins with a letter of its own: then the engine skips plain prose fast. Lengths are bounded where
# a text of nothing but beginnings would be read over and over.
_PROTECTED = re.compile(
    r"```.*?(?:```|\Z)|~~~.*?(?:~~~|\Z)"  # fenced code
    r"|\n(?: {4}|\t|!!! |\?\?\?\+? )[^\n]*"  # indented code, the head of an admonition
    r"|`[^`\n]*`"
    r"|\]\([^)\n]{0,1000}\)"  # where a link leads
    r"|\]:[^\n]*"  # reference links and footnotes
    r"|<!--.*?(?:-->|\Z)"
    r"|<[^<>\n]*>"  # tags and <https://…>
    r"|\{[:#.][^{}\n]{0,1000}\}"  # attr_list
    r"|&#?\w{1,10};"  # entities
    r"|https?://[^\s，。；、）》”]+|www\.[^\s，。；、）》”]+"
    r"|:[a-z][a-z0-9_+-]{0,40}:",  # icons
    re.S | re.A,
)
_MAIL = re.compile(r"@(?<=[\w.+-]@)[\w-]{1,63}\.[\w.]{1,200}", re.A)
_MAILBOX = re.compile(r"[\w.+-]{0,64}\Z", re.A)
# A body without any of these has nothing to protect; each is looked for far faster than the patterns above.
_SIGNS = ("](", "<", "`", "://", "www.", "~~~", "]:", "{:", "{.", "{#", "\n    ", "\n\t", "\n!!! ", "\n???", "&", ":")
# What the pattern knows by the line end before it, at the very beginning.
_HEADS = ("    ", "\t", "!!! ", "??? ", "???+ ")


def protected_spans(body: str) -> Sequence[Span]:
    """Ascending, not overlapping."""
    spans = [hit.span() for hit in _PROTECTED.finditer(body)] if any(sign in body for sign in _SIGNS) else []
    if body.startswith(_HEADS):
        spans = _merged([(0, len(body.split("\n", 1)[0])), *spans])
    return _merged(spans + _mail(body)) if "@" in body else spans


def overlaps(spans: Sequence[Span], start: int, end: int) -> bool:
    """Whether any of them reaches into start–end; `spans` ascending and apart."""
    after = bisect_right(spans, (start, _ENDLESS))
    before = after > 0 and spans[after - 1][1] > start
    return before or (after < len(spans) and spans[after][0] < max(end, start + 1))


def _mail(body: str) -> list[Span]:
    """Addresses of persons; their beginning is looked for backwards from the @."""
    found = []
    for hit in _MAIL.finditer(body):
        mailbox = _MAILBOX.search(body, max(0, hit.start() - 64), hit.start())
        found.append((mailbox.start() if mailbox else hit.start(), hit.end()))
    return found


def _merged(spans: list[Span]) -> list[Span]:
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start < merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged
