"""One source file, from its text to catalogue entries: read → check → tag → body. Runs in the workers."""

import time
from collections.abc import Callable, Iterator, Sequence
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from .cards import make_card
from .catalogue.asking import TERMS, Answered, Answers, Question
from .catalogue.disputes import held_item
from .catalogue.entry import Entry, Held
from .catalogue.row import Row, row_of
from .checking.manuscript import Manuscript
from .model.card import Card
from .model.item import AnyItem, Photo, Video
from .model.problem import Problem, Severity
from .patience import OutOfPatience, at_most
from .reading import Reading, ReadingContext, Source, read_source
from .reading.files import PICTURES, suffix
from .rendering.body import BodyRenderer
from .rendering.references import find_links, find_pictures
from .settings import Settings
from .tagging.tagger import Tagger

PATIENCE = 10.0  # seconds of the processor for one item; reading refuses before what is known to take longer


class Intake(Struct, frozen=True):
    """What one source came to: items in = rows + held."""

    source: Source
    rows: tuple[Row, ...]  # its entries, as the catalogue holds them
    held: tuple[Held, ...]
    problems: tuple[Problem, ...]
    files: tuple[str, ...]  # the files of content/ that it names, found or not
    hashed: bytes  # of its bytes as they were read
    seconds: float  # that it took; for the closing report only
    asked: tuple[Answered, ...] = ()  # of the registers


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

    def set_up(self) -> None:
        """The costly parts before the first source, so that it does not seem slow."""
        _ = self.tagger, self.bodies, self.check

    def replace_tools(self) -> None:
        """After a body was given up midway: the parser still remembers where it was, and would spoil the next one."""
        self.__dict__.pop("bodies", None)

    @cached_property
    def answers(self) -> Answers:
        return Answers(self.context)

    @cached_property
    def tagger(self) -> Tagger:
        return Tagger(self.context.regions, self.context.registers)

    @cached_property
    def check(self) -> Callable[[Manuscript], Sequence[Problem]]:
        """The rules of the desk. To load them takes longer than a build where nothing changed should."""
        from .checking.run import check_item

        return lambda manuscript: check_item(manuscript, self.settings.checks)

    @cached_property
    def bodies(self) -> BodyRenderer:
        return BodyRenderer(self.settings.dialect)


def take_in(desk: Desk, source: Source) -> Intake:
    """Read, check, tag and render one source. Bad content comes back as problems, never as an exception."""
    desk.set_up()
    start = time.perf_counter()
    reading = read_source(desk.content, source, desk.context)
    held = [Held(h.source, h.line, h.title, h.address) for h in reading.held]
    rows, problems = [], list(reading.problems)
    for item in reading.items:
        found = desk.check(Manuscript(item))
        problems += found
        if any(problem.severity is Severity.ERROR for problem in found):
            held.append(held_item(item))
            continue
        try:
            with at_most(PATIENCE):
                rows.append(row_of(_entry(desk, item)))
        except (RecursionError, OutOfPatience) as error:
            desk.replace_tools()
            held.append(held_item(item))
            problems.append(_unbearable(item, error))
    seconds = time.perf_counter() - start
    return Intake(
        source=source,
        rows=tuple(rows),
        held=tuple(held),
        problems=tuple(problems),
        files=reading.files,
        hashed=reading.hashed,
        seconds=seconds,
        asked=desk.answers.answered(_asked(desk, reading)),
    )


def _asked(desk: Desk, reading: Reading) -> tuple[Question, ...]:
    """What reading asked, and the words of themes where the tagger was asked."""
    tagged = desk.settings.tagging and any(not item.themes for item in reading.items)
    return (*reading.asked, TERMS) if tagged else reading.asked


def _unbearable(item: AnyItem, error: Exception) -> Problem:
    """What the reader's own look at the body (reading.body_shape) did not foresee."""
    deep = isinstance(error, RecursionError)
    return Problem(
        file=item.source,
        line=item.body_line,
        rule="body-too-deep" if deep else "body-too-hard",
        field="正文",
        cause="嵌套太深，排不出版" if deep else f"排版用了 {PATIENCE:.0f} 秒还没有排完",
        remedy="请减少引用、列表的层次" if deep else "请删去没有配对的 Markdown 符号，或拆成几篇",
    )


def _entry(desk: Desk, item: AnyItem) -> Entry:
    tags = desk.tagger.tag(item) if desk.settings.tagging else desk.tagger.given(item)
    if isinstance(item, Photo):
        item = desk.tagger.located(item, tags.region)
    body = desk.bodies.render(item)
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
