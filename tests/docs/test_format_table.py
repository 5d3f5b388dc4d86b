"""docs/content-format.md lists exactly the keys that the reader knows."""

import importlib.util
from pathlib import Path

import pytest

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
