"""The rules of the desk, from their registry."""

from site_gen.checking.registry import RULES
from site_gen.checking.rule import Rule
from site_gen.model.problem import Severity

from .markdown import Row, code, plain, table


def count() -> str:
    errors = sum(rule.severity is Severity.ERROR for rule in RULES)
    return f"现有 {len(RULES)} 条：错误 {errors} 条，提醒 {len(RULES) - errors} 条。"


def index() -> str:
    return table([("规则和编号", "轻重", "能自动改"), *map(_index_row, RULES)])


def _index_row(rule: Rule) -> Row:
    return (f"[{rule.name}](#{rule.id}) {code(rule.id)}", rule.severity.label, "能" if rule.fixable else "")


def sections() -> str:
    return "\n".join(map(section, RULES))


def section(rule: Rule) -> str:
    facts = [f"编号 `{rule.id}`", rule.severity.label, f"自 {rule.since} 版起"]
    facts += ["能自动改"] * rule.fixable + ["不能关"] * (not rule.switchable)
    return f"""## {plain(rule.name)} {{#{rule.id}}}

{"，".join(facts)}。

为什么：{plain(rule.reason)}。出自{plain(rule.source)}。

不行：

```
{rule.bad}
```

可以：

```
{rule.good}
```

怎样改：{plain(rule.remedy)}。
"""


RULE_TABLES = {"rules-count": count, "rules-index": index, "rules": sections}
