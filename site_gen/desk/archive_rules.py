"""The rules that need all items at once: links that lead nowhere, copies, dates that the history contradicts."""

from collections.abc import Iterable, Iterator, Mapping
from datetime import datetime

from ..checking.places import is_verbatim
from ..model.item import AnyItem
from ..model.moment import SHANGHAI, local
from ..model.problem import Problem, Severity
from .addresses import SiteAddresses
from .alike import NAMED, Likeness
from .examine import Known

Found = tuple[AnyItem, Problem]

HINTS = 200  # dead links that are given a likely address: to look for one takes a while
LATE = 60  # days between the date of an item and the first commit of its file


def dead_links(items: Iterable[Known], addresses: SiteAddresses) -> Iterator[Found]:
    """`dead-link`: a link into the site that leads nowhere, with the address that was probably meant."""
    left = HINTS
    for known in items:
        for link in known.links:
            if not (cause := addresses.fault(link.target)):
                continue
            likely = addresses.likely(link.target) if left > 0 and cause.startswith("本站") else ""
            left -= 1
            yield known.item, Problem(
                file=known.item.source,
                line=link.line,
                column=link.column,
                rule="dead-link",
                value=link.written,
                cause=cause,
                remedy=f"是不是想写 {likely}？" if likely else "请改成现有的地址，或去掉链接",
                severity=Severity.WARNING,
            )


def copies(items: list[Known], found: list[Likeness]) -> Iterator[Found]:
    """`near-duplicate`: an exact copy is an error of the later one; what is alike is a warning that names others.

    `found`: alike.likenesses of the items' sketches.
    """
    for known, likeness in zip(items, found, strict=True):
        if likeness.copy_of is not None:
            first = items[likeness.copy_of].item
            cause = f"与 {first.source}:{first.line}《{first.title}》一字不差"
            remedy = "请删去一篇；要移动，请写旧地址 aliases"
            yield _alike(known, cause, remedy, Severity.ERROR)
        elif likeness.near:
            names = "、".join(f"{items[at].item.source}:{items[at].item.line}" for at in likeness.near)
            more = f" 等 {likeness.count} 篇" if likeness.count > NAMED else ""
            remedy = "请看是不是同一件事报了两次；确是两件事，在稿头写 allow（豁免）和理由"
            yield _alike(known, f"正文与 {names}{more} 大半相同", remedy, Severity.WARNING)


def _alike(known: Known, cause: str, remedy: str, severity: Severity) -> Found:
    item = known.item
    return item, Problem(
        file=item.source,
        line=item.line,
        rule="near-duplicate",
        value=item.title,
        cause=cause,
        remedy=remedy,
        severity=severity,
    )


def late_dates(items: Iterable[Known], first_commits: Mapping[str, float]) -> Iterator[Found]:
    """`late-date`: an item dated long before its file came. Rows of a table came when they came, not when it did.

    `first_commits`: timestamps by source.
    """
    for known in items:
        item = known.item
        came = first_commits.get(item.source)
        if came is not None and is_verbatim(item) and (days := (came - item.date.timestamp()) // 86400) > LATE:
            line, column = item.date_place
            yield item, Problem(
                file=item.source,
                line=line,
                column=column,
                rule="late-date",
                field="日期",
                value=f"{local(item.date):%Y-%m-%d}",
                cause=f"文件 {datetime.fromtimestamp(came, SHANGHAI):%Y-%m-%d} 才提交，比日期晚 {days:.0f} 天",
                remedy="请核对日期；确是补发的旧稿，在稿头写 allow（豁免）和理由",
                severity=Severity.WARNING,
            )
