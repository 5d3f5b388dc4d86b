"""The keys of items and registers: what each means, with an example, and where it may stand."""

from collections.abc import Iterable, Iterator, Mapping

from site_gen.model.kinds import AI, Kind, Minors, Orientation, Status
from site_gen.reading.examples import example
from site_gen.reading.fields import Field, Table
from site_gen.reading.register_schema import COLUMN, FRIENDS, LINK, PART, STATION, THEME, ColumnKind
from site_gen.reading.schema import FIELDS, NESTED, TABLES

from .markdown import Row, code, table

CHOICES = {"kind": Kind, "status": Status, "ai": AI, "minors": Minors, "orientation": Orientation}
REGISTERS = {
    "stations": STATION,
    "columns": COLUMN,
    "columns 的 parts": PART,
    "themes": THEME,
    "friends": FRIENDS,
    "friends 的 links": LINK,
}
SHORT = {"story": "稿", "photo": "图", "photo-row": "表", "video": "视"}

# The handbook's order. What is in no group stands under the last heading.
GROUPS: Mapping[str, tuple[str, ...]] = {
    "must": ("title", "date", "kind"),
    "where": ("station", "region", "themes", "column", "keywords", "award"),
    "words": ("kicker", "subtitle", "dateline", "summary"),
    "from": ("authors", "credits", "source", "source_url", "original_title", "editor", "reprint"),
    "review": ("status", "reviewers", "publish_at", "updated", "corrections", "ai", "minors", "allow"),
    "page": ("cover", "pin", "attachments", "slug", "aliases"),
    "pictures": ("file", "caption", "credit", "alt", "images"),
    "videos": ("id", "series", "episode", "url", "also", "file", "poster", "duration", "orientation", "captions", "transcript"),
}


def chinese(field: Field) -> str:
    return "、".join(field.labels)


def item_keys() -> str:
    return table(_item_keys())


def _item_keys() -> Iterator[Row]:
    yield ("键", "中文键", "填什么", *(table.title for table in TABLES.values()))
    for field in FIELDS:
        uses = ("必填" if type in field.required else "可填" if type in field.on else "" for type in TABLES)
        yield (code(field.name), chinese(field), field.about, *uses)


def group(name: str) -> str:
    """One group of the handbook's page of keys; `rest` is what no group names."""
    fields = fields_of(name)
    made = table([("键", "填什么", "用在"), *map(_told, fields)])
    if name != "rest":
        return made
    return f"## 其他\n\n{made}" if fields else ""


def fields_of(name: str) -> list[Field]:
    """`file` is two keys: a picture's and a video's."""
    if name == "rest":
        grouped = {key for keys in GROUPS.values() for key in keys}
        return [field for field in FIELDS if field.name not in grouped]
    only = {"pictures": {"photo", "photo-row"}, "videos": {"video"}}.get(name, set(TABLES))
    return [field for key in GROUPS[name] for field in FIELDS if field.name == key and only & set(field.on)]


def _told(field: Field) -> Row:
    must = [SHORT[type] for type in TABLES if type in field.required]
    may = [SHORT[type] for type in TABLES if type in field.on and type not in field.required]
    uses = "；".join(("必填：" + "".join(must),) * bool(must) + ("可填：" + "".join(may),) * bool(may))
    return (names_of(field), meaning(field, field.on[0]), uses)


def names_of(field: Field) -> str:
    return f"{chinese(field)} {code(field.name)}"


def meaning(field: Field, owner: str) -> str:
    """What to write, with an example; those of several lines stand as a block below the tables."""
    shown = example(owner, field.name)
    if not shown:
        return field.about
    return f"{field.about}。例子见下" if "\n" in shown else f"{field.about}。例：{code(shown)}"


def inner_keys(tables: Iterable[Table]) -> str:
    """The keys of mappings that stand inside others; several say in which."""
    tables = list(tables)
    rows = [(inner, field) for inner in tables for field in inner.fields]
    if len(tables) == 1:
        return table([("键", "填什么"), *(_inner(*row) for row in rows)])
    return table([("键", "填什么", "在哪里"), *((*_inner(*row), row[0].title) for row in rows)])


def _inner(inner: Table, field: Field) -> Row:
    owner = next(name for name, known in (NESTED | REGISTERS).items() if known is inner)
    must = "必填。" if field.name in inner.required else ""
    return (names_of(field), must + meaning(field, owner))


def register(name: str) -> str:
    """The keys of one register, with those inside them."""
    return inner_keys(inner for whole, inner in REGISTERS.items() if whole.split()[0] == name)


def choices() -> str:
    return table(_choices())


def _choices() -> Iterator[Row]:
    yield ("键", "值", "中文")
    for key, values in CHOICES.items():
        for value in values:
            yield (code(key), code(value.value), value.label)
    for kind in ColumnKind:
        yield ("栏目的 `kind`", code(kind.value), kind.label)


KEY_TABLES = {
    "items": item_keys,
    "nested": lambda: inner_keys(NESTED.values()),
    "choices": choices,
    "registers": lambda: inner_keys(REGISTERS.values()),
    **{f"keys-{name}": (lambda name=name: group(name)) for name in (*GROUPS, "rest")},
    **{
        f"register-{name}": (lambda name=name: register(name))
        for name in REGISTERS
        if " " not in name
    },
}
