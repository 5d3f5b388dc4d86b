"""The simple values: texts, lists of names, yes and no, dates, web addresses."""

import re
from datetime import date, datetime
from urllib.parse import urlsplit

from .dates import DateRefused, parse_date
from .fields import Field
from .nodes import Node, Scalar, Sequence
from .scope import Scope

_NAME_SIGNS = re.compile(r"[、，,;；\n]")  # not the space: 滕 绍忻 may be one name
_YES = {"true", "yes", "on", "y", "1", "是", "有"}
_NO = {"false", "no", "off", "n", "0", "否", "无", "不"}


def scalar(scope: Scope, node: Node, field: Field) -> Scalar | None:
    if type(node) is Scalar:
        return node
    sort = "列表" if type(node) is Sequence else "一组键"
    scope.error(
        node,
        "type-wrong",
        f"这里应当是一个值，不是{sort}",
        "请在冒号后直接写值；若是以 [ 或 { 开头的文字，请加引号",
        field=field.name,
    )
    return None


def text(scope: Scope, node: Node, field: Field) -> str | None:
    """One line: line ends and runs of spaces become one space."""
    found = scalar(scope, node, field)
    return " ".join(found.value.split()) if found else None


def prose(scope: Scope, node: Node, field: Field) -> str | None:
    """Text that keeps its lines."""
    found = scalar(scope, node, field)
    return found.value.strip() if found else None


def names(scope: Scope, node: Node, field: Field) -> tuple[str, ...] | None:
    """A list, or one text with 、 between the names."""
    nodes = members(scope, node, field)
    return None if nodes is None else tuple(dict.fromkeys(member.value for member in nodes)) or None


def members(scope: Scope, node: Node, field: Field) -> list[Scalar] | None:
    """The single texts of a list, each with its place."""
    if type(node) is Scalar:
        parts = _NAME_SIGNS.split(node.value)
        return [Scalar(node.line, node.column, part.strip()) for part in parts if part.strip()]
    if type(node) is not Sequence:
        scalar(scope, node, field)
        return None
    found = [scalar(scope, member, field) for member in node.items]
    if None in found:
        return None
    return [Scalar(member.line, member.column, member.value.strip()) for member in found if not member.empty]


def flag(scope: Scope, node: Node, field: Field) -> bool | None:
    found = scalar(scope, node, field)
    if not found:
        return None
    word = found.value.strip().lower()
    if word in _YES or word in _NO:
        return word in _YES
    scope.error(
        node,
        "value-unknown",
        "只能是“是”或“否”",
        "请写 是 / 否，或 true / false",
        field=field.name,
        value=found.value,
    )
    return None


def moment(scope: Scope, node: Node, field: Field) -> datetime | None:
    read = dated(scope, node, field)
    return read[0] if read else None


def day(scope: Scope, node: Node, field: Field) -> date | None:
    read = dated(scope, node, field)
    return read[0].date() if read else None


def dated(scope: Scope, node: Node, field: Field) -> tuple[datetime, bool] | None:
    """The moment, and whether the editor gave a day and no time."""
    found = scalar(scope, node, field)
    if not found:
        return None
    try:
        when, only_day = parse_date(found.value)
    except DateRefused as refused:
        scope.error(node, "date-invalid", refused.cause, refused.remedy, field=field.name, value=found.value)
        return None
    return (scope.day_start(when), True) if only_day else (when, False)


def web_address(scope: Scope, node: Node, field: Field) -> str | None:
    """http(s) only, with a host."""
    found = scalar(scope, node, field)
    if not found:
        return None
    address = found.value.strip()
    if is_web_address(address):
        return address
    scope.error(
        node,
        "url-invalid",
        "不是网址",
        "请写完整的网址，以 https:// 或 http:// 开头",
        field=field.name,
        value=address,
    )
    return None


def is_web_address(address: str) -> bool:
    if (
        len(address) > 2000
        or not address.lower().startswith(("http://", "https://"))
        or re.search(r"[\s<>\"'\\`]", address)
    ):
        return False
    try:
        return "." in (urlsplit(address).hostname or "")
    except ValueError:
        return False
