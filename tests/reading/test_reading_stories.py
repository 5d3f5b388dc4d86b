"""Stories: what is read, and every mistake with its rule, line and column."""

import pickle
from datetime import date, datetime

import pytest

from site_gen.model.item import Attachment, Award, Correction, Excuse, Reviewers
from site_gen.model.kinds import AI, Kind, Minors, Status
from site_gen.model.moment import SHANGHAI
from site_gen.model.problem import Severity
from site_gen.reading import ReadingContext

from .newsroom import CONTEXT, GOOD, found, front

STORY = "stories/2022/01/a.md"

FULL = """---
标题: 山里来了宣讲队
日期: 2022年1月12日 9时30分
体裁: 简讯
站点: tr
地区: 贵州省/铜仁市/思南县
主题: 理论宣讲、volunteer
栏目: 铜仁观察
作者: [张三, 李四]
来源: 铜仁日报
状态: 草稿
三审: {一审: 甲, 二审: 乙, 终审: 丙}
更新: 2022-01-13
更正:
  - {日期: 2022-01-14, 内容: 人数有误}
人工智能: 辅助
未成年人: 打码
好人榜: {类别: 助人为乐, 期次: 2022年第三季度}
附件: [{文件: 表.xlsx, 标题: 名单}]
豁免: {title-long: 专题规定}
置顶: 是
旧地址: [/sw/a.shtml, /old//x]
网址名: 宣讲队
封面: 图.jpg
---

第一段。
"""


def test_every_key_in_chinese(site):
    site.write("stories/2022/01/表.xlsx")
    site.write("stories/2022/01/图.jpg")
    reading = site.read(STORY, FULL)
    assert reading.problems == () and reading.held == ()
    (story,) = reading.items
    assert story.address == "/stories/2022/01/xuan-jiang-dui/"
    assert story.date == datetime(2022, 1, 12, 9, 30, tzinfo=SHANGHAI) and not story.dated_only
    assert (story.kind, story.status, story.ai, story.minors) == (
        Kind.BRIEF,
        Status.DRAFT,
        AI.ASSISTED,
        Minors.BLURRED,
    )
    assert (story.station, story.column, story.themes) == ("tr", "watch", ("theory", "volunteer"))
    assert (story.region, story.region_given) == ("520624", "贵州省/铜仁市/思南县")
    assert story.reviewers == Reviewers("甲", "乙", "丙")
    assert story.corrections == (Correction(date(2022, 1, 14), "人数有误"),)
    assert story.award == Award("助人为乐", "2022Q3")
    assert story.attachments == (Attachment("stories/2022/01/表.xlsx", "名单"),)
    assert story.allow == (Excuse("title-long", "专题规定"),)
    assert story.aliases == ("/sw/a.shtml", "/old/x/")
    assert story.cover == "stories/2022/01/图.jpg" and story.pin and story.source_name == "铜仁日报"
    assert (story.body, story.body_line) == ("第一段。", FULL.split("\n").index("第一段。") + 1)
    assert reading.files == ("stories/2022/01/图.jpg", "stories/2022/01/表.xlsx")


def test_reading_and_context_can_travel(site):
    reading = site.read(STORY, GOOD, pickle.loads(pickle.dumps(CONTEXT)))
    assert pickle.loads(pickle.dumps(reading)) == reading


def test_date_only_hour(site):
    context = ReadingContext(CONTEXT.registers, CONTEXT.regions, datetime(2000, 1, 1, 8, 30).time())  # noqa: DTZ001
    (story,) = site.read(STORY, front(), context).items
    assert story.dated_only and story.date == datetime(2022, 1, 12, 8, 30, tzinfo=SHANGHAI)


