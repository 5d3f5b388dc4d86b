"""RFC 5005: from the site-wide feed back to its first entry, month by month."""

import shutil
from itertools import pairwise
from urllib.parse import urlsplit

from hypothesis import given
from hypothesis import strategies as st
from lxml import etree

from site_gen.indexing.archives import Archive, archives, concerned

from ..kit import Site, changed, story
from .w3c import NS

LIMIT = {"indexing": {"year_limit": 3}}


def stories(*days: str) -> dict[str, str]:
    """One story a day, `2026-03-04` in stories/2026/03/s04.md."""
    return {f"stories/{day[:4]}/{day[5:7]}/s{day[8:]}.md": story(f"稿 {day}", day) for day in days}


def links(site: Site, address: str) -> dict[str, str]:
    """Relation → path, of a feed."""
    root = etree.fromstring(site.raw(address))
    return {one.get("rel"): urlsplit(one.get("href")).path for one in root.iterfind("atom:link", NS)}


def walk(site: Site) -> list[str]:
    """Archive documents from the newest back."""
    found = [links(site, "/atom.xml").get("prev-archive")]
    while found[-1]:
        found.append(links(site, found[-1]).get("prev-archive"))
    return found[:-1]


DAYS = ("2025-11-03", "2025-12-30", "2026-02-01", "2026-02-02", "2026-02-03", "2026-02-04", "2026-02-05", "2026-02-06", "2026-02-07")


def test_one_document_a_month_and_a_busy_month_in_parts(site):
    """Linked backwards, forwards and to the feed itself; each says what it is."""
    one = site(stories(*DAYS), **LIMIT)
    chain = walk(one)
    assert chain == [
        "/archive/2026/02/3/atom.xml",
        "/archive/2026/02/2/atom.xml",
        "/archive/2026/02/atom.xml",
        "/archive/2025/12/atom.xml",
        "/archive/2025/11/atom.xml",
    ]
    for newer, older in pairwise(chain):
        assert links(one, older)["next-archive"] == newer
    assert "next-archive" not in links(one, chain[0])
    for address in chain:
        root = etree.fromstring(one.raw(address))
        assert root.find("fh:archive", NS) is not None
        assert links(one, address)["current"] == "/atom.xml"
        assert root.findtext("atom:id", namespaces=NS) == "https://www.example.org/"
        assert root.find(".//atom:content", NS) is None, "summaries"
    assert links(one, "/atom.xml")["prev-archive"] == chain[0]
    rss = etree.fromstring(one.raw("/feed.xml")).find("channel/atom:link[@rel='prev-archive']", NS)
    assert rss.get("href").endswith(chain[0]) and rss.get("type") == "application/atom+xml"


def test_the_documents_together_are_all_items(site):
    """Each once, under the id it has in the feed."""
    one = site(stories(*DAYS), **LIMIT)
    titles = [title for address in walk(one) for title in one.titles(address)]
    assert titles == [f"稿 {day}" for day in reversed(DAYS)]


def test_a_new_story_changes_the_last_part_of_its_month_only(site):
    """What is full stays as it is; a new month, and a new part, are linked from the one before."""
    one = site(stories(*DAYS), **LIMIT)

    def touched(*days: str) -> list[str]:
        before = one.tree()
        one.write(stories(*days))
        return sorted(p for p in changed(before, one.build().tree()) if p.startswith("archive/20") and p.endswith("atom.xml"))

    assert touched("2026-02-08") == ["archive/2026/02/3/atom.xml"]
    assert touched("2026-02-09", "2026-02-10") == ["archive/2026/02/3/atom.xml", "archive/2026/02/4/atom.xml"]
    assert touched("2026-03-01") == ["archive/2026/02/4/atom.xml", "archive/2026/03/atom.xml"]
    assert touched("2025-12-31") == ["archive/2025/12/atom.xml"]
    assert touched("2026-01-01") == ["archive/2025/12/atom.xml", "archive/2026/01/atom.xml", "archive/2026/02/atom.xml"]


def test_incremental_is_clean_also_where_a_month_comes_or_goes(site):
    """Over the turn of a year, where the neighbour lies in another year."""
    one = site(stories("2024-12-30", "2025-12-30", "2026-01-05", "2026-01-06"), **LIMIT)
    for step in (
        lambda: one.remove("stories/2025/12/s30.md"),
        lambda: one.write(stories("2025-06-01")),
        lambda: one.remove("stories/2026/01/s05.md", "stories/2026/01/s06.md"),
        lambda: one.write(stories("2026-01-05", "2026-01-06", "2026-01-07", "2026-01-08")),
    ):
        step()
        built = one.build(env={"SITE_GEN_ALLOW_REMOVALS": "true"}).tree()
        one.forget()
        shutil.rmtree(one.folder)
        assert changed(built, one.build().tree()) == set()


def test_off_by_setting(site):
    """No documents, and no link to any."""
    one = site(stories(*DAYS), feeds={"archives": False})
    assert not [path for path in one.files() if path.startswith("archive/20") and path.endswith("atom.xml")]
    assert "prev-archive" not in one.text("/atom.xml") + one.text("/feed.xml")


MONTHS = st.lists(st.integers(24_000, 24_020), max_size=60).map(lambda months: sorted(months, reverse=True))


@given(MONTHS, st.integers(1, 9))
def test_every_member_stands_in_one_document_of_its_month(months: list[int], limit: int) -> None:
    """In order, never more than the limit, and full but for the last part of a month."""
    found = archives(months, limit)
    assert [at for one in found for at in range(one.start, one.end)] == list(range(len(months)))
    for one in found:
        assert set(months[one.start : one.end]) == {one.month} and 1 <= one.end - one.start <= limit
        last = max(other.part for other in found if other.month == one.month)
        assert one.part == last or one.end - one.start == limit


@given(MONTHS, st.integers(24_000, 24_020), st.integers(1, 5))
def test_what_one_more_member_changes_is_looked_at(months: list[int], month: int, limit: int) -> None:
    """Every document whose members or links differ is among those concerned, before and after."""

    def made(members: list[int]) -> dict[Archive, tuple]:
        documents = archives(members, limit)
        ends = [None, *((one.month, one.part) for one in documents), None]
        # Members by their place from the oldest, which a newer one does not move.
        return {(one.month, one.part): (len(members) - one.start, len(members) - one.end, ends[i], ends[i + 2])
                for i, one in enumerate(documents)}  # fmt: skip

    more = sorted([*months, month], reverse=True)
    before, after, documents = made(months), made(more), archives(more, limit)
    looked_at = {(documents[at].month, documents[at].part) for at in concerned(documents, [month])}
    differing = {name for name in after if name[0] <= month and after[name] != before.get(name)}
    assert {name for name in differing if name[0] == month} <= looked_at
    links = {name for name in after if name in before and after[name][2:] != before[name][2:]}
    assert links <= looked_at
