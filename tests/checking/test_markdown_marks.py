"""Pictures, links, tables, notes that are one sign short: told; those that are right: left alone."""

import pytest

from .desk import found, words

GOOD = '![三位老人](a.jpg "1月9日，塘头镇。（田野 摄）")'


@pytest.mark.parametrize(
    "body",
    [
        *["！[老人](a.jpg)", "![老人]（a.jpg）", "![老人] (a.jpg)", "![老人] （a.jpg）", "![[a.jpg]]", "！[[a.jpg]]"],
        *["【老人】（a.jpg）", "！【老人】(a.PNG)", "![老人](a.jpg", '![老人](a.jpg "图说'],
    ],
)
def test_a_picture_one_sign_short_is_told(body):
    assert words("picture-mark", f"前文。\n\n{body}\n\n后文。") == [body]


@pytest.mark.parametrize("body", [GOOD, "没有图片！【通知】（第3号）", "`！[甲](a.jpg)`", "```\n![[a.jpg]]\n```", "好！[甲](https://www.example.com/)后文"])
def test_what_is_a_picture_or_none_is_left_alone(body):
    assert words("picture-mark", body) == ([] if "好！" not in body else ["！[甲](https://www.example.com/)"])


@pytest.mark.parametrize("body", ["[表] (https://www.example.com/)", "[表]（/handbook/）", "【表】（https://www.example.com/）"])
def test_a_link_one_sign_short_is_told(body):
    assert words("link-mark", f"见{body}。") == [body]


@pytest.mark.parametrize("body", ["[表](https://www.example.com/)", "[注]（第3条）", "【通知】（https 网址另发）", GOOD, "`[表] (https://a.cn/)`"])
def test_what_is_a_link_or_none_is_left_alone(body):
    assert words("link-mark", body) == []


def test_code_that_is_dropped_is_told():
    assert words("html-dropped", '文\n\n<iframe src="https://a.cn/"></iframe>') == ['<iframe src="https://a.cn/">']
    assert words("html-dropped", "`<script>` 是脚本，<b>粗</b>") == []


@pytest.mark.parametrize(
    "body, wrong",
    [
        ("前文\n\n```\n代码\n", "```"),
        ("甲[^1]，乙[^2]。\n\n[^1]: 有的。", "[^2]"),
        ("| 甲 | 乙 |\n| 1 | 2 |\n", "| 甲 | 乙 |"),
    ],
)
def test_what_is_half_written_is_told(body, wrong):
    assert words("mark-unfinished", body) == [wrong]


@pytest.mark.parametrize("body", ["```\n代码\n```\n", "~~~\n```\n~~~\n", "甲[^1]。\n\n[^1]: 有的。", "| 甲 | 乙 |\n|---|---|\n| 1 | 2 |", "甲 | 乙", "`[^1]`"])
def test_what_is_whole_is_left_alone(body):
    assert words("mark-unfinished", body) == []


@pytest.mark.parametrize("title, wrong", [("【草稿】塘头夜校", ["【草稿】"]), ("草稿：塘头夜校", ["草稿："]), ("塘头镇征集剧本草稿", []), ("一份【初心】", [])])
def test_a_title_that_says_draft_is_told(title, wrong):
    assert [title[one.start : one.end] for one in found("title-draft", "", title)] == wrong
