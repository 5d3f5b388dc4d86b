"""Nothing that an editor pastes brings the tagger down, makes it slow, or makes it guess."""

import sys

import pytest

from site_gen.model.tags import Tags

from .stories import story


def calls(tagger, text: str) -> int:
    """Python calls for one item: work that does not depend on the machine."""
    counted = 0

    def count(frame, event, argument):
        nonlocal counted
        counted += event in ("call", "c_call")

    sys.setprofile(count)
    try:
        tagger.tag(story(text))
    finally:
        sys.setprofile(None)
    return counted


@pytest.mark.parametrize(
    "text",
    ["", " \n\t ", "Only Latin letters, no place.", "0123456789 520624 ３４５", "。，、！？", "\u3400\u4dbf𠀀𪛖", "\ud7ff\ufffd\u0000"],
)  # fmt: skip
def test_what_says_nothing_is_told_nothing(tagger, text):
    assert tagger.tag(story(text)) == Tags()


def test_rare_characters_in_a_name_are_no_traditional_script(tagger):
    tags = tagger.tag(story("宜兴市湖㳇镇、八五〇农场的志愿者义诊。"))
    assert tags.region.code == "320282"
    assert "health" in {theme.id for theme in tags.themes}


def test_blanks_between_characters_are_read_over(tagger):
    spaced = " ".join("贵州省铜仁市思南县志愿者在塘头镇义诊，量血压。")
    plain = tagger.tag(story(spaced.replace(" ", "")))
    assert tagger.tag(story(spaced)).region.code == plain.region.code == "520624"
    assert [t.id for t in tagger.tag(story(spaced)).themes] == [t.id for t in plain.themes]


def test_a_name_in_the_middle_of_a_list_of_all_counties_is_not_singled_out(tagger, book):
    names = [region.name for region in book if region.level == "county" and region.until is None]
    assert len(names) == 2846
    for separator in ("、", "", " ", "\n"):
        tags = tagger.tag(story(separator.join(names)))
        assert tags.region is None
        assert len(tags.mentioned) <= 12


PIECES = [
    "思南县",
    "和县、",
    "贵州省铜仁市思南县志愿者",
    "城南街道",
    "（wo）我",
    "[a](b)",
    "<p>",
    "《贵州省",
    "记者",
    "县委",
]


@pytest.mark.parametrize("piece", PIECES)
def test_the_work_grows_no_faster_than_the_text(tagger, piece):
    tagger.tag(story(piece))
    small, large = (calls(tagger, piece * times) for times in (100, 400))
    assert large <= 4 * small + 200


@pytest.mark.parametrize("piece", PIECES)
def test_of_a_megabyte_no_more_is_looked_at_than_of_a_long_story(tagger, piece):
    long = piece * (20_000 // len(piece) + 1)
    assert calls(tagger, piece * (1_000_000 // len(piece))) <= calls(tagger, long) * 1.1 + 200
