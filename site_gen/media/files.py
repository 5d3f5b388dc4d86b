"""A file that is published as it is, beside the item that offers it: attachment, clip, captions."""

from msgspec import Struct

from ..model.clip import Clip


class Published(Struct, frozen=True):
    address: str = ""
    size: int = 0  # bytes
    clip: Clip | None = None  # a film, as measured
