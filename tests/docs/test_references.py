"""What the pages for maintainers name is there: files, functions, subcommands, links."""

import ast
import re
from pathlib import Path

import pytest

from site_gen.cli import main

ROOT = Path(__file__).parents[2]
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").rglob("*.md"))]
TREES = ("site_gen/", "theme/", "scripts/", "content/", "tests/", "docs/")
MADE_LATER = ("content/stations", "content/columns", "content/themes", "content/friends")  # .csv or .yml


def words(page: Path) -> list[str]:
    """Everything in back-ticks, and the commands of code blocks."""
    text = page.read_text(encoding="utf-8")
    blocks = re.findall(r"^```.*?^```", text, re.MULTILINE | re.DOTALL)
    return re.findall(r"`([^`\n]+)`", text) + [line for block in blocks for line in block.splitlines()]


def defined() -> set[str]:
    """The names of all functions and classes of the project."""
    found = set()
    for file in [*(ROOT / "site_gen").rglob("*.py"), *(ROOT / "scripts").glob("*.py")]:
        for node in ast.walk(ast.parse(file.read_text(encoding="utf-8"))):
            if isinstance(node, ast.FunctionDef | ast.ClassDef):
                found.add(node.name)
    return found


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_links_lead_somewhere(page):
    targets = re.findall(r"\]\(([^)\s]+)\)", page.read_text(encoding="utf-8"))
    local = [target.partition("#")[0] for target in targets if not re.match(r"[a-z]+:|#", target)]
    assert [target for target in local if not (page.parent / target).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_files_that_are_named_exist(page):
    named = [word for word in words(page) if re.fullmatch(r"[\w./-]+", word) and word.startswith(TREES)]
    missing = [word for word in named if not (ROOT / word).exists() and word not in MADE_LATER]
    assert missing == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())
def test_functions_that_are_named_exist(page):
    named = {word[:-2].rpartition(".")[2] for word in words(page) if re.fullmatch(r"[\w.]+\(\)", word)}
    assert named - defined() <= {"href", "absolute"}  # functions of the templates


def test_the_readme_lists_every_subcommand_and_no_other():
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    assert set(re.findall(r"`site-gen (\w+)", text)) == set(main.commands)


def test_the_guide_for_contributors_knows_every_room_and_every_file_before_the_rooms():
    text = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
    rooms = {path.parent.name + "/" for path in (ROOT / "site_gen").glob("*/__init__.py")}
    assert set(re.findall(r"^\| `(\w+/)` \|", text, re.MULTILINE)) == rooms
    files = {path.name for path in (ROOT / "site_gen").glob("*.py")} - {"__init__.py"}
    assert files - set(re.findall(r"`(\w+\.py)`", text)) == set()


def test_decisions_are_numbered_once():
    names = [path.name for path in (ROOT / "docs" / "decisions").glob("*.md")]
    assert all(re.fullmatch(r"\d{4}-[a-z0-9-]+\.md", name) for name in names)
    assert len({name[:4] for name in names}) == len(names)
