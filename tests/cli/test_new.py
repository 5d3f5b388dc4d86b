"""`site-gen new`: the right place, a front matter that holds, and `check` names just what is to be filled in."""

import os
import pty
import re
import subprocess
import sys

import pytest
import yaml
from click.testing import CliRunner, Result

from site_gen.cli import main
from site_gen.drafting.skeletons import written
from site_gen.drafting.sorts import SORTS

from ..kit import NOW, REPO, SETTLED, epoch, picture, story

REGISTERS = {
    "stations.csv": "id,name,level,region,parent\nsn,思南县新时代文明实践中心,中心,520624,\n",
    "columns.yml": "- {id: news, name: 要闻}\n- {id: practice, name: 文明实践}\n",
}
TITLE = "思南塘头：老木匠把手艺教给年轻人"
NAME = "si-nan-tang-tou-lao-mu-jiang-ba-shou-yi"


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """`desk(*words)` runs site-gen beside a small content/."""
    monkeypatch.chdir(tmp_path)
    for path, text in REGISTERS.items():
        file = tmp_path / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run(*words: str) -> Result:
        return CliRunner().invoke(main, words, env={"SOURCE_DATE_EPOCH": epoch(NOW)})

    return run


PLACES = {
    **dict.fromkeys(("案例", "简讯", "评论", "公告", "报告"), f"stories/2026/11/{NAME}.md"),
    "图片": f"photos/2026/{NAME}.md",
    "组图": f"photos/2026/{NAME}/index.md",
    "短视频": f"videos/{NAME}.yml",
    "普通页面": f"pages/{NAME}.md",
}


def test_every_sort_is_tried_here():
    assert set(PLACES) == {sort.label for sort in SORTS}


@pytest.mark.parametrize("kind", PLACES)
def test_it_goes_to_its_place_and_check_names_only_what_is_left_open(desk, tmp_path, kind):
    done = desk("new", "--kind", kind, "--title", TITLE, "--station", "sn", "--column", "要闻")
    assert done.exit_code == 0, done.output
    file = tmp_path / "content" / PLACES[kind]
    assert f"建好了 content/{PLACES[kind]}" in done.output and "接下来" in done.output
    said = desk("check", "content").output
    rules = set(re.findall(r"（([a-z-]+)）$", said, re.MULTILINE))
    wanted = {"图片": {"caption-orphan"}, "组图": {"file-missing"}, "短视频": {"video-nowhere"}, "普通页面": set()}
    assert rules == wanted.get(kind, {"placeholder"}), said
    text = file.read_text(encoding="utf-8")
    assert TITLE in text and "【填写：" in text and "#" in text


def test_filled_in_it_is_good(desk, tmp_path):
    """As an editor would: every place that is marked gets words."""
    desk("new", "--kind", "简讯", "--title", TITLE, "--station", "sn")
    file = tmp_path / "content" / f"stories/2026/11/{NAME}.md"
    text = re.sub("【填写：[^】]*】", "贵州省铜仁市思南县塘头镇的老木匠上个月教会了九个年轻人。", file.read_text(encoding="utf-8"))
    file.write_text(text, encoding="utf-8")
    assert "没有发现问题" in desk("check").output
    (tag,) = desk("tag").output.splitlines()
    assert "地区 520624" in tag


def test_a_photo_filled_in_is_good(desk, tmp_path):
    desk("new", "--kind", "photo", "--title", TITLE, "--region", "520624", "--name", "ban")
    file = tmp_path / "content" / "photos/2026/ban.md"
    text = file.read_text(encoding="utf-8")
    assert "地区: 贵州省/铜仁市/思南县" in text
    text = text.replace("【填写：图里有什么】", "六个人围着一条板凳")
    file.write_text(re.sub("【填写：[^】]*】", "11月19日，思南县塘头镇，老木匠教做板凳。（示例 摄）", text), encoding="utf-8")
    file.with_suffix(".jpg").write_bytes(picture())
    assert "没有发现问题" in desk("check").output


def test_nothing_is_ever_overwritten(desk, tmp_path):
    there = tmp_path / "content" / "stories" / "2026" / "11" / f"{NAME}.md"
    there.parent.mkdir(parents=True)
    there.write_text("别人的", encoding="utf-8")
    done = desk("new", "--title", TITLE)
    assert done.exit_code == 1 and "已经有" in done.output and "--name" in done.output
    assert there.read_text(encoding="utf-8") == "别人的"
    assert desk("new", "--title", TITLE, "--name", "mu-jiang").exit_code == 0


