"""What the program says when something is wrong, in its own words, gathered under headings."""

import errno
import sqlite3
from collections.abc import Iterator
from functools import cache

from site_gen.running.faults import TORN, UNTOUCHED, explain

from .complaints import told, told_of_film
from .markdown import Row, cell, code, table
from .mistakes import CASES, CLIPS, FILMS, RARE

MARKS = {
    "heads": "稿头", "values": "填的值", "files": "文件和文件名", "registers": "登记表和清单",
    "photos": "图片", "videos": "短视频", "addresses": "网址", "bodies": "正文",
}  # fmt: skip


def group(title: str) -> str:
    rows = [(rule, words) for rule, where, words in _all() if where == title]
    return table([("编号", "程序的原话"), *map(_row, sorted(rows))])


def _row(pair: tuple[str, str]) -> Row:
    rule, words = pair
    return (code(rule), cell(without_place(words, rule)))


def without_place(words: str, rule: str) -> str:
    """From 错误 or 提醒 on: the file and the line are those of the example."""
    return words.partition(": ")[2].removesuffix(f"（{rule}）")


@cache
def _all() -> tuple[tuple[str, str, str], ...]:
    """(rule, heading, words) of every message."""
    shown = [(case.rule, case.group, told(case)) for case in CASES]
    films = ((rule, CLIPS, told_of_film(rule)) for rule in FILMS)
    return (*shown, *films, *((rule, group, words) for rule, (group, words) in RARE.items()))


def stops() -> str:
    """What stops a whole build, as `explain` says it."""
    rows = (cell(explain(error)) for error in _faults())
    return table([("程序的原话",), *((words,) for words in dict.fromkeys(rows)), (cell(UNTOUCHED),), (cell(TORN),)])


def _faults() -> Iterator[Exception]:
    for number in (errno.ENOSPC, errno.EACCES, errno.ENOENT, errno.ENOTDIR, errno.EISDIR, errno.EMFILE, errno.ENOMEM, errno.EXDEV):
        yield OSError(number, "", "site/index.html")
    for code_ in (sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_BUSY):
        error = sqlite3.OperationalError()
        error.sqlite_errorcode = code_
        yield error
    yield sqlite3.DatabaseError("file is not a database")


MESSAGE_TABLES = {
    **{f"messages-{mark}": (lambda title=title: group(title)) for mark, title in MARKS.items()},
    "messages-stops": stops,
}
