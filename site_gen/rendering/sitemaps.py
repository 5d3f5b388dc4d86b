"""sitemap.xml with one file a month for items, robots.txt and feeds.opml."""

from collections.abc import Iterator
from itertools import groupby

from ..feeds.opml import Group, Subscription, write_opml
from ..feeds.robots import write_robots
from ..feeds.sitemap import INDEX, PAGES, month, sitemap_files, write_sitemap_index
from ..publishing.artifact import Artifact
from .edition import Edition
from .pages.services import subscribe_view


def sitemap_artifacts(edition: Edition, pages: list[str]) -> Iterator[Artifact]:
    """`pages` are the addresses of everything that is not an item and should be found by search engines."""
    base = edition.identity.url.rstrip("/")
    files = list(sitemap_files(PAGES, ((base + address, None) for address in pages)))
    # Cards come newest first, so a month's items stand together.
    for name, cards in groupby(edition.index.cards, key=lambda card: month(card.date)):
        files += sitemap_files(name, ((base + card.address, card.modified) for card in cards))
    for file in files:
        yield Artifact(file.path, file.data, f"站点地图 {file.path}")
    index = write_sitemap_index((f"{base}/{file.path}", file.lastmod) for file in files)
    yield Artifact(INDEX, index, "站点地图索引")
    yield Artifact("robots.txt", write_robots(f"{base}/{INDEX}"), "robots.txt")
    if edition.settings.feeds.enabled:
        yield Artifact("feeds.opml", _opml(edition), "订阅清单")


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
