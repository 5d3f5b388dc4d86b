"""What the project's own mkdocs.yml makes of Markdown."""

import re
from datetime import UTC, datetime

from mkdocs.config import load_config

from site_gen.model.item import Story
from site_gen.rendering.body import BodyRenderer
from site_gen.settings import Dialect

from ..kit import REPO

BODY = "甲。[^1]乙。[^2]\n\n[^1]: 注一。\n[^2]: 注二。\n"


def test_what_readers_are_told_of_footnotes_is_chinese():
    """Screen readers read it out; Python-Markdown's own words are English."""
    config = load_config(str(REPO / "mkdocs.yml"))
    renderer = BodyRenderer(Dialect(tuple(config.markdown_extensions), dict(config.mdx_configs)))
    story = Story(source="stories/a.md", address="/stories/a/", title="题", date=datetime.now(UTC), body=BODY)
    titles = re.findall(r'title="([^"]*)"', renderer.render(story))
    assert titles == ["回到正文里的注 1", "回到正文里的注 2"]
