"""`site-gen status`: what the public sees at a time, what waits, what is held back."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from ..indexing.visible import waiting
from ..intake import make_card
from ..model.kinds import Status
from ..model.tags import Tags
from ..reading import ReadingContext, read_registers, read_source, scan
from ..reading.regions import load_regions
from ..tagging.lexicon import builtin_themes


def status_lines(content: Path, at: datetime) -> Iterator[str]:
    """One line for each item that is not public at `at`, then the count. Items in = the sum of the counts."""
    book = load_regions()
    registers, _ = read_registers(content, builtin_themes(), book)
    context = ReadingContext(registers, book)
    public = held = withdrawn = later = 0
    for source in scan(content):
        if not (source.role.makes_items or source.problems):
            continue
        reading = read_source(content, source, context)
        for item in reading.items:
            if item.status is Status.WITHDRAWN:
                withdrawn += 1
                yield f"已撤稿　{item.source}《{item.title}》"
            elif reason := waiting(make_card(item, Tags(), ""), at):
                later += 1
                yield f"{reason}　{item.source}《{item.title}》"
            else:
                public += 1
        for item in reading.held:
            held += 1
            yield f"暂缓　{item.source}:{item.line}《{item.title}》"
    total = public + held + withdrawn + later
    yield f"共 {total} 条，公开 {public} 条，未到发布 {later} 条，暂缓 {held} 条，已撤稿 {withdrawn} 条"
