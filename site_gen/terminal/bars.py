"""Progress on a terminal: one bar a stage, gone when the stage is over, and a small table at the end."""

import time
from collections.abc import Callable, Iterable

from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bar
from rich.table import Table
from rich.text import Text

from ..running.progress import Line, Progress

REDRAWN = 0.1  # seconds between two drawings


class Bars(Progress):
    """Drawn on stderr by whoever advances it: a thread of its own would be copied into every worker that is forked."""

    def __init__(self, console: Console | None = None):
        super().__init__()
        self._console = console or Console(stderr=True)
        self._bar: Bar | None = None
        self._drawn = 0.0

    def begin(self, name: str) -> None:
        # Not markup: a file's name may hold square brackets.
        columns = (
            *(TextColumn("{task.description}"), BarColumn(), MofNCompleteColumn(), TimeElapsedColumn()),
            TextColumn("{task.fields[about]}", markup=False),
        )
        self._bar = Bar(*columns, console=self._console, transient=True, auto_refresh=False)
        self._task = self._bar.add_task(name, total=None, about="")
        self._bar.start()
        self._bar.refresh()

    def expect(self, total: Callable[[], int]) -> None:
        if self._bar:
            self._bar.update(self._task, total=total(), completed=0)

    def advance(self) -> None:
        if self._bar:
            self._bar.advance(self._task)
            self._redraw()

    def about(self, name: str) -> None:
        if self._bar:
            self._bar.update(self._task, about=name)
            self._redraw()

    def _redraw(self) -> None:
        if (now := time.monotonic()) - self._drawn > REDRAWN:
            self._drawn = now
            self._bar.refresh()

    def end(self) -> None:
        if self._bar:
            self._bar.stop()
            self._bar = None

    def close(self, table: Iterable[Line]) -> None:
        drawn = Table(show_header=False, box=None, pad_edge=False)
        for title, parts in table:
            # Text, not markup: a file's name may hold square brackets.
            drawn.add_row(Text(title, "bold"), Text("　".join(f"{name} {value}" for name, value in parts)))
        self._console.print(drawn)
