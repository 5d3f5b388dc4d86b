"""What the desk needs of mkdocs.yml, read without MkDocs: `site-gen` must start quickly and work where it is replaced."""

import os
from collections.abc import Mapping
from datetime import time
from pathlib import Path
from typing import Any

import yaml
from msgspec import Struct

from ..checking.switches import AS_SHIPPED, Switches, SwitchRefused, switches_of
from ..reading.settings_file import broken


class ProjectRefused(ValueError):
    """mkdocs.yml cannot be read, or says what makes no sense. The message is for the editor."""


class Project(Struct, frozen=True, kw_only=True):
    """`root` is None where no mkdocs.yml lies beside content/: then the desk keeps no memory."""

    root: Path | None = None
    url: str = ""  # of the site, with a stroke at its end; empty where none is told
    switches: Switches = AS_SHIPPED
    date_only_time: time = time(0, 0)
    video_hosts: tuple[str, ...] = ()
    tagging: bool = True  # whether tags are told from the words of items

    @property
    def memory(self) -> Path | None:
        return self.root / ".site_gen" / "check.sqlite" if self.root else None


def project_around(content: Path) -> Project:
    """The settings beside content/. Raises ProjectRefused."""
    file = content.resolve().parent / "mkdocs.yml"
    if not file.is_file():
        return Project()
    options = _options(file)
    own = _plugin(options.get("plugins"), "site-gen")
    url = options.get("site_url")
    try:
        return Project(
            root=file.parent,
            url=url.rstrip("/") + "/" if isinstance(url, str) and url else "",
            switches=switches_of(_mapping(own.get("checks"))),
            date_only_time=time.fromisoformat(str(own.get("date_only_time") or "00:00")),
            video_hosts=tuple(map(str, own.get("video_hosts") or ())),
            tagging=_is_on(_plugin(options.get("plugins"), "site-gen-tagging").get("enabled")),
        )
    except SwitchRefused as refused:
        raise ProjectRefused(f"mkdocs.yml 的插件选项 checks 不对：{refused}") from None
    except ValueError:
        raise ProjectRefused("mkdocs.yml 的插件选项 date_only_time 应为“时:分”") from None


def _options(file: Path) -> Mapping[str, Any]:
    """All values as texts: the base loader knows no tags, so that `!ENV` and `!!python/name:` do no harm."""
    try:
        options = yaml.load(file.read_text(encoding="utf-8-sig"), yaml.BaseLoader)
    except (OSError, UnicodeDecodeError, yaml.YAMLError):
        raise ProjectRefused(broken(file) or f"{file.name} 打不开") from None
    return _mapping(options)


def _plugin(plugins: Any, name: str) -> Mapping[str, Any]:
    """The options of one plugin; none where it is not listed."""
    entries = plugins if isinstance(plugins, list) else [plugins]
    found = (entry.get(name) for entry in entries if isinstance(entry, dict) and name in entry)
    return _mapping(next(found, None))


def _is_on(value: Any) -> bool:
    """As MkDocs reads it: a word, or `!ENV [NAME, default]`, which comes as a list. What is not told is on."""
    if isinstance(value, list):
        named = (os.environ[name] for name in value[:-1] if name in os.environ)
        value = next(named, value[-1] if value else "")
    return str(value).lower() not in ("false", "no", "off")


def _mapping(value: Any) -> Mapping[str, Any]:
    return value if isinstance(value, dict) else {}
