"""The home page: the blocks that mkdocs.yml lists, filled from the index; an empty block is not shown."""

from collections.abc import Iterator

from ...publishing.artifact import Artifact
from ..edition import Edition
from ..views import Head, HomeBlock, HomeRow, HomeView
from .frame import HOME, feed_links, site_artifact
from .home_blocks import filled

COLUMNS = 6  # of the grid
BANDS = ("videos", "people")


def home_page(edition: Edition) -> Artifact:
    site = edition.identity
    listing = edition.index.listing(("home", ""))
    head = Head(
        title=site.name,
        description=site.description,
        address="/",
        section="/",
        crumbs=(HOME,),
        feeds=feed_links(edition, listing),
        column_name="首页",
        column_description=site.description,
        column_keywords=f"首页,新时代文明实践,{site.name}",
        column_type="首页",
    )
    view = HomeView(rows=tuple(rows(list(filled(edition)))))
    return site_artifact(edition, "home.html", head, view)


def rows(blocks: list[HomeBlock]) -> Iterator[HomeRow]:
    """Narrow blocks that follow each other share a row, as far as it reaches."""
    waiting: list[HomeBlock] = []
    for block in blocks:
        if waiting and sum(one.width for one in waiting) + block.width > COLUMNS:
            yield HomeRow(blocks=tuple(waiting))
            waiting = []
        if block.kind in BANDS:
            yield HomeRow(blocks=(block,), band=True)
        else:
            waiting.append(block)
    if waiting:
        yield HomeRow(blocks=tuple(waiting))
