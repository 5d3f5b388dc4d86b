"""The gate: drafts, scheduled and withdrawn items, and what the public must never find of them."""

from datetime import datetime, timedelta

import pytest
from PIL import Image

from site_gen.indexing.visible import visible, waiting, was_public
from site_gen.model.card import Card
from site_gen.model.kinds import Status

from ..kit import NOW, Site, picture, story

SECRET = "鹭鸶密语"
GOOD = {"stories/2026/03/good.md": story("碧江区川硐社区办起夜校")}


def hidden(title: str, *lines: str, date: str = "2026-03-05") -> str:
    return story(title, date, *lines, body=f"贵州省铜仁市思南县。{SECRET}。\n\n![一张图](pic.jpg)")


# status, minutes from now to publish_at → in listings, in a preview's listings, told as withdrawn, why it waits.
GATE = {
    (Status.PUBLISHED, None): (True, True, False, ""),
    (Status.PUBLISHED, -1): (True, True, False, ""),
    (Status.PUBLISHED, 0): (True, True, False, ""),
    (Status.PUBLISHED, 1): (False, True, False, "定时 2026-12-25 08:01"),
    (Status.DRAFT, None): (False, True, False, "草稿"),
    (Status.DRAFT, -1): (False, True, False, "草稿"),
    (Status.REVIEW, None): (False, True, False, "待审"),
    (Status.REVIEW, 1): (False, True, False, "待审"),
    (Status.WITHDRAWN, None): (False, False, True, "已撤稿"),
    (Status.WITHDRAWN, 0): (False, False, True, "已撤稿"),
    (Status.WITHDRAWN, 1): (False, False, False, "已撤稿"),
}


@pytest.mark.parametrize(("status", "minutes"), GATE)
@pytest.mark.parametrize("zone", ["+08:00", "-05:00"])
def test_the_gate_goes_by_status_and_instant(status, minutes, zone):
    now = datetime.fromisoformat("2026-12-25T08:00:00+08:00")
    at = None if minutes is None else (now + timedelta(minutes=minutes)).astimezone(datetime.fromisoformat(f"2026-01-01T00:00:00{zone}").tzinfo)
    card = Card(address="/stories/a/", source="stories/a.md", type="story", title="题", date=now, modified=now, publish_at=at, status=status)
    assert (visible(card, now, False), visible(card, now, True), was_public(card, now), waiting(card, now)) == GATE[status, minutes]


@pytest.fixture(scope="module")
def gated(shared_site) -> Site:
    """Four items the public must not see, each with a picture and a file of its own."""
    files = dict(GOOD)
    for name, colour, lines in (
        ("draft", "#010203", ["status: draft"]),
        ("review", "#040506", ["状态: 待审"]),
        ("scheduled", "#070809", ["publish_at: 2026-12-25 08:00"]),
        ("gone", "#0a0b0c", ["status: withdrawn"]),
    ):
        more = [
            "attachments:",
            "  - {file: table.pdf, title: 名单}",
            f"station: {name}",
            "keywords: [秘钥词]",
        ]
        files[f"stories/{name}/index.md"] = hidden(f"{SECRET}{name}", *lines, *more)
        files[f"stories/{name}/pic.jpg"] = picture(colour)
        files[f"stories/{name}/table.pdf"] = f"%PDF-1.4 {SECRET} {name}"
    rows = "\n".join(
        f"{name},{name}新时代文明实践站,站,520624," for name in ("draft", "review", "scheduled", "gone")
    )
    files["stations.csv"] = f"id,name,level,region,parent\n{rows}\n"
    return shared_site(files)


def test_secret_words_are_nowhere_in_the_output(gated):
    """Not in a page, a feed, a list, an index or a file name."""
    assert gated.holding(SECRET) == []
    assert gated.holding("秘钥词") == []


def test_their_pictures_and_files_are_not_published(gated):
    """No rendition and no attachment of an item that is not public."""
    assert [path for path in gated.files() if path.endswith((".jpg", ".pdf"))] == []