@pytest.mark.parametrize("rival", ["夜校.md", "ye-xiao/index.md", "Ye-Xiao.MD"])
def test_an_address_that_is_taken_is_refused(desk, tmp_path, rival):
    file = tmp_path / "content" / "stories" / "2026" / "11" / rival
    file.parent.mkdir(parents=True)
    file.write_text(story(), encoding="utf-8")
    done = desk("new", "--title", "夜校")
    assert done.exit_code == 1 and "网址会相同" in done.output


def test_a_picture_that_waits_for_its_words_is_no_rival(desk, tmp_path):
    photo = tmp_path / "content" / "photos" / "2026" / "ban.jpg"
    photo.parent.mkdir(parents=True)
    photo.write_bytes(picture())
    assert desk("new", "--kind", "图片", "--title", TITLE, "--name", "ban").exit_code == 0


def test_it_does_not_follow_a_link_out_of_content(desk, tmp_path):
    outside = tmp_path / "elsewhere"
    outside.mkdir()
    (tmp_path / "content" / "stories").symlink_to(outside)
    done = desk("new", "--title", TITLE)
    assert done.exit_code == 1 and "链接" in done.output and not any(outside.iterdir())


WRONG = [
    (("--kind", "新闻稿"), "没有“新闻稿”这一种"),
    (("--date", "昨天"), "日期“昨天”不对"),
    (("--date", "2027-01-01"), "在今天之后"),
    (("--station", "思南"), "是不是想写“思南县新时代文明实践中心”"),
    (("--column", "新闻"), "登记表里没有“新闻”这个栏目"),
    (("--region", "思男县"), "没有“思男县”这个地区"),
    (("--name", "a/b"), "不能有斜线"),
    (("--name", "！！"), "没有可以做文件名的字"),
    (("--title", "长" * 101), "请不要超过 100 个"),
]


@pytest.mark.parametrize("words, says", WRONG, ids=[words[0] + words[1][:6] for words, _ in WRONG])
def test_what_makes_no_sense_is_refused_before_anything_is_written(desk, tmp_path, words, says):
    done = desk("new", "--title", TITLE, *words)
    assert done.exit_code == 1 and says in done.output
    assert not (tmp_path / "content" / "stories").exists()


def test_without_a_title_and_a_terminal_it_says_what_to_write(desk):
    done = desk("new")
    assert done.exit_code == 2 and "--title" in done.output and "--name" in done.output


def test_a_title_may_come_later(desk, tmp_path):
    assert desk("new", "--name", "mu-jiang").exit_code == 0
    assert "标题: 【填写：标题】" in (tmp_path / "content/stories/2026/11/mu-jiang.md").read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "title",
    [TITLE, "3月5日: 活动", "夜校 #3 班", "[草稿] 夜校", "#夜校", "@夜校", "他说\"好\"", "- 夜校", "null", "夜校:", "甲\\乙", "*夜校*", "'夜校'", "{夜校}", "夜校?", "! 夜校", "2026"],
)
def test_any_title_is_read_back_as_it_was_told(title):
    assert str(yaml.load(f"标题: {written(title)}", yaml.BaseLoader)["标题"]) == title


def test_on_a_terminal_it_asks_and_asks_again(desk, tmp_path):
    ours, theirs = pty.openpty()
    env = {**os.environ, **SETTLED, "PYTHONPATH": str(REPO), "SOURCE_DATE_EPOCH": epoch(NOW)}
    process = subprocess.Popen([sys.executable, "-m", "site_gen.cli", "new"], cwd=tmp_path, env=env, stdin=theirs, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    os.close(theirs)
    os.write(ours, f"快讯\n简讯\n{TITLE}\n\n没有的站\nsn\n要闻\n".encode())
    said = process.communicate(timeout=60)[0].decode()
    os.close(ours)
    assert process.returncode == 0, said
    assert "没有“快讯”这一种" in said and "登记表里没有“没有的站”这个站点" in said
    text = (tmp_path / "content" / f"stories/2026/11/{NAME}.md").read_text(encoding="utf-8")
    assert "体裁: 简讯" in text and "站点: sn" in text and "栏目: news" in text and "日期: 2026-11-20" in text
