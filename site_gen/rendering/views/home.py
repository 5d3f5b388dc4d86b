"""What the home page shows."""

from msgspec import Struct

from ...indexing.statistics import Bar
from ...model.card import Card
from ...model.registers import LinkGroup
from .frame import Link
from .indexes import RegionsView
from .listings import Banner


class HomeBox(Struct, frozen=True, kw_only=True):
    """A column or theme with its newest items, beside others."""

    name: str
    address: str
    cards: tuple[Card, ...]


class HomeBlock(Struct, frozen=True, kw_only=True):
    """One block, with what its kind shows; `partials/home/<kind>.html` says which that is."""

    kind: str
    id: str  # once on the page
    width: int = 6  # of the six columns of the grid
    name: str = ""
    note: str = ""
    address: str = ""  # where “更多” leads
    cards: tuple[Card, ...] = ()
    links: tuple[Link, ...] = ()
    boxes: tuple[HomeBox, ...] = ()
    bars: tuple[Bar, ...] = ()
    regions: RegionsView | None = None
    friends: tuple[LinkGroup, ...] = ()
    banner: Banner | None = None


class HomeRow(Struct, frozen=True, kw_only=True):
    """Blocks beside each other. `band`: its ground goes from edge to edge."""

    blocks: tuple[HomeBlock, ...]
    band: bool = False


class HomeView(Struct, frozen=True, kw_only=True):
    """Home from the top down; a block without anything to show is not among them."""

    rows: tuple[HomeRow, ...] = ()
