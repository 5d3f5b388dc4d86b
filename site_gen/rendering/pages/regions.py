"""/regions/: the tiles, and below them every city and county that has items."""

from collections.abc import Iterable

from ...indexing.tiles import APART, GROUPS
from ...model.region import Region
from ...publishing.artifact import Artifact
from ..edition import Edition
from ..views import Link, RegionGroup, RegionsView, Tile, TileGroup
from .frame import site_artifact
from .indexes import index_head


def regions_page(edition: Edition) -> Artifact:
    note = "先找省，再找市和区县。每个地区都有自己的列表、主题和订阅地址；一条稿件同时计入它的区县、市和省。"
    head = index_head("按地区浏览", note, "/regions/", "/regions/")
    return site_artifact(edition, "regions.html", head, regions_view(edition))


def regions_view(edition: Edition) -> RegionsView:
    return RegionsView(
        groups=tuple(
            TileGroup(name, tuple(_tile(edition, *tile) for tile in tiles)) for name, tiles in GROUPS
        ),
        apart=tuple(_tile(edition, *tile) for tile in APART),
        places=_places(edition),
        home=children_of(edition, edition.identity.home_region),
    )


def _tile(edition: Edition, code: str, row: int, column: int) -> Tile:
    book = edition.vocabulary.book
    here = code in book.lineage(edition.identity.home_region)
    key = ("region", code)
    address = edition.index.listing(key).address
    return Tile(edition.vocabulary.short_place(code), address, edition.index.count(key), row, column, here)


def _places(edition: Edition) -> tuple[RegionGroup, ...]:
    groups = []
    for province in edition.vocabulary.book.provinces:
        if edition.index.count(("region", province.code)):
            groups.append(RegionGroup(_link(edition, province.code), children_of(edition, province.code)))
    return tuple(groups)


def children_of(edition: Edition, code: str) -> tuple[Link, ...]:
    """The divisions right below that have items, with their counts."""
    below = edition.vocabulary.book.children.get(code, ())
    return tuple(_link(edition, region.code) for region in below if ("region", region.code) in edition.index)


def places_of(edition: Edition, theme: str) -> tuple[Link, ...]:
    """Where a theme has items, with their counts: below the site's own place, else by province."""
    book = edition.vocabulary.book
    near = _with_theme(edition, book.children.get(edition.identity.home_region, ()), theme)
    return near if len(near) > 1 else _with_theme(edition, book.provinces, theme)


def _with_theme(edition: Edition, regions: Iterable[Region], theme: str) -> tuple[Link, ...]:
    index = edition.index
    keys = ((region.name, ("region_theme", f"{region.code}/{theme}")) for region in regions)
    return tuple(Link(name, index.listing(key).address, index.count(key)) for name, key in keys if key in index)


def _link(edition: Edition, code: str) -> Link:
    key = ("region", code)
    name = edition.vocabulary.book[code].name
    return Link(name, edition.index.listing(key).address, edition.index.count(key))
