"""What a change touches is all that it changes: without a build, for any items and any change of them."""

from datetime import datetime, timedelta

from hypothesis import given, settings
from hypothesis import strategies as st
from msgspec.structs import replace

from site_gen.indexing.calendar import calendar_pages
from site_gen.indexing.families import keys_of
from site_gen.indexing.index import Index
from site_gen.indexing.related import related, topic_of
from site_gen.indexing.touched import Touched
from site_gen.indexing.vocabulary import Vocabulary
from site_gen.model.card import Card
from site_gen.model.identity import Identity
from site_gen.model.kinds import Level
from site_gen.model.moment import SHANGHAI
from site_gen.model.registers import Column, Registers, Station, Theme

from ..reading.newsroom import BOOK

START = datetime(2025, 11, 20, 9, 0, tzinfo=SHANGHAI)
COLUMNS = (Column(id="news", name="要闻"), Column(id="warm", name="冬季暖心", kind="topic"))
VOCABULARY = Vocabulary(
    identity=Identity(name="文明小站", url="https://www.example.org/"),
    book=BOOK,
    registers=Registers(
        {"sn": Station(id="sn", name="思南中心", level=Level.CENTER, region="520624")},
        {one.id: one for one in COLUMNS},
        {name: Theme(id=name, name=name) for name in ("rural", "care")},
    ),
    series={"wei-shi": "微视"},
)
LIMIT = 4  # items a calendar page


def card(number: int, day: int, type: str, region: str, themes: tuple[str, ...], column: str, version: int) -> Card:
    date = START + timedelta(days=day)
    return Card(
        address=f"/stories/s{number}/",
        source=f"stories/s{number}.md",
        type=type,
        title=f"第{number}篇，第{version}稿",
        date=date,
        modified=date,
        region=region,
        themes=themes,
        station="sn" if region == "520624" else "",
        column=column,
        series="微视" if type == "video" else "",
    )


CHOICES = st.tuples(
    st.integers(0, 80),
    st.sampled_from(("story", "story", "video")),
    st.sampled_from(("", "520624", "520602", "520600")),
    st.sampled_from(((), ("rural",), ("care", "rural"))),
    st.sampled_from(("", "news", "warm")),
    st.integers(0, 1),
)


@st.composite
def two_states(draw):
    """Some forty items; of some there is another version, or none, in one of the two states."""
    before = {number: card(number, *draw(CHOICES)) for number in range(draw(st.integers(1, 45)))}
    after = dict(before)
    for number in draw(st.lists(st.integers(0, 49), max_size=4)):
        if draw(st.booleans()):
            after[number] = card(number, *draw(CHOICES))
        else:
            after.pop(number, None)
    return Index(before.values(), VOCABULARY), Index(after.values(), VOCABULARY)


def shown(index: Index, one: Card) -> tuple:
    """All that an item's page says of itself and of others."""
    position = index.position[one.address]
    key = ("series", "wei-shi") if one.series else ("region", one.region) if one.region else ("type", one.type)
    return one, index.neighbours(key, position), related(index, position, 4)


def calendar(index: Index, key: tuple[str, str]) -> dict[tuple[int, str], tuple]:
    return {(page.period.year, page.turn.segment): page for page in calendar_pages(index.all(key), LIMIT)}


def touched_by(before: Index, after: Index) -> Touched:
    """As rendering.work does it: by the old and the new card of each change, in the index as it is now."""
    touched = Touched()
    old, new = ({one.address: one for one in index.cards} for index in (before, after))
    for address in {**old, **new}:
        if old.get(address) != new.get(address):
            touched.by(after, [one for one in (old.get(address), new.get(address)) if one])
    return touched


@settings(max_examples=60, deadline=None)
@given(two_states())
def test_every_page_that_changes_is_touched(states):
    before, after = states
    touched = touched_by(before, after)
    told = {one.address: shown(before, one) for one in before.cards}
    for one in after.cards:
        assert told.get(one.address) == shown(after, one) or one.address in touched.items
    for key in {*before, *after}:
        if key[0] == "home":
            continue
        was, now = calendar(before, key), calendar(after, key)
        years = {page[0] for page in {**was, **now} if was.get(page) != now.get(page)}
        assert years <= touched.listings.get(key, set())
        if before.all(key) != after.all(key):
            assert key in touched.listings


def test_little_is_touched_by_one_item():
    """Among a thousand: its neighbours in each listing, and the dozen newer ones that may name it."""
    many = [card(number, number, "story", "520624", ("rural",), "", 0) for number in range(1000)]
    index = Index(many, VOCABULARY)
    touched = Touched()
    touched.by(index, [many[500]])
    assert touched.items == {f"/stories/s{number}/" for number in range(499, 513)}
    assert set(touched.listings) == set(keys_of(many[500], VOCABULARY))
    assert all(times == {2027} for key, times in touched.listings.items() if key[0] != "home")
    assert touched.listings["home", ""] == {2027 * 12 + 3}


def test_items_of_a_topic_are_read_as_one():
    """The whole look-back, for another item of the topic counts as related whatever its place and themes."""
    many = [card(number, number, "story", "", (), "warm", 0) for number in range(40)]
    index = Index(many, VOCABULARY)
    touched = Touched()
    touched.by(index, [many[10]])
    assert touched.items == {f"/stories/s{number}/" for number in range(9, 23)}
    plain = Index([replace(one, column="news") for one in many], VOCABULARY)
    assert (topic_of(VOCABULARY, many[0]), topic_of(VOCABULARY, plain.cards[0])) == ("warm", "")
    assert related(plain, 0, 4) == () and len(related(index, 0, 4)) == 4
