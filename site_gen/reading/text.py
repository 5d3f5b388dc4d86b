"""From bytes to text: UTF-8 for what editors write, GB18030 too for what Excel saves."""

import re
from pathlib import Path

from ..running.faults import reason
from .nodes import WHOLE_FILE, Fault, Place

OFFICE = (b"PK\x03\x04", b"\xd0\xcf\x11\xe0")  # how .docx, .xlsx, .zip and the older .doc, .xls begin
TEXT_LIMIT = 2 * 1024 * 1024  # bytes of one source file

# C0 (but tab and line feed), DEL, C1, what XML and YAML forbid; U+2028/2029 would shift YAML's lines; what turns
# the direction of writing around would turn the rest of a title, of a list's line, of a feed's entry too.
_UNWANTED = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028-\u202e\u2066-\u2069\ufeff\ufffe\uffff]")


def load(path: Path, *, table: bool = False) -> str:
    """The text of a file. Raises Fault (too-large, encoding, binary, unreadable)."""
    return text_of(bytes_of(path), table=table)


def bytes_of(path: Path) -> bytes:
    """What stands in a file of text. Raises Fault (too-large, unreadable)."""
    try:
        with open(path, "rb", buffering=0) as file:  # noqa: PTH123 (once for every source of a clean build)
            data = file.read(TEXT_LIMIT + 1)
    except OSError as error:
        raise Fault(
            WHOLE_FILE,
            "unreadable",
            f"文件打不开（{reason(error)}）",
            "请检查文件是否还在、是否有权读取",
        ) from None
    if len(data) > TEXT_LIMIT:
        raise too_large(len(data), TEXT_LIMIT)
    return data


def text_of(data: bytes, *, table: bool = False) -> str:
    """Text with "\\n" line ends and no control characters. `table`: GB18030 is read as well.

    Raises Fault (encoding, binary).
    """
    return clean(decode(data, table=table))


def too_large(size: int, limit: int) -> Fault:
    return Fault(
        WHOLE_FILE, "too-large", f"文件超过 {limit // 1024 // 1024} MB", "请拆成几个文件，或压缩后再提交"
    )


def decode(data: bytes, *, table: bool = False) -> str:
    """Raises Fault (encoding, binary) with the line of the first bad byte."""
    if data[:4] in OFFICE:
        remedy = "表格请在 Excel 里另存为 CSV；文字请复制进一个文本文件"
        raise Fault(Place(1, 1), "binary", "这是 Word、Excel 之类的文件，只是改了扩展名", remedy)
    if data[:2] in (b"\xff\xfe", b"\xfe\xff"):
        raise Fault(Place(1, 1), "encoding", "文件是 UTF-16 编码，不是 UTF-8", "请用编辑器另存为 UTF-8 编码")
    if (zero := data.find(b"\0")) >= 0:
        raise Fault(
            _place(data, zero),
            "binary",
            "文件不是文本（含有空字节）",
            "请确认提交的是文本文件，不是 Word 或图片",
        )
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        return _decode_chinese(data, error.start, table)


def _decode_chinese(data: bytes, bad: int, table: bool) -> str:
    try:
        text = data.decode("gb18030")
    except UnicodeDecodeError:
        raise Fault(
            _place(data, bad), "encoding", "文件不是 UTF-8 编码", "请用编辑器另存为 UTF-8 编码"
        ) from None
    if table:
        return text
    raise Fault(_place(data, bad), "encoding", "文件不是 UTF-8（像是 GBK）", "请用编辑器另存为 UTF-8 编码")


def _place(data: bytes, offset: int) -> Place:
    """Where a byte stands; its column in characters as far as they can be told."""
    start = data.rfind(b"\n", 0, offset) + 1
    return Place(data.count(b"\n", 0, offset) + 1, len(data[start:offset].decode("utf-8", "replace")) + 1)


def clean(text: str) -> str:
    """One kind of line end, and none of the characters that Word and old systems leave behind."""
    if "\r" in text:
        text = text.replace("\r\n", "\n").replace("\r", "\n")
    return _UNWANTED.sub("", text) if _UNWANTED.search(text) else text
