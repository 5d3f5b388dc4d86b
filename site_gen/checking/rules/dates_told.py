"""Dates that cannot be true. The calendar of the build and the history of the files tell; no item does by itself."""

from ...model.problem import Severity
from ..rule import Rule, nothing

FORGED = "国务院办公厅《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）：伪造发稿日期，单项否决"

RULES = (
    Rule(
        id="future-date",
        name="日期在今天之后",
        severity=Severity.ERROR,
        since="0.1",
        remedy="请改成实际日期；要定时发布，请另加一行“定时发布: ”（publish_at），写到时候的日期和钟点",
        reason="还没有到的日期不会是发稿日期，多半是写错了年月",
        source=FORGED,
        bad="date: 2062-03-04",
        good="date: 2026-03-04",
        find=nothing,
        alone=False,
        switchable=False,
    ),
    Rule(
        id="late-date",
        name="日期比入库早得多",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请核对日期；确是补发的旧稿，在稿头写“豁免”和理由",
        reason="稿件提交时写的日期若比提交早两个月以上，不是写错，就会被当成倒填日期",
        source=FORGED,
        bad="date: 2025-03-04（2026 年 3 月 4 日才提交）",
        good="date: 2026-03-04",
        find=nothing,
        alone=False,
    ),
)
