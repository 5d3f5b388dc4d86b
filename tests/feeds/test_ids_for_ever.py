"""An entry keeps its id: subscribers see an item twice when it changes."""

from ..kit import Site, story
from ..media.films import film

FIRST = {"stories/2026/03/a.md": story("甲", "2026-03-04", "themes: [volunteer]"), "stories/2026/03/b.md": story("乙", "2026-03-03")}


def ids(site: Site) -> dict[str, str]:
    """Address → id, the same in all three formats."""
    rss = {entry.link: entry.id for entry in site.feed("/feed.xml").entries}
    assert rss == {entry.link: entry.id for entry in site.feed("/atom.xml").entries}
    assert rss == {item["url"]: item["id"] for item in site.json("/feed.json")["items"]}
    return rss


def test_a_new_title_text_date_and_theme_leave_the_id(site):
    """All but the address may change."""
    one = site(FIRST)
    before = ids(one)
    one.write({"stories/2026/03/a.md": story("换了标题", "2026-03-05", "themes: [law]", "updated: 2026-03-06", body="换了正文。")})
    assert ids(one.build()) == before


def test_a_move_with_its_old_address_leaves_the_id(site):
    """Also a second move, as long as the oldest address stands first."""
    one = site(FIRST)
    first = ids(one)["https://www.example.org/stories/2026/03/a/"]
    one.remove("stories/2026/03/a.md")
    one.write({"stories/2026/04/c.md": story("甲", "2026-03-04", "aliases: [/stories/2026/03/a/]")})
    assert ids(one.build())["https://www.example.org/stories/2026/04/c/"] == first
    one.remove("stories/2026/04/c.md")
    old = "aliases: [/stories/2026/03/a/, /stories/2026/04/c/]"
    one.write({"stories/2026/05/d.md": story("甲", "2026-03-04", old)})
    assert ids(one.build())["https://www.example.org/stories/2026/05/d/"] == first


def test_a_file_that_grows_is_told_anew(site):
    """The length of an own video follows the file, also in an incremental build."""
    rows = "- {title: 一期, date: 2026-03-01, file: a.mp4}\n"
    one = site({"videos/v.yml": rows, "videos/a.mp4": film()})
    before = one.feed("/videos/feed.xml").entries[0]
    assert before.enclosures[0].length == str(len(film()))
    one.write({"videos/a.mp4": film(seconds=3.0)})
    after = one.build().feed("/videos/feed.xml").entries[0]
    assert (after.enclosures[0].length, after.id) == (str(len(film(seconds=3.0))), before.id)
