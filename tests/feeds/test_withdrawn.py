"""撤稿: the entry stays in its feeds, says so, and has lost its words."""

import shutil

import pytest

from ..kit import Site, changed, story

SECRET = "鹭鸶密语"


def lot(number: int) -> dict[str, str]:
    """So many stories, one a day, the last of them the newest."""
    return {f"stories/2026/03/s{day:02}.md": story(f"第{day}篇", f"2026-03-{day:02} 09:00") for day in range(1, number + 1)}


def clean(site: Site) -> dict[str, bytes]:
    """What a build from nothing would make of it."""
    site.forget()
    shutil.rmtree(site.folder)
    return site.build().tree()


@pytest.fixture
def one(site) -> Site:
    return site(lot(6) | {"stories/2026/03/a.md": story(SECRET, "2026-03-04", "region: '520624'", body=f"{SECRET}。")})


def withdraw(site: Site, *lines: str) -> Site:
    site.write({"stories/2026/03/a.md": story(SECRET, "2026-03-04", "region: '520624'", "status: withdrawn", *lines,
                                              body=f"{SECRET}。")})  # fmt: skip
    return site.build()


def test_it_keeps_its_place_and_id_and_loses_its_words(one):
    """Readers replace what they hold, because the id is the same."""
    address = "https://www.example.org/stories/2026/03/a/"
    (before,) = (entry for entry in one.feed("/atom.xml").entries if entry.link == address)
    withdraw(one, "updated: 2026-03-20 10:00")
    assert one.titles("/feed.xml") == ["第6篇", "第5篇", "第4篇", "已撤稿", "第3篇", "第2篇", "第1篇"]
    (after,) = (entry for entry in one.feed("/atom.xml").entries if entry.link == address)
    assert (after.id, after.published) == (before.id, before.published)
    assert after.updated.startswith("2026-03-20T10:00:00")
    assert after.summary == "这篇稿件已由本站撤下。" and "content" not in after and "tags" not in after
    assert one.json("/feed.json")["items"][3]["title"] == "已撤稿"
    assert b"<lastBuildDate>Fri, 20 Mar 2026 10:00:00 +0800</lastBuildDate>" in one.raw("/feed.xml")
    assert one.holding(SECRET) == []


def test_nothing_but_feeds_tells_of_it(one):
    """No list, count, pager, archive, sitemap or latest.json; withdrawn.txt is the web server's."""
    withdraw(one)
    holding = {path.rpartition("/")[2] for path in one.holding("stories/2026/03/a/")}
    assert holding == {"feed.xml", "atom.xml", "feed.json", "index.html", "withdrawn.txt"}
    assert [path for path in one.holding("stories/2026/03/a/") if path.endswith("index.html")] == ["stories/2026/03/a/index.html"]
    assert "stories/2026/03/a/" not in one.text("/archive/2026/03/atom.xml")


def test_it_falls_out_when_twenty_newer_ones_are_there(site):
    """It holds one of the twenty places, and no more."""
    one = site(lot(20) | {"stories/2026/02/a.md": story("撤", "2026-02-28", "status: withdrawn")})
    assert "已撤稿" not in one.titles("/feed.xml")
    one.remove("stories/2026/03/s20.md")
    assert one.build().titles("/feed.xml")[-1] == "已撤稿"


def test_an_incremental_build_makes_what_a_clean_one_makes(one):
    """Withdrawn, given a date, moved to another region, deleted, published again."""
    for step in (
        lambda: withdraw(one),
        lambda: withdraw(one, "updated: 2026-03-21"),
        lambda: one.write({"stories/2026/03/a.md": story("丙", "2026-03-05", "region: '520602'", "status: withdrawn")}),
        lambda: one.remove("stories/2026/03/a.md"),
        lambda: one.write({"stories/2026/03/a.md": story("丙", "2026-03-05", "region: '520602'")}),
    ):
        step()
        built = one.build(env={"SITE_GEN_ALLOW_REMOVALS": "true"}).tree()
        assert changed(built, clean(one)) == set()


def test_a_story_withdrawn_before_its_hour_is_never_told_of(site):
    """Nobody holds a copy of what was never public."""
    one = site(lot(1) | {"stories/2026/03/a.md": story("撤", "2026-03-05", "publish_at: 2026-12-25", "status: withdrawn")})
    assert one.titles("/feed.xml") == ["第1篇"]
