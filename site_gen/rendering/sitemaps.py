"""sitemap.xml with one file a month for items, robots.txt and feeds.opml."""

from collections.abc import Iterator
from functools import partial
from itertools import groupby

from ..catalogue.digest import digest_of
from ..feeds.opml import Group, Subscription, write_opml
from ..feeds.robots import write_robots
from ..feeds.sitemap import INDEX, PAGES, month, sitemap_files, write_sitemap, write_sitemap_index
from ..publishing.artifact import Artifact
from .edition import Edition
from .pages.services import subscribe_view


def sitemap_artifacts(edition: Edition, pages: list[str]) -> Iterator[Artifact]:
    """`pages` are the addresses of everything that is not an item and should be found by search engines."""
    base = edition.identity.url.rstrip("/")
    groups = [(PAGES, [(base + address, None) for address in pages])]
    # Cards come newest first, so a month's items stand together.
    for name, cards in groupby(edition.index.cards, key=lambda card: month(card.date)):
        groups.append((name, [(base + card.address, card.modified) for card in cards]))
    files = [file for name, places in groups for file in sitemap_files(name, places)]
    for file in files:
        yield Artifact(file.path, digest_of(edition.bases["site"], file.places), partial(write_sitemap, file.places))
    index = [(f"{base}/{file.path}", file.lastmod) for file in files]
    yield Artifact(INDEX, digest_of(edition.bases["site"], index), partial(write_sitemap_index, index))
    yield _ready("robots.txt", write_robots(f"{base}/{INDEX}"))
    if edition.settings.feeds.enabled:
        yield _ready("feeds.opml", _opml(edition))


def _ready(path: str, data: bytes) -> Artifact:
    """An output that is cheaper to make than to tell whether it has to be made."""
    return Artifact(path, digest_of(data), lambda: data)


def _opml(edition: Edition) -> bytes:
    base = edition.identity.url.rstrip("/")
    groups = []
    for group in subscribe_view(edition).groups:
        members = [
            Subscription(row.feeds[0].title, base + row.feeds[0].address, base + row.address)
            for row in group.rows
            if row.feeds
        ]
        groups.append(Group(group.name, tuple(members)))
    return write_opml(edition.identity.name, groups)