def test_their_stations_and_places_get_no_page(gated):
    """A page that says "0 items" would tell that there is one."""
    assert not gated.exists("/stations/draft/")
    assert not gated.exists("/regions/520624/")


def test_each_is_accounted_for(gated):
    """Items in = published + waiting + withdrawn."""
    assert gated.counts == {"total": 5, "public": 1, "held": 0, "later": 3, "withdrawn": 1}
    for told in ("草稿", "待审", "定时 2026-12-25 08:00"):
        assert told in gated.output


def test_a_withdrawn_item_is_a_tombstone(gated):
    """Its address says that it was withdrawn, is kept out of search engines, and stands in no list or site map."""
    page = gated.page("/stories/gone/")
    assert "撤稿" in page.heading
    assert "noindex" in page.meta("robots")
    assert page.meta("ArticleTitle") is None
    holding = set(gated.holding("/stories/gone/")) - {"stories/gone/index.html"}
    assert {path.rpartition("/")[2] for path in holding} == {"feed.xml", "atom.xml", "feed.json"}


def test_a_scheduled_item_appears_when_its_time_has_come(site):
    """Not a minute before; SOURCE_DATE_EPOCH is the clock."""
    one = site(
        {
            **GOOD,
            "stories/new-year.md": hidden(
                "元旦安排", "publish_at: 2026-12-25 08:00", date="2026-12-25 08:00"
            ),
            "stories/pic.jpg": picture(),
        }
    )
    assert not one.exists("/stories/new-year/")
    one.build(now="2026-12-25T07:59:59+08:00")
    assert not one.exists("/stories/new-year/")
    one.build(now="2026-12-25T08:00:00+08:00")
    assert one.exists("/stories/new-year/")
    assert one.titles("/archive/feed.xml")[0] == "元旦安排"


def test_a_published_item_that_is_withdrawn_leaves_lists_and_site_map(site):
    """撤稿 after publication: the text and its picture go, the address stays."""
    one = site({**GOOD, "stories/a.md": hidden("要撤的稿子"), "stories/pic.jpg": picture()})
    assert one.holding(SECRET)
    one.write({"stories/a.md": hidden("要撤的稿子", "status: withdrawn")})
    one.build()
    assert one.exit_code == 0, one.output
    assert one.holding(SECRET) == [] and one.holding("要撤的稿子") == []
    assert "撤稿" in one.page("/stories/a/").heading
    assert [path for path in one.files() if path.startswith("media/")] == []


def test_the_zone_of_an_editor_does_not_move_an_item(site):
    """An offset is honoured, and dates without one are Asia/Shanghai's."""
    one = site({
        "stories/a.md": story("甲", "2026-03-04T23:30:00Z"),
        "stories/b.md": story("乙", "2026-03-05 07:29"),
    })  # fmt: skip
    assert one.page("/stories/a/").meta("PubDate") == "2026-03-05 07:30"
    assert one.titles("/archive/feed.xml") == ["甲", "乙"]


def test_pictures_lose_where_they_were_taken(site):
    """No GPS position, serial number or thumbnail leaves the house."""
    exif = Image.Exif()
    exif[0x010F], exif[0xA431] = "Maker", "SERIAL-12345"
    exif.get_ifd(0x8825)[1] = "N"
    exif.get_ifd(0x8825)[2] = (27.0, 43.0, 12.0)
    one = site(
        {"stories/a.md": story("甲", "2026-03-04", "cover: a.jpg"), "stories/a.jpg": picture(exif=exif)}
    )
    photos = [one.folder / path for path in one.files() if path.endswith(".jpg")]
    assert photos
    for photo in photos:
        assert not Image.open(photo).getexif()
        assert b"SERIAL" not in photo.read_bytes()


def test_an_item_that_was_seen_stays_seen(site):
    """A build a day later, with nothing changed, takes nothing away."""
    one = site(GOOD)
    later = datetime.fromisoformat(NOW) + timedelta(days=1)
    before = one.tree()
    assert one.build(now=later.isoformat()).tree() == before
