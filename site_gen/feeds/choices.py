"""`subscribe/choices.json`: which places and stations have feeds. A script fills the picker of /subscribe/ from it.

Three thousand stations must not stand in the page of a reader who never opens the picker; rows are arrays for the
same reason.
"""

from msgspec import Struct, json


class PlaceChoice(Struct, frozen=True, array_like=True):
    """A region with feeds, the region above it (empty for a province), and its themes that have feeds there."""

    code: str
    name: str
    parent: str
    themes: tuple[str, ...]


class StationChoice(Struct, frozen=True, array_like=True):
    """A station with a feed; `center` tells a 中心, of which a whole province's can be listed."""

    id: str
    name: str
    region: str
    center: bool


class Choices(Struct, frozen=True):
    places: tuple[PlaceChoice, ...]
    stations: tuple[StationChoice, ...]


def write_choices(choices: Choices) -> bytes:
    return json.encode(choices) + b"\n"
