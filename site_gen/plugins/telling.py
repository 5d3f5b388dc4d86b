"""The closing report in MkDocs' log: what is wrong, what is held, what waits."""

import logging

from ..report import Report


def tell(log: logging.Logger, report: Report) -> None:
    """Problems are logged as warnings, so that `--strict` sees them; none is left out."""
    for problem in report.problems:
        log.warning("%s", problem)
    for place, title in report.held_sources:
        log.warning("暂缓：%s《%s》", place, title)
    for what, why in report.waiting:
        log.info("未到发布：%s（%s）", what, why)
    log.info("%s", "，".join(f"{stage} {seconds:.1f} 秒" for stage, seconds in report.seconds))
