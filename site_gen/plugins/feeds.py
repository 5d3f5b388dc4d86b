"""Feeds: on or off, how long, full text or summaries."""

from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.plugins import BasePlugin

from ..settings import FeedOptions


class FeedsOptions(base.Config):
    enabled = c.Type(bool, default=True)
    newest = c.Type(int, default=20)
    cap = c.Type(int, default=60)
    full_text = c.Type(bool, default=True)


class FeedsPlugin(BasePlugin[FeedsOptions]):
    def settings(self) -> FeedOptions:
        return FeedOptions(
            enabled=self.config.enabled,
            newest=self.config.newest,
            cap=self.config.cap,
            full_text=self.config.full_text,
        )
