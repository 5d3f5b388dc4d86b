"""Video listings: YAML with defaults, CSV as Excel saves it, ids, and each row's own mistakes."""

import pytest

from site_gen.model.kinds import Orientation
from site_gen.reading import ReadingContext

from .newsroom import BOOK, REGISTERS, found

LIST = "videos/tr/2022.yml"
TABLE = "videos/tr/2022.csv"
HEAD = "title,date,url,duration\n"
URL = "https://t.cn/v/1234567"
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
        ("4′36″", 276),
        ("4分36", 276),
        ("4'36''", 276),
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
    "missing column": ("title,url\n题,https://b23.tv/x\n", ("csv-columns", 1, 0), 1),
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


SHARE = "0.58 F@u.SY 03/12 Kji:/ 复制打开抖音，看看【铜仁文明办的作品】早稻熟了 {} 复制此链接，打开Dou音搜索，直接观看视频！"


@pytest.mark.parametrize(
    ("written", "url"),
    [
        (SHARE.format("https://v.douyin.com/iABCd-_9/"), "https://v.douyin.com/iABCd-_9/"),
        ("https://v.douyin.com/iABCd/复制此链接，打开Dou音搜索", "https://v.douyin.com/iABCd/"),
        ("【早稻熟了-哔哩哔哩】 https://b23.tv/AbCd123", "https://b23.tv/AbCd123"),
        ("早稻熟了（https://www.kuaishou.com/short-video/3xabcdefgh）。", "https://www.kuaishou.com/short-video/3xabcdefgh"),
        ("http://v.qq.com/x/page/a0912abcdef.html https://v.qq.com/x/page/a0912abcdeg.html", "https://v.qq.com/x/page/a0912abcdeg.html"),
        ("HTTPS://WWW.BILIBILI.COM/video/BV1xx411c7mD", "https://www.bilibili.com/video/BV1xx411c7mD"),
    ],
)  # fmt: skip
def test_share_texts_become_the_address(site, written, url):
    (video,) = site.read(LIST, f"- {{title: 题, date: 2022-01-01, url: '{written}'}}\n").items
    assert video.url == url


BAD_URLS = {
    "javascript:alert(1)": "url-invalid",
    "javascript:alert('https://www.bilibili.com/video/BV1xx411c7mD')": "url-invalid",
    "data:text/html,https://v.qq.com/x": "url-invalid",
    "https://evil.example/video/1": "video-host",
    "https://bilibili.com.evil.example/video/BV1xx411c7mD": "video-host",
    "https://evilbilibili.com/video/BV1xx411c7mD": "video-host",
    "https://user:pw@192.168.0.1/v.mp4": "url-invalid",
    "v.douyin.example/iABCd": "url-invalid",
    "https://": "url-invalid",
}


@pytest.mark.parametrize("url", BAD_URLS)
def test_addresses_that_are_not_published(site, url):
    """The row is held with its place, the rows around it are published."""
    rows = [f"一,2022-01-01,{URL}1", f'二,2022-01-02,"{url}"', f"三,2022-01-03,{URL}3"]
    reading = site.read(TABLE, "title,date,url\n" + "\n".join(rows) + "\n")
    assert [video.title for video in reading.items] == ["一", "三"] and [held.line for held in reading.held] == [3]
    assert found(reading) == [(BAD_URLS[url], 3, 14)]


def test_a_site_may_name_hosts_of_its_own(site):
    own = ReadingContext(REGISTERS, BOOK, video_hosts=("i0856.example",))
    row = "- {title: 一, date: 2022-01-01, url: 'https://v.i0856.example/play/12345'}\n"
    assert site.read(LIST, row, own).items and found(site.read(LIST, row)) == [("video-host", 1, 37)]


def test_an_address_without_its_video_is_a_link_with_a_warning(site):
    reading = site.read(LIST, "- {title: 一, date: 2022-01-01, url: 'https://www.bilibili.com/video/BV1short'}\n")
    assert reading.items and found(reading) == [("video-id", 1, 37)]


def test_the_same_video_on_other_platforms(site):
    text = f"- {{title: 一, date: 2022-01-01, url: '{URL}', 其他平台: 快手 https://v.kuaishou.com/abc 视频号 https://weixin.qq.com/sph/AB12}}\n"
    (video,) = site.read(LIST, text).items
    assert video.also == ("https://v.kuaishou.com/abc", "https://weixin.qq.com/sph/AB12")
    reading = site.read(LIST, f"- {{title: 一, date: 2022-01-01, url: '{URL}', also: ['https://evil.example/1']}}\n")
    assert found(reading)[0][0] == "video-host" and reading.held
    many = "、".join(f"{URL}{number}" for number in range(11))
    assert found(site.read(LIST, f"- {{title: 一, date: 2022-01-01, url: '{URL}', also: '{many}'}}\n"))[0][0] == "too-large"


