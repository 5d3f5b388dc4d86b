"""What a tag stands on, shown where the editor wrote it."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.tagging.excerpt import excerpt
from site_gen.tagging.normalise import half_width, normalise, simplified
from site_gen.tagging.offsets import offsets

from .stories import story

WRITTEN = [
    "貴(guì)州省銅(tóng)仁市思南縣，志願者開展義診。",
    "## 开场\n\n**思南县**志愿者，[塘头镇](https://example.org/)义诊。",
    "思 南 县 志 愿 者 义 诊 。",
    "思南县　　志愿者（塘头镇）\u200b义诊",
    "湖㳇镇𠮷田，志愿者义诊",
]


@pytest.mark.parametrize("text", WRITTEN)
def test_every_character_is_traced_to_where_it_was_written(text):
    told, where = normalise(text), offsets(text)
    assert len(where) == len(told) + 1
    assert where == sorted(where)
    assert all(
        char.isspace() or simplified(half_width(text[at])) == char
        for char, at in zip(told, where[:-1], strict=True)
    )


@given(st.text(alphabet="思南县a( )（）ì#*_<>[]:/\n縣，　\u200b。", max_size=60))
def test_offsets_fit_the_normalised_text(text):
    where = offsets(text)
    assert len(where) == len(normalise(text)) + 1
    assert all(0 <= at <= len(text) for at in where)


def test_the_words_are_shown_as_they_were_written(tagger):
    item = story("貴(guì)州省銅(tóng)仁市思南縣開(kāi)展活動，志願者來了。")
    shown = [excerpt(item, ground) for ground in tagger.tag(item).region.evidence]
    assert "思南縣" in {each.words for each in shown}
    assert all(each.before + each.words + each.after in item.body for each in shown)


def test_a_ground_outside_the_text_has_no_excerpt(tagger):
    item = story("活动。", region="520624")
    assert excerpt(item, tagger.tag(item).region.evidence[0]) is None


def test_every_tag_tells_words_place_weight_and_rule(tagger):
    tags = tagger.tag(story("思南县志愿者在塘头镇义诊，量血压、测血糖。", title="思南：义诊进村"))
    grounds = [*tags.region.evidence, *(ground for tag in tags.themes for ground in tag.evidence)]
    assert {ground.where for ground in grounds} >= {"title", "lead", "body"}
    assert all(ground.rule and ground.words and ground.weight > 0 and ground.at >= 0 for ground in grounds)
