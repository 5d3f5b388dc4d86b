"""The one table, in Markdown."""

from collections.abc import Iterator

from .measure import Measurement
from .results import Quantity, Results, memory, seconds
from .scenarios import WORKS
from .side import HUGO, OURS

HEADS = (
    "稿件", "做什么",
    f"{OURS}，秒", f"{HUGO}，秒", "比",
    f"{OURS}，处理器秒", f"{HUGO}，处理器秒",
    f"{OURS}，内存 MB", f"{HUGO}，内存 MB", "比",
    f"{OURS}，写文件", f"{HUGO}，写文件",
)  # fmt: skip


def table(results: Results) -> str:
    rows = [HEADS, ("--:", ":--", *["--:"] * (len(HEADS) - 2)), *_rows(results)]
    return "\n".join("| " + " | ".join(row) + " |" for row in rows)


def _rows(results: Results) -> Iterator[tuple[str, ...]]:
    for size in results.sizes:
        for work in WORKS:
            ours, theirs = results.get(size, OURS, work), results.get(size, HUGO, work)
            if ours or theirs:
                yield (f"{size:,}", work, *_cells(ours, theirs, results, size, work))


def _cells(
    ours: Measurement | None, theirs: Measurement | None, results: Results, size: int, work: str
) -> Iterator[str]:
    both = (ours, theirs)

    def ratio(quantity: Quantity) -> str:
        value = results.to_hugo(size, work, quantity)
        return "—" if value is None else f"{value:.3f}"

    yield from (f"{m.seconds:.2f}" if m else "—" for m in both)
    yield ratio(seconds)
    yield from (f"{m.cpu:.2f}" if m else "—" for m in both)
    yield from (f"{m.memory / 1e6:,.0f}" if m else "—" for m in both)
    yield ratio(memory)
    yield from (f"{m.written:,}" if m else "—" for m in both)
