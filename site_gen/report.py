"""What a build came to, said in Chinese."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from .model.problem import Problem, Severity
from .publishing.commit import Delta
from .running.progress import Line


class Report(Struct, frozen=True, kw_only=True):
    """Items in = published + held + waiting + withdrawn. `problems` are sorted by place."""

    published: int
    held: int
    waiting: tuple[tuple[str, str], ...] = ()  # (title, why): drafts, reviews, scheduled
    withdrawn: int = 0
    problems: tuple[Problem, ...] = ()
    held_sources: tuple[tuple[str, str], ...] = ()  # (place, title)
    slowest: tuple[tuple[str, float], ...] = ()  # (source, seconds of its intake)
    pictures: int = 0
    decoded: int = 0  # of the pictures, readable or not

    @property
    def total(self) -> int:
        return self.published + self.held + len(self.waiting) + self.withdrawn

    @property
    def errors(self) -> tuple[Problem, ...]:
        return tuple(p for p in self.problems if p.severity is Severity.ERROR)

    def summary(self) -> str:
        """`共 N 条，发布 N 条，暂缓 N 条`, and what else there is to count."""
        line = f"共 {self.total} 条，发布 {self.published} 条，暂缓 {self.held} 条"
        if self.waiting:
            line += f"，未到发布 {len(self.waiting)} 条"
        if self.withdrawn:
            line += f"，已撤稿 {self.withdrawn} 条"
        return line

    def lines(self, delta: Delta, times: Iterable[tuple[str, float]]) -> Iterator[Line]:
        """The closing table: items, files, seconds, the sources that took longest."""
        items = (self.total, self.published, self.held, len(self.waiting), self.withdrawn)
        yield "条目", list(zip(("进", "发布", "暂缓", "未到", "撤稿"), map(str, items), strict=True))
        if self.pictures or self.decoded:
            yield "图片", [("共", f"{self.pictures} 张"), ("解码", f"{self.decoded} 张")]
        yield "产物", delta.counts()
        times = list(times)
        whole = ("合计", sum(seconds for _, seconds in times))
        yield "用时", [(name, f"{seconds:.1f} 秒") for name, seconds in (*times, whole)]
        if self.slowest:
            yield "最慢", [(source, f"{seconds * 1000:.0f} 毫秒") for source, seconds in self.slowest]
