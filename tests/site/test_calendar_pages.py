"""Calendar pages are stable: what happens in one month changes no other."""

import re

import pytest

from ..kit import Site, changed, story

PLACE = ("region: '520624'", "themes: [rural]")
STORIES = {
    **{
        f"stories/2025/03/m{n}.md": story(f"三月第{n}篇", f"2025-03-{n:02} 08:00", *PLACE)
        for n in range(1, 7)
    },
    **{
        f"stories/2025/07/j{n}.md": story(f"七月第{n}篇", f"2025-07-{n:02} 08:00", *PLACE)
        for n in range(1, 3)
    },
    **{
        f"stories/2024/05/x{n}.md": story(f"早年第{n}篇", f"2024-05-{n:02} 08:00", *PLACE)
        for n in range(1, 3)
    },
}
LIMIT = 5
LISTINGS = (
    "/stories/",
    "/archive/",
    "/regions/520624/",
    "/regions/520000/",
    "/themes/rural/",
    "/regions/520624/rural/",
    "/kinds/case/",
)
CALENDAR = re.compile(r"^(?P<listing>(?:.*?/)?)(?P<time>\d{4}/(?:\d\d/(?:\d+/)?)?)index\.html$")


@pytest.fixture(scope="module")
def calendar(shared_site) -> Site:
    return shared_site(STORIES, indexing={"year_limit": LIMIT})


def calendar_times(paths: set[str]) -> set[str]:
    """The times (`2025/03/`) of the calendar pages among these files; item pages are not meant."""
    return {found["time"] for path in paths if (found := CALENDAR.match(path))}


def items(paths: set[str]) -> set[str]:
    return {path for path in paths if re.match(r"stories/\d{4}/\d\d/[a-z]\d*/index\.html$", path)}


@pytest.mark.parametrize("listing", LISTINGS)
def test_a_year_within_the_limit_is_one_page(calendar, listing):
    """L/2024/ holds its two items, newest first, and there is no L/2024/05/."""
    page = calendar.page(f"{listing}2024/")
    assert [link for link in page.links if link.startswith("/stories/2024/05/")] == [
        "/stories/2024/05/x2/",
        "/stories/2024/05/x1/",
    ]
    assert not calendar.exists(f"{listing}2024/05/")


@pytest.mark.parametrize("listing", LISTINGS)
def test_a_year_beyond_the_limit_is_split_into_months_and_a_month_into_parts(calendar, listing):
    """Part 1 of a month holds its earliest items, so that a full part never changes again."""
    year = calendar.page(f"{listing}2025/")
    assert {f"{listing}2025/03/", f"{listing}2025/07/"} <= set(year.links)
    assert not any(re.match(r"/stories/2025/\d\d/[a-z]", link) for link in year.links)

    def listed(segment: str) -> list[str]:
        return [
            link.split("/")[-2]
            for link in calendar.page(listing + segment).links
            if re.match(r"/stories/2025/\d\d/[a-z]", link)
        ]

    assert listed("2025/03/") == ["m5", "m4", "m3", "m2", "m1"]
    assert listed("2025/03/2/") == ["m6"]
    assert listed("2025/07/") == ["j2", "j1"]
    assert not calendar.exists(f"{listing}2025/07/2/")


def test_every_item_is_on_exactly_one_calendar_page_of_a_listing(calendar):
    """Nothing is lost between the parts, nothing stands twice."""
    for listing in LISTINGS:
        found = []
        for path in calendar.files():
            match = CALENDAR.match("/" + path)
            if match and match["listing"] == listing and not re.search(r"/[a-z]\d/index", path):
                found += [
                    link
                    for link in calendar.page("/" + path.removesuffix("index.html")).links
                    if re.match(r"/stories/\d{4}/\d\d/[a-z]", link)
                ]
        assert sorted(found) == sorted({f"/{path.removesuffix('.md')}/" for path in STORIES}), listing


def test_the_newest_page_of_a_listing_leads_to_its_calendar(calendar):
    """L/ links every year, and the months of the split one."""
    for listing in LISTINGS:
        assert {f"{listing}2024/", f"{listing}2025/03/", f"{listing}2025/07/"} <= set(
            calendar.page(listing).links
        ), listing


