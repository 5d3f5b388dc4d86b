"""The handbook tells of every key, rule, message, theme, command, option and variable, and of none that is not there."""

import ast
import re
from collections.abc import Iterator
from datetime import date
from urllib.parse import urljoin

import click
import pytest
import yaml

from scripts import make_docs
from scripts.reference import keys, options, pictures, themes
from scripts.reference.complaints import told
from scripts.reference.markdown import marks
from scripts.reference.messages import without_place
from scripts.reference.mistakes import CASES, FILMS, RARE
from site_gen.captions import parse_caption
from site_gen.checking.registry import BY_ID, RULES
from site_gen.cli import main
from site_gen.indexing.families import FAMILIES
from site_gen.model.caption import Technique
from site_gen.model.home import NAMES, tag_of
from site_gen.reading import register_schema
from site_gen.reading.examples import EXAMPLES, example
from site_gen.reading.fields import Table
from site_gen.reading.schema import FIELDS, NESTED, TABLES

from ..kit import REPO
from .handbook import FOLDER, PAGES, text_of, whole_text

AGAIN = "请运行 .venv/bin/python scripts/make_docs.py"


@pytest.fixture(scope="module")
def book() -> str:
    return whole_text()


@pytest.mark.parametrize("path", make_docs.PAGES, ids=lambda path: path.stem)
def test_the_tables_are_what_the_code_says(path):
    assert path.read_text(encoding="utf-8") == make_docs.pages()[path], AGAIN


@pytest.mark.parametrize("path", sorted(make_docs.schema_files()), ids=lambda path: path.stem)
def test_the_schemas_are_what_the_code_says(path):
    assert path.read_text(encoding="utf-8") == make_docs.schema_files()[path], AGAIN


def test_every_table_has_its_place():
    placed = {mark for page in make_docs.PAGES for mark in marks(page.read_text(encoding="utf-8"))}
    assert placed == set(make_docs.TABLES)


# Keys


def test_every_key_is_in_the_handbook():
    text = text_of(FOLDER / "keys.md")
    for field in FIELDS:
        assert f"| {keys.chinese(field)} `{field.name}` | {field.about}。例" in text, field.name


def test_every_key_of_the_registers_is_in_the_handbook():
    known = [value for value in vars(register_schema).values() if isinstance(value, Table)]
    assert {id(table) for table in known} == {id(table) for table in keys.REGISTERS.values()}
    text = text_of(FOLDER / "registers.md")
    for name, table in keys.REGISTERS.items():
        for field in table.fields:
            must = "必填。" if field.name in table.required else ""
            assert f"| {keys.chinese(field)} `{field.name}` | {must}{field.about}。例" in text, (name, field.name)


def test_every_key_has_an_example():
    told = [(type, field) for type, table in TABLES.items() for field in table.fields]
    told += [(name, field) for name, table in (NESTED | keys.REGISTERS).items() for field in table.fields]
    missing = [f"{owner}.{field.name}" for owner, field in told if not example(owner, field.name)]
    assert missing == [], "请在 site_gen/reading/examples.py 里各写一个例子"


def test_no_example_is_of_a_key_that_is_gone():
    owners = {**TABLES, **NESTED, **keys.REGISTERS}
    names = {field.name for field in FIELDS}
    names |= {f"{owner}.{field.name}" for owner, table in owners.items() for field in table.fields}
    assert set(EXAMPLES) <= names


@pytest.mark.parametrize("name", EXAMPLES)
def test_examples_are_sound_yaml(name):
    assert yaml.safe_load(f"键: {EXAMPLES[name]}")["键"] is not None


def test_every_choice_is_in_the_handbook(book):
    for values in keys.CHOICES.values():
        assert all(f"`{value.value}` | {value.label} |" in book for value in values)


# Rules and messages


@pytest.mark.parametrize("rule", RULES, ids=lambda rule: rule.id)
def test_every_rule_is_documented(rule):
    """With all that an editor asks: what, how severe, since when, why, from where, bad and good, what to do."""
    section = re.split(r"\n## [^\n]*\{#", text_of(FOLDER / "checks.md").partition(f"{{#{rule.id}}}")[2])[0]
    wanted = (rule.severity.label, rule.since, rule.reason, rule.source, rule.bad, rule.good, rule.remedy)
    assert all(words in section for words in wanted)


def test_every_rule_has_its_place_on_the_built_page(own_site):
    page = own_site.page("/handbook/checks/")
    assert {rule.id for rule in RULES} <= set(page.all("//main//h2/@id"))


# Where the id of a rule stands among the arguments of what reports a problem.
RULE_AT = {"error": 1, "warn": 1, "Fault": 1, "_refused": 2, "whole": 2, "AddressRefused": 0, "Defect": 0}


