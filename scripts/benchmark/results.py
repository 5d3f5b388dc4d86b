"""All measurements of one run, by number of stories, side and work."""

from collections.abc import Callable
from dataclasses import dataclass, field

from .measure import Measurement
from .side import HUGO, OURS

Quantity = Callable[[Measurement], float]


def seconds(measurement: Measurement) -> float:
    return measurement.seconds


def memory(measurement: Measurement) -> float:
    return measurement.memory


@dataclass
class Results:
    sizes: tuple[int, ...] = ()
    found: dict[tuple[int, str, str], Measurement] = field(default_factory=dict)
    base: Measurement | None = None  # our build of a site of one story

    def add(self, size: int, side: str, work: str, measurement: Measurement) -> None:
        self.found[size, side, work] = measurement

    def get(self, size: int, side: str, work: str) -> Measurement | None:
        return self.found.get((size, side, work))

    def to_hugo(self, size: int, work: str, quantity: Quantity) -> float | None:
        """Ours as a part of Hugo's for the same work; Hugo has no other way than to build all again."""
        ours, theirs = self.get(size, OURS, work), self.get(size, HUGO, work)
        return quantity(ours) / quantity(theirs) if ours and theirs else None

    def growth(self, less: int, more: int, work: str, quantity: Quantity = seconds) -> float | None:
        """Ours with `more` stories as a multiple of ours with `less`."""
        one, other = self.get(less, OURS, work), self.get(more, OURS, work)
        return quantity(other) / quantity(one) if one and other else None
