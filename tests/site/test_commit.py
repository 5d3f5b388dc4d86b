"""From the stage to the site: what is written, what is left alone, when a build is refused, and that it is repeatable."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ..kit import NOW, REPO, SETTLED, Site, changed, epoch, picture, story

FILES = {
    "stations.csv": "id,name,level,region,parent\nbj,碧江区新时代文明实践中心,中心,520602,\n",
    "columns.yml": "- {id: news, name: 要闻}\n",
    "stories/2026/03/a.md": story("碧江区川硐社区办起夜校", "2026-03-04 09:30", "station: bj", "cover: a.jpg"),
    "stories/2026/03/a.jpg": picture(),
    "stories/2025/03/b.md": story("思南县塘头镇的木板换新单子", "2025-03-05", "region: '520624'", "themes: [rural, care]"),
    "photos/2026/p.jpg": picture("#104060"),
    "photos/2026/p.md": story("一张图", "2026-03-05", body="3月5日，贵州省铜仁市江口县，社区里的课。（示例 摄）"),
    "videos/v.yml": "series: 微视\nvideos:\n  - {title: 第一期, date: 2026-03-04, episode: 1, url: 'https://www.bilibili.com/video/BV1Sh4Li7Tr1'}\n",
}  # fmt: skip


def many(count: int) -> dict[str, str]:
    return {
        f"stories/2025/{1 + n % 12:02}/s{n}.md": story(f"第{n}篇", f"2025-{1 + n % 12:02}-{1 + n % 28:02}")
        for n in range(count)
    }


def test_a_build_without_a_change_writes_nothing(site):
    """Every file keeps its inode and its time."""
    one = site(FILES)
    before = one.marks()
    assert before and one.build().exit_code == 0
    assert one.marks() == before
    assert "新增 0 个文件，改动 0 个" in one.output and "删除 0 个" in one.output


def test_deleting_the_state_costs_no_correctness(site):
    """After .site_gen/ is gone the site comes out the same and unchanged files are not written again."""
    one = site(FILES)
    before = one.marks()
    one.forget()
    assert one.build().marks() == before


def test_two_clean_builds_in_two_places_are_the_same_bytes(site):
    """No clock, no path, no host in the output: another folder, another hour, another process."""
    one = site.lay(FILES, name="a").build(apart=True)
    two = site.lay(FILES, name="b/c").build(
        apart=True, now="2026-11-22T03:00:00+08:00", env={"PYTHONHASHSEED": "7"}
    )
    assert one.exit_code == two.exit_code == 0, one.output + two.output
    assert changed(one.tree(), two.tree()) == set()
    assert one.holding(str(one.root)) == []


def test_the_time_zone_of_the_machine_changes_nothing(site):
    """Los Angeles builds what Shanghai builds."""
    one = site.lay(FILES, name="a").build(apart=True, env={"TZ": "America/Los_Angeles"})
    two = site.lay(FILES, name="b").build(apart=True, env={"TZ": "Asia/Shanghai"})
    assert one.exit_code == 0, one.output
    assert changed(one.tree(), two.tree()) == set()


def test_properdocs_builds_the_same_bytes(site):
    """The drop-in continuation of MkDocs, the whole tree compared."""
    one = site.lay(FILES, name="a").build(apart=True)
    two = site.lay(FILES, name="b").build(program="properdocs")
    assert two.exit_code == 0, two.output
    assert two.files() and changed(one.tree(), two.tree()) == set()


def test_a_change_and_its_undoing_give_the_first_bytes_again(site):
    """What is built upon an older site equals a clean build: added, edited, renamed and removed items."""
    one = site(FILES)
    first = one.tree()
    one.write({
        "stories/2026/04/c.md": story("新来的一篇", "2026-04-01", "region: '520602'", "column: news"),
        "stories/2025/03/b.md": story("思南县塘头镇换了题目", "2025-06-05", "themes: [law]"),
        "stories/2026/03/a.jpg": picture("#00ff00"),
    })  # fmt: skip
    one.remove("photos/2026/p.jpg", "photos/2026/p.md")
    one.build()
    assert one.exit_code == 0, one.output
    clean = site.lay(
        {
            path.relative_to(one.content).as_posix(): path.read_bytes()
            for path in one.content.rglob("*")
            if path.is_file()
        },
        name="clean",
    )
    assert changed(clean.build().tree(), one.tree()) == set()
    one.write(FILES)
    one.remove("stories/2026/04/c.md")
    assert changed(first, one.build().tree()) == set()


def test_what_nobody_makes_any_more_is_removed(site):
    """A deleted story takes its page, its picture and its empty folders along."""
    one = site(FILES)
    one.remove("stories/2026/03/a.md", "stories/2026/03/a.jpg")
    one.build()
    assert one.exit_code == 0, one.output
    assert not one.path("/stories/2026/03/a/").parent.exists()
    assert one.holding("川硐社区办起夜校") == []
    assert not any(folder.is_dir() and not any(folder.iterdir()) for folder in one.folder.rglob("*"))


def test_a_strange_file_in_the_site_goes_and_hidden_ones_stay(site):
    """The site is what the build made; .nojekyll and .git are the host's."""
    one = site(FILES)
    (one.folder / "old.html").write_text("旧页", encoding="utf-8")
    (one.folder / ".nojekyll").write_text("", encoding="utf-8")
    one.build()
    assert not one.exists("/old.html")
    assert (one.folder / ".nojekyll").exists()


