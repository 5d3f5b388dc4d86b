"""Every file that the handbook tells an editor to copy is one that the desk has nothing to say against."""

import pytest

from ..kit import Site
from .handbook import beside, examples

NOW = "2026-12-31T12:00:00+08:00"  # after the last date of the examples


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Site:
    """A site of the handbook's examples and nothing else."""
    files = examples()
    return Site(tmp_path_factory.mktemp("handbook") / "a", {**files, **beside(files)}, {}).build(now=NOW)


def test_there_is_an_example_of_every_kind_of_file():
    paths = examples()
    for wanted in ("stories/", "photos/", "videos/", "stations.csv", "columns.yml", "themes.yml", "friends.yml"):
        assert any(path.startswith(wanted) for path in paths), wanted
    heads = "\n".join(paths.values())
    assert all(f"体裁: {kind}" in heads for kind in ("案例", "简讯", "评论", "公告", "报告"))


@pytest.mark.parametrize("path", examples())
def test_an_example_builds_without_a_word(town, path):
    assert town.messages(path) == []


def test_all_examples_reach_the_site(town):
    counts = town.counts
    assert counts["held"] == 0
    assert counts["later"] == 1  # the one in review
    assert counts["withdrawn"] == 1
    assert counts["public"] >= 20
    assert town.exit_code == 0


def test_the_desk_finds_nothing_in_them_either(town, monkeypatch):
    """`site-gen check` looks for more than a build: dead links, repeats, the form of a kind."""
    from click.testing import CliRunner

    from site_gen.cli import main

    done = CliRunner().invoke(main, ["check", "--all", "--content", str(town.content)])
    assert done.exit_code == 0
    assert done.output.strip() == "没有发现问题"
