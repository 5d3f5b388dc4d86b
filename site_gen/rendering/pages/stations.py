"""The stations of the register as a tree, and /stations/."""

from collections import Counter

from ...indexing.index import Key
from ...model.kinds import Level
from ...model.registers import Registers, Station
from ...publishing.artifact import Artifact
from ..edition import Edition
from ..views import Head, StationBranch, StationsView
from .frame import crumbs, site_artifact

WHOLE = 100  # levels: more than any register has, and an end to one that loops

MOST = 600  # stations on one page: beyond it the lower ones stand on the pages of their centres


def stations_page(edition: Edition) -> Artifact:
    """The tree of stations, as deep as one page can hold."""
    registers = edition.vocabulary.registers
    depth = _depth(registers)
    centers = tuple(_branch(edition, station, depth) for station in registers.children.get("", ()))
    counts = _said(Counter(station.level for station in registers.stations.values()))
    view = StationsView(centers=centers, counts=counts, deep=depth == WHOLE)
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


def _depth(registers: Registers) -> int:
    """How many levels below the centres: all of a small register, else the 所, else none."""
    if len(registers.stations) <= MOST:
        return WHOLE
    second = sum(len(registers.children.get(center.id, ())) for center in registers.children.get("", ()))
    return 1 if second <= MOST else 0


def branches_below(edition: Edition, station: str, depth: int = WHOLE) -> tuple[StationBranch, ...]:
    below = edition.vocabulary.registers.children.get(station, ()) if depth else ()
    return tuple(_branch(edition, child, depth - 1) for child in below)


def _branch(edition: Edition, station: Station, depth: int) -> StationBranch:
    """A station has a page once it has an item; before that its name stands without a link."""
    key = ("station", station.id)
    address = edition.index.listing(key).address if key in edition.index else ""
    return StationBranch(station, address, edition.index.count(key), branches_below(edition, station.id, depth))


def counts_below(edition: Edition, key: Key) -> str:
    """`12 个中心、182 个所、2929 个站` of a region, or what is below a station. Empty where there are none."""
    return _said(edition.index.station_counts.get(key, Counter()))


def _said(number: Counter[Level]) -> str:
    return "、".join(f"{number[level]} 个{level.value}" for level in Level if number[level])
