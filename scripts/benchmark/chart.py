"""A chart of cost against size: two panels, both axes by powers of ten, one line a side. Plain SVG."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from math import ceil, floor, log10

from .results import Quantity, Results
from .scenarios import CLEAN
from .side import HUGO, OURS

WIDTH, HEIGHT, MARGIN, SIDE = 760, 340, 60, 280  # of the drawing; of a panel's left edge; of a panel
TOP = 50
COLOURS = {OURS: "#a81414", HUGO: "#2457a6"}
DASHES = {OURS: "none", HUGO: "6 3"}  # told apart without colour too
Points = dict[str, list[tuple[float, float]]]


def chart(results: Results) -> str:
    seconds = _points(results, lambda m: m.seconds)
    memory = _points(results, lambda m: m.memory / 1e6)
    parts = [
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {WIDTH} {HEIGHT + 40}" role="img" '
        'font-family="sans-serif" font-size="12" lang="zh-CN">',
        f"<title>{CLEAN}的用时和内存，随稿件数的变化</title>",
        f'<rect width="{WIDTH}" height="{HEIGHT + 40}" fill="#fff"/>',
        *_panel("用时（秒）", MARGIN, seconds),
        *_panel("内存（MB）", MARGIN + SIDE + 90, memory),
        *_legend([name for name in COLOURS if seconds[name]]),
        "</svg>",
    ]
    return "\n".join(parts) + "\n"


def _points(results: Results, quantity: Quantity) -> Points:
    return {
        name: [(n, quantity(m)) for n in sorted(results.sizes) if (m := results.get(n, name, CLEAN))]
        for name in COLOURS
    }


@dataclass(frozen=True)
class Axis:
    """A value's place between two pixels, by powers of ten."""

    low: int
    high: int
    start: float
    end: float

    @classmethod
    def over(cls, values: Sequence[float], start: float, end: float) -> "Axis":
        low = floor(log10(min(values)))
        return cls(low, max(ceil(log10(max(values))), low + 1), start, end)

    def __call__(self, value: float) -> float:
        share = (log10(value) - self.low) / (self.high - self.low)
        return round(self.start + share * (self.end - self.start), 1)

    @property
    def ticks(self) -> list[float]:
        return [10.0**power for power in range(self.low, self.high + 1)]


def _panel(title: str, left: float, points: Points) -> Iterator[str]:
    every = [point for line in points.values() for point in line]
    x = Axis.over([n for n, _ in every], left, left + SIDE)
    y = Axis.over([value for _, value in every], HEIGHT - 20, TOP)
    yield f'<text x="{left}" y="{TOP - 18}" font-size="14" font-weight="bold">{title}</text>'
    yield from _grid(x, y)
    highest = {n: max(value for m, value in every if m == n) for n, _ in every}
    for name, line in points.items():
        yield _path(name, [(x(n), y(value)) for n, value in line])
        for n, value in line:
            yield from _mark(COLOURS[name], x(n), y(value), value, above=value == highest[n])


def _grid(x: Axis, y: Axis) -> Iterator[str]:
    for value in x.ticks:
        yield f'<path d="M{x(value)} {y.start}V{y.end}" stroke="#ddd"/>'
        yield f'<text x="{x(value)}" y="{y.start + 18}" text-anchor="middle" fill="#555">{value:,.0f} 篇</text>'
    for value in y.ticks:
        yield f'<path d="M{x.start} {y(value)}H{x.end}" stroke="#ddd"/>'
        yield f'<text x="{x.start - 6}" y="{y(value) + 4}" text-anchor="end" fill="#555">{value:,g}</text>'


def _path(name: str, places: list[tuple[float, float]]) -> str:
    path = " ".join(f"{x},{y}" for x, y in places)
    dash = f'stroke-width="2" stroke-dasharray="{DASHES[name]}"'
    return f'<polyline points="{path}" fill="none" stroke="{COLOURS[name]}" {dash}/>'


def _mark(colour: str, x: float, y: float, value: float, above: bool) -> Iterator[str]:
    """A point and its number, which stands where the other side's line is not."""
    number = f"{value:,.0f}" if value >= 100 else f"{value:.3g}"
    yield f'<circle cx="{x}" cy="{y}" r="4" fill="{colour}"/>'
    yield f'<text x="{x}" y="{y - 9 if above else y + 19}" text-anchor="middle" fill="{colour}">{number}</text>'


def _legend(names: list[str]) -> Iterator[str]:
    for place, name in enumerate(names):
        left = MARGIN + 120 * place
        yield f'<rect x="{left}" y="{HEIGHT + 14}" width="14" height="14" fill="{COLOURS[name]}"/>'
        yield f'<text x="{left + 20}" y="{HEIGHT + 25}">{name}</text>'
