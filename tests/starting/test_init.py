"""`site-gen init`: a site of its own name from an empty folder, and no folder that is not empty is touched."""

import os
import pty
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml
from click.testing import CliRunner, Result

from site_gen.cli import main

from ..kit import NOW, REPO, SETTLED, Page, Site, epoch

TOLD = ("--name", "文明屏南", "--region", "福建省/宁德市/屏南县", "--url", "https://pn.example.org/")


def init(folder: Path, *words: str) -> Result:
    return CliRunner().invoke(main, ["init", str(folder), *words], env={"SOURCE_DATE_EPOCH": epoch(NOW)})


class NewSite(Site):
    """What `init` wrote, to be built and looked at."""

    def __init__(self, root: Path):
        self.root, self.content, self.folder = root, root / "content", root / "site"


@pytest.fixture(scope="module")
def new(tmp_path_factory: pytest.TempPathFactory) -> NewSite:
    root = tmp_path_factory.mktemp("new") / "wenming"
    done = init(root, *TOLD)
    assert done.exit_code == 0, done.output
    return NewSite(root).build()


# What it makes


def test_it_says_what_it_wrote_and_what_comes_next(tmp_path):
    said = init(tmp_path / "a", *TOLD).output
    assert said.startswith(f"“文明屏南”建好了，在 {tmp_path / 'a'}，共 ")
    assert all(word in said for word in ("mkdocs.yml", "content/", "scripts/build", "scripts/check", "README.md"))


def test_the_new_site_builds_and_nothing_is_held(new):
    assert new.exit_code == 0, new.output
    assert new.counts == {"total": 4, "public": 4, "held": 0, "later": 0, "withdrawn": 0}


def test_its_name_its_place_and_its_address_are_its_own(new):
    home = new.page("/")
    assert home.heading == "文明屏南"
    assert home.tree.findtext(".//title").startswith("文明屏南")
    assert home.meta("SiteDomain") == "pn.example.org"
    assert "福建省宁德市屏南县" in home.meta("description")
    assert new.page("/regions/350923/").heading.endswith("屏南县")


def test_every_kind_of_welcome_stands_on_its_page(new):
    for address in ("/stories/2026/11/huanying-anli/", "/stories/2026/11/huanying-jianxun/", "/photos/2026/shiyi-tu/"):
        assert "屏南" in new.page(address).main
    assert new.page("/stations/zhongxin/").heading.startswith("福建省宁德市屏南县新时代文明实践中心")


def test_its_feeds_are_there_and_its_own(new):
    for address in ("/feed.xml", "/atom.xml", "/regions/350923/feed.xml", "/themes/volunteer/feed.xml"):
        assert "屏南" in str(new.feed(address).feed) or "文明屏南" in new.text(address)
    assert len(new.titles("/feed.xml")) == 4


def test_nothing_of_the_demo_site_is_left(new):
    """Neither the name of its city nor an address of its pages; the tables of divisions are the generator's."""
    assert new.holding("铜仁") == []
    assert new.holding("tongren") == []


def test_the_handbook_comes_with_it(new):
    for chapter in (REPO / "content" / "pages" / "handbook").glob("*.md"):
        assert new.exists("/handbook/" if chapter.stem == "index" else f"/handbook/{chapter.stem}/")


def test_the_desk_has_nothing_to_say(new, monkeypatch):
    monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch(NOW))
    done = CliRunner().invoke(main, ["check", "--all", "--content", str(new.content)])
    assert (done.exit_code, done.output.strip()) == (0, "没有发现问题")


def test_only_what_is_to_be_filled_in_is_missed(new):
    """Each build says what the footer lacks; nothing else is amiss."""
    warnings = [line for line in new.output.splitlines() if line.startswith("WARNING")]
    assert len(warnings) == 1 and "备案号" in warnings[0], warnings


