"""Options of mkdocs.yml become typed settings; a wrong one is an error in Chinese that names the option."""

import os
from collections.abc import Mapping
from datetime import time
from pathlib import Path
from typing import Any, TypeVar

import msgspec
from mkdocs.exceptions import ConfigurationError

from ..checking.switches import Switches, SwitchRefused, switches_of
from ..model.identity import NavLink
from ..shipped import theme_layers

T = TypeVar("T")


def typed(value: Any, kind: type[T], option: str) -> T:
    """`value` as `kind`. Raises ConfigurationError naming the option, the value's place and what is wrong."""
    try:
        return msgspec.convert(value, kind, strict=False)
    except msgspec.ValidationError as error:
        raise ConfigurationError(f"mkdocs.yml 的插件选项 {option} 不对：{_chinese(str(error))}") from None


def _chinese(message: str) -> str:
    """msgspec's own words with its commonest phrases in Chinese."""
    for english, chinese in (
        ("Object contains unknown field ", "不认识的键 "),
        ("Object missing required field ", "缺少必填的键 "),
        ("Expected ", "应为 "),
        (", got ", "，写的是 "),
        (" - at ", "，位置 "),
    ):
        message = message.replace(english, chinese)
    return message


def menu(entries: list[Any]) -> tuple[NavLink, ...]:
    """`- 学习: /columns/study/`: one name and one address an entry."""
    links = []
    for entry in entries:
        if not (isinstance(entry, Mapping) and len(entry) == 1):
            raise ConfigurationError(f"mkdocs.yml 的插件选项 menu 每项写“名称: 地址”，写的是 {entry!r}")
        ((name, address),) = entry.items()
        links.append(NavLink(str(name), str(address)))
    return tuple(links)


def pages(nav: list[Any]) -> tuple[NavLink, ...]:
    """The ordinary pages that mkdocs.yml's `nav` names: about.md → /about/. A section counts as its first page."""
    links = []
    for entry in nav:
        if isinstance(entry, Mapping):
            for name, target in entry.items():
                inner = pages(target)[:1] if isinstance(target, list) else ()
                path = inner[0].address if inner else target
                if isinstance(path, str):
                    links.append(NavLink(str(name), path if path.startswith("/") else _page_address(path)))
    return tuple(link for link in links if link.address)


def _page_address(path: str) -> str:
    stem = path.removesuffix(".md")
    if stem == path:
        return ""
    return "/" + (stem.removesuffix("index") if stem.endswith("index") else stem + "/")


def clock(text: str) -> time:
    """`08:30` → the time of day for dates without one."""
    try:
        return time.fromisoformat(text)
    except ValueError:
        raise ConfigurationError(f"mkdocs.yml 的插件选项 date_only_time 应为“时:分”，写的是 {text!r}") from None


def layers(root: Path, theme: str) -> tuple[Path, ...]:
    """The folders of the theme: the site's own, then the one that comes with the generator."""
    try:
        return theme_layers(root, theme)
    except NotADirectoryError as missing:
        raise ConfigurationError(f"mkdocs.yml 的插件选项 theme_dir：没有 {missing} 这个文件夹") from None


def switches(checks: Mapping[Any, Any]) -> Switches:
    """`title-length: off` → the rules of the desk that are off, or more or less severe than usual."""
    try:
        return switches_of(checks)
    except SwitchRefused as refused:
        raise ConfigurationError(f"mkdocs.yml 的插件选项 checks 不对：{refused}") from None


def allow_removals() -> bool:
    return os.environ.get("SITE_GEN_ALLOW_REMOVALS", "").lower() in ("1", "true", "yes")
