"""A region as an editor names it: by code, by name, by a path of names."""

import re

from ..model.region import Region
from .nodes import Scalar
from .scope import Scope

_STROKE = re.compile(r"\s*[/／]\s*")
_TOWNSHIP = re.compile(r"(?:镇|乡|街道|村|社区)$")
_CODE = re.compile(r"\d{6}|xpcc|\d{6}-[a-z0-9-]+", re.ASCII)


def region(scope: Scope, node: Scalar, year: int | None, field: str = "region") -> str:
    """The code for a code or a name path, former ones included; the name that was right in `year` goes first.

    Empty after region-unknown or region-ambiguous.
    """
    word = _STROKE.sub("/", node.value.strip())
    if _CODE.fullmatch(word.lower()):
        return _by_code(scope, node, word, field)
    found = _meant(_named(scope, word), year)
    if len(found) == 1:
        return found[0].code
    if found:
        _report_ambiguous(scope, node, found, field)
    else:
        hint = scope.hint(word.rpartition("/")[2], scope.context.region_names)
        remedy = f"{hint}请写全称或路径，如 福建省/宁德市"
        if _TOWNSHIP.search(word):
            remedy = "地区写到县（区）为止，如 福建省/宁德市/屏南县；乡镇、村请登记成站点，写在“站点”里"
        scope.error(node, "region-unknown", "没有这个地区", remedy, field=field, value=word)
    return ""


def _by_code(scope: Scope, node: Scalar, word: str, field: str) -> str:
    code = word.lower()
    if code in scope.context.regions:
        return code
    remedy = "请查对 6 位代码，或改写名称，如 福建省/宁德市"
    scope.error(node, "region-unknown", "没有这个行政区划代码", remedy, field=field, value=word)
    return ""


def _report_ambiguous(scope: Scope, node: Scalar, found: list[Region], field: str) -> None:
    book = scope.context.regions
    paths = "、".join(f"{book.name_path(one.code)}（{one.code}）" for one in found[:8])
    cause, remedy = f"有 {len(found)} 个地方叫这个名字", f"请写明上级，或改写代码：{paths}"
    scope.error(node, "region-ambiguous", cause, remedy, field=field, value=node.value.strip())


def _named(scope: Scope, word: str) -> tuple[Region, ...]:
    """By path; and a path written without strokes, 贵州省铜仁市思南县."""
    if found := scope.context.regions_at(word):
        return found
    names = scope.context.region_names
    tails = [word[start:] for start in range(1, min(len(word), 40)) if word[start:] in names]
    hits = [one for tail in tails for one in scope.context.regions_at(tail) if _reads(scope, one, word)]
    return tuple(hits)


def _reads(scope: Scope, region: Region, word: str) -> bool:
    """Whether the names of the region and those above it, run together, are that word."""
    book = scope.context.regions
    rest = word.removesuffix(region.name)
    for code in book.lineage(region.code)[1:]:
        rest = rest.removesuffix(book[code].name)
    return not rest


def _meant(found: tuple[Region, ...], year: int | None) -> list[Region]:
    """Of all that bear the name: those that bore it in that year; else those in force; else all."""

    def valid(one: Region) -> bool:
        return year is not None and one.since <= year and (one.until is None or year < one.until)

    for chosen in (valid, lambda one: one.until is None, lambda one: True):
        if codes := {one.code: one for one in found if chosen(one)}:
            return list(codes.values())
    return []
