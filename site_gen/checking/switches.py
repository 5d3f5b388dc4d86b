"""Which rules are on, and how severe each is: `checks` in mkdocs.yml."""

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from msgspec import Struct
from msgspec.structs import replace

from ..model.item import Item
from ..model.problem import Problem, Severity

if TYPE_CHECKING:
    from .rule import Rule

OFF = ""
# MkDocs' reader makes booleans of off, no, on and yes (YAML 1.1); the desk's own leaves them texts.
_WORDS = {
    **dict.fromkeys((False, "off", "no", "false", "关"), OFF),
    "error": Severity.ERROR,
    "错误": Severity.ERROR,
    "warning": Severity.WARNING,
    "提醒": Severity.WARNING,
}
_DEFAULT = (True, "on", "yes", "true", "开")


class SwitchRefused(ValueError):
    """An option that names no rule, or a value that means nothing. The message is for the editor."""


class Switches(Struct, frozen=True):
    """Only what differs from the rules' own severity: id → `error`, `warning` or OFF."""

    changed: tuple[tuple[str, str], ...] = ()

    def severity(self, rule: "Rule") -> Severity | None:
        """None: it is switched off."""
        told = dict(self.changed).get(rule.id, rule.severity)
        return Severity(told) if told else None

    def settle(self, problem: Problem, item: Item) -> Problem | None:
        """A problem that was found outside `checking.run`, as `checks` and the item's `allow` want it; None: not told."""
        told = dict(self.changed).get(problem.rule, problem.severity)
        if not told or any(excuse.rule == problem.rule for excuse in item.allow):
            return None
        return replace(problem, severity=Severity(told))

    def active(self, rules: Iterable["Rule"]) -> tuple[tuple["Rule", Severity], ...]:
        """The rules that are on, each with its severity."""
        known = ((rule, self.severity(rule)) for rule in rules)
        return tuple((rule, severity) for rule, severity in known if severity)


AS_SHIPPED = Switches()


def switches_of(options: Mapping[Any, Any]) -> Switches:
    """`{spun: off, title-length: error}`. Raises SwitchRefused for an unknown rule, with the nearest right one."""
    if not options:
        return AS_SHIPPED
    # Loading the rules takes time that a build where nothing changed need not spend.
    from ..reading.suggest import nearest
    from .registry import BY_ID

    changed = []
    for id, value in options.items():
        if id not in BY_ID:
            hint = nearest(str(id), BY_ID) or "规则编号在提示末尾的括号里，也列在编辑手册里"
            raise SwitchRefused(f"没有“{id}”这条规则。{hint}")
        if not BY_ID[id].switchable:
            raise SwitchRefused(f"{id}（{BY_ID[id].name}）不能关，也不能改轻重")
        if (told := _told(id, value)) is not None:
            changed.append((id, told))
    return Switches(tuple(sorted(changed)))


def _told(id: str, value: Any) -> str | None:
    """None where the rule's own severity is meant."""
    if value in _DEFAULT:
        return None
    if not isinstance(value, bool | str) or value not in _WORDS:
        raise SwitchRefused(f"{id} 的值 {value!r} 不对，可写 off（关）、on（开）、warning（提醒）、error（错误）")
    return str(_WORDS[value])
