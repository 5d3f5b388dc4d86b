"""Who is named under a picture, in the words of metadata: the same in the file that readers take away as on the page."""

from collections.abc import Iterator

from msgspec import Struct

from .caption import Bearer, Credit
from .item import AnyItem, Image, Photo

_OURS = ("本报", "本网", "本台", "本刊", "本社", "本站")  # tells nothing to who finds the picture elsewhere
_NOBODY = ("记者", "通讯员", "网络", "作者", "受访者", "网友", "家属", "当事人")


class Byline(Struct, frozen=True):
    """What editors say of a picture. `file` is relative to content/; `credit`: the line of who provided it.

    That an editor speaks of it at all is enough for the file's own caption to stay in the house: a name that was
    taken out of the words must not go out with the picture.
    """

    file: str
    creators: tuple[str, ...] = ()
    credit: str = ""


def bylines_of(item: AnyItem) -> Iterator[Byline]:
    """Of the pictures of a photo item that somebody wrote a caption for. One that speaks for itself has none."""
    if isinstance(item, Photo):
        for image in item.images:
            if image.file != item.source:
                yield _byline(image)


def _byline(image: Image) -> Byline:
    credits = [credit for credit in image.credits if credit.is_photographic]
    creators = [credit.name for credit in credits if _is_maker(credit)]
    senders = [credit.agency or (credit.name if credit.bearer is Bearer.UNIT else "") for credit in credits]
    told = [sender for sender in dict.fromkeys(senders) if sender and not sender.startswith(_OURS)]
    return Byline(image.file, tuple(dict.fromkeys(creators)), "、".join(told))


def _is_maker(credit: Credit) -> bool:
    """Persons, and names that are glued; not an office, not 受访者."""
    return credit.bearer is not Bearer.UNIT and not credit.name.endswith(_NOBODY) and not credit.name.startswith(_OURS)
