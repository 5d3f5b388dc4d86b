"""`site-gen status`: what the public sees at a time, what waits, what is held back."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from ..indexing.visible import waiting
from ..running.progress import Progress
from .standing import standing


def status_lines(content: Path, at: datetime, progress: Progress | None = None) -> Iterator[str]:
    """One line for each item that is not public at `at`, then the count. Items in = the sum of the counts.

    Raises desk.project.ProjectRefused.
    """
    found = standing(content, at, progress=progress)
    yield from (f"暂缓　{name}" for name in found.held)
    yield from (f"{waiting(card, at)}　{card.source}《{card.title}》" for card in found.waiting)
    yield from (f"已撤稿　{card.source}《{card.title}》" for card in found.withdrawn)
    yield (
        f"共 {found.total} 条，公开 {len(found.public)} 条，未到发布 {len(found.waiting)} 条，"
        f"暂缓 {len(found.held)} 条，已撤稿 {len(found.withdrawn)} 条"
    )
