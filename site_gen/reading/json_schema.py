"""The schema as JSON Schema (2020-12), for the editors' tools: completion and red lines while typing."""

from typing import Any

from .caption_rows import LIST_KEYS as PHOTO_ROWS
from .examples import example
from .fields import Field, Table
from .schema import LISTS_OF_RECORDS, NESTED, TABLES
from .videos import LIST_KEYS as VIDEO_ROWS


def json_schema(type: str) -> dict[str, Any]:
    """`story`, `photo` (front matter), `photo-row` (captions) or `video` (a listing); else KeyError."""
    schema = {"$schema": "https://json-schema.org/draft/2020-12/schema", "title": TABLES[type].title}
    if type == "video":
        return schema | _listing(TABLES[type], VIDEO_ROWS)
    if type == "photo-row":
        return schema | _listing(TABLES[type], PHOTO_ROWS)
    return schema | _mapping(TABLES[type])


def _listing(table: Table, keys: tuple[str, str]) -> dict[str, Any]:
    """A bare list, or a mapping with defaults for all rows."""
    rows = {"type": "array", "items": _mapping(table)}
    defaults = {name: _value(field) for name, field in table.by_name.items()}
    mapping = {
        "type": "object",
        "properties": defaults | dict.fromkeys(keys, rows),
        "additionalProperties": False,
    }
    return {"anyOf": [rows, mapping]}


def _mapping(table: Table, owner: str = "") -> dict[str, Any]:
    required = [field for field in table.fields if field.name in table.required]
    return {
        "type": "object",
        "properties": {name: _value(field, owner) for name, field in table.by_name.items()},
        "additionalProperties": False,
        "allOf": [
            {"anyOf": [{"required": [name]} for name in (field.name, *field.labels)]} for field in required
        ],
    }


def _value(field: Field, owner: str = "") -> dict[str, Any]:
    """`owner` is the key that an inner field stands in."""
    shown = example(owner or field.on[0], field.name)
    about = f"{field.about}。例：{shown}" if shown and "\n" not in shown else field.about
    if field.name not in NESTED:
        return {"description": about, **field.shape}
    inner = _mapping(NESTED[field.name], field.name)
    shape = {"type": "array", "items": inner} if field.name in LISTS_OF_RECORDS else inner
    if field.name == "allow":
        shape = {"anyOf": [shape, {"type": "object", "additionalProperties": {"type": "string"}}]}
    return {"description": about, **shape}