def test_a_new_story_changes_its_own_month_and_no_other(site):
    """Calendar pages of other times, and item pages except the neighbour's, keep their bytes."""
    one = site(STORIES, indexing={"year_limit": LIMIT})
    before = one.tree()
    one.write({"stories/2025/07/new.md": story("七月新的一篇", "2025-07-20", *PLACE)})
    different = changed(before, one.build().tree())
    assert one.exists("/stories/2025/07/new/")
    assert calendar_times(different) == {"2025/07/"}
    assert items(different) == {"stories/2025/07/j2/index.html"}


def test_a_late_story_changes_its_own_year_and_no_other(site):
    """A story of an earlier year that comes in today: the same promise."""
    one = site(STORIES, indexing={"year_limit": LIMIT})
    before = one.tree()
    one.write({"stories/2024/05/late.md": story("晚到的一篇", "2024-05-20", *PLACE)})
    assert calendar_times(changed(before, one.build().tree())) == {"2024/"}


def test_a_corrected_story_changes_its_own_pages(site):
    """A new title: its page, its month, L/, feeds, neighbours and related lists; no calendar page of another time."""
    one = site(STORIES, indexing={"year_limit": LIMIT})
    before = one.tree()
    one.write({"stories/2025/03/m1.md": story("三月第一篇改了题目", "2025-03-01 08:00", *PLACE)})
    assert calendar_times(changed(before, one.build().tree())) == {"2025/03/"}


def test_one_story_changes_at_most_five_files_a_listing_and_twenty(site):
    """DESIGN section 4: a story with a county, two themes, a station and a column changes about 80 files."""
    one = site({
        **STORIES,
        "stations.csv": "id,name,level,region,parent\nsn,思南县新时代文明实践中心,中心,520624,\n",
        "columns.yml": "- {id: news, name: 要闻}\n",
    })  # fmt: skip
    before = one.tree()
    lines = ("region: '520624'", "themes: [rural, care]", "station: sn", "column: news")
    one.write({"stories/2026/01/new.md": story("全挂上的一篇", "2026-01-20", *lines)})
    different = changed(before, one.build().tree())
    # home, archive, type, kind, 3 regions, 2 themes, 6 region × theme, station, column
    listings = 4 + 3 + 2 + 6 + 1 + 1
    assert one.exists("/stories/2026/01/new/")
    assert len(different) <= 5 * listings + 20, sorted(different)


def test_item_pages_and_calendar_pages_carry_no_counts(calendar):
    """`已发布 10 条` stands on L/, never on a page that should not change."""
    items = [page for page in calendar.pages() if page.meta("ArticleTitle")]
    days = [page for page in calendar.pages() if CALENDAR.match(page.address.lstrip("/") + "index.html")]
    assert items and days
    assert [page.address for page in items + days if "已发布" in page.main] == []


@pytest.mark.parametrize("listing", LISTINGS)
def test_a_page_of_a_split_year_leads_to_the_older_and_the_newer_one(calendar, listing):
    """Through the months and the parts of its own year; what lies beyond is reached from L/."""

    def turns(segment: str) -> tuple[list[str], list[str]]:
        page = calendar.page(listing + segment)
        return page.all("//nav[@class='pager']//a[@rel='prev']/@href"), page.all("//nav[@class='pager']//a[@rel='next']/@href")

    assert turns("2025/03/") == ([], [f"{listing}2025/03/2/"])
    assert turns("2025/03/2/") == ([f"{listing}2025/03/"], [f"{listing}2025/07/"])
    assert turns("2025/07/") == ([f"{listing}2025/03/2/"], [])
    assert turns("2024/") == ([], []) and turns("2025/") == ([], [])
    assert {listing, f"{listing}#calendar"} <= set(calendar.page(f"{listing}2024/").links)


def test_a_month_that_becomes_the_next_changes_pages_of_its_year_only(site):
    """April comes between March and July of 2025: those two name it now, 2024 stays as it was."""
    one = site(STORIES, indexing={"year_limit": LIMIT})
    before = one.tree()
    one.write({"stories/2025/04/new.md": story("四月一篇", "2025-04-20", *PLACE)})
    again = one.build().tree()
    assert calendar_times(changed(before, again)) == {"2025/", "2025/03/2/", "2025/04/", "2025/07/"}
    one.forget()
    assert again == one.build().tree()


def test_a_listing_of_several_years_can_be_narrowed_to_one(calendar):
    """年份 among the choices of L/."""
    row = calendar.page("/stories/").all("//dl[@class='filters']/div[dt='年份']//a/@href")
    assert row == ["/stories/2025/", "/stories/2024/"]
