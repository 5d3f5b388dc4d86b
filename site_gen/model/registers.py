"""What editors register once: stations, columns, themes, friends' links."""

from collections.abc import Mapping
from functools import cached_property

from msgspec import Struct

from .kinds import Level


class Station(Struct, frozen=True, kw_only=True):
    """实践中心、所、站、点 or 基地. `region` is a code; `parent` the id of the station above."""

    id: str
    name: str
    level: Level
    region: str = ""
    parent: str = ""
    demonstration: bool = False  # 示范


# The theme's own drawings that a topic may have as its banner: theme/art/scene-<name>.svg.
SCENES = (
    *("books", "clinic", "field", "hall", "knock", "lantern", "river", "sewing", "stage", "street"),
    *("terrace", "village", "volunteer"),
)


class Part(Struct, frozen=True, kw_only=True):
    """A sub-heading of a topic and what stands below it: items of one of these themes, kinds or types."""

    name: str
    themes: tuple[str, ...] = ()
    kinds: tuple[str, ...] = ()


class Column(Struct, frozen=True, kw_only=True):
    """栏目. `kind` is `plain`, `topic` (专题) or `people` (好人榜); the rest is of topics only.

    `banner` is a picture, relative to content/, or one of SCENES. Without `parts` a topic goes by themes.
    """

    id: str
    name: str
    description: str = ""
    kind: str = "plain"
    banner: str = ""
    intro: str = ""
    parts: tuple[Part, ...] = ()


class Theme(Struct, frozen=True, kw_only=True):
    """主题, with the weighted terms that tell it."""

    id: str
    name: str
    terms: tuple[tuple[str, float], ...] = ()


class Link(Struct, frozen=True):
    name: str
    url: str


class LinkGroup(Struct, frozen=True):
    """友情链接 under one heading."""

    group: str
    links: tuple[Link, ...] = ()


class Registers:
    """All registers of one site, in the order the editors gave, which is the order readers see."""

    def __init__(
        self,
        stations: Mapping[str, Station],
        columns: Mapping[str, Column],
        themes: Mapping[str, Theme],
        friends: tuple[LinkGroup, ...] = (),
    ):
        self.stations = stations
        self.columns = columns
        self.themes = themes
        self.friends = friends

    @property
    def banners(self) -> tuple[str, ...]:
        """The picture files of topics, relative to content/."""
        return tuple(column.banner for column in self.columns.values() if column.banner and column.banner not in SCENES)

    def lineage(self, station: str) -> tuple[Station, ...]:
        """The station itself, then those above it. A parent that is missing or loops ends the line."""
        line: dict[str, Station] = {}
        while station and station not in line and (found := self.stations.get(station)):
            line[station] = found
            station = found.parent
        return tuple(line.values())

    @cached_property
    def children(self) -> Mapping[str, tuple[Station, ...]]:
        """Stations by the id of the one above; the centres and the orphans under the empty id."""
        below: dict[str, list[Station]] = {}
        for station in self.stations.values():
            parent = station.parent if station.parent in self.stations else ""
            below.setdefault(parent, []).append(station)
        return {parent: tuple(stations) for parent, stations in below.items()}
