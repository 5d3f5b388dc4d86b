"""An entry as the database holds it. Made in the workers, so that the one process that writes has little to do."""

import msgspec
from msgspec import Struct

from ..model.addresses import is_refused
from ..model.byline import bylines_of
from .digest import digest_of
from .entry import Entry

_encode = msgspec.msgpack.Encoder().encode
_text = msgspec.json.Encoder().encode


class Row(Struct, frozen=True):
    """Values for the tables `entry` (but for its link to the text), `text` and `tie`, in the order of their columns."""

    entry: tuple
    text: bytes
    ties: tuple


def row_of(entry: Entry) -> Row:
    item, blob = entry.item, _encode(entry)
    address, source = item.address, item.source
    dated = item.date.timestamp() if item.publish_at is None else None
    targets = [("picture", file) for file in entry.pictures] + [("file", file) for file in entry.files]
    targets += [("alias", alias) for alias in item.aliases] + [("link", path) for path in entry.links]
    targets += [("byline", _text(byline).decode()) for byline in bylines_of(item)]
    return Row(
        (address, source, is_refused(address), dated, _encode(entry.card), digest_of(blob)),
        blob,
        tuple((source, address, *target) for target in targets),
    )
