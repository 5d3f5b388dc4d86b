"""Video listings: YAML with defaults, CSV as Excel saves it, ids, and each row's own mistakes."""

import pytest

from site_gen.model.kinds import Orientation

from .newsroom import found

LIST = "videos/tr/2022.yml"
TABLE = "videos/tr/2022.csv"
HEAD = "title,date,url,duration\n"
URL = "https://a.cn/v/1234567"
ROW = f"- {{title: 一, date: 2022-01-01, url: '{URL}'"


def test_defaults_and_rows(site):
    text = (
        "series: 铜都文明微视\nstation: tr\nvideos:\n"
        "  - 标题: 一\n    日期: 2022-01-01\n    网址: 0.5 复制打开 https://v.douyin.com/abc/ 看看\n"
        "    期号: 第12期\n    时长: '4:36'\n    画幅: 竖屏\n"
        "  - {title: 二, date: 2022/1/2, url: 'https://www.bilibili.com/video/BV1xx411c7mD', series: 别的}\n"
    )
    reading = site.read(LIST, text)
    one, two = reading.items
    assert reading.problems == ()
    assert (one.address, one.line, one.url) == (
        "/videos/tr/2022/tong-dou-wen-ming-wei-shi-12/",
        4,
        "https://v.douyin.com/abc/",
    )
    assert (one.episode, one.duration, one.orientation, one.station) == (12, 276, Orientation.PORTRAIT, "tr")
    assert (two.id, two.series, two.line) == ("bv1xx411c7md", "别的", 10)


def test_bare_list(site):
    (video,) = site.read(LIST, f"- {{title: 文明新风, date: 2022-01-01, url: '{URL[:12]}'}}\n").items
    assert video.address == "/videos/tr/2022/2022-01-01-wen-ming-xin-feng/"


@pytest.mark.parametrize(
    ("url", "id"),
    [("https://www.bilibili.com/video/BV1xx411c7mD/?p=1", "bv1xx411c7md"),
     ("https://v.qq.com/x/page/a0912abcdef.html", "a0912abcdef"),
     ("https://v.qq.com/txp/iframe/player.html?vid=a0912abcdef", "a0912abcdef"),
     ("https://www.douyin.com/video/7123456789012345678", "7123456789012345678"),
     ("https://v.youku.com/v_show/id_XNDU2MDk3.html", "xndu2mdk3"),
     ("https://v.douyin.com/iABCd/", "2022-01-01-ti")],
)  # fmt: skip
def test_platform_ids(site, url, id):
    (video,) = site.read(LIST, f"- {{title: 题, date: 2022-01-01, url: '{url}'}}\n").items
    assert video.id == id


@pytest.mark.parametrize(
    ("written", "seconds"),
    [
        ("4:36", 276),
        ("04:36", 276),
        ("1:02:03", 3723),
        ("276", 276),
        ("4分36秒", 276),
        ("90秒", 90),
        ("4：36", 276),
    ],
)
def test_durations(site, written, seconds):
    (video,) = site.read(TABLE, HEAD + f"题,2022-01-01,{URL},{written}\n").items
    assert video.duration == seconds


@pytest.mark.parametrize("delimiter", [",", ";", "\t"])
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "gb18030"])
def test_tables_as_they_are_saved(site, delimiter, encoding):
    rows = ("标题", "日期", "网址"), ('"第""一""期\n好"', "2022/1/1", URL), ("", "", "")
    data = "\r\n".join(delimiter.join(row) for row in rows).encode(encoding)
    reading = site.read(TABLE, data)
    assert reading.problems == () and [video.title for video in reading.items] == ['第"一"期 好']


def test_lines_after_a_quoted_line_end(site):
    text = f'title,date,url\n"一\n二",2022-01-01,{URL}1\n三,2022-02-30,{URL}2\n'
    reading = site.read(TABLE, text)
    assert found(reading) == [("date-invalid", 4, 3)]
    assert [video.line for video in reading.items] == [2] and [held.line for held in reading.held] == [4]


