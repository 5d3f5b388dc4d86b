"""The stations of the register as a tree, and /stations/."""

from collections import Counter

from ...indexing.index import Key
from ...model.kinds import Level
from ...model.registers import Station
from ...publishing.artifact import Artifact
from ..edition import Edition
from ..views import Head, StationBranch, StationsView
from .frame import crumbs, site_artifact


def stations_page(edition: Edition) -> Artifact:
    """The centres, each with a link to its own page, where its 所 and 站 stand."""
    registers = edition.vocabulary.registers
    centers = tuple(_branch(edition, station, deep=False) for station in registers.children.get("", ()))
    view = StationsView(centers=centers, counts=_said(Counter(station.level for station in registers.stations.values())))
    head = Head(
        title="实践站点",
        description="新时代文明实践中心、所、站",
        address="/stations/",
        section="/stations/",
        crumbs=crumbs("站点"),
        column_name="实践站点",
        column_description="新时代文明实践中心、所、站名录",
        column_keywords="新时代文明实践中心,实践所,实践站",
    )
    return site_artifact(edition, "stations.html", head, view)


def branches_below(edition: Edition, station: str) -> tuple[StationBranch, ...]:
    below = edition.vocabulary.registers.children.get(station, ())
    return tuple(_branch(edition, child, deep=True) for child in below)


def _branch(edition: Edition, station: Station, deep: bool) -> StationBranch:
    """A station has a page once it has an item; before that its name stands without a link."""
    key = ("station", station.id)
    address = edition.index.listing(key).address if key in edition.index else ""
    branches = branches_below(edition, station.id) if deep else ()
    return StationBranch(station, address, edition.index.count(key), branches)


def counts_below(edition: Edition, key: Key) -> str:
    """`12 个中心、182 个所、2929 个站` of a region, or what is below a station. Empty where there are none."""
    return _said(edition.index.station_counts.get(key, Counter()))


def _said(number: Counter[Level]) -> str:
    return "、".join(f"{number[level]} 个{level.value}" for level in Level if number[level])