def test_a_page_that_was_deleted_or_edited_by_hand_is_made_again(site):
    """The site is never trusted to be what was left there."""
    one = site(FILES)
    before = one.tree()
    one.path("/stories/2026/03/a/").unlink()
    one.path("/themes/rural/feed.xml").write_text("手改的", encoding="utf-8")
    next(one.folder.glob("media/*.jpg")).unlink()
    assert changed(before, one.build().tree()) == set()


def test_a_build_that_fails_midway_leaves_the_site_alone(site, tmp_path):
    """A broken template: exit 1, no file touched, and nothing left that hinders the next build."""
    theme = tmp_path / "theme"
    shutil.copytree(REPO / "theme", theme)
    one = site.lay(FILES, theme=theme).build()
    assert one.exit_code == 0, one.output
    before = one.marks()
    template = theme / "templates" / "story.html"
    whole = template.read_text(encoding="utf-8")
    template.write_text(
        whole.replace("{% block main %}", "{% block main %}{{ nothing.here }}"), encoding="utf-8"
    )
    one.write({"stories/2026/04/c.md": story("新来的一篇", "2026-04-01")})
    one.build(apart=True)
    assert one.exit_code == 1
    assert one.marks() == before
    template.write_text(whole, encoding="utf-8")
    assert one.build(apart=True).exit_code == 0
    assert one.exists("/stories/2026/04/c/")


def test_two_writers_of_one_address_are_refused_with_both_named(site):
    """An ordinary page and a listing of the same address: nothing is committed."""
    one = site.lay({**FILES, "pages/archive.md": "# 我也想叫档案\n"}).build()
    assert one.exit_code == 1
    assert "/archive/" in one.output and "archive.md" in one.output
    assert one.files() == []


def test_two_builds_at_once_both_end_well(site):
    """The second waits for the first; the site is whole."""
    one = site.lay(FILES)
    env = {
        **SETTLED,
        "SOURCE_DATE_EPOCH": epoch(NOW),
        "PYTHONPATH": str(REPO),
        "PATH": "/usr/bin:/bin",
        "LANG": "C.UTF-8",
    }
    command = [sys.executable, "-m", "mkdocs", "build", "-q", "-f", str(one.root / "mkdocs.yml")]
    running = [
        subprocess.Popen(command, env=env, cwd=one.root, stderr=subprocess.PIPE, text=True) for _ in range(2)
    ]
    ends = [process.communicate(timeout=120)[1] for process in running]
    assert [process.returncode for process in running] == [0, 0], ends
    built = one.tree()
    assert changed(built, one.build().tree()) == set()


class TestMassRemoval:
    """More than 20 items, and more than 1 %, are not taken away by a slip."""

    @pytest.fixture
    def full(self, site) -> Site:
        return site(many(30))

    def test_more_than_twenty_are_refused_and_the_site_is_untouched(self, full):
        """A folder lost from the checkout: exit 1, told how many and how to insist."""
        before = full.marks()
        full.remove(*list(many(30))[:21])
        full.build()
        assert full.exit_code == 1
        assert full.marks() == before
        assert "21" in full.output and "SITE_GEN_ALLOW_REMOVALS=true" in full.output

    def test_they_go_when_the_editor_insists(self, full):
        """SITE_GEN_ALLOW_REMOVALS=true."""
        full.remove(*list(many(30))[:21])
        full.build(env={"SITE_GEN_ALLOW_REMOVALS": "true"})
        assert full.exit_code == 0, full.output
        assert full.counts["public"] == 9
        assert len([page for page in full.pages() if page.meta("ArticleTitle")]) == 9

    def test_a_few_removals_pass(self, full):
        """Five of thirty are an editor's daily work."""
        full.remove(*list(many(30))[:5])
        full.build()
        assert full.exit_code == 0, full.output
        assert full.counts["public"] == 25

    def test_losing_the_state_does_not_open_the_gate(self, full):
        """What stands is read from the site itself."""
        full.remove(*list(many(30))[:21])
        full.forget()
        before = full.marks()
        assert full.build().exit_code == 1
        assert full.marks() == before

    def test_items_that_are_held_back_by_mistakes_count_too(self, full):
        """A broken register that holds 30 stories back must not empty the site."""
        full.write({path: text.replace("date:", "dat:") for path, text in many(30).items()})
        before = full.marks()
        assert full.build().exit_code == 1
        assert full.marks() == before


def test_the_output_folder_may_be_chosen_on_the_command_line(site, tmp_path):
    """`mkdocs build -d`: the site goes there, and nothing else is left behind."""
    one = site.lay(FILES)
    one.folder = tmp_path / "elsewhere" / "www"
    one.build("-d", str(one.folder))
    assert one.exit_code == 0, one.output
    assert one.exists("/stories/2026/03/a/")
    assert [path.name for path in Path(one.folder.parent).iterdir()] == ["www"]
