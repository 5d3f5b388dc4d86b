"""The section of the documentation that holds the results."""

import re
from datetime import datetime
from pathlib import Path

from .chart import chart
from .goals import goals
from .results import Results
from .table import table

BEGIN, END = "<!-- scripts/bench 写入，到下一个标记为止 -->", "<!-- scripts/bench 到此 -->"
TITLE = "# 测速\n\n"


def publish(results: Results, file: Path, conditions: str) -> None:
    """Write the chart beside `file`, and the section into it in place of the last."""
    image = file.parent / "images" / "benchmark.svg"
    image.parent.mkdir(parents=True, exist_ok=True)
    image.write_text(chart(results), encoding="utf-8")
    old = file.read_text(encoding="utf-8") if file.exists() else TITLE
    file.write_text(with_section(old, section(results, conditions)), encoding="utf-8")


def section(results: Results, conditions: str) -> str:
    picture = "![全新构建的用时和内存，随稿件数的变化](images/benchmark.svg)"
    blocks = [BEGIN, f"{datetime.now().astimezone():%Y-%m-%d}，{conditions}。", report(results), picture, END]
    return "\n\n".join(blocks)


def report(results: Results) -> str:
    """The table and what it says of the goals."""
    found = "\n".join(f"- {goal}" for goal in goals(results))
    return "\n\n".join(filter(None, (table(results), found)))


def with_section(text: str, new: str) -> str:
    old = re.compile(re.escape(BEGIN) + ".*?" + re.escape(END), re.DOTALL)
    if old.search(text):
        return old.sub(lambda _: new, text, count=1)
    return text.rstrip() + "\n\n" + new + "\n"
