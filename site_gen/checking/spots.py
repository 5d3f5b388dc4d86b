"""From an offset in a manuscript's text to a finding in its title or body."""

from .manuscript import Manuscript
from .rule import Finding, Part


def finding(
    manuscript: Manuscript, start: int, end: int, cause: str, *, fix: str | None = None, remedy: str = ""
) -> Finding:
    """`start` and `end` count in `manuscript.text`. What begins in the title ends there."""
    if start < manuscript.body_at:
        end = min(end, len(manuscript.title))
        return Finding(start=min(start, end), end=end, cause=cause, fix=fix, remedy=remedy, part=Part.TITLE)
    at = manuscript.body_at
    return Finding(start=start - at, end=end - at, cause=cause, fix=fix, remedy=remedy)
