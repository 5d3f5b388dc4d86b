"""The goals of the project's design (section 7) against what was measured; those that this run cannot tell are left out."""

from collections.abc import Iterator
from dataclasses import dataclass

from .results import Results, memory
from .scenarios import ADDED, CLEAN, NOTHING
from .side import OURS

SMALL, LARGE = 10_000, 100_000


@dataclass(frozen=True)
class Goal:
    name: str
    value: float
    bound: float | None = None
    unit: str = "倍"

    def __str__(self) -> str:
        text = f"{self.name}：{self.value:.2f} {self.unit}"
        if self.bound is None:
            return text
        return f"{text}，目标不超过 {self.bound:g} {self.unit}，{'达到' if self.value <= self.bound else '未达到'}"


def goals(results: Results) -> list[Goal]:
    every = [*_to_hugo(results), *_to_large(results), *_doubled(results)]
    return [Goal(*parts) for parts in every if parts[1] is not None]


def _to_hugo(results: Results) -> Iterator[tuple]:
    clean, changes = f"{SMALL:,} 篇{CLEAN}", f"{SMALL:,} 篇，"
    yield f"{clean}，用时是 Hugo 的", results.to_hugo(SMALL, CLEAN, lambda m: m.seconds), 0.5
    yield f"{clean}，内存是 Hugo 的", results.to_hugo(SMALL, CLEAN, memory), 0.5
    yield f"{changes}{NOTHING}，用时是 Hugo 的", results.to_hugo(SMALL, NOTHING, lambda m: m.seconds), 0.1
    yield f"{changes}{ADDED}，用时是 Hugo 的", results.to_hugo(SMALL, ADDED, lambda m: m.seconds), 0.12


def _to_large(results: Results) -> Iterator[tuple]:
    pair = f"{LARGE:,} 篇"
    yield f"{pair}{CLEAN}，用时是 {SMALL:,} 篇的", results.growth(SMALL, LARGE, CLEAN), 11
    large = results.get(LARGE, OURS, CLEAN)
    yield f"{pair}{CLEAN}，内存", large and large.memory / 1e6, 1000, "MB"
    yield f"{pair}，{ADDED}，用时是 {SMALL:,} 篇的", results.growth(SMALL, LARGE, ADDED), 4


def _doubled(results: Results) -> Iterator[tuple]:
    """t(2N) / t(N), and the same for the memory above that of a site of one story."""
    for less, more in doubles(results.sizes):
        bound = 2.3 if less == SMALL else None
        name = f"{more:,} 篇{CLEAN}"
        yield f"{name}，用时是 {less:,} 篇的", results.growth(less, more, CLEAN), bound
        if results.base:
            base = results.base.memory
            above = results.growth(less, more, CLEAN, lambda m, base=base: max(m.memory - base, 1e6))
            yield f"{name}，空站以上的内存是 {less:,} 篇的", above, bound


def doubles(sizes: tuple[int, ...]) -> list[tuple[int, int]]:
    return [(size, 2 * size) for size in sizes if 2 * size in sizes]
