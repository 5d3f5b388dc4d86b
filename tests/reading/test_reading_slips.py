"""What an editor's hand does to a file, and what she is told: the place, the cause, and a remedy that works when it is followed."""

import pytest

from site_gen.reading import ReadingContext, read_registers, read_source, scan
from site_gen.reading.regions import load_regions
from site_gen.tagging.lexicon import builtin_themes

HEAD = "标题: 屏南双溪：夜校把课桌搬到廊桥边\n日期: 2026-03-04\n体裁: 简讯\n"
BODY = "福建省宁德市屏南县双溪镇的夜校周三晚上开课。\n"
GOOD = f"---\n{HEAD}---\n{BODY}"
STORY = "stories/2026/03/a.md"


@pytest.fixture
def told(tmp_path):
    """`told(text)`: the problems of one file, each as the editor reads it, without its path."""

    def read(text: str | bytes, path: str = STORY, **beside: bytes) -> list[str]:
        file = tmp_path / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        for name, data in beside.items():
            (file.parent / name.replace("_", ".")).write_bytes(data)
        registers, _ = read_registers(tmp_path, builtin_themes(), load_regions())
        context = ReadingContext(registers, load_regions())
        found = [one for source in scan(tmp_path) for one in read_source(tmp_path, source, context).problems]
        return [str(one).removeprefix(path) for one in found if one.file == path]

    return read


# (what is written, where it stands, what is said, what the remedy makes of it)
SLIPS = [
    ("体裁: ", "体裁：", ":4:1: ", "中文冒号"),
    ("体裁: ", "体裁:", ":4:1: ", "英文冒号后面没有空格"),
    ("标题: ", "标题:", ":2:1: ", "英文冒号后面没有空格"),
    ("体裁: ", "体裁:\u3000", ":4:1: ", "英文冒号后面是全角空格"),
    ("体裁: ", "体裁:\xa0", ":4:1: ", "英文冒号后面是全角空格"),
    ("体裁: ", "体裁=", ":4:1: ", "等号"),
    ("体裁: ", " 体裁: ", ":4:2: ", "没有对齐"),
    ("体裁: ", "- 体裁: ", ":4:1: ", "多了一个 -"),
    ("体裁: ", "**体裁**: ", ":4:1: ", "星号"),
    ("体裁: ", ": ", ":4:1: ", "冒号前面没有键"),
    ("标题: 屏南双溪", '标题: "屏南双溪"', ":2:", "把整个值放进引号"),
    ("标题: 屏南", "标题: @屏南", ":2:5: ", "值不能以 @ 开头"),
    ("标题: 屏南", "标题: | 屏南", ":2:", "值不能以 | 开头"),
    ("体裁: ", "\u3000体裁: ", ":4:1: ", "请把键改成“体裁”"),
    ("体裁: ", "体 裁: ", ":4:1: ", "请把键改成“体裁”"),
    ("体裁: ", "体\u200b裁: ", ":4:1: ", "请把键改成“体裁”"),
    ("体裁: ", "“体裁”: ", ":4:1: ", "请把键改成“体裁”"),
    ("体裁: ", "Kind: ", ":4:1: ", "是不是想写“kind”？"),
    ("体裁: ", "文体: ", ":4:1: ", "是不是想写“体裁”？"),
    ("体裁: ", "标签: ", ":4:1: ", "是不是想写“主题”？"),
    ("2026-03-04", "20260304", ":3:5: ", "请写成 2026-03-04"),
    ("2026-03-04", "46085", ":3:5: ", "Excel 里的日期序号"),
    ("2026-03-04", "2026-02-30", ":3:5: ", "2026 年 2 月没有 30 日"),
    ("体裁: 简讯", "地区: 双溪镇", ":4:5: ", "地区写到县（区）为止"),
    ("体裁: 简讯\n", "---\n体裁: 简讯\n", ":4:1: ", "请删去这一行 ---"),
    (BODY, "", ":6: ", "没有正文"),
    (BODY, "![夜校](C:\\tu.jpg)\n", ":6:", "不能写从根目录起的路径"),
    (BODY, "![夜校](tu.jpg “图说。（示例 摄）”)\n", ":6:", '请写成 (tu.jpg "图说。（某某 摄）")'),
]


@pytest.mark.parametrize("right, wrong, place, says", SLIPS, ids=[f"{slip[3]}-{number}" for number, slip in enumerate(SLIPS)])
def test_a_slip_is_told_once_where_it_is(told, right, wrong, place, says):
    problems = told(GOOD.replace(right, wrong, 1))
    assert len(problems) == 1, problems
    assert problems[0].startswith(place) and says in problems[0]


def test_the_good_file_says_nothing(told):
    assert told(GOOD) == []


def test_a_key_that_was_surely_meant_is_not_missed_as_well(told):
    (said,) = told(GOOD.replace("标题: ", "题目: "))
    assert "是不是想写“标题”？" in said


def test_a_missing_key_is_told_in_words_that_can_be_followed(told):
    (said,) = told(GOOD.replace("日期: 2026-03-04\n", ""))
    assert "请加一行“日期: ”" in said
    assert told(GOOD) == []


def test_a_problem_names_the_key_as_it_was_written(told):
    assert "［日期］" in told(GOOD.replace("2026-03-04", "昨天"))[0]
    assert "［date］" in told(GOOD.replace("日期: 2026-03-04", "date: 昨天"))[0]


def test_a_title_of_signs_that_nobody_sees_is_none(told):
    assert "“标题”没有填" in told(GOOD.replace("屏南双溪：夜校把课桌搬到廊桥边", '"\u200b\u3000"'))[0]


def test_a_file_nearby_of_nearly_that_name_is_named(told):
    said = told(GOOD.replace(BODY, "![夜校](Tu.JPG)\n"), tu_jpg=b"x")
    assert len(said) == 1 and "旁边有“tu.jpg”，是不是它？" in said[0]


def test_a_table_without_names_above_is_told_once(told):
    assert "第一行不是列名" in "".join(told("甲,2026-03-04,乙\n", "videos/w.csv"))
    assert "列与列之间用了中文的逗号" in told("标题，日期，网址\n甲，2026-03-04，乙\n", "videos/w.csv")[0]


def test_a_title_of_one_cell_above_the_names_does_no_harm(told):
    row = "屏南双溪夜校把课桌搬到廊桥边,2026-03-04,https://www.douyin.com/video/7000000000000000001\n"
    assert told(f"2026年短视频\n标题,日期,网址\n{row}", "videos/w.csv") == []


def test_a_video_with_an_empty_address_is_held(told):
    said = told("- 标题: 屏南双溪夜校把课桌搬到廊桥边\n  日期: 2026-03-04\n  网址:\n", "videos/w.yml")
    assert len(said) == 1 and said[0].startswith(":3:") and "video-nowhere" in said[0]


@pytest.mark.parametrize("data", [b"PK\x03\x04\x14", b"\xd0\xcf\x11\xe0\xa1"])
def test_an_office_file_under_another_name_is_called_by_its_name(told, data):
    assert "Word、Excel 之类的文件" in told(data)[0]


def test_a_rule_across_the_page_after_words_is_no_second_front_matter(told):
    assert told(GOOD.replace(BODY, f"{BODY}\n---\n\n时间: 周三\n")) == []
    assert told(GOOD.replace(BODY, f"主持人: 大家好。\n\n{BODY}\n---\n\n后文。\n")) == []