BAD_TABLES = {
    "unknown column": ("tilte,date,url\n题,2022-01-01,x\n", ("csv-columns", 1, 1), 1),
    "missing column": ("title,url\n题,https://a.cn/x\n", ("csv-columns", 1, 0), 1),
    "column twice": ("title,标题,date,url\na,b,2022-01-01,c\n", ("csv-columns", 1, 7), 1),
    "too few": (HEAD + "题,2022-01-01\n", ("csv-row", 2, 0), 1),
    "too many": (HEAD + f"题,2022-01-01,{URL},4:36,多\n", ("csv-row", 2, 42), 1),
    "open quote": (HEAD + '"题,2022-01-01,x,y\n', ("csv-row", 2, 0), 1),
    "nothing": ("\n\n", ("csv-empty", 1, 0), 1),
    "duration": (HEAD + f"题,2022-01-01,{URL},四分钟\n", ("duration-invalid", 2, 37), 1),
    "nowhere": (HEAD + "题,2022-01-01,,4:36\n", ("video-nowhere", 2, 0), 1),
    "no address": (HEAD + "题,2022-01-01,某平台,4:36\n", ("url-invalid", 2, 14), 1),
    "binary": (b"title\0", ("binary", 1, 6), 1),
}


@pytest.mark.parametrize("case", BAD_TABLES)
def test_bad_tables(site, case):
    data, problem, held = BAD_TABLES[case]
    reading = site.read(TABLE, data)
    assert problem in found(reading) and len(reading.held) == held and not reading.items


def test_good_rows_beside_bad_ones(site):
    reading = site.read(TABLE, HEAD + f"一,2022-01-01,{URL},\n二,2022-01-01\n三,2022-01-01,{URL}8,1:00\n")
    assert [video.title for video in reading.items] == ["一", "三"] and [
        held.title for held in reading.held
    ] == ["二"]


BAD_LISTS = {
    "not a list": ("一段文字\n", ("list-shape", 1, 1)),
    "no list": ("title: 一\ndate: 2022-01-01\n", ("list-shape", 1, 1)),
    "a word": ("videos:\n  - 一\n", ("type-wrong", 2, 5)),
    "wrong default": (f"station: 无\nvideos:\n{ROW}}}\n", ("station-unknown", 1, 10)),
    "syntax": ("videos:\n  - title: a: b\n", ("yaml-colon", 2, 13)),
    "two documents": ("- a\n---\n- b\n", ("yaml-syntax", 3, 1)),
    "episode": (f"{ROW}, episode: 下期}}\n", ("episode-invalid", 1, 72)),
    "poster": (f"{ROW}, poster: a.jpg}}\n", ("file-missing", 1, 71)),
    "GBK": ("- {title: 新闻}\n".encode("gbk"), ("encoding", 1, 11)),
}  # fmt: skip


@pytest.mark.parametrize("case", BAD_LISTS)
def test_bad_lists(site, case):
    data, problem = BAD_LISTS[case]
    reading = site.read(LIST, data)
    assert problem in found(reading) and len(reading.held) == 1 and not reading.items


def test_a_wrong_default_is_told_once_and_holds_every_row(site):
    rows = "".join(f"  - {{title: 第{i}条, date: 2022-01-01, url: '{URL}{i}'}}\n" for i in range(3))
    reading = site.read(LIST, f"station: 无\nvideos:\n{rows}")
    assert found(reading) == [("station-unknown", 1, 10)] and len(reading.held) == 3


def test_the_same_id_twice_names_both_rows(site):
    row = f"题,2022-01-01,{URL},\n"
    reading = site.read(TABLE, HEAD + row + row)
    assert found(reading) == [("video-duplicate", 3, 14)] and "第 2 行" in reading.problems[0].cause
    assert (len(reading.items), len(reading.held)) == (1, 1)


def test_excel_turns_minutes_into_hours(site):
    reading = site.read(TABLE, HEAD + f"题,2022-01-01,{URL},4:36:00\n")
    assert found(reading) == [("duration-long", 2, 37)] and len(reading.items) == 1
