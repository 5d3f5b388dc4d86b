"""What a build says in MkDocs' log and on the terminal: how far it is, what is wrong, what is held, what it came to."""

import logging
import sys

from ..checking.grouping import grouped
from ..progress import Lines, Progress
from ..publishing.commit import Delta
from ..report import Report


def progress_for(log: logging.Logger, command: str) -> Progress:
    """Bars on a terminal, lines elsewhere; nothing in a preview, which builds at every save, or with --quiet."""
    if command == "serve" or not log.isEnabledFor(logging.INFO):
        return Progress()
    if sys.stderr.isatty():
        from ..bars import Bars  # rich costs a twentieth of a second that a log has no use for

        return Bars()
    return Lines(log.info)


def tell(log: logging.Logger, report: Report) -> None:
    """Problems are logged as warnings, so that `--strict` sees them. No error is left out; of warnings, some."""
    shown, more = grouped(report.problems)
    for problem in report.problems if log.isEnabledFor(logging.DEBUG) else shown:
        log.warning("%s", problem)
    for rule, count in more.items():
        log.warning("另有 %d 处同类提醒（%s），用 mkdocs build -v 看全部", count, rule)
    for place, title in report.held_sources:
        log.warning("暂缓：%s《%s》", place, title)
    for what, why in report.waiting:
        log.info("未到发布：%s（%s）", what, why)


def close(log: logging.Logger, report: Report, delta: Delta, progress: Progress) -> None:
    """The table; the last line of all is the count of items."""
    if type(progress) is Progress:
        log.info("网站：%s", delta.summary())
    progress.close(report.lines(delta, progress.times))
    log.info("%s", report.summary())
