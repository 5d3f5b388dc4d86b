"""scripts/bench without Hugo and with few stories: all is measured, and the stories are what they should be."""

import re
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner

from scripts.benchmark.__main__ import main
from scripts.benchmark.chart import chart
from scripts.benchmark.corpus import Corpus
from scripts.benchmark.goals import goals
from scripts.benchmark.hugo import lay_hugo
from scripts.benchmark.measure import Failed, Measurement, measure
from scripts.benchmark.page import section, with_section
from scripts.benchmark.project import lay_project
from scripts.benchmark.results import Results
from scripts.benchmark.scenarios import ADDED, CLEAN, NOTHING, TEMPLATE, TITLE, WORKS
from scripts.benchmark.side import HUGO, OURS
from site_gen.desk.check import check, sources_at
from site_gen.desk.explain import tagger_for
from site_gen.model.problem import Severity
from site_gen.reading import read_source
from site_gen.reading.regions import load_regions

from ..kit import changed

STORIES = 60


@pytest.fixture(scope="module")
def corpus() -> Corpus:
    return Corpus(STORIES, load_regions())


@pytest.fixture(scope="module")
def content(corpus: Corpus, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """content/ of our side."""
    return lay_project(tmp_path_factory.mktemp("bench"), corpus).root / "content"


def tree(folder: Path) -> dict[str, bytes]:
    return {f.relative_to(folder).as_posix(): f.read_bytes() for f in folder.rglob("*") if f.is_file()}


def cells(table: str) -> dict[str, list[str]]:
    """Work → its cells, of a table of one size."""
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in table.splitlines()[2:]]
    return {row[1]: row for row in rows if len(row) > 1}


def test_the_table_has_a_row_for_every_work():
    done = CliRunner().invoke(main, ["--n", str(STORIES), "--no-hugo"])
    assert done.exit_code == 0, done.output
    rows = cells(done.stdout)
    assert list(rows) == list(WORKS)
    written = {work: int(row[10].replace(",", "")) for work, row in rows.items()}
    assert written[NOTHING] == 0
    assert 0 < written[ADDED] < 120 and 0 < written[TITLE] < 120
    assert written[ADDED] < written[TEMPLATE] < written[CLEAN]
    assert all(float(row[2]) > 0 and float(row[5]) > 0 and int(row[7].replace(",", "")) > 10 for row in rows.values())
    assert all(row[3] == row[4] == "—" for row in rows.values()), "没有测 Hugo"


def test_the_stories_are_the_same_each_time(corpus, content, tmp_path):
    again = lay_project(tmp_path, Corpus(STORIES, load_regions())).root / "content"
    assert changed(tree(content), tree(again)) == set()


def test_the_stories_are_in_order(content):
    problems = [str(p) for p in check(content, duplicates=False).problems if p.severity is Severity.ERROR]
    assert problems == []


def test_the_project_finds_in_the_text_what_hugo_is_told(corpus, content):
    tagger, context = tagger_for(content)
    stories = {story.path: story for story in corpus}
    places = themes = 0
    for source in sources_at(content, ()):
        for item in read_source(content, source, context).items:
            story, tags = stories[item.source.removeprefix("content/")], tagger.tag(item)
            places += bool(tags.region) and tags.region.code == story.lineage[0]
            themes += {theme.id for theme in tags.themes} == set(story.themes)
    assert places >= 0.99 * STORIES and themes >= 0.95 * STORIES


def test_hugo_gets_the_same_stories(corpus, content, tmp_path):
    hugo = lay_hugo(tmp_path / "hugo", corpus, Path("hugo")).root / "content"
    ours = {path: data for path, data in tree(content).items() if path.startswith("stories/")}
    theirs = tree(hugo)
    assert len(ours) == STORIES
    for path, data in ours.items():
        assert data.partition(b"\n\n")[2] == theirs[path].partition(b"\n\n")[2]
    assert {f"regions/{story.lineage[0]}/_index.md" for story in corpus} <= theirs.keys()


def test_one_more_story_is_the_newest(corpus):
    assert corpus.story(STORIES).date > max(story.date for story in corpus)
    assert len({story.path for story in corpus}) == STORIES


def test_the_memory_of_all_processes_counts(tmp_path):
    """A parent that waits while its child holds 60 MB."""
    child = "import time; held = bytearray(60_000_000); time.sleep(0.5)"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {child!r}])"
    found = measure((sys.executable, "-c", parent), tmp_path, {}, tmp_path)
    assert found.memory > 60_000_000 and found.seconds > 0.5 and found.written == 0


def test_a_build_that_fails_is_no_measurement(tmp_path):
    with pytest.raises(Failed, match="退出码 3：\n坏了"):
        measure((sys.executable, "-c", "print('坏了'); exit(3)"), tmp_path, {"PYTHONUTF8": "1"}, tmp_path)


@pytest.fixture
def results() -> Results:
    """Made up: ours takes a millisecond a story, Hugo twice that."""
    made = Results(sizes=(10_000, 20_000), base=Measurement(1, 1, 50_000_000, 10))
    for size in made.sizes:
        for work in WORKS:
            made.add(size, OURS, work, Measurement(size / 1000, 1, 50_000_000 + size * 1000, size))
            made.add(size, HUGO, work, Measurement(size / 500, 1, size * 100_000, size))
    return made


def test_goals_are_told(results):
    said = [str(goal) for goal in goals(results)]
    assert "20,000 篇全新构建，用时是 10,000 篇的：2.00 倍，目标不超过 2.3 倍，达到" in said
    assert "20,000 篇全新构建，空站以上的内存是 10,000 篇的：2.00 倍，目标不超过 2.3 倍，达到" in said
    assert "10,000 篇，什么也没改，用时是 Hugo 的：0.50 倍，目标不超过 0.1 倍，未达到" in said
    assert not any("100,000" in goal for goal in said)


def test_the_section_takes_the_place_of_the_last(results):
    page = with_section("# 测速\n\n开头。\n", section(results, "2 核"))
    page = with_section(page + "\n末尾。\n", section(results, "4 核"))
    assert "4 核" in page and "2 核" not in page
    assert page.startswith("# 测速\n\n开头。\n") and page.endswith("末尾。\n")
    assert len(re.findall(r"^\| 10,000 \|", page, re.MULTILINE)) == len(WORKS)


def test_the_chart_has_a_line_for_each_side(results):
    drawing = chart(results)
    assert drawing.count("<polyline") == 4 and drawing.count("<circle") == 8
    assert OURS in drawing and HUGO in drawing