@pytest.mark.parametrize(("written", "seconds"), [("0:04:36", 276), ("4'36\"", 276), ("４：３６", 276), ("1小时2分3秒", 3723), ("4分钟36秒", 276), ("276 秒", 276), (" 04:36 ", 276)])
def test_durations_as_offices_write_them(site, written, seconds):
    cell = written.replace('"', '""')
    (video,) = site.read(TABLE, HEAD + f'题,2022-01-01,{URL},"{cell}"\n').items
    assert video.duration == seconds


@pytest.mark.parametrize("encoding", ["utf-8-sig", "gb18030"])
def test_a_table_as_an_office_sends_it(site, encoding):
    """A title over merged cells, a note, a number and a telephone in columns of their own, dates and times of Excel."""
    text = (
        "铜仁微视报送表,,,,,\n报送时间：2026年9月,,,,,\n序号,标题,日期,网址,时长,联系电话\n"
        f"1,一,2026/9/25,{URL}1,0:04:36,13812345678\n2,,,,,\n3,二,2026年9月26日,{URL}2,４：３６,\n,,,,,\n"
    )
    reading = site.read(TABLE, text.encode(encoding))
    assert reading.problems == ()
    assert [(v.title, f"{v.date:%m-%d}", v.duration, v.line) for v in reading.items] == [("一", "09-25", 276, 4), ("二", "09-26", 276, 6)]


def test_rows_of_a_table_without_names_of_columns_are_all_counted(site):
    text = "".join(f"第{number}条,,\n" for number in range(8))
    reading = site.read(TABLE, text)
    assert len(reading.held) == 7 and not reading.items and found(reading)[0][0] == "csv-columns"


def test_a_number_of_a_series_stands_once(site):
    rows = [f"- {{title: 一, date: 2022-01-01, url: '{URL}{at}', episode: {episode}}}" for at, episode in enumerate(("3", "第3期", "4"))]
    reading = site.read(LIST, "\n".join(("series: 微视", "videos:", *rows)))
    assert [video.episode for video in reading.items] == [3, 4]
    assert [(rule, line) for rule, line, _ in found(reading)] == [("episode-duplicate", 4)]


SUBTITLES = {
    "WEBVTT\n\n00:01.000 --> 00:02.000\n好\n": [],
    "WEBVTT - 说明\n\n1\n01:00:01.000 --> 01:00:02.500 align:start\n好\n": [],
    "1\n00:00:01,000 --> 00:00:02,000\n好\n": ["captions-invalid"],
    "": ["captions-invalid"],
    "WEBVTT\n": ["captions-invalid"],
    "WEBVTT\n\n00:02.000 --> 00:01.000\n好\n": ["captions-invalid"],
    "WEBVTT\n\n00:05.000 --> 00:06.000\n好\n\n00:01.000 --> 00:02.000\n坏\n": ["captions-invalid"],
    "WEBVTT\n\n00:01,000 --> 00:02,000\n好\n": ["captions-invalid"],
    "WEBVTT\nKind: captions\nLanguage: zh\n\nNOTE\n一句话\n\n00:01.000 --> 00:02.000\n好\n\n\n": [],
    "WEBVTT\n\n00:01.000 --> 00:02.000\n好\n\n00:03.000 -> 00:04.000\n坏\n": ["captions-invalid"],
    "WEBVTT\n\n1\n00:03.000 — 00:04.000\n坏\n": ["captions-invalid"],
}


@pytest.mark.parametrize("text", SUBTITLES)
def test_subtitles(site, text):
    """A file that no browser takes is not offered; faulty cues are told and the rest is offered."""
    site.write("videos/tr/a.vtt", text)
    reading = site.read(LIST, f"- {{title: 一, date: 2022-01-01, url: '{URL}', captions: a.vtt}}\n")
    (video,) = reading.items
    assert [rule for rule, _, _ in found(reading)] == SUBTITLES[text]
    assert bool(video.captions) is text.startswith("WEBVTT")


