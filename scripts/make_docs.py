#!/usr/bin/env python3
"""Write what the code itself knows: the tables of docs/content-format.md, the handbook's page of rules, the JSON Schemas.

usage: .venv/bin/python scripts/make_docs.py
"""

import json
import re
from collections.abc import Iterable, Iterator
from pathlib import Path

from site_gen.checking.registry import RULES
from site_gen.checking.rule import Rule
from site_gen.model.kinds import AI, Kind, Minors, Orientation, Status
from site_gen.model.problem import Severity
from site_gen.reading import json_schema
from site_gen.reading.fields import Field, Table
from site_gen.reading.register_schema import COLUMN, FRIENDS, LINK, STATION, THEME, ColumnKind
from site_gen.reading.schema import FIELDS, NESTED, TABLES
from site_gen.tagging.lexicon import builtin_themes

ROOT = Path(__file__).parent.parent
PAGE = ROOT / "docs" / "content-format.md"
RULES_PAGE = ROOT / "content" / "pages" / "handbook" / "checks.md"
SCHEMAS = ROOT / "schemas"
CHOICES = {"kind": Kind, "status": Status, "ai": AI, "minors": Minors, "orientation": Orientation}
REGISTERS = {
    "stations": STATION,
    "columns": COLUMN,
    "themes": THEME,
    "friends": FRIENDS,
    "friends 的 links": LINK,
}

Row = tuple[str, ...]


def code(text: str) -> str:
    return f"`{text}`"


def chinese(field: Field) -> str:
    return "、".join(field.labels)


def item_keys() -> Iterator[Row]:
    yield ("键", "中文键", "填什么", *(table.title for table in TABLES.values()))
    for field in FIELDS:
        uses = ("必填" if type in field.required else "可填" if type in field.on else "" for type in TABLES)
        yield (code(field.name), chinese(field), field.about, *uses)


def keys_of(tables: dict[str, Table], first: str) -> Iterator[Row]:
    yield (first, "键", "中文键", "填什么", "必填")
    for name, table in tables.items():
        for field in table.fields:
            must = "必填" if field.name in table.required else ""
            yield (code(name), code(field.name), chinese(field), field.about, must)


def choices() -> Iterator[Row]:
    yield ("键", "值", "中文")
    for key, values in CHOICES.items():
        for value in values:
            yield (code(key), code(value.value), value.label)
    for kind in ColumnKind:
        yield ("栏目的 `kind`", code(kind.value), kind.label)


def themes() -> Iterator[Row]:
    yield ("编号", "名称")
    for id, theme in builtin_themes().items():
        yield (code(id), theme.name)


TABLE_BY_MARK = {
    "items": item_keys,
    "nested": lambda: keys_of(NESTED, "在哪个键里"),
    "choices": choices,
    "registers": lambda: keys_of(REGISTERS, "登记表"),
    "themes": themes,
}


def markdown(rows: Iterable[Row]) -> str:
    head, *rest = rows
    lines = [head, ("---",) * len(head), *rest]
    return "\n".join("|" + "|".join(f" {cell} " if cell else " " for cell in line) + "|" for line in lines)


def filled(text: str) -> str:
    """The page with every table made anew. Raises KeyError for a mark that names no table."""

    def fill(match: re.Match[str]) -> str:
        return f"{match[1]}\n\n{markdown(TABLE_BY_MARK[match[2]]())}\n\n{match[3]}"

    return re.sub(r"(<!-- table: (\w+) -->).*?(<!-- end -->)", fill, text, flags=re.DOTALL)


RULES_HEAD = """---
title: 编辑台查什么
description: 编辑台的每一条规则：查什么，为什么，出自哪里，怎样改，怎样关。
---
# 编辑台查什么

`site-gen check` 和每次构建都按下面这些规则查稿。**错误**拦下这一篇，别的照发；**提醒**只说，不拦。
同一条规则的提醒多了，只列五处，其余计数；错误每一处都列。

{count}

加 `--fix`，标着“能自动改”的会先改好再查：只改不用判断的，代码、网址、文件名不动，其余一个字节也不动。

**关掉一条规则**，全站的写在 `mkdocs.yml`，也可以改轻重：

```
plugins:
  - site-gen:
      checks:
        title-length: off
        home-address: error
```

**一篇稿子免查**，写在稿头，要写理由：

```
豁免:
  late-date: 补发 2019 年的旧稿
```

<!-- 以下由 scripts/make_docs.py 写，请勿手改 -->
"""


def rules_page() -> str:
    """Everything that the registry says of each rule."""
    errors = sum(rule.severity is Severity.ERROR for rule in RULES)
    count = f"现有 {len(RULES)} 条：错误 {errors} 条，提醒 {len(RULES) - errors} 条。"
    index = markdown([("规则", "编号", "轻重", "能自动改"), *map(index_row, RULES)])
    return "\n".join([RULES_HEAD.replace("{count}", count), index, "", *map(rule_section, RULES)])


def index_row(rule: Rule) -> Row:
    return (f"[{rule.name}](#{rule.id})", code(rule.id), rule.severity.label, "能" if rule.fixable else "")


def rule_section(rule: Rule) -> str:
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


def plain(text: str) -> str:
    """Words that only look like Markdown, kept as words."""
    return re.sub(r"([\\`*_\[\]<>!#|])", r"\\\1", text)


def schema_files() -> dict[str, str]:
    """By file name: what `site-gen schema` prints."""
    return {f"{kind}.json": json.dumps(json_schema(kind), ensure_ascii=False, indent=2) + "\n" for kind in TABLES}


if __name__ == "__main__":
    PAGE.write_text(filled(PAGE.read_text(encoding="utf-8")), encoding="utf-8", newline="\n")
    RULES_PAGE.write_text(rules_page(), encoding="utf-8", newline="\n")
    SCHEMAS.mkdir(exist_ok=True)
    for name, text in schema_files().items():
        (SCHEMAS / name).write_text(text, encoding="utf-8", newline="\n")