INVALID = {
    "two colons": ("---\ntitle: 社区: 新闻\ndate: 2022-01-12\n---\n", "yaml-colon", 2, 10),
    "Chinese colon": ("---\n标题：新闻\n日期：2022-01-12\n---\n", "yaml-colon", 2, 1),
    "Chinese colon above a right one": ("---\n标题：新闻\n日期: 2022-01-12\n---\n", "yaml-colon", 2, 1),
    "Chinese colon below": ("---\ntitle: 新闻\n日期：2022-01-12\n---\n", "yaml-colon", 3, 1),
    "no space": ("---\ntitle:新闻\n---\n", "yaml-colon", 2, 1),
    "tab": ("---\ntitle: 新闻\nreviewers:\n\tfirst: 甲\n---\n", "yaml-tab", 4, 1),
    "quote": ('---\ntitle: "新闻\ndate: 2022-01-12\n---\n', "yaml-quote", 2, 8),
    "after quote": ('---\ntitle: "新" 闻\n---\n', "yaml-syntax", 2, 12),
    "bracket": ("---\ntitle: 新\nthemes: [a, b\ndate: 2022-01-12\n---\n", "yaml-bracket", 3, 9),
    "star": ("---\ntitle: *重磅*\n---\n", "yaml-alias", 2, 8),
    "anchor": ("---\ntitle: &a 新\nkicker: *a\n---\n", "yaml-alias", 2, 8),
    "tag": ("---\ntitle: !!python/none 新\n---\n", "yaml-tag", 2, 8),
    "at sign": ("---\ntitle: @所有人\n---\n", "yaml-syntax", 2, 8),
    "no front matter": ("# 新闻\n", "front-matter-missing", 1, 1),
    "blank before": ("\n---\ntitle: 新\n---\n", "front-matter-missing", 1, 1),
    "unclosed": ("---\ntitle: 新\n", "front-matter-unclosed", 1, 1),
    "a list": ("---\n- 新\n---\n", "front-matter-shape", 2, 1),
    "deep": ("---\na: " + "[" * 3000 + "\n---\n", "yaml-deep", 2, 15),
    "GBK": (GOOD.encode("gbk"), "encoding", 2, 9),
    "NUL": (GOOD.encode() + b"\n\0", "binary", 7, 1),
    "empty": ("", "front-matter-missing", 1, 1),
    "missing title": ("---\ndate: 2022-01-12\n---\n", "key-missing", 2, 1),
    "empty title": ("---\ntitle:\ndate: 2022-01-12\n---\n", "key-empty", 2, 7),
    "hidden title": ("---\ntitle: #1 新\ndate: 2022-01-12\n---\n", "key-empty", 2, 7),
    "unknown key": (front("regoin: 铜仁市"), "key-unknown", 4, 1),
    "key twice": (front("kind: case", "kind: brief"), "key-duplicate", 5, 1),
    "both languages": (front("kind: case", "体裁: 简讯"), "key-duplicate", 5, 1),
    "wrong type": (front("summary: [一, 二]"), "type-wrong", 4, 10),
    "wrong list": (front("authors:", "  a: b"), "type-wrong", 5, 3),
    "kind": (front("kind: cases"), "value-unknown", 4, 7),
    "flag": (front("pin: maybe"), "value-unknown", 4, 6),
    "no such day": ("---\ntitle: 新\ndate: 2022-02-30\n---\n", "date-invalid", 3, 7),
    "short year": ("---\ntitle: 新\ndate: 22-01-12\n---\n", "date-invalid", 3, 7),
    "year": ("---\ntitle: 新\ndate: 1948-12-31\n---\n", "date-invalid", 3, 7),
    "station": (front("station: 无此站"), "station-unknown", 4, 10),
    "two stations": (front("station: 城关镇实践所"), "station-ambiguous", 4, 10),
    "theme": (front("themes: [theory, 理论宣传]"), "theme-unknown", 4, 18),
    "column": (front("column: 铜仁观查"), "column-unknown", 4, 9),
    "region": (front("region: 铜人市"), "region-unknown", 4, 9),
    "region code": (front("region: 999999"), "region-unknown", 4, 9),
    "two regions": (front("region: 鼓楼区"), "region-ambiguous", 4, 9),
    "slug": (front("slug: a/b"), "slug-invalid", 4, 7),
    "slug empty": (front("slug: ……"), "address-empty", 4, 7),
    "alias": (front("aliases: [http://a.cn/x]"), "alias-invalid", 4, 11),
    "alias up": (front("aliases: [/a/../b]"), "alias-invalid", 4, 11),
    "url": (front("source_url: www.wenming.cn"), "url-invalid", 4, 13),
    "cover missing": (front("cover: 没有.jpg"), "file-missing", 4, 8),
    "cover type": (front("cover: a.svg"), "file-type", 4, 8),
    "cover root": (front("cover: /etc/passwd.jpg"), "path-outside", 4, 8),
    "cover up": (front("cover: ../../../../x.jpg"), "path-outside", 4, 8),
    "cover web": (front("cover: https://a.cn/x.jpg"), "path-outside", 4, 8),
    "drive": (front("cover: 'C:\\x.jpg'"), "path-outside", 4, 8),
    "correction": (front("corrections:", "  - {date: 2022-01-13}"), "key-missing", 5, 5),
    "allow": (front("allow:", "  - {rule: Title Long, reason: 有理}"), "value-unknown", 5, 12),
    "allow without reason": (front("allow:", "  title-long:"), "key-empty", 5, 3),
    "period": (front("award: {category: 助人为乐, period: 22年}"), "value-unknown", 4, 33),
    "reprint": (
        front("reprint: 是", "source: 新华社", "source_url: http://a.cn/1", "authors: 甲", "editor: 乙"),
        "reprint",
        4,
        10,
    ),
    "body picture": (front(body="第一行\n\n![图](x.jpg)"), "file-missing", 8, 6),
    "body html": (front(body="第一行\n<img alt='' src='x.jpg'>"), "file-missing", 7, 18),
    "body attachment": (front(body="[表](名单.xlsx)"), "file-missing", 6, 5),
    "body story": (front(body="[另一篇](b.md)"), "file-missing", 6, 7),
    "body up": (front(body="![](../../../../a.jpg)"), "path-outside", 6, 5),
    "body script": (front(body="[点](JavaScript:alert)"), "link-scheme", 6, 5),
    "body data": (front(body="a\n<img src=data:image/png,x>"), "link-scheme", 7, 10),
}


