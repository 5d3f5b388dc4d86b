"""The quick way for plain bodies and the quicker parser give what Python-Markdown gives."""

import re
from datetime import UTC, datetime

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from markdown import Markdown
from markdown.extensions.toc import slugify_unicode

from site_gen.model.item import Story
from site_gen.rendering.body import BodyRenderer
from site_gen.rendering.figures import FigureExtension
from site_gen.rendering.note_titles import NoteTitlesExtension
from site_gen.settings import Dialect
from tests.kit import REPO

EXTENSIONS = ("tables", "admonition", "attr_list", "footnotes", "toc")
CONFIGS = {"toc": {"slugify": slugify_unicode}}
BODIES = BodyRenderer(Dialect(EXTENSIONS, CONFIGS))
LIBRARY = Markdown(extensions=[*EXTENSIONS, FigureExtension(), NoteTitlesExtension()], extension_configs=CONFIGS)

PIECES = (
    *("志愿者", "，", "。", "**一是加强领导。**", "**", "*", "#", "## 小标题", "### 三级", "\n", "\n\n", "\n\n\n", " ", "　　"),
    *("1. ", "- ", "2022.1.5", "“引”", '"', "'", "!", "!!! note", ":", "=", "---", "===", ">", "&", "http://a.cn/b", "a_b_c"),
    *("`c`", "[x](y)", "![i](j.jpg)", "|a|b|", "<b>h</b>", "\\*", "  \n", "\t", "{#id}", "[TOC]", "[^1]", "~", "1) ", "·", "——", "\xa0"),
)


def reference(body: str) -> str:
    """Python-Markdown's result through the same sanitiser."""
    return BODIES._cleaner.clean(LIBRARY.reset().convert(body))


def rendered(body: str) -> str:
    return BODIES.render(
        Story(source="stories/a.md", address="/stories/a/", title="题", date=datetime.now(UTC), body=body)
    )


def same(html: str) -> str:
    """White space between blocks, before a line break's end and at the ends of a block means nothing."""
    html = re.sub(r"(<br>)\s+", r"\1", html)
    return re.sub(r"\s*(</?(?:p|h\d|ul|ol|li|blockquote|div|table|thead|tbody|tr|th|td|hr|pre|figure)\b[^>]*>)\s*", r"\1", html)


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(PIECES), max_size=14).map("".join))
def test_any_text_comes_out_as_the_library_has_it(body: str):
    """Whatever way is taken, the reader gets the same."""
    if "content:" not in (wanted := reference(body)) and "<table" not in wanted:
        assert same(rendered(body)) == same(wanted)


BLOCKS = (
    *("首段。", "## 小标题", "- 一项", "- 一项\n- **二**项", "- 一\n二", "- 一\n  二", "* 一", "- - -", "- ", "-", "- 1. 一", "- # 一"),
    *("> 引文。", "> 一\n> 二", "> 一\n二", "> - 一", "> ## 一", "> **一**二", ">", "> ", ">一", "> > 一", "文\n> 引", "文\n- 项"),
    *("- a：b", "- : b", "- !!! note", "- 一 ", "- 3 > 2", "> a > b", "3 > 2", "- **一", "1. 一", "---", "- 一\n---", "    - 一", " "),
)


@settings(max_examples=600, deadline=None)
@given(st.lists(st.sampled_from(BLOCKS), max_size=5), st.sampled_from(("\n\n", "\n\n\n", "\n")))
def test_lists_and_quotations(blocks: list[str], between: str):
    """Whatever follows whatever."""
    body = between.join(blocks)
    assert same(rendered(body)) == same(reference(body))


@settings(max_examples=200, deadline=None)
@given(st.lists(st.text("志愿 者，。a1“”!-*#\n", max_size=12), max_size=6).map("\n\n".join))
def test_near_misses(body: str):
    """Texts of the very characters that decide between the two ways."""
    assert same(rendered(body)) == same(reference(body))


@pytest.mark.parametrize("path", sorted(REPO.glob("content/stories/**/*.md")), ids=lambda path: path.stem)
def test_the_demo_stories(path):
    """Real stories, tables and figures included."""
    body = path.read_text(encoding="utf-8").split("---\n", 2)[2]
    BODIES._folder = "stories"
    assert same(rendered(body)) == same(reference(body))


def test_plain_stories_take_the_quick_way():
    """Paragraphs, subheads and bold lead-ins do not need the parser."""
    body = (
        "首段，写得很平。\n\n## 建强阵地\n\n**一是加强领导。**重点围绕，展开工作。\n第二行。\n\n"
        "## 建强阵地\n\n- 一项\n- **二**项\n\n> 以前没人管。\n\n末段。\n"
    )
    assert BODIES._plain.render(body) is not None
    assert same(rendered(body)) == same(reference(body))
