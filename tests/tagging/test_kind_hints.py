"""What kind of text a story looks like."""

import pytest

from site_gen.tagging.kind_hint import kind_hint

from .stories import story

BRIEF = "本报讯（通讯员 田野）3月5日，思南县塘头镇的志愿者到村里义诊，为八十多位老人量血压、测血糖。"
PARTS = "\n\n".join(
    f"## 第{n}部分\n\n记者看到，" + "村民在院坝里听宣讲，" * 30 + "掌声不断。" for n in "一二三"
)
CAPTION = "图为志愿者在塘头镇义诊。（田野 摄）"

HINTS = [
    (BRIEF, "brief"),
    ("思南融媒3月6日讯 塘头镇的夜校开课了。", "brief"),
    ("近日，塘头镇的夜校开课了，四十多名村民来听。", "brief"),
    (CAPTION, "photo"),
    ("3月5日，志愿者在塘头镇清扫街道。田野 摄", "photo"),
    (PARTS, "report"),
    ("塘头镇把夜校办进院坝，一年下来村民爱听、能用。" * 8, None),
    (BRIEF + "村民说好。" * 100, None),
    ("## 做法\n\n近日，镇里办夜校。\n\n## 成效\n\n村民爱听。", None),
    ("", None),
]


@pytest.mark.parametrize(("body", "kind"), HINTS, ids=[f"{kind}-{body[:8]}" for body, kind in HINTS])
def test_the_form_tells_the_kind(body, kind):
    hint = kind_hint(story(body))
    assert (hint and hint.kind) == kind


def test_a_hint_says_what_tells_it():
    assert "电头" in kind_hint(story(BRIEF)).reason
    assert "小标题" in kind_hint(story(PARTS)).reason
