"""Values that are small mappings: 三审, 更正, 附件, 好人榜, 豁免, pictures of a set."""

import re
from collections.abc import Callable
from posixpath import normpath
from typing import Any

from ..model.item import Excuse
from .fields import Field, Parser, Table
from .nodes import Mapping, Node, Scalar, Sequence
from .scope import Scope
from .values import members, scalar

_RULE = re.compile(r"[a-z0-9]+(?:-[a-z0-9]+)*", re.ASCII)
_PERIOD = re.compile(
    r"(\d{4})(?:-?Q([1-4])|-(\d{2})|年第?([1-4一二三四])季度|年(\d{1,2})月)", re.ASCII | re.IGNORECASE
)
_QUARTERS = {"一": "1", "二": "2", "三": "3", "四": "4"}


def record(table: Table, make: Callable[..., Any]) -> Parser:
    """One mapping by a table of its own; None after any problem in it."""

    def parse(scope: Scope, node: Node, field: Field) -> Any:
        if type(node) is not Mapping:
            keys = "、".join(one.label for one in table.fields)
            scope.error(
                node, "type-wrong", "这里应当是一组键", f"请另起一行，缩进写 {keys}", field=field.name
            )
            return None
        before = scope.errors
        entry = table.read(scope, node)
        return make(**entry.values) if scope.errors == before else None

    return parse


def records(table: Table, make: Callable[..., Any]) -> Parser:
    """A list of such mappings."""
    one = record(table, make)

    def parse(scope: Scope, node: Node, field: Field) -> tuple[Any, ...] | None:
        if type(node) is Mapping:
            node = Sequence(node.line, node.column, [node])
        if type(node) is not Sequence:
            keys = "、".join(one.label for one in table.fields)
            scope.error(node, "type-wrong", "这里应当是列表", f"请每项以 - 开头，写 {keys}", field=field.name)
            return None
        found = tuple(one(scope, member, field) for member in node.items)
        return None if None in found else found

    return parse


def excuses(table: Table) -> Parser:
    """A list of {rule, reason}, or a mapping rule: reason."""
    listed = records(table, Excuse)

    def parse(scope: Scope, node: Node, field: Field) -> tuple[Excuse, ...] | None:
        if type(node) is Mapping and not any(key.value in table.by_name for key, _ in node.pairs):
            return _excuses_by_rule(scope, node, field)
        return listed(scope, node, field)

    return parse


def _excuses_by_rule(scope: Scope, node: Mapping, field: Field) -> tuple[Excuse, ...] | None:
    found = []
    for key, reason in node.pairs:
        value = scalar(scope, reason, field)
        if value is not None and value.empty:
            scope.error(
                key,
                "key-empty",
                "没有写理由",
                "请写明为什么本稿不适用这条规则",
                field=field.name,
                value=key.value,
            )
        elif value is not None and (rule := rule_id(scope, key, field)):
            found.append(Excuse(rule, value.value.strip()))
    return tuple(found) or None


def rule_id(scope: Scope, node: Node, field: Field) -> str | None:
    found = scalar(scope, node, field)
    if found and not _RULE.fullmatch(found.value.strip()):
        scope.error(
            node,
            "value-unknown",
            "不是规则编号",
            "请照抄提示末尾括号里的编号，例如 title-length",
            field=field.name,
            value=found.value,
        )
        return None
    return found and found.value.strip()


def period(scope: Scope, node: Node, field: Field) -> str | None:
    """2022Q3 or 2018-05; 2022年第三季度 and 2018年5月 become these."""
    found = scalar(scope, node, field)
    if not found:
        return None
    match = _PERIOD.fullmatch(found.value.strip())
    month = int(match[3] or match[5] or 1) if match else 0
    if not 1 <= month <= 12:
        scope.error(
            node,
            "value-unknown",
            "期次写法不对",
            "请写 2022Q3（季度）或 2018-05（月份）",
            field=field.name,
            value=found.value,
        )
        return None
    quarter = match[2] or match[4]
    return f"{match[1]}Q{_QUARTERS.get(quarter, quarter)}" if quarter else f"{match[1]}-{month:02}"


def old_addresses(scope: Scope, node: Node, field: Field) -> tuple[str, ...] | None:
    """Site paths, `/sw/2021/t1.shtml`; without a file name they end in a stroke."""
    found = members(scope, node, field)
    return (
        found and tuple(dict.fromkeys(path for one in found if (path := _old_address(scope, one, field))))
    ) or None


def _old_address(scope: Scope, node: Scalar, field: Field) -> str:
    word = node.value
    path = "/" + normpath(word).lstrip("/") if word.startswith("/") else ""
    if len(path) < 2 or ".." in word.split("/") or re.search(r"[\s?#\\<>\"%]", word) or len(word) > 500:
        scope.error(
            node,
            "alias-invalid",
            "不是本站的旧地址",
            "请写以 / 开头的路径，不带域名、问号和“..”，例如 /sw/2021/a.shtml",
            field=field.name,
            value=word,
        )
        return ""
    return path if "." in path.rpartition("/")[2] else path + "/"
