"""Values out of a closed list, and whole numbers within bounds."""

import re
from collections.abc import Callable
from enum import StrEnum

from ..model.numerals import number_of
from .fields import Field, Parser
from .nodes import Node
from .scope import Scope
from .suggest import listed
from .values import scalar


def word_of(values: type[StrEnum], **others: str) -> Parser:
    """One word of a closed list, by id, by Chinese label or by one of `others` (other word=id)."""
    known: dict[str, StrEnum] = {}
    for value in values:
        known[value.value] = known[getattr(value, "label", value.value)] = value
    known |= {word: values(id) for word, id in others.items()}

    def parse(scope: Scope, node: Node, field: Field) -> StrEnum | None:
        found = scalar(scope, node, field)
        if not found:
            return None
        word = found.value.strip()
        value = known.get(word) or known.get(word.lower())
        if value is None:
            choices = listed(getattr(value, "label", value.value) for value in values)
            scope.error(
                node,
                "value-unknown",
                "没有这个选项",
                f"{scope.hint(word, known)}可以写：{choices}",
                field=field.name,
                value=word,
            )
        return value

    return parse


def whole(pattern: str, example: str, rule: str, low: int, high: int) -> Callable[..., int | None]:
    """A number in the group 1 of `pattern`, within bounds; 十二 too where the pattern lets it in."""
    form = re.compile(pattern, re.ASCII)

    def parse(scope: Scope, node: Node, field: Field) -> int | None:
        found = scalar(scope, node, field)
        if not found:
            return None
        match = form.fullmatch(found.value.strip())
        number = number_of(match[1]) if match else None
        if number is not None and low <= number <= high:
            return number
        scope.error(
            node,
            rule,
            f"应当是 {low} 到 {high} 的整数",
            f"请写成 {example}",
            field=field.name,
            value=found.value,
        )
        return None

    return parse
