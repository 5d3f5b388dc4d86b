"""docs/content-format.md lists exactly the keys that the reader knows, the handbook exactly the rules of the desk."""

import importlib.util
import re
from pathlib import Path

import pytest

from site_gen.checking.registry import RULES

ROOT = Path(__file__).parents[2]


@pytest.fixture(scope="module")
def make_docs():
    spec = importlib.util.spec_from_file_location("make_docs", ROOT / "scripts" / "make_docs.py")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def test_the_tables_are_what_the_code_says(make_docs):
    text = make_docs.PAGE.read_text(encoding="utf-8")
    assert text == make_docs.filled(text), "请运行 .venv/bin/python scripts/make_docs.py"


def test_every_table_has_its_place(make_docs):
    text = make_docs.PAGE.read_text(encoding="utf-8")
    assert all(f"<!-- table: {mark} -->" in text for mark in make_docs.TABLE_BY_MARK)


def test_the_page_of_rules_is_what_the_registry_says(make_docs):
    text = make_docs.RULES_PAGE.read_text(encoding="utf-8")
    assert text == make_docs.rules_page(), "请运行 .venv/bin/python scripts/make_docs.py"


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_documented(make_docs, rule):
    """With all that an editor asks: what, how severe, since when, why, from where, bad and good, what to do."""
    text = re.sub(r"\\([^A-Za-z0-9\s])", r"\1", make_docs.RULES_PAGE.read_text(encoding="utf-8"))
    section = re.split(r"\n## [^\n]*\{#", text.partition(f"{{#{rule.id}}}")[2])[0]
    wanted = (rule.severity.label, rule.since, rule.reason, rule.source, rule.bad, rule.good, rule.remedy)
    assert all(words in section for words in wanted)


def test_every_rule_has_its_place_on_the_built_page(own_site):
    page = own_site.page("/handbook/checks/")
    assert {rule.id for rule in RULES} <= set(page.all("//main//h2/@id"))
