"""Why the site as a whole refuses an item that its own file gives no reason to refuse."""

from collections.abc import Iterable, Iterator
from datetime import datetime, timedelta

from ..model.addresses import is_a_files, is_refused
from ..model.item import AnyItem
from ..model.moment import local
from ..model.problem import Problem
from .entry import Held


def latest_date(now: datetime) -> float:
    """The timestamp after which a date without `publish_at` is a mistake.

    A day's grace: the editor's midnight may not have come yet where the build runs.
    """
    return (now + timedelta(days=1)).timestamp()


def disputes(items: Iterable[AnyItem], limit: float) -> Iterator[tuple[AnyItem, Problem]]:
    """Items that only all of them together can refuse, each with the reason. `limit`: see Catalogue."""
    owners: dict[str, list[AnyItem]] = {}
    for item in items:
        owners.setdefault(item.address, []).append(item)
    for rivals in owners.values():
        for item in rivals:
            other = next((rival for rival in rivals if rival is not item), None)
            if problem := dispute(item, other, limit):
                yield item, problem


def dispute(item: AnyItem, other: AnyItem | None, limit: float) -> Problem | None:
    """Why the site refuses an item; `other` is another one of the same address."""
    if other is not None:
        return collision(item, other)
    if is_refused(item.address):
        return reserved(item)
    if item.publish_at is None and item.date.timestamp() > limit:
        return future(item)
    return None


def held_item(item: AnyItem) -> Held:
    return Held(item.source, item.line, item.title, item.address)


def collision(item: AnyItem, other: AnyItem) -> Problem:
    """Two sources for one address: neither is published, and each error names the other file."""
    return Problem(
        file=item.source,
        line=item.line,
        rule="address-taken",
        field="网址名",
        value=item.address,
        cause=f"与 {other.source}:{other.line} 的地址相同，两篇都暂缓发布",
        remedy="请给其中一篇改文件名，或在稿头加一行“网址名: ”（slug），写另一个英文名；若是同一篇，请删去一份",
    )


def reserved(item: AnyItem) -> Problem:
    named = is_a_files(item.address)
    return Problem(
        file=item.source,
        line=item.line,
        rule="address-reserved",
        field="网址名",
        value=item.address,
        cause="这个地址像是文件的名字" if named else "这个地址留给按年月的列表页或系列页",
        remedy="请给文件或文件夹换一个名字，不带 .html、.xml、.pdf 之类" if named else "请给文件换一个带字母的名字",
    )


def future(item: AnyItem) -> Problem:
    """A date after today without `publish_at` is a mistake, not a schedule (CONVENTIONS, requirement 3)."""
    return Problem(
        file=item.source,
        line=item.date_place[0],
        column=item.date_place[1],
        rule="future-date",
        field="日期",
        value=f"{local(item.date):%Y-%m-%d}",
        cause="日期在今天之后",
        remedy="请改成实际日期；要定时发布，请另加一行“定时发布: ”（publish_at），写到时候的日期和钟点",
    )
