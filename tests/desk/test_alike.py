"""`near-duplicate`: copies are errors, what is alike is told with at most five others, and the work stays bounded."""

import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.desk.alike import NAMED, PARTNERS, likenesses
from site_gen.desk.sketch import SIZE, Sketch, sketch_of

from .archive import Archive, a_story, prose


def mixed(seed: int, share: float, length: int = 600) -> str:
    """The first part of it as text 1 has it."""
    cut = int(length * share)
    return prose(1, length)[:cut] + prose(seed, length)[cut:]


def test_the_same_words_are_a_copy_whatever_their_marks():
    first, second = sketch_of(prose(1)), sketch_of("  " + prose(1).replace("。", "，\n\n"))
    assert first.exact == second.exact and likenesses([first, second])[1].copy_of == 0


def test_the_first_of_several_copies_is_no_copy():
    found = likenesses([sketch_of(prose(1))] * 3)
    assert [one.copy_of for one in found] == [None, 0, 0]


@pytest.mark.parametrize("share", [0.7, 0.8, 0.9, 0.98])
def test_most_of_a_text_in_another_is_found_from_both_sides(share):
    found = likenesses([sketch_of(prose(1)), sketch_of(prose(2)), sketch_of(mixed(3, share))])
    assert [one.near for one in found] == [(2,), (), (0,)]


@pytest.mark.parametrize("share", [0, 0.1, 0.2, 0.3])
def test_a_common_passage_is_no_likeness(share):
    found = likenesses([sketch_of(prose(1)), sketch_of(mixed(3, share))])
    assert all(one.near == () and one.copy_of is None for one in found)


@pytest.mark.parametrize("text", ["", "短。", prose(1, 60), "![图](a.jpg)" * 50])
def test_what_is_too_short_is_compared_with_nothing(text):
    assert sketch_of(text) == Sketch()
    assert all(one.copy_of is None for one in likenesses([sketch_of(text)] * 3))


def test_at_most_five_are_named_and_all_are_told():
    texts = [prose(1) + prose(seed, 60) for seed in range(2, 32)]
    found = likenesses([sketch_of(text) for text in texts])
    assert all(len(one.near) == NAMED and one.count >= NAMED for one in found)


def test_a_thousand_texts_alike_make_no_million_pairs():
    """Time follows the number of texts: each is compared with PARTNERS of its group, however many there are."""
    sketches = [sketch_of(prose(1) + prose(seed, 40)) for seed in range(2, 1002)]
    start = time.process_time()
    found = likenesses(sketches)
    seconds = time.process_time() - start
    assert all(one.near for one in found)
    # Every pair compared would be half a million times SIZE; twenty seconds would not do.
    assert seconds < 4
    assert sum(one.count for one in found) <= 2 * len(sketches) * PARTNERS * 3


@given(st.text(max_size=400))
def test_a_sketch_is_bounded_and_the_same_each_time(text):
    sketch = sketch_of(text)
    assert sketch == sketch_of(text) and len(sketch.grams) <= SIZE
    assert sorted(sketch.grams) == list(sketch.grams)


def test_a_copy_in_the_archive_is_an_error_of_the_later_and_names_the_first(tmp_path):
    desk = Archive(tmp_path)
    desk.write({"stories/a.md": a_story(prose(1)), "stories/b.md": a_story(prose(1), title="另一个标题，正文一样")})
    (one,) = desk.problems("near-duplicate")
    assert (one.file, one.severity) == ("stories/b.md", "error") and "stories/a.md:1" in one.cause


def test_what_is_alike_is_a_warning_and_an_excuse_ends_it(tmp_path):
    desk = Archive(tmp_path)
    desk.write({"stories/a.md": a_story(prose(1)), "stories/b.md": a_story(mixed(3, 0.8), "allow: {near-duplicate: 续报}")})
    (one,) = desk.problems("near-duplicate")
    assert (one.file, one.severity) == ("stories/a.md", "warning") and "stories/b.md:1" in one.cause


@pytest.mark.parametrize("value, severities", [("off", []), ("warning", ["warning"])])
def test_it_can_be_switched_off_or_made_a_warning(tmp_path, value, severities):
    settings = f"plugins:\n  - site-gen:\n      checks: {{near-duplicate: {value}}}\n"
    desk = Archive(tmp_path, settings)
    desk.write({"stories/a.md": a_story(prose(1)), "stories/b.md": a_story(prose(1))})
    assert [one.severity for one in desk.problems("near-duplicate")] == severities


def test_a_withdrawn_story_may_come_again(tmp_path):
    desk = Archive(tmp_path)
    desk.write({"stories/a.md": a_story(prose(1), "status: withdrawn"), "stories/b.md": a_story(prose(1))})
    assert desk.problems("near-duplicate") == []


def test_one_file_is_compared_with_the_whole_archive(tmp_path):
    desk = Archive(tmp_path)
    desk.write({"stories/a.md": a_story(prose(1)), "stories/b.md": a_story(prose(1)), "stories/c.md": a_story(prose(1))})
    (one,) = desk.problems("near-duplicate", "content/stories/c.md")
    assert one.file == "stories/c.md"


def test_the_build_does_not_compare(site):
    """It would make every build as slow as the archive is long."""
    built = site({"stories/a.md": a_story(prose(1)), "stories/b.md": a_story(prose(1))})
    assert built.counts["public"] == 2
