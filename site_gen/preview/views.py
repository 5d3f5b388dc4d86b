"""What the templates of the preview are given. Nothing of it ever stands in a published file."""

from datetime import datetime

from msgspec import Struct

from ..model.problem import Problem
from ..rendering.views import FeedLink, Link, TagNote


class Line(Struct, frozen=True):
    """A line of a source with the place in question in the middle; `marked` empty: the whole line is meant."""

    number: int
    before: str
    marked: str = ""
    after: str = ""


class Trouble(Struct, frozen=True):
    """A problem beside the line that it is about."""

    problem: Problem
    line: Line | None = None
    editor: str = ""  # the address that opens an editor there


class FileTroubles(Struct, frozen=True):
    file: str  # relative to content/; mkdocs.yml …
    editor: str
    troubles: tuple[Trouble, ...]
    errors: int
    warnings: int


class Unlisted(Struct, frozen=True):
    """Warnings of one rule that are counted and not shown."""

    rule: str
    count: int


class Count(Struct, frozen=True, kw_only=True):
    """What the bar on every page says. `fault`: why the last build did not come about."""

    held: int = 0
    errors: int = 0
    warnings: int = 0
    waiting: int = 0
    fault: str = ""


class TroublesView(Struct, frozen=True, kw_only=True):
    count: Count
    files: tuple[FileTroubles, ...]
    unlisted: tuple[Unlisted, ...] = ()
    waiting: tuple[tuple[str, str], ...] = ()  # (title, why)


class ListedIn(Struct, frozen=True):
    """A listing that an item went to."""

    listing: Link
    feeds: tuple[FeedLink, ...]


class PanelView(Struct, frozen=True, kw_only=True):
    """What an editor asks of an item: where it stands, who sees it, why it has its tags, where it went."""

    source: str  # content/stories/…/a.md:1
    editor: str
    hidden: str  # why the public does not see it; empty where it does
    date: datetime
    modified: datetime
    publish_at: datetime | None
    tags: tuple[TagNote, ...]
    troubles: tuple[Trouble, ...]
    listings: tuple[ListedIn, ...]
