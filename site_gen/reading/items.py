"""What stories, photos and videos have in common once their keys are read."""

from typing import Any

from ..model.item import AnyItem
from .addresses import AddressRefused, mirrored
from .asides import asides_of
from .fields import Entry
from .nodes import Place, Scalar
from .region_names import region
from .scope import Scope
from .source import HeldItem

_REPRINT = {
    "source": "source_name",
    "source_url": "source_url",
    "original_title": "original_title",
    "authors": "authors",
    "editor": "editor",
}
_LABELS = {
    "source": "来源",
    "source_url": "来源网址",
    "original_title": "原标题",
    "authors": "作者",
    "editor": "责任编辑",
}


class Yield:
    """The items and the held items of one source, as they come."""

    def __init__(self) -> None:
        self.items: list[AnyItem] = []
        self.held: list[HeldItem] = []


def settle(scope: Scope, entry: Entry) -> dict[str, Any]:
    """The values, with what depends on several keys: a region on the date, a reprint on its source."""
    values = entry.values
    if date := values.get("date"):
        values["date"], values["dated_only"] = date
        at = entry.place("date")
        values["date_place"] = (at.line, at.column)
    node = entry.nodes.get("title")
    if "title" in values and type(node) is Scalar:
        values["title_place"] = (node.line, node.column + (not node.plain))  # a quotation mark stands before it
    node = entry.nodes.get("region")
    if "region" in values and type(node) is Scalar:
        values["region_given"] = values["region"]
        values["region"] = region(scope, node, date[0].year if date else None)
    if asides := asides_of(entry, table=scope.file.endswith(".csv")):
        values["asides"] = asides
    if values.get("reprint"):
        _check_reprint(scope, entry)
    return values


def _check_reprint(scope: Scope, entry: Entry) -> None:
    """互联网新闻信息服务管理规定 §15: source, link, original title, author and editor must all be told."""
    for key, attribute in _REPRINT.items():
        if not entry.values.get(attribute) and key not in entry.nodes:
            scope.error(
                entry.place("reprint"),
                "reprint",
                f"转载稿缺少“{_LABELS[key]}”（{key}）",
                f"请加一行“{_LABELS[key]}: ”，照原文写",
                field=key,
            )
        elif not entry.has(key):
            scope.error(
                entry.place(key),
                "reprint",
                f"转载稿的“{_LABELS[key]}”（{key}）没有填",
                "请照原文填上",
                field=key,
            )


def address_of(scope: Scope, at: Place, path: str, slug: str = "") -> str:
    """Empty after a Problem (address-empty, address-long, slug-invalid)."""
    try:
        return mirrored(path, slug)
    except AddressRefused as refused:
        scope.error(
            at, refused.rule, refused.cause, refused.remedy, field="slug" if slug else "", value=slug or path
        )
        return ""


def held(scope: Scope, type: str, title: str, address: str = "", line: int = 1) -> HeldItem:
    """`title` empty: the file's name stands for it."""
    name = title or scope.file.rpartition("/")[2]
    return HeldItem(source=scope.file, line=line, type=type, title=name, address=address)


def probable_address(path: str) -> str:
    """The address a file would have had if it could have been read."""
    try:
        return mirrored(path)
    except AddressRefused:
        return ""
