"""JSON-LD in a script element: whatever an editor wrote, the element ends where it should and says what was written."""

import lxml.html
import msgspec
import pytest

from site_gen.structured.script import Graph, graph_script, script
from site_gen.structured.things import Organization

HOSTILE = [
    "</script><script>alert(1)</script>",
    "<!--<script>",
    "]]>&amp;<b>'\"\\",
    "行\u2028分\u2029段",
    "😀 \x0b\x07 控制符",
]


@pytest.mark.parametrize("text", HOSTILE)
def test_nothing_ends_the_script_and_nothing_is_lost(text):
    html = script({"name": text})
    tree = lxml.html.document_fromstring(f"<html><head>{html}</head><body><p>后面</p></body></html>")
    (element,) = tree.xpath("//script")
    assert msgspec.json.decode(element.text) == {"name": text}
    assert not [char for char in "<>&\u2028\u2029" if char in element.text]
    assert tree.xpath("//p/text()") == ["后面"]


def test_a_graph_says_whose_words_it_uses_first():
    html = graph_script([Organization(name="文明小站")])
    assert html == (
        '<script type="application/ld+json">{"@context":"https://schema.org","@graph":'
        '[{"@type":"Organization","name":"文明小站"}]}</script>'
    )
    assert msgspec.json.encode(Graph(things=())).startswith(b'{"@context"')


def test_a_page_with_nothing_to_say_has_no_script():
    assert graph_script([]) == ""
