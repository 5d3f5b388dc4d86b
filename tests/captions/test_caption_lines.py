"""Caption lines of our own and what the parser tells of each; then lines that nobody would write."""

from datetime import date

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_gen.captions import parse_caption, read_credit
from site_gen.model.caption import Bearer

from .cases import CASES
from .lines_of_today import LINES

ISSUED, TODAY = date(2022, 9, 30), date(2026, 11, 20)


def told(line: str, issued: date = ISSUED) -> dict:
    """What the parser gives, in the words of the cases, without what is empty."""
    found = parse_caption(line, issued)
    taken = found.taken
    values = {
        "iso": taken.iso if taken else "",
        "span": (str(taken.first), str(taken.last)) if taken and not taken.iso and not taken.about else "",
        "relative": bool(taken and taken.relative and not taken.about),
        "about": bool(taken and taken.about),
        "place": found.place,
        "event": found.event,
        "shown": found.shown,
        "background": found.background,
        "credit": found.credit,
        "agency": found.agency,
        "by": [(one.agency, one.role, one.name, one.deed) for one in found.credits],
        "glued": [one.name for one in found.glued],
        "techniques": [one.value for one in found.techniques],
    }
    return {name: value for name, value in values.items() if value}


@pytest.mark.parametrize(("line", "expected"), CASES, ids=[line[:30] for line, _ in CASES])
def test_a_caption_line(line, expected):
    assert told(line) == {name: value for name, value in expected.items() if value}
    found = parse_caption(line, ISSUED)
    assert found.words + found.tail == line.strip()


@pytest.mark.parametrize(("line", "expected"), LINES, ids=[line[:30] for line, _ in LINES])
def test_a_line_of_today(line, expected):
    assert told(line, TODAY) == expected
    found = parse_caption(line, TODAY)
    assert found.words + found.tail == line.strip()


def test_there_are_enough_of_them():
    assert len(CASES) >= 60 and len({line for line, _ in CASES}) == len(CASES)


@pytest.mark.parametrize(
    ("words", "label"),
    [
        ("7月5日，插秧。", "2022年7月5日（原文“7月5日”，据发表日期推算）"),
        ("2022年7月5日，插秧。", "2022年7月5日"),
        ("2022年7月5日至8日，插秧。", "2022年7月5日至8日"),
        ("2022年7月30日至8月2日，插秧。", "2022年7月30日至8月2日"),
        ("2022年5月，插秧。", "2022年5月"),
        ("去年，插秧。", "2021年（原文“去年”，据发表日期推算）"),
        ("近日，插秧。", "近日"),
    ],
)
def test_how_a_time_is_shown(words, label):
    """What was resolved says so; what could not be resolved stays as it was written."""
    assert parse_caption(words, ISSUED).taken.label == label


@pytest.mark.parametrize(
    ("credit", "bearer"),
    [("滕治中 摄", Bearer.PERSON), ("思南县文明办供图", Bearer.UNIT), ("潮文 摄", Bearer.UNCLEAR), ("王雷李明 摄", Bearer.UNCLEAR)],
)
def test_nobody_is_made_a_person_by_a_guess(credit, bearer):
    assert [one.bearer for one in read_credit(credit)] == [bearer]


@pytest.mark.parametrize("words", ["示例", "王五", "本报记者 王五", "铜仁市融媒体中心（示例）", "？？", "a" * 300])
def test_what_an_editor_wrote_as_credit_is_kept_whatever_it_is(words):
    assert "".join(one.name for one in read_credit(words)) in words or read_credit(words)[0].name == words
    assert read_credit(words)


def glued(name: str, text: str) -> bool:
    """A name whose parts stood apart."""
    return "".join(name.split()) in "".join(text.split())


PIECES = st.sampled_from(
    [
        *("7月5日", "2022年", "13月40日", "近日", "，", "。", "（", "）", "(", ")", " ", "\n", "摄", "摄影：", "文/图", "图为", "本报记者"),
        *("新华社发", "滕治中", "王 雷", "思南县", "塘头镇", "青杠坝村", "在", "村民", "无人机照片", "资料图片", "供图", "由", "提供"),
        *("编辑:", "二审:", "电", "讯", "云上", "𠮷", "\u200b", "A", "1", "·", "、", "的", "”"),
    ]
)


@settings(max_examples=300, deadline=None)
@given(st.one_of(st.text(max_size=200), st.lists(PIECES, max_size=30).map("".join)), st.dates())
def test_it_never_raises_and_loses_nothing(text, issued):
    found = parse_caption(text, issued)
    assert found.words + found.tail == text.strip()
    assert found.place in text and found.credit.replace("（", "").replace("）", "") in text.replace("（", "").replace("）", "")
    assert all(one.name in text.replace(" ", "").replace("\u3000", "") or glued(one.name, text) for one in read_credit(text))
    assert not found.taken or found.taken.first <= found.taken.last


@pytest.mark.parametrize(
    "piece",
    [*("县", "在", "（", "）", "()", "7月5日", "7月", "1", "摄", "王 ", "王雷 摄", "（王雷 摄）", "（编辑:王）", "，", "。", "图为", "新华社发", " ", "村", "AI")],
)
@pytest.mark.parametrize("frame", ["{}", "7月5日，{}", "{}王雷 摄", "（{}"])
def test_a_line_of_100_000_characters_is_read(piece, frame):
    """Every look has a window of its own, so a hostile line costs little more than a long one."""
    text = frame.format(piece * (100_000 // len(piece)))
    found = parse_caption(text, ISSUED)
    assert found.words + found.tail == text.strip()
