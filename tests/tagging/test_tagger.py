"""The tagger as a whole: pure, portable, and not to be brought down."""

import pickle

import pytest

from site_gen.model.item import Image, Photo
from site_gen.model.tags import Tags

from .stories import story


def test_a_pickled_tagger_says_the_same(tagger):
    item = story("思南县志愿者开展义诊。")
    assert pickle.loads(pickle.dumps(tagger)).tag(item) == tagger.tag(item)


def test_a_pickle_holds_no_automaton(tagger):
    tagger.tag(story("思南县"))
    assert len(pickle.dumps(tagger)) < 1_000_000


def test_captions_of_a_photo_story_are_read(tagger):
    photo = Photo(
        source="photos/a/index.md",
        address="/photos/a/",
        title="",
        date=story("").date,
        images=(Image(file="a.jpg", caption="思南县志愿者在塘头镇义诊"),),
    )
    assert tagger.tag(photo).region.code == "520624"


def test_an_empty_item_has_no_tags(tagger):
    assert tagger.tag(story("")) == Tags()


@pytest.mark.parametrize("piece", ["(", "我（wo", ">", "|a", "[a](", "<", "、", "a ", "县", "全县"])
def test_hostile_texts_end(tagger, piece):
    tagger.tag(story(piece * (1_000_000 // len(piece))))


def test_a_list_of_all_counties_is_about_none(tagger, book):
    names = "、".join(region.name for region in book if region.level == "county")
    assert tagger.tag(story(names)).region is None
