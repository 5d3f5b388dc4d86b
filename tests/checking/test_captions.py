"""The words beside title and body are read by the rules on words; and what a caption leaves unsure is said."""

import io

import pytest
from PIL import Image

from site_gen.checking.manuscript import Manuscript
from site_gen.checking.run import check_item

from ..reading.newsroom import Site


@pytest.fixture
def told(tmp_path):
    """`told(path, text, …)`: rule, line, column and field of all that the rules say of the one item there."""
    site = Site(tmp_path)
    out = io.BytesIO()
    Image.new("RGB", (4, 4)).save(out, "JPEG")

    def check(path: str, text: str, *pictures: str) -> list[tuple]:
        for name in pictures:
            site.write(f"{path.rpartition('/')[0]}/{name}", out.getvalue())
        reading = site.read(path, text)
        (item,) = reading.items
        found = check_item(Manuscript(item))
        return [(one.rule, one.line, one.column, one.field, one.value) for one in found]

    return check


def test_captions_of_a_set_kicker_subtitle_and_summary_have_their_places(told):
    text = (
        "---\ntitle: 思南县塘头镇的早稻熟了一千亩\nkicker: 截止目前\nsubtitle: '截止目前'\ndate: 2022-07-10\n"
        "summary: >\n  截止目前\n  很好\nimages:\n  - {file: a.jpg, caption: 村民截止目前在收割。王雷 摄}\n"
        "  - file: b.jpg\n    caption: 截止目前\n    credit: 李明\n---\n\n早稻熟了。\n"
    )
    found = [place for place in told("photos/x/index.md", text, "a.jpg", "b.jpg") if place[0] == "house-style"]
    assert [place[1:4] for place in found] == [
        (3, 9, "肩题"),
        (4, 12, "副题"),
        (6, 0, "摘要"),
        (10, 30, "图说"),
        (12, 14, "图说"),
    ]
    assert {place[4] for place in found} == {"截止目前"}


def test_a_number_in_a_caption_of_a_set_holds_the_item(told):
    text = "---\ntitle: 题\ndate: 2022-07-10\nimages:\n  - {file: a.jpg, caption: 王雷的电话是13812345678}\n  - {file: b.jpg, caption: 好}\n---\n"
    assert ("mobile", 5, 34, "图说", "13812345678") in told("photos/x/index.md", text, "a.jpg", "b.jpg")


def test_an_excuse_holds_for_them_too(told):
    text = "---\ntitle: 题\nkicker: 截止目前\ndate: 2022-07-10\nallow: {house-style: 引文}\n---\n\n正文。\n"
    assert not [one for one in told("stories/x.md", text) if one[0] == "house-style"]


def test_the_summary_of_a_video_is_all_that_there_is_to_read(told):
    text = "title,date,url,summary\n题,2022-07-10,https://www.bilibili.com/video/BV1xx411c7mD,截止目前\n"
    assert ("house-style", 2, 0, "摘要", "截止目前") in told("videos/a.csv", text)


HEAD = "---\ntitle: 题\ndate: 2022-07-10\n---\n\n"


@pytest.mark.parametrize(
    ("body", "rule", "place"),
    [
        ('![田里](a.jpg "村民收割早稻。滕治中滕绍忻摄")', "credit-glued", (6, 21, "滕治中滕绍忻")),
        ('![田里](a.jpg "村民收割早稻。滕治中 滕绍忻摄")', "credit-glued", None),
        ('![田里](a.jpg "8月5日，村民插秧。王雷 摄")', "caption-date", (6, 14, "8月5日")),
        ('![田里](a.jpg "12月5日，村民插秧。王雷 摄")', "caption-date", (6, 14, "12月5日")),
        ('![田里](a.jpg "7月5日，村民插秧。王雷 摄")', "caption-date", None),
        ('![田里](a.jpg "1月2日，村民插秧。王雷 摄")', "caption-date", None),
        ('![田里](a.jpg "2021年12月5日，村民插秧。王雷 摄")', "caption-date", None),
        ('![田里](a.jpg "山村新貌（AI生成图片）")', "ai-told", (6, 14, "")),
        ('![田里](a.jpg "村民学用AI。")', "ai-told", None),
    ],
)
def test_what_a_figure_leaves_unsure(told, body, rule, place):
    found = [one for one in told("stories/x.md", HEAD + body + "\n", "a.jpg") if one[0] == rule]
    assert [(line, column, value) for _, line, column, _, value in found] == ([place] if place else [])


@pytest.mark.parametrize(
    ("path", "text", "place"),
    [
        ("photos/x.md", HEAD + "村民收割早稻。滕治中滕绍忻摄\n", (6, 8)),
        ("photos/x/captions.csv", "file,caption,date\nx.jpg,村民收割早稻。滕治中滕绍忻摄,2022-07-10\n", (2, 0)),
        (
            "photos/x/index.md",
            "---\ntitle: 题\ndate: 2022-07-10\nimages:\n  - {file: x.jpg, caption: 收割。滕治中滕绍忻摄}\n  - {file: y.jpg, caption: 好}\n---\n",
            (5, 31),
        ),
    ],
)
def test_a_glued_credit_of_a_photo_is_told_once_where_it_stands(told, path, text, place):
    found = [one for one in told(path, text, "x.jpg", "y.jpg") if one[0] == "credit-glued"] if "index" in path else [
        one for one in told(path, text, "x.jpg") if one[0] == "credit-glued"
    ]
    assert [one[1:3] for one in found] == [place]
