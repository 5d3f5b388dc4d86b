"""`site-gen status`: what the public sees at a time, what waits, what is held back."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from ..cards import make_card
from ..catalogue.disputes import disputes, latest_date
from ..indexing.visible import waiting
from ..model.item import AnyItem
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
    items, held = [], []
    for source in scan(content):
        if source.role.makes_items or source.problems:
            reading = read_source(content, source, context)
            items += reading.items
            held += [f"{item.source}:{item.line}《{item.title}》" for item in reading.held]
    refused = {id(item) for item, _ in disputes(items, latest_date(at))}
    held += [f"{item.source}:{item.line}《{item.title}》" for item in items if id(item) in refused]
    lines = [_line(item, at) for item in items if id(item) not in refused]
    yield from (f"暂缓　{name}" for name in held)
    yield from (line for line in lines if line)
    public, withdrawn = lines.count(""), sum(line.startswith("已撤稿") for line in lines)
    later = len(lines) - public - withdrawn
    total = len(items) + len(held) - len(refused)
    yield f"共 {total} 条，公开 {public} 条，未到发布 {later} 条，暂缓 {len(held)} 条，已撤稿 {withdrawn} 条"


def _line(item: AnyItem, at: datetime) -> str:
    """Why the public cannot see an item; empty where it can."""
    if item.status is Status.WITHDRAWN:
        return f"已撤稿　{item.source}《{item.title}》"
    reason = waiting(make_card(item, Tags(), ""), at)
    return f"{reason}　{item.source}《{item.title}》" if reason else ""
