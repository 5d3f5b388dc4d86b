"""What a caption tells, where readers, subscribers and search engines meet it."""

import pytest

from ..kit import Site, picture
from .structured import documents

ALONE = "---\ntitle: 塘头镇收割早稻\ndate: 2026-03-02\n---\n\n"
LINE = "2月28日，贵州省铜仁市思南县塘头镇青杠坝村，村民收割早稻（无人机照片）。本报记者 王雷 通讯员 李明 摄\n"
SET = """---
title: 一组
date: 2026-03-03
region: 贵州省/铜仁市
images:
  - {file: 1.jpg, caption: 近日，思南县塘头镇，村民插秧。滕治中滕绍忻摄}
  - {file: 2.jpg, caption: 3月1日，安徽铜陵铜官区，市民植树。, credit: 潘伟}
---

两地的春天。
"""
FILES = {
    "photos/x.md": ALONE + LINE,
    "photos/x.jpg": picture(),
    "photos/set/index.md": SET,
    "photos/set/1.jpg": picture(),
    "photos/set/2.jpg": picture((0, 90, 90)),
}


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    return shared_site(FILES)


def test_the_page_of_a_photo_says_it_in_rows(built):
    page = built.page("/photos/x/")
    names = [" ".join(one.text_content().split()) for one in page.all("//dl[contains(@class, 'taken')]/dt")]
    values = [" ".join(one.text_content().split()) for one in page.all("//dl[contains(@class, 'taken')]/dd")]
    assert dict(zip(names, values, strict=True)) == {
        "拍摄时间": "2026年2月28日（原文“2月28日”，据发表日期推算）",
        "拍摄地点": "贵州省铜仁市思南县塘头镇青杠坝村",
        "摄影": "本报记者 王雷 通讯员 李明",
        "拍摄方式": "无人机拍摄",
    }
    assert page.all("//dl//time/@datetime") == ["2026-02-28"] and page.all("//dl//a/@href") == ["/regions/520624/"]
    assert page.main.count("王雷") == 2, "in the caption and in the rows, not a third time"


def images(built: Site, address: str) -> list[dict]:
    article = next(one for doc in documents(built.page(address)) for one in doc.get("@graph", []) if "image" in one)
    found = article["image"]
    return found if isinstance(found, list) else [found]


def test_search_engines_are_told_what_is_sure(built):
    (alone,) = images(built, "/photos/x/")
    assert [one["name"] for one in alone["creator"]] == ["王雷", "李明"] and alone["dateCreated"] == "2026-02-28"
    assert alone["contentLocation"]["name"] == "贵州省铜仁市思南县塘头镇青杠坝村"
    first, second = images(built, "/photos/set/")
    assert first["creditText"] == "滕治中滕绍忻" and "creator" not in first and "dateCreated" not in first
    assert [one["name"] for one in second["creator"]] == ["潘伟"]


def test_the_editors_region_wins_over_a_caption(built):
    """Both pictures are filed under 铜仁: the first in its county, the second not in 安徽."""
    first, _ = images(built, "/photos/set/")
    assert first["contentLocation"]["name"] == "思南县塘头镇" and built.exists("/regions/520600/")
    assert "340705" not in built.text("/photos/set/")


def test_subscribers_get_the_credit(built):
    entry = next(one for one in built.feed("/photos/feed.xml").entries if one.title == "塘头镇收割早稻")
    assert entry.media_credit[0]["content"] == "本报记者 王雷 通讯员 李明"


def test_a_glued_credit_is_told_with_its_place_and_published_as_it_is(built):
    (told,) = (line for line in built.messages("photos/set/index.md") if "credit-glued" in line)
    assert told.startswith("photos/set/index.md:6:") and "滕治中滕绍忻" in built.page("/photos/set/").main
