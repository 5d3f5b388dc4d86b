"""Listings: how many items a page holds, how many related items a story shows."""

from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.plugins import BasePlugin

from ..settings import Paging

_SHIPPED = Paging()


class IndexingOptions(base.Config):
    enabled = c.Type(bool, default=True)
    newest = c.Type(int, default=_SHIPPED.newest)
    year_limit = c.Type(int, default=_SHIPPED.year_limit)
    related = c.Type(int, default=_SHIPPED.related)


class IndexingPlugin(BasePlugin[IndexingOptions]):
    def settings(self) -> Paging:
        """Off: item pages carry no related items; the listings are addresses and stay."""
        return Paging(
            newest=self.config.newest,
            year_limit=self.config.year_limit,
            related=self.config.related if self.config.enabled else 0,
        )
