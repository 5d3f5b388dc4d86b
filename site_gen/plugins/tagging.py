"""Automatic tagging: on or off. Tags that editors wrote and the stations' regions stay either way."""

from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.plugins import BasePlugin


class TaggingOptions(base.Config):
    enabled = c.Type(bool, default=True)


class TaggingPlugin(BasePlugin[TaggingOptions]):
    """Its options are read by the site plugin; MkDocs itself has no event for what it does."""
