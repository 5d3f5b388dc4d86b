"""What a build came to, said in Chinese."""

from msgspec import Struct

from .model.problem import Problem, Severity


class Report(Struct, frozen=True, kw_only=True):
    """Items in = published + held + waiting + withdrawn. `problems` are sorted by place."""

    published: int
    held: int
    waiting: tuple[tuple[str, str], ...] = ()  # (title, why): drafts, reviews, scheduled
    withdrawn: int = 0
    problems: tuple[Problem, ...] = ()
    held_sources: tuple[tuple[str, str], ...] = ()  # (place, title)
    seconds: tuple[tuple[str, float], ...] = ()

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
