"""`--fix`: mends what needs no judgement, once and for all, and touches nothing else."""

import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from site_gen.checking.fix import Text, mend
from site_gen.checking.protected import overlaps, protected_spans
from site_gen.checking.rule import Finding
from site_gen.checking.switches import switches_of
from site_gen.desk.check import fix
from site_gen.desk.spelling import spelling_of
from site_gen.model.item import Excuse
from site_gen.reading.text import clean

from .desk import a_story

PIECES = [
    *["13800001234", "11010519491231002X", "6222021234567890128", "电话", "，", ",", ";", "(", ")", ":", "。", "\n\n", " "],
    *["`13800001234`", "https://a.cn/13800001234,x", "<b>", "[词](a.md)", "「", "」", "……", "---", "--", "2026年3月4日"],
    *["社會(huì )", "國家", "说", "***", "某某", "09:14", "1:500", "3.14", "〔2023〕13号", "```\n13800001234\n```\n", "\u200b"],
    *["碧江区", "a", "1", "、", "“", "”", "?", "!", "...", "—", "截止目前", "(zhi)(zhi)", "# ", "- ", "\ue000", "6－7", "１２"],
]
TEXTS = st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25).map("".join).map(clean)


@settings(max_examples=400, deadline=None)
@given(TEXTS, TEXTS)
def test_to_fix_twice_is_to_fix_once(body, title):
    first_title, first_body = mend(a_story(body, " ".join(title.split())))
    again_title, again_body = mend(a_story(first_body.text.words, first_title.text.words))
    assert (again_title.changes, again_body.changes) == ((), ())


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_protected_spans_come_out_as_they_were(body):
    """Code, addresses and tags, as they stand in the text that is left."""
    _, mended = mend(a_story(body))
    before = [body[start:end] for start, end in protected_spans(body)]
    kept = {origin for origin in mended.text.origins if origin >= 0}
    for (start, end), words in zip(protected_spans(body), before, strict=True):
        assert set(range(start, end)) <= kept, words


@given(TEXTS)
def test_origins_tell_where_each_character_was(body):
    _, mended = mend(a_story(body))
    for sign, origin in zip(mended.text.words, mended.text.origins, strict=True):
        assert origin < 0 or body[origin] == sign


def test_edits_are_put_in_together():
    text = Text.written("甲乙丙丁").put([Finding(start=1, end=2, cause="", fix="XY"), Finding(start=3, end=4, cause="", fix="")])
    assert (text.words, text.origins) == ("甲XY丙", (0, -1, -1, 2))


@pytest.mark.parametrize(
    "start, end, expected", [(0, 2, False), (0, 3, True), (3, 5, True), (4, 9, True), (5, 9, False), (9, 9, False), (4, 4, True)]
)
def test_overlaps(start, end, expected):
    assert overlaps([(2, 5), (10, 12)], start, end) is expected


