"""The one table, in Markdown, aligned also where Han characters take two columns."""

from collections.abc import Iterator, Sequence
from unicodedata import east_asian_width

from .judging import CATEGORIES, Marks, Remark

HEADS = ("页面", "HTML 错误", "HTML 提醒", *(title for title, _ in CATEGORIES.values()))


def table(pages: int, remarks: Sequence[Remark], marks: Sequence[Marks]) -> str:
    rows = [HEADS, *_rows(pages, remarks, marks)]
    widths = [max(map(_width, column)) for column in zip(*rows, strict=True)]
    rows.insert(1, tuple("-" * (width - 1) + ("-" if i == 0 else ":") for i, width in enumerate(widths)))
    return "\n".join("| " + " | ".join(map(_pad, row, widths, range(len(row)))) + " |" for row in rows)


def _rows(pages: int, remarks: Sequence[Remark], marks: Sequence[Marks]) -> Iterator[tuple[str, ...]]:
    yield ("要求", "0", "不限", *(f"≥ {least}" for _, least in CATEGORIES.values()))
    yield (f"全站 {pages} 页", *_counts(remarks), *["—"] * len(CATEGORIES))
    for page in marks:
        own = [remark for remark in remarks if remark.page.removesuffix("index.html") == page.address]
        scores = (page.scores[name] for name in CATEGORIES)
        yield (page.address, *_counts(own), *("无" if score is None else str(score) for score in scores))


def _counts(remarks: Sequence[Remark]) -> tuple[str, str]:
    errors = sum(remark.error for remark in remarks)
    return str(errors), str(len(remarks) - errors)


def _width(text: str) -> int:
    return sum(2 if east_asian_width(character) in "WF" else 1 for character in text)


def _pad(text: str, width: int, column: int) -> str:
    space = " " * (width - _width(text))
    return text + space if column == 0 else space + text
