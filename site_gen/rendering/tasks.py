"""What a worker is asked to look at: one item's page, or all that belongs to one listing."""

from collections.abc import Iterator, Mapping, Sequence
from itertools import chain

from msgspec import Struct

from ..indexing.index import Key
from ..publishing.artifact import SINGLE, Artifact, Made
from ..publishing.stage import stage, stage_together, told
from .archives import archive_artifacts
from .edition import Edition
from .feeds import feed_artifacts
from .pages.calendar import calendar_artifacts
from .pages.item import item_artifacts
from .pages.listing import listing_artifact


class Task(Struct, frozen=True):
    """`key` is an address or a listing's key; `known` the digests of what the site has already.

    `years` limits the calendar pages of a listing; of home, whose times are months, the archives of its feed.
    None: all of them.
    """

    key: str | Key
    known: Mapping[str, bytes] = {}
    years: frozenset[int] | None = None

    @property
    def is_item(self) -> bool:
        return isinstance(self.key, str)

    @property
    def owner(self) -> str:
        return self.key if self.is_item else owner_of(self.key)


def owner_of(key: Key) -> str:
    """The name of a listing as an owner of files, told apart from an item's, which is its address."""
    return ":".join(key)


def make(edition: Edition, tasks: Sequence[Task]) -> list[list[Made]]:
    """Whatever of the tasks is not known is rendered and staged: items, which come first, together (decision 0033)."""
    items = [_wanted(edition, task) for task in tasks if task.is_item]
    stage_together(edition.stage, chain.from_iterable(items))
    listings = [_make_listing(edition, task) for task in tasks[len(items) :]]
    return [*([made for made, _ in item] for item in items), *listings]


def _wanted(edition: Edition, task: Task) -> list[tuple[Made, Artifact]]:
    writer = writer_of(edition, task.owner)
    artifacts = item_artifacts(edition, task.key)
    return [(told(artifact, task.owner, task.known, writer), artifact) for artifact in artifacts]


def _make_listing(edition: Edition, task: Task) -> list[Made]:
    """One after the other: a listing has files enough of one kind, and may have thousands of them."""
    artifacts = listing_artifacts(edition, task.key, task.years)
    return stage(edition.stage, task.owner, artifacts, task.known, writer_of(edition, task.owner))


def writer_of(edition: Edition, owner: str) -> str:
    """An owner of files as people call it: the source of an item, the title of a listing."""
    if (position := edition.index.position.get(owner)) is not None:
        return edition.index.cards[position].source
    key = tuple(owner.split(":", 1))
    return f"列表“{edition.index.listing(key).title}”" if key in edition.index else SINGLE.get(owner, owner)


def listing_artifacts(edition: Edition, key: Key, years: frozenset[int] | None) -> Iterator[Artifact]:
    """L/, its calendar and its feeds. Home has a page of its own and no calendar: the archive is it."""
    if key[0] != "home":
        yield listing_artifact(edition, key)
        yield from calendar_artifacts(edition, key, years)
    yield from archive_artifacts(edition, key, years)
    yield from feed_artifacts(edition, key)
