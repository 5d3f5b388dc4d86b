"""One source file, from its text to catalogue entries: read → check → tag → body. Runs in the workers."""

from collections.abc import Iterator
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from .catalogue.entry import Entry, Held
from .catalogue.row import Row, row_of
from .catalogue.sources import hash_of
from .model.card import Card
from .model.item import AnyItem, Photo, Story, Video
from .model.problem import Problem
from .model.tags import Tags
from .reading import ReadingContext, Source, read_source
from .rendering.body import BodyRenderer
from .rendering.references import find_links, find_pictures
from .rendering.summary import plain, summarise
from .settings import Settings
from .tagging.tagger import Tagger


class Intake(Struct, frozen=True):
    """What one source came to: items in = rows + held."""

    source: Source
    rows: tuple[Row, ...]  # its entries, as the catalogue holds them
    held: tuple[Held, ...]
    problems: tuple[Problem, ...]
    files: tuple[str, ...]  # the files of content/ that it names, found or not
    hashed: bytes  # of its bytes, before they were read


class Desk:
    """What the intake needs, the same for every source. Pickles small; a process builds the costly parts once."""

    def __init__(self, settings: Settings, context: ReadingContext):
        self.settings = settings
        self.context = context

    def __reduce__(self):
        return (Desk, (self.settings, self.context))

    @property
    def content(self) -> Path:
        return self.settings.folders.content

    @cached_property
    def tagger(self) -> Tagger:
        return Tagger(self.context.regions, self.context.registers)

    @cached_property
    def bodies(self) -> BodyRenderer:
        return BodyRenderer(self.settings.dialect)


def take_in(desk: Desk, source: Source) -> Intake:
    """Read, check, tag and render one source. Bad content comes back as problems, never as an exception."""
    # Hashed first: a file that changes while it is read has another hash at the next build, and is read again.
    hashed = hash_of(desk.content / source.path)
    reading = read_source(desk.content, source, desk.context)
    return Intake(
        source,
        tuple(row_of(_entry(desk, item)) for item in reading.items),
        tuple(Held(h.source, h.line, h.title, h.address) for h in reading.held),
        reading.problems,
        reading.files,
        hashed,
    )


def _entry(desk: Desk, item: AnyItem) -> Entry:
    tags = desk.tagger.tag(item) if desk.settings.tagging else desk.tagger.given(item)
    body = desk.bodies.render(item)
    card = make_card(item, tags, body)
    links = tuple(dict.fromkeys(find_links(body)))
    offered = (*_offered(item), *(path for path in links if not path.endswith(".md")))
    return Entry(
        item=item,
        tags=tags,
        body=body,
        card=card,
        pictures=_shown(item, card, body),
        files=tuple(dict.fromkeys(offered)),
        links=tuple(path for path in links if path.endswith(".md")),
    )


def _shown(item: AnyItem, card: Card, body: str) -> tuple[str, ...]:
    files = [card.cover] if card.cover else []
    if isinstance(item, Photo):
        files += [image.file for image in item.images]
    return tuple(dict.fromkeys((*files, *(file for file, _ in find_pictures(body)))))


def _offered(item: AnyItem) -> Iterator[str]:
    yield from (attachment.file for attachment in item.attachments)
    if isinstance(item, Video):
        yield from (file for file in (item.file, item.captions) if file)


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
        summary=item.summary or summarise(body),
        region=tags.region.code if tags.region else "",
        region_name=tags.region.name if tags.region else "",
        themes=tuple(tag.id for tag in tags.themes),
        station=item.station,
        column=item.column,
        cover=cover,
        cover_alt=alt,
        pin=item.pin,
        award=item.award.label if item.award else "",
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


def _cover(item: AnyItem, body: str) -> tuple[str, str]:
    """The picture that stands for an item, and its alternative text."""
    if item.cover:
        return item.cover, ""
    if isinstance(item, Photo) and item.images:
        return item.images[0].file, item.images[0].alt or plain(item.images[0].caption)
    if isinstance(item, Video):
        return item.poster, ""
    return next(iter(find_pictures(body)), ("", ""))
