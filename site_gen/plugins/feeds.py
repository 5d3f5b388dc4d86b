"""Feeds: on or off, how long, full text or summaries, archives, which series are podcasts."""

import re
from collections.abc import Mapping
from typing import Any

from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.exceptions import ConfigurationError
from mkdocs.plugins import BasePlugin

from ..feeds.podcast import CATEGORIES, Podcast, is_category
from ..indexing.families import FAMILIES
from ..settings import FeedOptions, Show
from .options import typed

_EMAIL = re.compile(r"[\w.+-]+@[A-Za-z0-9-]+(\.[A-Za-z0-9-]+)+", re.ASCII)


_SHIPPED = FeedOptions()


class FeedsOptions(base.Config):
    enabled = c.Type(bool, default=_SHIPPED.enabled)
    newest = c.Type(int, default=_SHIPPED.newest)
    cap = c.Type(int, default=_SHIPPED.cap)
    full_text = c.Type((bool, list), default=_SHIPPED.full_text)
    archives = c.Type(bool, default=_SHIPPED.archives)
    podcasts = c.Type(dict, default={})


class FeedsPlugin(BasePlugin[FeedsOptions]):
    def settings(self) -> FeedOptions:
        """Raises ConfigurationError, in Chinese, for options that make no sense together."""
        if not 1 <= self.config.newest <= self.config.cap:
            raise ConfigurationError(
                f"mkdocs.yml 的插件选项 newest、cap 应为 1 ≤ newest ≤ cap，写的是 {self.config.newest}、{self.config.cap}"
            )
        return FeedOptions(
            enabled=self.config.enabled,
            newest=self.config.newest,
            cap=self.config.cap,
            full_text=_full_text(self.config.full_text),
            archives=self.config.archives,
            podcasts=_podcasts(self.config.podcasts),
        )


def _full_text(value: bool | list[Any]) -> bool | tuple[str, ...]:
    """True and False as they are; else the families of listings whose feeds carry bodies."""
    if isinstance(value, bool):
        return value
    known = [family.name for family in FAMILIES]
    if wrong := [name for name in value if name not in known]:
        raise ConfigurationError(
            f"mkdocs.yml 的插件选项 full_text 里没有 {wrong[0]!r} 这类列表，可写：{'、'.join(known)}"
        )
    return tuple(sorted(value))


def _podcasts(shows: Mapping[str, Any]) -> Mapping[str, Show]:
    """By series; each with a category of Apple's and an e-mail address."""
    found = typed(dict(shows), dict[str, Show], "podcasts")
    for name, show in found.items():
        if not is_category(Podcast(category=show.category, email="").path):
            raise ConfigurationError(
                f"mkdocs.yml 的插件选项 podcasts 里“{name}”的 category 不是苹果播客的分类：{show.category!r}。"
                f"可写：{'、'.join(CATEGORIES)}；子分类写在“ / ”后面，如 News / Daily News"
            )
        if not _EMAIL.fullmatch(show.email):
            raise ConfigurationError(
                f"mkdocs.yml 的插件选项 podcasts 里“{name}”的 email 不是邮箱：{show.email!r}"
            )
        if not re.match(r"https?://|/|$", show.image):
            raise ConfigurationError(
                f"mkdocs.yml 的插件选项 podcasts 里“{name}”的 image 应为完整网址，或以 / 开头的本站地址：{show.image!r}"
            )
    return found
