"""What a build says in MkDocs' log and on the terminal: how far it is, what is wrong, what is held, what it came to."""

import logging
import sys

from ..checking.grouping import grouped
from ..media.social.studio import chosen_font
from ..publishing.commit import Delta
from ..report import Report
from ..running.progress import Lines, Progress
from ..settings import Settings


def progress_for(log: logging.Logger) -> Progress:
    """Bars on a terminal, lines elsewhere; nothing with --quiet."""
    if not log.isEnabledFor(logging.INFO):
        return Progress()
    if sys.stderr.isatty():
        from ..terminal.bars import Bars  # rich costs a twentieth of a second that a log has no use for

        return Bars()
    return Lines(log.info)


def tell_missing(log: logging.Logger, settings: Settings) -> None:
    """What the footer has to show and does not. Once a build; in a preview, which builds at every save, no warning."""
    if missing := settings.identity.missing():
        level = logging.INFO if settings.preview else logging.WARNING
        log.log(level, "mkdocs.yml 的 identity 里还没有填：%s。确实不需要的，写进 waived", "、".join(missing))
    if not settings.preview and (reason := chosen_font(settings.fonts)[1]):
        log.info("%s", reason)


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


def tell_look(log: logging.Logger, report: Report, before: Report | None) -> None:
    """A preview builds at every save: after the first time only what is new is told; its page of troubles has all."""
    known = set(before.problems) if before else set()
    fresh = [problem for problem in report.problems if problem not in known]
    shown, more = grouped(fresh)
    for problem in shown:
        log.warning("%s", problem)
    if left := sum(more.values()):
        log.warning("另有 %d 处同类提醒，见预览里“要改的地方”", left)
    log.info("%s", report.summary())


def close(log: logging.Logger, report: Report, delta: Delta, progress: Progress) -> None:
    """The table; the last line of all is the count of items."""
    if type(progress) is Progress:
        log.info("网站：%s", delta.summary())
    progress.close(report.lines(delta, progress.times))
    log.info("%s", report.summary())
