"""An item as the catalogue keeps it: with its body, its card, and all that it shows, offers and links to."""

from collections.abc import Iterator

from msgspec.structs import replace

from .cards import make_card
from .catalogue.entry import Entry
from .model.card import Card
from .model.item import AnyItem, Photo, Video
from .model.tags import Tags
from .reading.files import PICTURES, suffix
from .rendering.references import find_links, find_pictures


def entry_of(item: AnyItem, tags: Tags, body: str) -> Entry:
    """`body` as BodyRenderer made it: its addresses still say `content:`."""
    card = make_card(item, tags, body)
    links = tuple(dict.fromkeys(find_links(body)))
    # A picture that is linked to is published as its renditions: the file itself says where it was taken.
    linked = [path for path in links if suffix(path) in PICTURES]
    offered = (*_offered(item), *(path for path in links if not path.endswith(".md") and path not in linked))
    return Entry(
        item=replace(item, body="", asides=()),  # nobody asks for the Markdown again, and it is half of the record
        tags=tags,
        body=body,
        card=card,
        pictures=tuple(dict.fromkeys((*_shown(item, card, body), *linked))),
        files=tuple(dict.fromkeys(offered)),
        links=tuple(path for path in links if path.endswith(".md")),
    )


def _shown(item: AnyItem, card: Card, body: str) -> tuple[str, ...]:
    files = [card.cover] if card.cover else []
    if isinstance(item, Video) and item.poster:
        files.append(item.poster)  # the page shows it, whatever picture stands for the video on lists
    if isinstance(item, Photo):
        files += [image.file for image in item.images]
    return tuple(dict.fromkeys((*files, *(file for file, _ in find_pictures(body)))))


def _offered(item: AnyItem) -> Iterator[str]:
    yield from (attachment.file for attachment in item.attachments)
    if isinstance(item, Video):
        yield from (file for file in (item.file, item.captions) if file)