@pytest.mark.parametrize("case", INVALID)
def test_invalid(site, case):
    text, rule, line, column = INVALID[case]
    reading = site.read(STORY, text)
    assert (rule, line, column) in found(reading)
    assert reading.items == () and len(reading.held) == 1
    held = reading.held[0]
    assert (held.source, held.type) == (STORY, "story") and held.title
    assert held.address == "/stories/2022/01/a/" or case.startswith("slug")
    for problem in reading.problems:
        assert problem.file == STORY and problem.cause and not problem.cause.endswith("。")


def test_all_problems_at_once(site):
    reading = site.read(STORY, "---\ntitel: 新\ndate: 2022-13-01\nkind: x\n---\n![](a.jpg)\n")
    rules = {rule for rule, _, _ in found(reading)}
    assert {"key-unknown", "key-missing", "date-invalid", "value-unknown", "file-missing"} <= rules
    assert "title" in next(p.remedy for p in reading.problems if p.rule == "key-unknown")


def test_ambiguous_region_lists_full_paths(site):
    (problem,) = site.read(STORY, front("region: 鼓楼区")).problems
    assert "江苏省/南京市/鼓楼区（320106）" in problem.remedy and "江苏省/徐州市/鼓楼区" in problem.remedy


@pytest.mark.parametrize(
    ("given", "code"),
    [("520600", "520600"), ("铜仁市", "520600"), ("徐州市/鼓楼区", "320302"), ("xpcc", "xpcc"),
     ("江苏省南京市鼓楼区", "320106"), ("522200", "522200"), ("铜仁地区", "522200"),
     ("贵州省／铜仁市", "520600")],
)  # fmt: skip
def test_region(site, given, code):
    (story,) = site.read(STORY, front(f"region: {given}")).items
    assert (story.region, story.region_given) == (code, given)


def test_region_by_the_name_of_its_day(site):
    text = "---\ntitle: 老新闻\ndate: 2008-05-01\nregion: 铜仁市\n---\n"
    (story,) = site.read(STORY, text).items
    assert story.region == "522201"


def test_comment_that_cuts_a_title_is_a_warning(site):
    reading = site.read(STORY, "---\ntitle: 社区 #好人\ndate: 2022-01-12 # 周三\n---\n正文。\n")
    assert found(reading) == [("yaml-comment", 2, 8)]
    assert reading.problems[0].severity is Severity.WARNING and len(reading.items) == 1


def test_control_characters_go(site):
    text = '---\ntitle: "a\\0b\\u202e"\ndate: 2022-01-12\n---\nx\x0b\x07y\u2066\r\nz\x85\u2028\n'
    (story,) = site.read(STORY, b"\xef\xbb\xbf" + text.encode()).items
    assert (story.title, story.body) == ("ab", "xy\nz")


def test_a_picture_of_elsewhere_is_a_warning(site):
    """No page asks another host for a picture, so it will not be seen; the words are published."""
    reading = site.read(STORY, front(body="![图](https://a.cn/x.jpg)\n\n<img src='//a.cn/y.jpg'>"))
    assert found(reading) == [("picture-elsewhere", 6, 6), ("picture-elsewhere", 8, 11)] and reading.items


def test_links_that_are_not_ours_are_left(site):
    site.write("stories/2022/01/b.md", GOOD)
    site.write("stories/2022/01/图 (1).jpg")
    links = '[站](https://a.cn/x.jpg) [页](/stories/2022/) [篇](b.md#二) ![图](图 (1).jpg "题") [上](../02/)'
    body = links + "\n```\n![](x.jpg)\n```"
    assert found(site.read(STORY, front(body=body))) == []


@pytest.mark.parametrize("folder", ("pages", "shared", "stories/.old", "stories/__MACOSX", "stories/linked"))
def test_what_nobody_watches_is_not_shown(site, folder):
    """A picture there would change, or go, and no build would notice."""
    site.write("stories/2021/a.jpg")
    (site.content / "stories/linked").symlink_to(site.content / "stories/2021")
    if not folder.endswith("linked"):
        site.write(f"{folder}/a.jpg")
    reading = site.read(STORY, front(f"cover: ../../../{folder}/a.jpg"))
    assert found(reading) == [("path-outside", 4, 8)] and not reading.items


def test_what_lies_beside_the_registers_is_watched(site):
    site.write("a.jpg")
    assert found(site.read(STORY, front("cover: ../../../a.jpg"))) == []


def test_symlink_out_of_content(site, tmp_path):
    (tmp_path / "secret.jpg").write_bytes(b"x")
    site.write(STORY, front("cover: link.jpg"))
    (site.content / "stories/2022/01/link.jpg").symlink_to(tmp_path / "secret.jpg")
    assert ("path-outside", 4, 8) in found(site.read(STORY))