DOUYIN, BV = "https://www.douyin.com/video/7301234567890123456", "https://www.bilibili.com/video/BV1xx411c7mD"
SHARED = [
    ("7.64 复制打开抖音，看看【某某的作品】 https://v.douyin.com/iRNBho5m/ w@S.Lj 04/15 xFH:/", "https://v.douyin.com/iRNBho5m/"),
    (f"{DOUYIN}?previous_page=app_code_link", DOUYIN),
    ("https://www.iesdouyin.com/share/video/7301234567890123456/?region=CN&mid=1&u_code=x", "https://www.iesdouyin.com/share/video/7301234567890123456/"),
    (f"【夜校】 {BV}/?share_source=copy_web&vd_source=abcdef0123456789", f"{BV}/"),
    (f"{BV}?p=2&share_medium=android#reply", f"{BV}?p=2"),
    (f"{BV}、精彩", BV), (f"{BV}。", BV), (f"（{BV}）", BV), (f"{BV}，再看一遍", BV),
    (BV.replace("https", "http"), BV), (BV.replace("https://www", "HTTPS://WWW"), BV),
    (BV.replace("://", "：//"), BV), (BV.replace("://", "：／／"), BV), (BV.replace("https://", "ｈｔｔｐｓ：／／"), BV),
    (BV.removeprefix("https://"), BV), (BV.removeprefix("https:"), BV), ("BV1xx411c7mD", BV),
    ('<iframe src="//player.bilibili.com/player.html?bvid=BV1xx411c7mD&page=1" scrolling="no"></iframe>',
     "https://player.bilibili.com/player.html?bvid=BV1xx411c7mD&page=1"),
    ("https://v.youku.com/v_show/id_XNTkxMjM0NTY3Ng==.html?spm=a2h0c.8166622", "https://v.youku.com/v_show/id_XNTkxMjM0NTY3Ng==.html"),
    ("https://v.qq.com/x/page/z3539abcdef.html?ptag=qqbrowser", "https://v.qq.com/x/page/z3539abcdef.html"),
    ("https://v.kuaishou.com/abcDEF 夜校 该作品在快手被播放过1.2万次，点击链接，打开【快手】直接观看！", "https://v.kuaishou.com/abcDEF"),
    ("http://xhslink.com/a/abcDEF，复制本条信息，打开【小红书】", "https://xhslink.com/a/abcDEF"),
    ("http://www.wenming.cn/sp/202403/t20240305_6760000.shtml", "http://www.wenming.cn/sp/202403/t20240305_6760000.shtml"),
]  # fmt: skip


@pytest.mark.parametrize(("shared", "url"), SHARED)
def test_a_share_text_becomes_the_address_alone(site, shared, url):
    """Without what tells who shared it, by https where the platform answers so."""
    reading = site.read(TABLE, f'title,date,url\n题,2022-01-01,"{shared.replace(chr(34), chr(34) * 2)}"\n')
    assert [video.url for video in reading.items] == [url] and not reading.problems


@pytest.mark.parametrize(
    ("address", "rule"),
    [
        ("https://bilibili.com@evil.example/video/BV1xx411c7mD", "url-invalid"),
        ("https://user:word@www.bilibili.com/video/BV1xx411c7mD", "url-invalid"),
        ("https://www.bilibili.com:8443/video/BV1xx411c7mD", "url-invalid"),
        ("https://www.bilibili.com:99999999/video/BV1xx411c7mD", "url-invalid"),
        ("https://www.bilibili.com\\@evil.example/", "url-invalid"),
        ("#小程序://视频号/AbCdEf", "url-invalid"),
        ("javascript:alert(1)//www.bilibili.com/video/BV1xx411c7mD", "url-invalid"),
        ("evil.example/?u=//www.bilibili.com/video/BV1xx411c7mD", "url-invalid"),
        ("https://bilibili.com.evil.example/video/BV1xx411c7mD", "video-host"),
        ("https://www.bіlibili.com/video/BV1xx411c7mD", "video-host"),
        ("https://evil.example/#https://www.bilibili.com/video/BV1xx411c7mD", "video-host"),
        ("https://url.cn/5abcd", "video-host"),
        ("https://1.2.3.4/video/1", "video-host"),
    ],
)
def test_an_address_that_leads_elsewhere_is_refused(site, address, rule):
    reading = site.read(TABLE, f"title,date,url\n题,2022-01-01,{address}\n")
    assert [problem.rule for problem in reading.problems] == [rule] and not reading.items


def test_two_videos_of_a_month_are_two(site):
    """The folder of a month in an address is no number of a video."""
    rows = "".join(f"题{n},2024-03-0{n},https://www.wenming.cn/sp/202403/t2024030{n}_676000{n}.shtml\n" for n in (1, 2))
    reading = site.read(TABLE, "title,date,url\n" + rows)
    assert [video.id for video in reading.items] == ["t20240301_6760001", "t20240302_6760002"]


@pytest.mark.parametrize(
    ("written", "number"),
    [("第七期", 7), ("第十二期", 12), ("二十集", 20), ("第一百零三期", 103), ("第12期", 12), ("3", 3), ("第零期", None), ("二三", None)],
)
def test_episodes_in_either_digits(site, written, number):
    reading = site.read(TABLE, f"title,date,url,series,episode\n题,2022-01-01,{URL},夜校,{written}\n")
    assert [video.episode for video in reading.items] == ([number] if number else [])
