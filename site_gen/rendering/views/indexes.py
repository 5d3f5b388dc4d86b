"""What the indexes show: regions, themes and other terms, stations, the site map."""

from msgspec import Struct

from .frame import Link
from .listings import Filter, StationBranch


class Tile(Struct, frozen=True):
    """One of 34 equal tiles, or 兵团 (row and column 0)."""

    name: str
    address: str
    count: int
    row: int
    column: int
    here: bool


class TileGroup(Struct, frozen=True):
    name: str  # 华北
    tiles: tuple[Tile, ...]


class RegionGroup(Struct, frozen=True):
    """A province that has items, with its cities that have."""

    region: Link
    children: tuple[Link, ...]


class RegionsView(Struct, frozen=True, kw_only=True):
    groups: tuple[TileGroup, ...]
    apart: tuple[Tile, ...]  # 兵团
    places: tuple[RegionGroup, ...]
    home: tuple[Link, ...]  # counties of the site's own place, with counts


class TermsView(Struct, frozen=True, kw_only=True):
    """An index of terms: themes, columns, kinds, series."""

    heading: str
    note: str
    terms: tuple[Link, ...]
    descriptions: tuple[str, ...] = ()


class StationsView(Struct, frozen=True, kw_only=True):
    centers: tuple[StationBranch, ...]
    counts: str
    deep: bool = True  # all levels stand on this page


class SiteMapView(Struct, frozen=True, kw_only=True):
    groups: tuple[Filter, ...]
