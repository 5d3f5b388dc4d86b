"""Stars in a body: emphasis, bullets, and the holes where words were taken out."""

import pytest

from site_gen.checking.manuscript import Manuscript
from site_gen.checking.stars import masks

from .desk import a_story, words

FORM = "**村开展**次。\n\n**县去了**人。\n\n"  # so many holes that it is a form that nobody filled in

CASES = [
    ("**加粗的话**是重点。", []),
    ("今年**村开展**活动", []),  # one side alone looks like a hole
    ("甲***乙***丙", []),
    ("甲**乙***丙", []),
    ("又有**事情**他们。", []),
    ("* 第一项\n* 第二项", []),
    ("  * 第一项\n\t* 第二项", []),
    ("***\n\n* * *", []),  # lines across the page
    ("联系电话138****1234", []),
    ("单独一个*在这里", []),
    ("说*", []),
    ("没有星号", []),
    ("`今年**村开展**次`", []),
    ("今年**村开展活动**次", ["2:**", "9:**"]),
    ("今年*村开展*次", ["2:*", "6:*"]),
    ("今年**村\n开展**次", ["2:**", "8:**"]),
    ("***总书记强调", ["0:***"]),
    ("单独一个**在这里", ["4:**"]),
    ("行末**", ["2:**"]),
    ("*村", ["0:*"]),
    ("3**村4**次", ["1:**", "5:**"]),
    ("甲****乙****丙", ["1:****", "6:****"]),
    ("甲**乙****丙", ["4:****"]),
    ("**138**村**", ["5:**"]),
    ("**村开展**次。\n\n又有**事情**他们。", ["0:**", "5:**"]),
    (f"{FORM}又有**事情**他们。", ["0:**", "5:**", "11:**", "16:**", "24:**", "28:**"]),
    (f"{FORM}“**要紧**”。", ["0:**", "5:**", "11:**", "16:**"]),
    (f"{FORM}甲*乙*丙", ["0:**", "5:**", "11:**", "16:**"]),
]


@pytest.mark.parametrize("body, expected", CASES)
def test_holes_are_told_from_emphasis(body, expected):
    manuscript = Manuscript(a_story(body))
    found = [(start, manuscript.text[start:end]) for start, end in masks(manuscript)]
    assert [f"{start - manuscript.body_at}:{stars}" for start, stars in found] == expected


def test_a_hole_is_either_a_name_or_a_blank():
    body = "***总书记强调，今年**村开展活动**次"
    assert words("masked-name", body) == ["***总书记"]
    assert words("placeholder", body) == ["**", "**"]