def test_filled_in_it_passes_the_strict_build(tmp_path):
    init(tmp_path / "a", *TOLD, "--organiser", "屏南县文明办")
    settings = tmp_path / "a" / "mkdocs.yml"
    values = {"phone": "0593-0000000", "report_phone": "0593-0000000", "report_email": "a@example.org",
              "icp": "闽ICP备00000000号-1", "police": "闽公网安备 35092300000000号"}  # fmt: skip
    text = settings.read_text(encoding="utf-8")
    for key, value in values.items():
        text, count = re.subn(rf'^(        {key}: )"".*$', rf"\g<1>{value}", text, flags=re.M)
        assert count == 1, key
    settings.write_text(text, encoding="utf-8")
    site = NewSite(tmp_path / "a").build("--strict")
    assert site.exit_code == 0, site.output


def test_it_needs_no_region(tmp_path):
    assert init(tmp_path / "a").exit_code == 0
    site = NewSite(tmp_path / "a").build()
    assert site.counts["public"] == 4
    assert site.page("/").heading == "新时代文明实践"


def test_names_are_quoted_wherever_they_stand(tmp_path):
    """A name of YAML's own words is still a name."""
    assert init(tmp_path / "a", "--name", "no", "--organiser", "@123, yes").exit_code == 0
    text = (tmp_path / "a" / "mkdocs.yml").read_text(encoding="utf-8")
    settings = yaml.load(text, yaml.BaseLoader)
    assert settings["site_name"] == "no"
    assert settings["plugins"][0]["site-gen"]["identity"]["organisers"] == ["@123, yes"]
    assert NewSite(tmp_path / "a").build().page("/").heading == "no"


def test_no_mark_of_the_skeleton_is_left(new):
    texts = [path for path in new.root.rglob("*") if path.suffix in (".md", ".yml", ".csv", ".txt", ".json") and "site" not in path.parts]
    assert [path for path in texts if re.search(r"〔(?!20)", path.read_text(encoding="utf-8"))] == []


def test_the_same_day_gives_the_same_bytes(tmp_path):
    trees = []
    for name in "ab":
        init(tmp_path / name, *TOLD)
        trees.append({path.relative_to(tmp_path / name): path.read_bytes() for path in (tmp_path / name).rglob("*") if path.is_file()})
    assert trees[0] == trees[1]


# The two commands, and what checks in the host's machines


def run(root: Path, *command: str) -> subprocess.CompletedProcess:
    env = {**os.environ, **SETTLED, "PYTHONPATH": str(REPO), "SOURCE_DATE_EPOCH": epoch(NOW)}
    return subprocess.run(command, cwd=root, env=env, capture_output=True, text=True, timeout=120)


def test_the_two_commands_work(tmp_path):
    root = tmp_path / "我的 网站"
    init(root, *TOLD)
    (root / ".tools").write_text(f"{Path(sys.executable).parent}\n")  # where the commands of this environment lie
    built = run(tmp_path, str(root / "scripts" / "build"))
    assert built.returncode == 0, built.stderr
    assert "文明屏南" in Page("/", (root / "site" / "index.html").read_bytes()).text
    checked = run(root, "scripts/check")
    assert (checked.returncode, checked.stdout.strip()) == (0, "没有发现问题")
    (root / "content" / "stories" / "a.md").write_text("坏稿", encoding="utf-8")
    assert run(root, "scripts/check", "--format", "github").returncode == 1


def test_the_machines_run_those_two_commands(new):
    """And see the whole history, for the date of the first commit."""
    github = yaml.safe_load((new.root / ".github/workflows/site.yml").read_text(encoding="utf-8"))
    steps = github["jobs"]["site"]["steps"]
    assert [step["run"] for step in steps if "run" in step] == ["scripts/check --format github", "scripts/build"]
    assert steps[0]["with"]["fetch-depth"] == 0
    gitlab = yaml.safe_load((new.root / ".gitlab-ci.yml").read_text(encoding="utf-8"))
    assert gitlab["site"]["script"] == ["scripts/check", "scripts/build"]
    assert str(gitlab["variables"]["GIT_DEPTH"]) == "0"


def test_editors_tools_are_set_up_as_here(new):
    for name in (".vscode/settings.json", ".vscode/extensions.json", *(f"schemas/{kind}.json" for kind in ("video", "photo-row"))):
        assert (new.root / name).read_bytes() == (REPO / name).read_bytes()


