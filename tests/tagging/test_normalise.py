"""The text that the taggers look at."""

import pytest

from site_gen.tagging.furniture import without_furniture
from site_gen.tagging.normalise import READ_AT_MOST, normalise


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("社會(huì )開(kāi)展，來到學(xué)校", "社会开展,来到学校"),
        ("政(zheng)(zheng)(zheng)府", "政府"),
        (
            "中心（所、站）：１２个",
            "中心(所、站):12个",
        ),
        ("湖㳇镇开展宣讲", "湖㳇镇开展宣讲"),
        ("[思南县](https://example.org/铜仁)的**志愿者**", "思南县的志愿者"),
        ('<p class="a">思南</p>', "思南"),
        ("## 标题\n\n正文", "标题\n\n正文"),
    ],
)
def test_normalise(text, expected):
    assert normalise(text) == expected


def test_only_the_opening_of_a_huge_text_is_read():
    assert len(normalise("思" * 1_000_000)) == READ_AT_MOST


@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("直通屏山|福建|时评|福州|厦门|莆田 正文", f"{' ' * 19} 正文"),
        ("爱某地同城论坛,某地夜网\n正文。", f"{' ' * 12}\n正文。"),
        ("思南县开展宣讲,干部群众参加。新闻推荐:德江县开展义诊", "思南县开展宣讲,干部群众参加。"),
    ],
)
def test_furniture_of_the_page_is_left_out(text, left):
    assert without_furniture(text) == left
