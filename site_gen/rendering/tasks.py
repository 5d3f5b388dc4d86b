"""What a worker is asked to make: one item's page, or all that belongs to one listing. Made files go to the stage."""

from collections.abc import Iterator

from ..indexing.index import Key
from ..publishing.artifact import Artifact, Made
from ..publishing.stage import put
from .edition import Edition
from .feeds import feed_artifacts
from .pages.calendar import calendar_artifacts
from .pages.item import item_page
from .pages.listing import listing_page

Task = tuple[str, str | Key]  # ("item", address) or ("listing", key)


def tasks(edition: Edition) -> Iterator[Task]:
    for card in edition.index.cards:
        yield "item", card.address
    for key in edition.index:
        yield "listing", key


def make(edition: Edition, task: Task) -> list[Made]:
    """Render and stage everything of one task."""
    kind, key = task
    artifacts = [item_page(edition, key)] if kind == "item" else listing_artifacts(edition, key)
    return [put(edition.settings.folders.stage, artifact) for artifact in artifacts]


def listing_artifacts(edition: Edition, key: Key) -> Iterator[Artifact]:
    """L/, its calendar and its feeds. Home has a page of its own and no calendar: the archive is it."""
    if key[0] != "home":
        yield listing_page(edition, key)
        yield from calendar_artifacts(edition, key)
    yield from feed_artifacts(edition, key)
