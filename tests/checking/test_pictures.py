"""`caption`, `credit`, `alt-text`, `reprint`."""

from datetime import datetime

import pytest

from site_gen.checking.manuscript import Manuscript
from site_gen.checking.registry import BY_ID
from site_gen.model.item import Image, Photo
from site_gen.model.moment import SHANGHAI

from .desk import words

GOOD = '![三位老人围着桌子剪窗花](a.jpg "1月9日，塘头镇的老人教邻居剪窗花。（田野 摄）")'


def of_photo(rule: str, body: str = "", *images: Image) -> list[str]:
    photo = Photo(
        source="photos/a.md",
        address="/photos/a/",
        title="晒秋",
        date=datetime(2026, 3, 4, tzinfo=SHANGHAI),
        body=body,
        images=images,
    )
    return [one.cause for one in BY_ID[rule].find(Manuscript(photo))]


@pytest.mark.parametrize("rule", ["caption", "credit", "alt-text"])
@pytest.mark.parametrize("body", [GOOD, "没有图片的正文。", f"前文。\n\n{GOOD}\n\n后文。", "[链接](b.md)"])
def test_a_picture_with_all_that_belongs_to_it_is_left_alone(rule, body):
    assert words(rule, body) == []


@pytest.mark.parametrize(
    "alt",
    [
        *["", " ", "图片", "照片1", "图1", "IMG_2031", "IMG_2031.JPG", "微信图片_20260304", "未标题-1", "DSC0001"],
        *["a", "a.jpg", "image", "插图", "mmexport1678", "老人剪窗花.jpg"],
    ],
)
def test_an_alt_text_that_says_nothing_is_told(alt):
    body = f'![{alt}](a.jpg "图说。（田野 摄）")'
    assert words("alt-text", body) == [body]


@pytest.mark.parametrize("alt", ["老人在剪窗花", "图上三位老人", "示意图：一老一少在灯下看书", "照片墙前的志愿者"])
def test_an_alt_text_that_says_something_is_left_alone(alt):
    assert words("alt-text", f'![{alt}](a.jpg "图说。（田野 摄）")') == []


@pytest.mark.parametrize("body", ["![老人](a.jpg)", "前文\n\n![老人](a.jpg)\n\n后文讲别的事。", "![老人]( a.jpg )"])
def test_a_picture_without_a_caption_is_told(body):
    assert words("caption", body) and words("credit", body)


@pytest.mark.parametrize(
    "body",
    [
        "![老人](a.jpg)\n\n图为老人教邻居剪窗花。（田野 摄）",
        "![老人](a.jpg)\n*1月9日，老人剪窗花。田野 摄*",
        "![老人](a.jpg)\n\n▲1月9日，老人剪窗花（田野摄）",
        "![老人](a.jpg '1月9日，老人剪窗花。田野 摄')",
    ],
)
def test_a_caption_below_the_picture_counts(body):
    assert words("caption", body) == []


@pytest.mark.parametrize("end", ["（田野 摄）", "田野摄", "（县融媒体中心供图）", "（资料图片）", "（示意图）", "（AI 生成）"])
def test_forms_of_a_credit(end):
    assert words("credit", f'![老人](a.jpg "老人剪窗花。{end}")') == []


@pytest.mark.parametrize(
    "body",
    [
        '云上大冶报道（记者 王悠 文/摄）\n\n![老人](a.jpg "老人剪窗花。")',
        '![老人](a.jpg "老人剪窗花。")\n\n正文。\n\n（吴勇 杨艳 摄影报道）',
    ],
)
def test_a_signature_of_the_story_stands_for_its_pictures(body):
    assert words("credit", body) == []


def test_the_key_credits_stands_for_all_pictures():
    assert words("credit", "![老人](a.jpg '老人剪窗花。')", credits=("田野",)) == []


def test_each_picture_is_told_by_itself():
    assert len(words("caption", "![甲](a.jpg)\n\n![乙](b.jpg)")) == 2


def test_photos_of_a_set():
    """Each picture that has no caption or no credit is named."""
    bare, full = Image(file="photos/a/b.jpg"), Image(file="photos/a/c.jpg", caption="图说", credit="田野")
    assert of_photo("caption", "", bare, full) == ["b.jpg 没有图说"]
    assert of_photo("credit", "", bare, full) == ["b.jpg 没有署名"]
    assert of_photo("alt-text", "", Image(file="photos/a/b.jpg", alt="图片")) != []


def test_a_single_photo_is_captioned_by_its_body():
    photo = Image(file="photos/a.jpg", caption="1月9日，塘头镇的老人剪窗花。（田野 摄）")
    assert of_photo("caption", "1月9日", photo) == of_photo("credit", "1月9日", photo) == []


REPRINTS = [
    "原标题：山村夜校亮了灯",
    "（来源：人民网）",
    "(来源:贵州日报)",
    "转载自某某公众号",
    "新华社贵阳1月12日电（记者 张三）",
    "据新华社报道",
    "本文来源:永信",
    "稿件来源：铜仁日报",
    "摘自《求是》",
    "（来源：云上大冶客户端）",
]


@pytest.mark.parametrize("body", REPRINTS)
def test_a_text_from_elsewhere_is_asked_for_its_source(body):
    assert len(words("reprint", body)) == 1
    assert words("reprint", body, source_name="人民网") == []
    assert words("reprint", body, reprint=True) == []


@pytest.mark.parametrize(
    "body", ["资金来源：财政拨款", "（来源：镇里的老人）", "新华社区的居民", "他据理力争", "水的来源", "志愿者转自行车"]
)
def test_a_text_of_our_own_is_left_alone(body):
    assert words("reprint", body) == []
