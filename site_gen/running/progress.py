"""How far a build has come. The core tells; who shows it, and how, is the front end's business."""

import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

Result = TypeVar("Result")
WONDER = 2.0  # seconds after which a preview says what it is at
SILENCE = 10.0  # seconds after which a log is told what is being done
Line = tuple[str, list[tuple[str, str]]]  # of the closing table: a title and its parts, each a name and a value


class Progress:
    """The stages of a build and their seconds. This one is silent; others fill in the methods below."""

    def __init__(self) -> None:
        self.times: list[tuple[str, float]] = []  # for the closing report only: no output ever sees them

    @contextmanager
    def stage(self, name: str) -> Iterator[None]:
        start = time.perf_counter()
        self.begin(name)
        try:
            yield
        finally:
            self.end()
        self.times.append((name, time.perf_counter() - start))
        self.done(*self.times[-1])

    def over(
        self,
        results: Iterable[Result],
        total: Callable[[], int],
        names: Callable[[], Iterator[str]] = lambda: iter(()),
    ) -> Iterator[Result]:
        """The same results; each counts as a step of the stage. `total` is only asked by those who show it.

        `names` are what the steps are about, where one may take so long that somebody wants to know.
        """
        self.expect(total)
        coming = names()
        self.about(next(coming, ""))
        for result in results:
            self.advance()
            self.about(next(coming, ""))
            yield result

    def begin(self, name: str) -> None:
        """A stage has begun."""

    def expect(self, total: Callable[[], int]) -> None:
        """So many steps are to come."""

    def advance(self) -> None:
        """One step is done."""

    def about(self, name: str) -> None:
        """What the step that is waited for is about; empty where it has no name."""

    def end(self) -> None:
        """The stage is over, well or not."""

    def done(self, name: str, seconds: float) -> None:
        """The stage went well."""

    def close(self, table: Iterable[Line]) -> None:
        """The build is committed; `table` says what it came to."""


class Words(Progress):
    """What tells in words how far a stage is."""

    def __init__(self, say: Callable[[str], None]):
        super().__init__()
        self._say = say
        self._stage, self._steps, self._said = "", 0, 0.0

    def begin(self, name: str) -> None:
        self._stage, self._steps, self._said = name, 0, time.monotonic()

    def advance(self) -> None:
        self._steps += 1

    def _remark(self, silence: float, more: str) -> None:
        """Unless something was said within the last `silence` seconds."""
        if (now := time.monotonic()) - self._said > silence:
            self._said = now
            self._say(f"{self._stage}：已做 {self._steps} 项{more}")


class Seldom(Words):
    """Nothing, unless a stage takes so long that somebody begins to wonder."""

    def advance(self) -> None:
        super().advance()
        self._remark(WONDER, "……")


class Lines(Words):
    """One plain line a stage, for logs of machines and pipes; now and then another, where a stage is slow."""

    def about(self, name: str) -> None:
        if name:
            self._remark(SILENCE, f"，正在做 {name}")

    def done(self, name: str, seconds: float) -> None:
        steps = f"{self._steps} 项，" if self._steps else ""
        self._say(f"{name}：{steps}{seconds:.1f} 秒")

    def close(self, table: Iterable[Line]) -> None:
        for title, parts in table:
            self._say(f"{title}：" + "，".join(f"{name} {value}" for name, value in parts))
