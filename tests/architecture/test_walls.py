"""The walls of the house (DESIGN section 2), read from the source itself."""

import ast
import subprocess
import sys
import tomllib
from collections.abc import Iterator
from pathlib import Path

import pytest
import yaml

from ..kit import REPO

HOUSE = REPO / "site_gen"
MODULES = sorted(HOUSE.rglob("*.py"))
FRONT_ENDS = {"mkdocs", "material", "properdocs"}
READERS = {"read_text", "read_bytes", "open", "iterdir", "glob", "rglob", "scandir", "listdir", "walk"}


def name_of(module: Path) -> str:
    return module.relative_to(REPO).with_suffix("").as_posix().removesuffix("/__init__").replace("/", ".")


def imports(module: Path) -> Iterator[str]:
    """Every module that is imported, anywhere in the file, by its full name."""
    package = name_of(module).split(".")
    if module.name != "__init__.py":
        package = package[:-1]
    for node in ast.walk(ast.parse(module.read_bytes())):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            full = ".".join([*base, *([node.module] if node.module else [])])
            yield full
            yield from (f"{full}.{alias.name}" for alias in node.names)


def calls(module: Path) -> Iterator[tuple[int, str]]:
    """Line and name of every call: `open(…)` and `path.read_text(…)` alike."""
    for node in ast.walk(ast.parse(module.read_bytes())):
        if isinstance(node, ast.Call):
            function = node.func
            name = function.id if isinstance(function, ast.Name) else getattr(function, "attr", "")
            yield node.lineno, name


def rooms(*names: str) -> list[Path]:
    return [module for module in MODULES if module.relative_to(HOUSE).parts[0] in names]


def test_only_the_plugins_import_mkdocs():
    """MkDocs 1.x gets no releases any more, so the front end must come off in one piece."""
    guilty = [
        (name_of(module), name)
        for module in MODULES
        if module.relative_to(HOUSE).parts[0] != "plugins"
        for name in imports(module)
        if name.split(".")[0] in FRONT_ENDS
    ]
    assert not guilty


def test_nothing_but_the_front_end_imports_the_plugins():
    """The core never knows who drives it."""
    guilty = [
        name_of(module)
        for module in MODULES
        if module.relative_to(HOUSE).parts[0] != "plugins"
        and any(name.startswith("site_gen.plugins") for name in imports(module))
    ]
    assert not guilty


def test_the_model_imports_nothing_of_the_project():
    """The nouns stand on their own."""
    guilty = [
        (name_of(module), name)
        for module in rooms("model")
        for name in imports(module)
        if name.split(".")[0] == "site_gen" and not name.startswith("site_gen.model")
    ]
    assert not guilty


@pytest.mark.parametrize("room", ["structured"])
def test_pure_rooms_know_nouns_only(room):
    """What is said of an item to engines depends on the item alone: no catalogue, no index, no templates."""
    guilty = [
        (name_of(module), name)
        for module in rooms(room)
        for name in imports(module)
        if name.split(".")[0] == "site_gen" and name.split(".")[1:2] not in ([room], ["model"])
    ]
    assert not guilty


@pytest.mark.parametrize("room", ["indexing", "feeds", "structured", "rendering"])
def test_indexing_feeds_and_rendering_open_no_source_file(room):
    """What they need comes from the catalogue; only rendering/theme.py reads files, and those are the theme's."""
    guilty = [
        f"{name_of(module)}:{line} {name}"
        for module in rooms(room)
        if module != HOUSE / "rendering" / "theme.py"
        for line, name in calls(module)
        if name in READERS
    ]
    assert not guilty


def test_the_plugins_are_under_a_tenth_of_the_lines():
    """Thin plugins: what is worth keeping lies in the rooms behind them."""

    def lines(modules: list[Path]) -> int:
        return sum(len(module.read_text(encoding="utf-8").splitlines()) for module in modules)

    assert lines(rooms("plugins")) < 0.1 * lines(MODULES)


def test_the_program_imports_no_test():
    """Tests look at the program, never the other way round."""
    guilty = [
        name_of(module)
        for module in MODULES
        if any(name.split(".")[0] == "tests" for name in imports(module))
    ]
    assert not guilty


def test_the_command_line_starts_without_mkdocs():
    """`site-gen check` must be quick, and must work where MkDocs is replaced."""
    code = (
        "import sys, site_gen.cli;"
        "print(sorted({name.split('.')[0] for name in sys.modules} & {'mkdocs', 'material', 'properdocs'}))"
    )
    done = subprocess.run([sys.executable, "-c", code], cwd=REPO, capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"


class _Settings(yaml.SafeLoader):
    """mkdocs.yml as text: `!ENV [NAME, default]` becomes ("!ENV", [...])."""


_Settings.add_constructor("!ENV", lambda loader, node: ("!ENV", loader.construct_sequence(node)))
_Settings.add_multi_constructor("tag:yaml.org,2002:python/", lambda loader, suffix, node: suffix)


def test_every_plugin_can_be_switched_off_from_the_environment():
    """DESIGN section 7: every registered plugin has `enabled`, which mkdocs.yml reads with !ENV."""
    project = tomllib.loads((REPO / "pyproject.toml").read_text(encoding="utf-8"))
    registered = project["project"]["entry-points"]["mkdocs.plugins"]
    settings = yaml.load((REPO / "mkdocs.yml").read_text(encoding="utf-8"), _Settings)
    used = {name: options for plugin in settings["plugins"] for name, options in plugin.items()}
    assert set(registered) == set(used)
    for name, options in used.items():
        tag, (variable, default) = options["enabled"]
        assert tag == "!ENV" and variable.startswith("SITE_GEN") and default is True, name
