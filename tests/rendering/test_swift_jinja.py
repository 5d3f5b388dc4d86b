"""Templates in the quicker environment come out as in Jinja's own."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from jinja2 import DictLoader, Environment, StrictUndefined, TemplateSyntaxError, UndefinedError
from markupsafe import Markup

from site_gen.rendering.swift_jinja import SwiftEnvironment

TEMPLATES = {
    "base": "<p>{{ a }}</p>{% block main %}{% endblock %}{{ name }}",
    "page": """{% extends "base" %}{% macro box(x) %}<b>{{ x }}</b>{% endmacro %}{% block main %}
{% set inner %}<i>{{ a }}{{ b }}</i>{% endset %}{{ inner }}{{ inner ~ a }}{{ box(b) }}{{ a|e }}{{ a|safe }}
{% for x in rows %}{{ loop.index }}{{ x }}{% endfor %}{% filter upper %}{{ b }}{% endfilter %}{% include "part" %}{% endblock %}""",
    "part": "{{ a|upper }}{{ b|length }}{% autoescape false %}{{ a }}{% endautoescape %}",
}


class Html:
    """Something of another library that knows its own HTML."""

    def __html__(self) -> str:
        return "<u>&</u>"


class Text(str):
    """A string of a kind of its own."""


def environment(kind: type[Environment]) -> Environment:
    made = kind(loader=DictLoader(TEMPLATES), autoescape=True, undefined=StrictUndefined)
    made.globals["name"] = "<文明>"
    return made


SWIFT, OWN = environment(SwiftEnvironment), environment(Environment)
texts = st.text("<>&\"'志a{}%")
values = st.one_of(texts, texts.map(Markup), texts.map(Text), st.integers(), st.none(), st.builds(Html))


@given(a=texts, b=texts.map(Markup), rows=st.lists(values, max_size=4))
def test_the_same_output(a: str, b: Markup, rows: list):
    wanted = OWN.get_template("page").render(a=a, b=b, rows=rows)
    assert SWIFT.get_template("page").render(a=a, b=b, rows=rows) == wanted


def test_it_does_take_the_quick_way():
    """A new version of Jinja may write its first line in another way: then this fails, and nothing else."""
    code = SWIFT.compile("{{ a }}", "x", "x")
    assert "site_gen.rendering.swift_jinja" in code.co_names


def test_what_is_not_defined_is_an_error():
    with pytest.raises(UndefinedError):
        SWIFT.get_template("base").render()


def test_errors_name_the_line_of_the_template():
    with pytest.raises(TemplateSyntaxError) as caught:
        SWIFT.from_string("\n\n{% if %}")
    assert caught.value.lineno == 3
