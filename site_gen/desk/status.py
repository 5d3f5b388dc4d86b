"""`site-gen status`: what the public sees at a time, what waits, what is held back."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

from ..cards import make_card
from ..catalogue.disputes import disputes, latest_date
from ..checking.manuscript import Manuscript
from ..checking.run import check_item
from ..checking.switches import Switches
from ..indexing.visible import waiting
from ..model.item import AnyItem
from ..model.kinds import Status
from ..model.problem import Severity
from ..model.tags import Tags
from ..reading import HeldItem, ReadingContext, read_registers, read_source, scan
from ..reading.regions import load_regions
from ..tagging.lexicon import builtin_themes
from .project import project_around


def status_lines(content: Path, at: datetime) -> Iterator[str]:
    """One line for each item that is not public at `at`, then the count. Items in = the sum of the counts.

    Raises desk.project.ProjectRefused.
    """
    book, project = load_regions(), project_around(content)
    registers, _ = read_registers(content, builtin_themes(), book)
    context = ReadingContext(registers, book, project.date_only_time, project.video_hosts)
    items, held = [], []
    for source in scan(content):
        if source.role.makes_items or source.problems:
            reading = read_source(content, source, context)
            held += map(_name, reading.held)
            for item in reading.items:
                if _is_held(item, project.switches):
                    held.append(_name(item))
                else:
                    items.append(item)
    refused = {id(item) for item, _ in disputes(items, latest_date(at))}
    held += [_name(item) for item in items if id(item) in refused]
    lines = [_line(item, at) for item in items if id(item) not in refused]
    yield from (f"暂缓　{name}" for name in held)
    yield from (line for line in lines if line)
    public, withdrawn = lines.count(""), sum(line.startswith("已撤稿") for line in lines)
    later = len(lines) - public - withdrawn
    total = len(items) + len(held) - len(refused)
    yield f"共 {total} 条，公开 {public} 条，未到发布 {later} 条，暂缓 {len(held)} 条，已撤稿 {withdrawn} 条"


def _name(item: AnyItem | HeldItem) -> str:
    return f"{item.source}:{item.line}《{item.title}》"


def _is_held(item: AnyItem, switches: Switches) -> bool:
    """By the rules of the desk, as in a build."""
    return any(problem.severity is Severity.ERROR for problem in check_item(Manuscript(item), switches))


def _line(item: AnyItem, at: datetime) -> str:
    """Why the public cannot see an item; empty where it can."""
    if item.status is Status.WITHDRAWN:
        return f"已撤稿　{item.source}《{item.title}》"
    reason = waiting(make_card(item, Tags(), ""), at)
    return f"{reason}　{item.source}《{item.title}》" if reason else ""