def reported() -> Iterator[str]:
    """The ids of all problems that the code outside the rules reports."""
    for file in sorted((REPO / "site_gen").rglob("*.py")):
        if file.parent.name == "rules":
            continue
        for node in ast.walk(ast.parse(file.read_bytes())):
            if isinstance(node, ast.Call):
                name = node.func.id if isinstance(node.func, ast.Name) else getattr(node.func, "attr", "")
                given = [word.value for word in node.keywords if word.arg == "rule"]
                given += node.args[RULE_AT[name] : RULE_AT[name] + 1] if name in RULE_AT else []
                yield from (one.value for one in given if isinstance(one, ast.Constant) and isinstance(one.value, str))


def test_every_message_is_in_the_handbook():
    """A new message needs a mistake that brings it about, in scripts/reference/mistakes.py."""
    known = {case.rule for case in CASES} | set(FILMS) | set(RARE) | set(BY_ID)
    assert sorted(set(reported()) - known) == []


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.rule)
def test_the_message_is_what_the_program_says(case):
    said = without_place(told(case), case.rule)
    assert said, "这个例子不再引出这句话"
    assert f"| `{case.rule}` | {' '.join(said.split())} |" in text_of(FOLDER / "messages.md")


@pytest.mark.parametrize("technique", Technique)
def test_what_a_caption_may_say_of_a_picture_is_understood(technique):
    saying = pictures.SAYINGS[technique.value]
    assert parse_caption(f"11月14日，屏南县双溪镇的夜校。{saying}", date(2026, 11, 15)).techniques == (technique,)
    assert f"| {saying} | {technique.label} |" in text_of(FOLDER / "photos.md")


# Themes, commands, options


def test_every_theme_is_in_the_handbook():
    text = text_of(FOLDER / "tags.md")
    for theme in themes.written_themes():
        assert f"| {theme.name} `{theme.id}` | {themes.ABOUT[theme.id]}。认这些词：" in text


def commands() -> Iterator[tuple[str, click.Parameter]]:
    for name, command in main.commands.items():
        yield from ((name, parameter) for parameter in command.params)


def test_every_command_is_in_the_handbook():
    text = text_of(FOLDER / "reference.md")
    assert all(f"### site-gen {name} " in text and command.help for name, command in main.commands.items())


@pytest.mark.parametrize("command, option", [pair for pair in commands() if isinstance(pair[1], click.Option)])
def test_every_option_of_a_command_is_in_the_handbook(command, option):
    section = text_of(FOLDER / "reference.md").partition(f"### site-gen {command} ")[2].partition("\n### ")[0]
    assert re.search(r"[\u4e00-\u9fff]", option.help or ""), "选项要有中文说明"
    assert all(f"`{name}`" in section for name in (*option.opts, *option.secondary_opts))
    assert option.help in section


def test_every_option_of_the_plugins_has_its_meaning():
    assert {name for name, _ in options.options()} == set(options.MEANINGS)
    assert all(meaning for meaning, _ in options.MEANINGS.values())


def test_every_option_of_the_plugins_is_in_the_handbook():
    text = text_of(FOLDER / "reference.md")
    for name, (meaning, _) in options.MEANINGS.items():
        assert f"| `{name.rpartition('.')[2]}` | {meaning}" in text, name


def test_every_block_of_the_home_page_is_in_the_handbook():
    text = text_of(FOLDER / "reference.md")
    assert {tag_of(kind) for kind in NAMES} == set(options.BLOCKS)
    for kind, name in NAMES.items():
        assert f"| {name} | `{tag_of(kind)}` | {options.BLOCKS[tag_of(kind)]} |" in text
        assert all(options.BLOCK_OPTIONS[field] for field in kind.__struct_fields__)


def test_every_variable_of_the_environment_is_in_the_handbook():
    text = text_of(FOLDER / "reference.md")
    assert options.variables() == set(options.VARIABLES)
    assert all(f"| `{name}` | {meaning} |" in text for name, meaning in options.VARIABLES.items())


def test_every_family_of_listings_is_in_the_handbook(book):
    from scripts.reference import feeds

    assert {family.name for family in FAMILIES} == set(feeds.NAMES)
    assert all(f"| {name} `/" in book for name in feeds.NAMES.values())


# The book itself


def test_every_page_is_in_the_navigation_here_and_in_a_new_site():
    listed = {f"handbook/{page.name}" for page in PAGES}
    for settings in (REPO / "mkdocs.yml", REPO / "site_gen" / "starting" / "skeleton" / "mkdocs.yml"):
        assert set(re.findall(r"handbook/[\w-]+\.md", settings.read_text(encoding="utf-8").partition("markdown_ext")[0])) == listed


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.stem)
def test_links_and_their_anchors_lead_somewhere(own_site, page):
    address = "/handbook/" + ("" if page.stem == "index" else f"{page.stem}/")
    for target in own_site.page(address).all("//main//article//a/@href"):
        there, _, anchor = urljoin(address, target).partition("#")
        if re.match(r"[a-z]+:", target):
            continue
        assert own_site.exists(there), target
        assert not anchor or own_site.page(there).all(f"//*[@id='{anchor}']"), target
