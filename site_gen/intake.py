"""Source files, from their text to catalogue entries: read → check → tag → body. Runs in the workers."""

import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from functools import cached_property
from pathlib import Path

from msgspec import Struct

from .catalogue.asking import TERMS, Answered, Answers, Question
from .catalogue.disputes import held_item
from .catalogue.entry import Entry, Held
from .catalogue.row import Row, row_of
from .checking.manuscript import Manuscript
from .model.item import AnyItem, Photo
from .model.problem import Problem, Severity
from .model.tags import Tags
from .reading import Reading, ReadingContext, Source, read_source
from .reading.shown import check_shown
from .rendering.body import BodyRenderer
from .running.patience import OutOfPatience, at_most
from .settings import Settings
from .tagging.tagger import Tagger
from .typesetting import entry_of

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


class Draft(Struct):
    """One item on its way through the stages; once it is `held`, the later ones pass it over."""

    item: AnyItem
    problems: list[Problem] = []
    tags: Tags | None = None
    entry: Entry | None = None
    row: Row | None = None
    held: bool = False


class Paper(Struct):
    """One source on its way through the stages."""

    source: Source
    reading: Reading | None = None
    drafts: list[Draft] = []
    files: set[str] = set()  # that it names
    seconds: float = 0.0

    @property
    def going(self) -> Iterator[Draft]:
        return (draft for draft in self.drafts if not draft.held)


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


def take_in(desk: Desk, sources: Sequence[Source]) -> list[Intake]:
    """Read, check, tag and render some sources. Bad content comes back as problems, never as an exception.

    Stage after stage, not source after source: what a stage needs of code and tables stays in the processor's cache
    while all sources pass through it, and a story takes two thirds of the time (decision 0033).
    """
    desk.set_up()
    papers = [Paper(source) for source in sources]
    for stage in (_read, _check, _tag, _typeset, _file):
        for paper in papers:
            start = time.perf_counter()
            stage(desk, paper)
            paper.seconds += time.perf_counter() - start
    return [_intake(desk, paper) for paper in papers]


def _intake(desk: Desk, paper: Paper) -> Intake:
    reading, drafts = paper.reading, paper.drafts
    held = [Held(h.source, h.line, h.title, h.address) for h in reading.held]
    return Intake(
        source=paper.source,
        rows=tuple(draft.row for draft in drafts if draft.row is not None),
        held=(*held, *(held_item(draft.item) for draft in drafts if draft.held)),
        problems=(*reading.problems, *(problem for draft in drafts for problem in draft.problems)),
        files=tuple(sorted(paper.files)),
        hashed=reading.hashed,
        seconds=paper.seconds,
        asked=desk.answers.answered(_asked(desk, reading)),
    )


def _read(desk: Desk, paper: Paper) -> None:
    paper.reading = read_source(desk.content, paper.source, desk.context)
    paper.drafts = [Draft(item) for item in paper.reading.items]
    paper.files.update(paper.reading.files)


def _check(desk: Desk, paper: Paper) -> None:
    for draft in paper.drafts:
        draft.problems += desk.check(Manuscript(draft.item))
        draft.held = any(problem.severity is Severity.ERROR for problem in draft.problems)


def _tag(desk: Desk, paper: Paper) -> None:
    for draft in paper.going:
        with _patience(desk, draft):
            draft.tags = desk.tagger.tag(draft.item) if desk.settings.tagging else desk.tagger.given(draft.item)
            if isinstance(draft.item, Photo):
                draft.item = desk.tagger.located(draft.item, draft.tags.region)


def _typeset(desk: Desk, paper: Paper) -> None:
    for draft in paper.going:
        with _patience(desk, draft):
            draft.entry = entry_of(draft.item, draft.tags, desk.bodies.render(draft.item))


def _file(desk: Desk, paper: Paper) -> None:
    """Rows for the catalogue, unless the body turns out to show a picture that is not there."""
    for draft in paper.going:
        if unforeseen := set(draft.entry.pictures) - paper.files - {draft.item.source}:
            scope = check_shown(desk.content, desk.context, draft.item, unforeseen)
            paper.files.update(scope.files)
            if scope.errors:
                draft.problems += scope.problems
                draft.held = True
                continue
        draft.row = row_of(draft.entry)


@contextmanager
def _patience(desk: Desk, draft: Draft) -> Iterator[None]:
    """What takes too long, or is nested too deep, holds the item back."""
    try:
        with at_most(PATIENCE):
            yield
    except (RecursionError, OutOfPatience) as error:
        desk.replace_tools()
        draft.problems.append(_unbearable(draft.item, error))
        draft.held = True


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