def test_its_plugins_are_those_of_the_project(new):
    def plugins(root: Path) -> list[str]:
        return [name for entry in yaml.load((root / "mkdocs.yml").read_text(encoding="utf-8"), yaml.BaseLoader)["plugins"] for name in entry]

    assert plugins(new.root) == plugins(REPO)


# What it refuses


@pytest.mark.parametrize("lay", ["file", "full", "link", "inside"])
def test_a_folder_that_will_not_do_is_refused_and_left_alone(tmp_path, lay):
    folder = tmp_path / "a"
    if lay == "file":
        folder.write_text("我的文件")
    elif lay == "full":
        folder.mkdir()
        (folder / "稿件.txt").write_text("我的稿件")
    elif lay == "link":
        (tmp_path / "elsewhere").mkdir()
        folder.symlink_to(tmp_path / "elsewhere")
    else:
        (tmp_path / "mkdocs.yml").write_text("site_name: 别的网站\n")
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    done = init(folder, *TOLD)
    assert done.exit_code == 1 and re.search(r"请(换|写)", done.output)
    assert {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()} == before


@pytest.mark.parametrize("name", ["a\nb", "a\x1b[31m", "\u202ea"])
def test_a_name_with_signs_that_cannot_be_seen_is_refused(tmp_path, name):
    done = init(tmp_path / name, *TOLD)
    assert done.exit_code == 1 and "看不见的字符" in done.output
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize("name", ["x" * 300, "file/a"])
def test_a_place_where_nothing_can_be_made_is_told(tmp_path, name):
    (tmp_path / "file").write_text("")
    done = init(tmp_path / name, *TOLD)
    assert done.exit_code == 1 and isinstance(done.exception, SystemExit)
    assert "不能在那里建文件夹" in done.output


def test_blanks_and_han_in_the_name_of_the_folder_do_no_harm(tmp_path):
    assert init(tmp_path / "a b" / "我的 网站", *TOLD).exit_code == 0
    assert NewSite(tmp_path / "a b" / "我的 网站").build().counts["public"] == 4


def test_a_fresh_clone_counts_as_empty(tmp_path):
    (tmp_path / "a" / ".git").mkdir(parents=True)
    assert init(tmp_path / "a", *TOLD).exit_code == 0


def test_a_second_time_is_refused(tmp_path):
    assert init(tmp_path / "a", *TOLD).exit_code == 0
    assert init(tmp_path / "a", *TOLD).exit_code == 1


def test_a_wrong_wish_writes_nothing(tmp_path):
    done = init(tmp_path / "a", "--region", "屏男县")
    assert done.exit_code == 1 and "没有“屏男县”这个地区" in done.output
    assert not (tmp_path / "a").exists()


# On a terminal it asks


def test_on_a_terminal_it_asks_and_asks_again(tmp_path):
    """A real one: what the options leave open is asked, a wrong answer is told and asked again."""
    master, slave = pty.openpty()
    command = [sys.executable, "-m", "site_gen.cli", "init", str(tmp_path / "a"), "--url", "https://pn.example.org/"]
    env = {**os.environ, "PYTHONPATH": str(REPO), "LANG": "C.UTF-8", "PYTHONUTF8": "1"}
    process = subprocess.Popen(command, stdin=slave, stdout=slave, stderr=slave, cwd=tmp_path, env=env)
    os.close(slave)
    os.write(master, "文明屏南\n屏男县\n350923\n\n".encode())
    said = b""
    while True:
        try:
            part = os.read(master, 4096)
        except OSError:  # the other end is closed
            break
        if not part:
            break
        said += part
    os.close(master)
    assert process.wait(60) == 0, said.decode()
    assert "没有“屏男县”这个地区" in said.decode()
    text = (tmp_path / "a" / "mkdocs.yml").read_text(encoding="utf-8")
    assert 'site_name: "文明屏南"' in text and 'home_region: "350923"' in text and "pn.example.org" in text
