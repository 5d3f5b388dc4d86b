"""A box without a title is headed in Chinese, in stories and on ordinary pages."""

import pytest
from markdown import Markdown

from site_gen.rendering.note_titles import TITLES, NoteTitlesExtension

from ..kit import story

BOXES = "!!! warning\n    小心。\n\n!!! note \"看这里\"\n    说明。\n\n!!! danger \"\"\n    没有头。\n"


def words(page) -> list[str]:
    return [title.text_content() for title in page.all("//*[@class='admonition-title']")]


def test_boxes_of_stories_and_of_ordinary_pages(site):
    built = site({"stories/a.md": story(body="贵州省铜仁市碧江区。\n\n" + BOXES), "pages/about.md": f"# 关于\n\n{BOXES}"})
    assert built.exit_code == 0, built.output
    assert words(built.page("/stories/a/")) == words(built.page("/about/")) == ["注意", "看这里"]


@pytest.mark.parametrize("kind", TITLES)
def test_every_type_that_is_drawn_has_a_title(kind):
    markdown = Markdown(extensions=["admonition", "pymdownx.details", NoteTitlesExtension()])
    shown = markdown.convert(f"!!! {kind}\n    甲\n\n??? {kind}\n    乙\n")
    assert shown.count(TITLES[kind]) == 2 and kind.capitalize() not in shown


def test_a_title_that_was_written_stays():
    markdown = Markdown(extensions=["admonition", NoteTitlesExtension()])
    assert "看这里" in markdown.convert('!!! note "看这里"\n    甲\n') and "Abc" in markdown.convert("!!! abc\n    甲\n")
