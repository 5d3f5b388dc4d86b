"""Reading: what changed in content/ since the last build is read, checked, tagged and put into the catalogue."""

import time
from collections.abc import Mapping
from heapq import nlargest
from typing import NamedTuple

from .catalogue.disputes import latest_date
from .catalogue.questions import QuestionBook
from .catalogue.sources import SourceBook, marks
from .catalogue.state import State
from .catalogue.store import SITE, Catalogue
from .doubts import doubt_other_answers
from .indexing.series import episode_problems, series_slugs, shows_without_series
from .indexing.vocabulary import Vocabulary
from .intake import Desk, take_in
from .model.card import Card
from .reading import ReadingContext, Source, read_registers, scan, stray_problems
from .reading.home_columns import blocks_without_column
from .reading.regions import load_regions
from .rendering.bases import intake_digest
from .running.progress import Progress
from .running.workers import Workers
from .settings import Settings
from .tagging.lexicon import builtin_themes

SLOWEST = 5  # sources that the closing report names


class Stock(NamedTuple):
    """What there is: the catalogue, the names behind the ids, every file of content/, every good card with its digest.

    `marks`: path → what tells that the file is as it was (catalogue.sources).
    `slowest`: (source, seconds) of those that took longest to read, for the closing report only.
    """

    catalogue: Catalogue
    vocabulary: Vocabulary
    sources: list[Source]
    marks: Mapping[str, bytes]
    cards: list[tuple[Card, bytes]]
    slowest: tuple[tuple[str, float], ...] = ()


def read(settings: Settings, workers: Workers, state: State, progress: Progress) -> Stock:
    """The catalogue as content/ is now."""
    now, content, book = time.time_ns(), settings.folders.content, load_regions()
    registers, problems = read_registers(content, builtin_themes(), book)
    desk = Desk(settings, ReadingContext(registers, book, settings.date_only_time, settings.video_hosts))
    catalogue = Catalogue(state.database, latest_date(settings.now))
    sources = scan(content)
    at = marks(sources)
    with state.transaction():
        state.start_afresh_unless("intake", intake_digest(settings, state.code))
        doubt_other_answers(state, desk, workers, sources, progress)
        slowest = _take_in_changed(desk, workers, state, catalogue, sources, at, now, progress)
        named = {*SourceBook(state.database).all_named(), *registers.banners}
        cards = catalogue.cards()
        slugs, clashes = series_slugs(card for card, _ in cards)
        unknown = shows_without_series(settings.feeds.podcasts, slugs.values())
        unknown += episode_problems((c for c, _ in cards), lambda address: catalogue.entry(address).item.line)
        unknown += blocks_without_column(settings.home, registers)
        catalogue.forget([SITE])
        catalogue.add(SITE, (), (), [*problems, *stray_problems(sources, named), *clashes, *unknown])
    vocabulary = Vocabulary(identity=settings.identity, book=book, registers=registers, series=slugs)
    return Stock(catalogue, vocabulary, sources, at, cards, slowest)


def _take_in_changed(
    desk: Desk,
    workers: Workers,
    state: State,
    catalogue: Catalogue,
    sources: list[Source],
    at: Mapping[str, bytes],
    now: int,
    progress: Progress,
) -> tuple[tuple[str, float], ...]:
    """Only what changed is read. A source that is gone, or read again, first loses all it said."""
    book = SourceBook(state.database)
    to_read, to_forget = book.changed(desk.content, sources, at, now)
    catalogue.forget(to_forget)
    slowest: list[tuple[str, float]] = []
    questions = QuestionBook(state.database)
    for intake in progress.over(workers.map_together(take_in, to_read, desk, ahead=8), lambda: len(to_read)):
        catalogue.add(intake.source.path, intake.rows, intake.held, intake.problems)
        book.record(intake.source, intake.hashed, intake.files, at, now)
        questions.record(intake.source.path, intake.asked)
        if len(slowest) < SLOWEST or intake.seconds > slowest[-1][1]:
            slowest = nlargest(SLOWEST, [*slowest, (intake.source.path, intake.seconds)], key=lambda pair: pair[1])
    return tuple(slowest)
