"""`home` of mkdocs.yml: a list of blocks, from the top down. A word, or a word with its options."""

from collections.abc import Mapping
from typing import Any

import msgspec
from mkdocs.exceptions import ConfigurationError

from ..model.home import DEFAULT, MOST, NAMES, REPEATABLE, Block, tag_of
from ..reading.suggest import nearest
from .options import typed

_WORDS = {tag_of(kind): kind for kind in NAMES} | {name: kind for kind, name in NAMES.items()}


def blocks(entries: Any) -> tuple[Block, ...]:
    """Raises ConfigurationError, in Chinese, for what is not a block or not an option of it. None: as shipped."""
    if entries is None:
        return DEFAULT
    if not isinstance(entries, list):
        raise ConfigurationError(
            "mkdocs.yml 的插件选项 home 应为列表，从上到下一块一项，如“- 头条”“- 要闻: {count: 12}”"
        )
    found = tuple(_block(entry) for entry in entries)
    kinds = [type(block) for block in found]
    for kind in kinds:
        if kinds.count(kind) > 1 and kind not in REPEATABLE:
            raise ConfigurationError(f"mkdocs.yml 的插件选项 home 里“{NAMES[kind]}”写了两次，请只留一处")
    return found


def _block(entry: Any) -> Block:
    word, options = next(iter(entry.items())) if _is_pair(entry) else (entry, {})
    kind = _WORDS.get(word) if isinstance(word, str) else None
    if kind is None:
        known = "、".join(f"{name}（{tag_of(kind)}）" for kind, name in NAMES.items())
        hint = nearest(word, _WORDS) if isinstance(word, str) else ""
        raise ConfigurationError(f"mkdocs.yml 的插件选项 home 里没有 {word!r} 这一块。{hint}可写：{known}")
    block = _typed(kind, options or {})
    if not 0 < getattr(block, "count", 1) <= MOST:
        raise ConfigurationError(f"mkdocs.yml 的插件选项 home 里“{NAMES[kind]}”的 count 应为 1 到 {MOST}")
    return block


def _is_pair(entry: Any) -> bool:
    return isinstance(entry, Mapping) and len(entry) == 1


def _typed(kind: type[Block], options: Any) -> Block:
    known = [field.name for field in msgspec.structs.fields(kind)]
    if not isinstance(options, Mapping):
        raise ConfigurationError(f"mkdocs.yml 的插件选项 home 里“{NAMES[kind]}”后面应为选项，如 {{count: 6}}，写的是 {options!r}")
    for name in options:
        if name not in known:
            hint = nearest(str(name), known) or (f"可写：{'、'.join(known)}" if known else "这一块没有选项")
            raise ConfigurationError(f"mkdocs.yml 的插件选项 home 里“{NAMES[kind]}”没有选项 {name!r}。{hint}")
    return typed({"type": tag_of(kind), **options}, kind, f"home 里的“{NAMES[kind]}”")
