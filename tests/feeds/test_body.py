"""Links of a body: what a browser on the item's page would open, and nothing else touched."""

from urllib.parse import urljoin

import nh3
import pytest
from hypothesis import given
from hypothesis import strategies as st
from lxml import html as lxml_html

from site_gen.feeds.body import absolute_html, reader_html

PAGE = "https://www.example.org/base/stories/2022/01/a/"


@pytest.mark.parametrize(
    ("before", "after"),
    [
        ('<a href="../b/">', '<a href="https://www.example.org/base/stories/2022/01/b/">'),
        ('<a href="/base/x/?a=1&amp;b=2#c">', '<a href="https://www.example.org/base/x/?a=1&amp;b=2#c">'),
        ('<a href="/base/../x">', '<a href="https://www.example.org/x">'),
        ('<a href="#fn1">', f'<a href="{PAGE}#fn1">'),
        ('<a href="">', f'<a href="{PAGE}">'),
        ('<q cite="../b/">', '<q cite="https://www.example.org/base/stories/2022/01/b/">'),
        ('<a href="//cdn.example.com/x">', '<a href="https://cdn.example.com/x">'),
        ('<a href="//[x">', f'<a href="{PAGE}">'),
        ('<a href="mailto:a@example.org">', '<a href="mailto:a@example.org">'),
        ('<img alt="href= src=" src="b.jpg"/>', f'<img alt="href= src=" src="{PAGE}b.jpg"/>'),
        ('<video poster="p.jpg" src="v.mp4">', f'<video poster="{PAGE}p.jpg" src="{PAGE}v.mp4">'),
        (
            '<img srcset="a.webp 1x,/b.webp 2x">',
            f'<img srcset="{PAGE}a.webp 1x,https://www.example.org/b.webp 2x">',
        ),
        ('<img srcset="a.webp">', f'<img srcset="{PAGE}a.webp">'),
        (
            '<p title=" href=">y</p><a title="src=" href="z">',
            f'<p title=" href=">y</p><a title="src=" href="{PAGE}z">',
        ),
        ('<p title="<a href=x">y</p><a href="z">', f'<p title="<a href=x">y</p><a href="{PAGE}z">'),
        ('<code>&lt;a href="x"&gt;</code>', '<code>&lt;a href="x"&gt;</code>'),
        ('<p>写作 href="x" 即可</p><a href="y">', f'<p>写作 href="x" 即可</p><a href="{PAGE}y">'),
        ("<p>1 < 2</p>", "<p>1 < 2</p>"),
    ],
)
def test_absolute(before: str, after: str) -> None:
    assert absolute_html(before, PAGE) == after
    assert absolute_html(after, PAGE) == after


def test_attributes_of_the_page_alone_are_dropped() -> None:
    before = '<p role="note" aria-label="a > b" title="the role= of"><a aria-hidden="true" href="/y">z</a><br>'
    after = '<p title="the role= of"><a href="https://www.example.org/y">z</a><br>'
    assert reader_html(before, PAGE) == after


PIECES = st.sampled_from(
    [
        "<p>",
        "</p>",
        "<b title='",
        '<a href="',
        "<img src='",
        '">',
        "'>",
        "</a>",
        "x/y?z=1&w",
        "../",
        "#f",
        "<",
        "&",
        "铜仁",
    ]
)


@given(st.lists(PIECES, max_size=14).map("".join))
def test_a_parser_finds_the_same_links(text: str) -> None:
    """Whatever nh3 lets out, the links in it are those a parser would have made absolute."""
    html = nh3.clean(text)
    if not html.strip():
        return
    before, after = (lxml_html.fragment_fromstring(part, "div") for part in (html, absolute_html(html, PAGE)))
    for old, new in zip(before.iter(), after.iter(), strict=True):
        assert (old.tag, old.text, old.tail, old.get("title")) == (
            new.tag,
            new.text,
            new.tail,
            new.get("title"),
        )
        for name in ("href", "src"):
            if old.get(name) is not None:
                assert new.get(name) == urljoin(PAGE, old.get(name).strip())
