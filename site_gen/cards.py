"""An item as the lists show it: its card."""

from .captions import what_is_shown
from .model.alt_text import alt_text
from .model.card import Card
from .model.item import AnyItem, Photo, Story, Video
from .model.tags import Tags
from .rendering.references import find_pictures
from .rendering.summary import plain, summarise


def make_card(item: AnyItem, tags: Tags, body: str) -> Card:
    cover, alt = _cover(item, body)
    common = dict(
        address=item.address,
        source=item.source,
        type=item.type,
        title=item.title,
        date=item.date,
        modified=item.modified,
        publish_at=item.publish_at,
        status=item.status,
        summary=item.summary or _summary(item, body),
        region=tags.region.code if tags.region else "",
        region_name=tags.region.name if tags.region else "",
        themes=tuple(tag.id for tag in tags.themes),
        station=item.station,
        column=item.column,
        cover=cover,
        cover_alt=alt,
        pin=item.pin,
        award=item.award,
    )
    if isinstance(item, Story):
        return Card(**common, kind=item.kind)
    if isinstance(item, Video):
        return Card(
            **common,
            series=item.series,
            episode=item.episode,
            duration=item.duration,
            orientation=item.orientation,
        )
    return Card(**common)


def _summary(item: AnyItem, body: str) -> str:
    """A list says what a picture shows; that it is a drawing, and whose, stands under the picture."""
    return what_is_shown(summarise(body)) if isinstance(item, Photo) else summarise(body)


def _cover(item: AnyItem, body: str) -> tuple[str, str]:
    """The picture that stands for an item, and its alternative text."""
    if item.cover:
        return item.cover, ""
    if isinstance(item, Photo) and item.images:
        first = item.images[0]
        return first.file, alt_text(first.alt, first.file, plain(first.caption))
    if isinstance(item, Video):
        return item.poster or item.file, ""  # of a film without a poster one of its frames
    return next(iter(find_pictures(body)), ("", ""))
