"""One source file, from its text to catalogue entries: read → check → tag → body. Runs in the workers."""

from collections.abc import Iterator
from datetime import timedelta
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from .catalogue.entry import Entry, Held
from .model.card import Card
from .model.item import AnyItem, Photo, Story, Video
from .model.problem import Problem
from .model.tags import Tags
from .reading import ReadingContext, Source, read_source
from .rendering.body import BodyRenderer
from .rendering.references import find_files, find_pictures
from .rendering.summary import plain, summarise
from .settings import Settings
from .tagging.tagger import Tagger


class Intake(Struct, frozen=True):
    """What one source came to: items in = entries + held."""

    source: str
    entries: tuple[Entry, ...]
    held: tuple[Held, ...]
    problems: tuple[Problem, ...]
    files: tuple[str, ...]  # the files of content/ that it names, found or not


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
    reading = read_source(desk.content, source, desk.context)
    entries = tuple(_entry(desk, item) for item in reading.items)
    late, in_time = _split(entries, desk)
    held = tuple(Held(h.source, h.line, h.title, h.address) for h in reading.held)
    return Intake(
        reading.source,
        in_time,
        held + tuple(_held(entry.item) for entry in late),
        reading.problems + tuple(_future(entry.item) for entry in late),
        reading.files,
    )


def _entry(desk: Desk, item: AnyItem) -> Entry:
    tags = desk.tagger.tag(item) if desk.settings.tagging else Tags()
    body = desk.bodies.render(item)
    card = make_card(item, tags, body)
    files = tuple(dict.fromkeys((*_offered(item), *find_files(body))))
    return Entry(item=item, tags=tags, body=body, card=card, pictures=_shown(item, card, body), files=files)


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
        award=f"{item.award.category} {item.award.period}" if item.award else "",
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


def _split(entries: tuple[Entry, ...], desk: Desk) -> tuple[tuple[Entry, ...], tuple[Entry, ...]]:
    """Entries dated after today without `publish_at` are mistakes, not schedules: they are held back."""
    # A day's grace: the editor's midnight may not have come yet where the build runs.
    limit = desk.settings.now + timedelta(days=1)
    late = tuple(e for e in entries if e.item.date > limit and e.item.publish_at is None)
    return late, tuple(e for e in entries if e not in late) if late else entries


def _held(item: AnyItem) -> Held:
    return Held(item.source, item.line, item.title, item.address)


def _future(item: AnyItem) -> Problem:
    return Problem(
        file=item.source,
        line=item.line,
        rule="future-date",
        field="date",
        value=f"{item.date:%Y-%m-%d}",
        cause="日期在今天之后",
        remedy="改成实际日期；要定时发布，请写 publish_at（定时发布）",
    )
