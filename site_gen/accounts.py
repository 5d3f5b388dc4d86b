"""The closing of the books: what came in is what went out plus what was held back, each with its reason."""

import time
from collections.abc import Iterator
from contextlib import contextmanager

from .indexing.visible import waiting
from .model.kinds import Status
from .read import Stock
from .report import Report
from .settings import Settings


class Stopwatch:
    """Seconds of each stage, for the closing report only: no output ever sees them."""

    def __init__(self) -> None:
        self.times: list[tuple[str, float]] = []

    @contextmanager
    def __call__(self, stage: str) -> Iterator[None]:
        start = time.perf_counter()
        yield
        self.times.append((stage, time.perf_counter() - start))


def account(settings: Settings, stock: Stock, watch: Stopwatch) -> Report:
    published, withdrawn, later = 0, 0, []
    for card, _ in stock.cards:
        if card.status is Status.WITHDRAWN:
            withdrawn += 1
        elif reason := waiting(card, settings.now):
            later.append((f"{card.source}《{card.title}》", reason))
        else:
            published += 1
    held = stock.catalogue.held()
    return Report(
        published=published,
        held=len(held),
        waiting=tuple(later),
        withdrawn=withdrawn,
        problems=stock.catalogue.problems(),
        held_sources=tuple((f"{item.source}:{item.line}", item.title) for item in held),
        seconds=tuple(watch.times),
    )