@given(st.lists(st.integers(0, 12), max_size=6, unique=True), st.integers(0, 12), st.integers(0, 3))
def test_overlaps_is_what_it_says(ends, start, length):
    """Counted place by place; an empty place counts as the one behind it."""
    ends = sorted(ends[: len(ends) // 2 * 2])
    spans = list(zip(ends[::2], ends[1::2], strict=True))
    places = {place for first, last in spans for place in range(first, last)}
    assert overlaps(spans, start, start + length) is bool(places & set(range(start, start + max(length, 1))))


@pytest.mark.parametrize(
    "body, expected",
    [
        ("写信到 wen-ming.ban+1@example.org.cn，或打电话", ["wen-ming.ban+1@example.org.cn"]),
        ("联系 x@example.org 和 y@example.org", ["x@example.org", "y@example.org"]),
        ("    x@example.org 行\n后", ["    x@example.org 行"]),
        ("<a@b.cn>正文`a@b.cn`", ["<a@b.cn>", "`a@b.cn`"]),
        ("a@b，@某某", []),
        ("\t缩进\n正文", ["\t缩进"]),
        ('!!! note "要点"\n    内容', ['!!! note "要点"', "\n    内容"]),
        ('??? note "要点"\n正文', ['??? note "要点"']),
        ('正文\n!!! note "要点"\n正文\n???+ tip "提示"', ['\n!!! note "要点"', '\n???+ tip "提示"']),
        ('正文\n??? note "要点"', ['\n??? note "要点"']),
        ("脚注[^1]\n\n[^1]: 内容", ["]: 内容"]),
        ("标题 {#id} 甲 {: .b} 乙 {.c}", ["{#id}", "{: .b}", "{.c}"]),
        ("~~~\n甲,乙\n~~~\n丙", ["~~~\n甲,乙\n~~~"]),
        ("图标 :material-check: 完&nbsp;空", [":material-check:", "&nbsp;"]),
        ("见 www.example.org/a，或 https://example.org/b。", ["www.example.org/a", "https://example.org/b"]),
    ],
)
def test_what_is_no_prose(body, expected):
    assert [body[start:end] for start, end in protected_spans(body)] == expected


def test_the_head_of_an_admonition_is_left_as_it_is():
    """Its quotation marks are Markdown's."""
    body = '!!! note "要点"\n    他说"好"。'
    assert mend(a_story(body))[1].text.words.startswith('!!! note "要点"\n')


@given(st.text(alphabet="甲a\r\n\x00\x0b\ufeff\u2028", max_size=20))
def test_a_spelling_gives_the_file_back_and_the_readers_text(raw):
    spelling = spelling_of(raw)
    assert spelling.text == clean(raw)
    assert spelling.written([]) == raw


@pytest.fixture
def file(tmp_path):
    """`file(data)` writes one story; `file.fixed()` mends content/ and gives its bytes."""
    path = tmp_path / "content" / "stories" / "2026" / "a.md"
    path.parent.mkdir(parents=True)

    class Desk:
        def write(self, data: bytes) -> Path:
            path.write_bytes(data)
            return path

        def fixed(self, *paths: Path) -> bytes:
            self.done = fix(tmp_path / "content", paths)
            return path.read_bytes()

    return Desk()


FRONT = "---\ntitle: 一条新闻\ndate: 2026-03-04\nminors: 不涉及\n---\n"


@pytest.mark.parametrize("bom", [b"", b"\xef\xbb\xbf"])
@pytest.mark.parametrize("line_end", ["\n", "\r\n", "\r"])
def test_the_rest_of_the_file_stays_byte_for_byte(file, bom, line_end):
    """Byte order mark, line ends, blank lines, trailing spaces, the order and spelling of keys."""
    text = FRONT + "\n\n  前文  \n电话13800001234。\x0b\n\n\n后文\t\n\n"
    raw = bom + text.replace("\n", line_end).encode()
    file.write(raw)
    assert file.fixed() == raw.replace(b"13800001234", b"138****1234")
    assert [change.rule for change in file.done[0].changes] == ["mobile"]


@pytest.mark.parametrize("quote", ["", '"', "'"])
def test_a_title_is_mended_inside_its_quotes(file, quote):
    raw = FRONT.replace("一条新闻", f"{quote}联系13800001234{quote}").encode() + "正文。\n".encode()
    file.write(raw)
    assert file.fixed() == raw.replace(b"13800001234", b"138****1234")


@pytest.mark.parametrize("title", ['"联系\\u003113800001234"', "'他说''好''，13800001234'", ">\n  联系13800001234\n  张师傅"])
def test_a_title_that_is_spelt_in_another_way_is_left_and_the_body_mended(file, title):
    """To put it in would need to know how YAML spells it."""
    raw = FRONT.replace("一条新闻", title).encode() + "电话13900005678。\n".encode()
    file.write(raw)
    assert file.fixed() == raw.replace(b"13900005678", b"139****5678")


def test_a_title_that_would_come_to_mean_something_else_is_left(file):
    """A number at its beginning, covered, would be an alias to YAML: nothing a rule says can break the front matter."""
    raw = FRONT.replace("一条新闻", "13800001234").encode() + "正文。\n".encode()
    file.write(raw)
    assert file.fixed() in (raw, raw.replace(b"13800001234", b"138****1234"))
    file.fixed()
    assert file.done == []


def test_what_is_good_is_not_written(file):
    path = file.write((FRONT + "正文。\n").encode())
    os.utime(path, ns=(1, 1))
    file.fixed()
    assert path.stat().st_mtime_ns == 1 and file.done == []


def test_permissions_stay_and_no_other_file_is_left(file):
    path = file.write((FRONT + "电话13800001234。\n").encode())
    path.chmod(0o640)
    file.fixed()
    assert path.stat().st_mode & 0o777 == 0o640
    assert [one.name for one in path.parent.iterdir()] == ["a.md"]


def test_code_and_addresses_are_left(file):
    raw = (FRONT + "`13800001234` [词](https://a.cn/13800001234) <https://a.cn/?t=13800001234>\n").encode()
    file.write(raw)
    assert file.fixed() == raw


def test_an_excuse_and_a_switch_hold_for_fixing_too():
    story = a_story("13800001234")
    assert mend(a_story("13800001234", allow=(Excuse("mobile", "公开的值班电话"),)))[1].changes == ()
    assert mend(story, switches_of({"mobile": "off"}))[1].changes == ()
    assert mend(story)[1].text.words == "138****1234"


def test_a_file_that_cannot_be_read_is_left(file):
    raw = b"---\ntitle: x\n---\n13800001234\n"  # no date: nobody knows what it is
    file.write(raw)
    assert file.fixed() == raw


def test_placeholders_and_masked_names_are_never_filled_in():
    body = "***总书记指出，某某同志在XX社区，电话138****1234。"
    assert mend(a_story(body))[1].text.words == body
