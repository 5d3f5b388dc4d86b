"""One item as the catalogue keeps it: what the editor wrote, what the tagger said, what the body became."""

from msgspec import Struct

from ..model.card import Card
from ..model.item import AnyItem
from ..model.tags import Tags


class Entry(Struct, frozen=True, kw_only=True):
    """`body` is sanitised HTML; links and pictures inside the site still carry `content:` addresses."""

    item: AnyItem
    tags: Tags
    card: Card
    body: str
    pictures: tuple[str, ...] = ()  # image files it shows, relative to content/
    files: tuple[str, ...] = ()  # attachments, clips and captions it offers
    links: tuple[str, ...] = ()  # sources of other items that its body links to


class Held(Struct, frozen=True):
    """An item that is not published because of an error: where it stands and where it would have been."""

    source: str
    line: int
    title: str
    address: str
