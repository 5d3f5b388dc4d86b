"""What holds for every page of the project's own site: links, requests, headings, dates, the frame around it."""

import calendar
import json
import re
import time
from collections import Counter
from urllib.parse import unquote, urljoin, urlsplit

import pytest

from ..kit import URL, Page

ELSEWHERE = re.compile(r"(?:https?:)?//")
# Attributes that make a browser fetch something.
FETCHED = (
    "//img/@src | //script/@src | //source/@src | //video/@src | //video/@poster | //audio/@src | //track/@src"
    " | //iframe/@src | //embed/@src | //object/@data | //link[not(@rel='canonical') and not(@rel='alternate')]/@href"
)


@pytest.fixture(scope="module")
def pages(own_site) -> list[Page]:
    return list(own_site.pages())


@pytest.fixture(scope="module")
def items(pages) -> list[Page]:
    return [page for page in pages if page.meta("ArticleTitle")]


def references(page: Page) -> list[str]:
    """Every address a page names, srcset included."""
    found = page.all("//@href | //@src | //@poster | //@data-src | //@data-latest")
    for srcset in page.all("//@srcset"):
        found += [part.split()[0] for part in srcset.split(",")]
    for content in page.all(
        "//meta[@property='og:image' or @name='Image' or @property='og:url' or @name='Url']/@content"
    ):
        found.append(content)
    return found


def targets(page: Page) -> list[tuple[str, str, str]]:
    """(as written, path, fragment) of every reference of a page that stays on this site."""
    found = []
    for reference in references(page):
        target = urlsplit(urljoin(URL.rstrip("/") + page.address, reference))
        if target.scheme in ("http", "https") and target.netloc == urlsplit(URL).netloc:
            found.append((reference, unquote(target.path), unquote(target.fragment)))
    return found


def test_every_link_picture_and_script_of_every_page_leads_to_a_file(own_site, pages):
    """No dead end anywhere in the site."""
    dead = {
        (page.address, said) for page in pages for said, path, _ in targets(page) if not own_site.exists(path)
    }
    assert dead == set()


def test_links_to_a_part_of_a_page_find_it(pages):
    """#calendar and /regions/520600/#calendar are only right where that page has this id."""
    by_address = {page.address: page for page in pages}
    ids = {page.address: set(page.all("//@id")) for page in pages}
    dead = {
        (page.address, said)
        for page in pages
        for said, path, fragment in targets(page)
        if fragment and path in by_address and fragment not in ids[path]
    }
    assert dead == set()


def test_no_page_asks_another_host_for_anything(pages):
    """Zero requests leave the site before the reader clicks."""
    wrong = {
        page.address: found
        for page in pages
        if (found := [a for a in page.all(FETCHED) if ELSEWHERE.match(a)])
    }
    assert wrong == {}


def test_the_style_sheets_ask_no_other_host(own_site):
    """Neither by url() nor by @import."""
    sheets = [path for path in own_site.files() if path.endswith((".css", ".svg"))]
    assert {path.rpartition(".")[2] for path in sheets} == {"css", "svg"}
    for path in sheets:
        assert not re.search(r"@import|url\(\s*['\"]?(?:https?:)?//", own_site.text(path)), path


def test_no_page_carries_code_or_style_of_its_own(pages):
    """Nothing inline: no style, no handler, no script but data, so that a strict content security policy holds."""
    inline = "//style | //@style | //script[not(@src) and not(@type='application/ld+json')] | //@*[starts-with(name(), 'on')]"
    wrong = {page.address: [str(one) for one in found] for page in pages if (found := page.all(inline))}
    assert wrong == {}


def test_ids_are_unique_on_every_page(pages):
    """Else labels and fragments lead to the wrong place."""
    wrong = {
        page.address: twice
        for page in pages
        if (twice := [one for one, count in Counter(page.all("//@id")).items() if count > 1])
    }
    assert wrong == {}


def test_every_page_has_exactly_one_first_heading(pages):
    """One h1, and it is not empty."""
    wrong = [page.address for page in pages if len(page.all("//h1")) != 1 or not page.heading]
    assert wrong == []


def test_titles_of_pages_differ(pages):
    """Two pages of one title cannot be told apart in tabs, bookmarks and search results."""
    titles = Counter(page.all("//title")[0].text for page in pages)
    assert [title for title, count in titles.items() if count > 1] == []


def test_every_page_carries_the_government_site_labels(pages):
    """国办发〔2017〕47号: SiteName and SiteDomain everywhere, the four Column labels on pages that are no item's."""
    for page in pages:
        assert page.meta("SiteName") and page.meta("SiteDomain") == "www.example.org", page.address
        if not page.all("//meta[@http-equiv='refresh']"):
            for name in ("ColumnName", "ColumnDescription", "ColumnKeywords", "ColumnType"):
                assert page.meta(name), (page.address, name)


def test_an_items_label_title_is_its_heading(items):
    """ArticleTitle is the h1, letter by letter; ContentSource is never empty."""
    for page in items:
        assert page.meta("ArticleTitle") == page.heading, page.address
        assert page.meta("ContentSource"), page.address


def test_an_item_has_one_time_of_publication_everywhere(own_site, items):
    """The visible time, PubDate, the article's metadata and the three feeds of the site say the same instant."""
    rss = {entry.link: entry for entry in own_site.feed("/archive/feed.xml").entries}
    atom = {entry.link: entry for entry in own_site.feed("/atom.xml").entries}
    site_json = {entry["url"]: entry for entry in own_site.json("/feed.json")["items"]}
    assert rss and atom and site_json
    for page in items:
        stamp = page.meta("PubDate")
        assert re.fullmatch(r"\d{4}-\d\d-\d\d \d\d:\d\d", stamp), page.address
        # Lists beside it name days only; a note of an update is not the publication.
        visible = page.all(
            "//main//time[contains(@datetime, 'T')][not(ancestor::*[contains(@class, 'notice')])]"
        )
        assert len(visible) == 1, f"{page.address} 应当只有一个发表时间"
        assert stamp.startswith(visible[0].text) and len(visible[0].text) in (10, 16), page.address
        moment = stamp.replace(" ", "T")
        assert visible[0].get("datetime").startswith(moment) and visible[0].get("datetime").endswith("+08:00")
        assert page.meta("article:published_time").startswith(moment)
        url = URL.rstrip("/") + page.address
        if url in rss:
            assert shanghai(rss[url].published_parsed) == stamp
        if url in atom:
            assert atom[url].published.startswith(moment) and atom[url].published.endswith("+08:00")
        if url in site_json:
            assert site_json[url]["date_published"].startswith(moment)


def shanghai(utc: time.struct_time) -> str:
    """The house clock's time of a feed's, which feedparser gives in UTC."""
    return time.strftime("%Y-%m-%d %H:%M", time.gmtime(calendar.timegm(utc) + 8 * 3600))


def test_structured_data_repeats_what_the_reader_sees(items):
    """Where a page carries JSON-LD, it parses and its headline and date are the page's own."""
    for page in items:
        for text in page.all("//script[@type='application/ld+json']/text()"):
            data = json.loads(text)
            if "headline" in data:
                assert data["headline"] == page.heading
                assert data["datePublished"].startswith(page.meta("PubDate").replace(" ", "T"))


def test_canonical_addresses_are_the_pages_own(pages):
    """Each page names itself, in full."""
    for page in pages:
        if page.address != "/404.html" and not page.all("//meta[@http-equiv='refresh']"):
            assert page.all("//link[@rel='canonical']/@href") == [URL.rstrip("/") + page.address]


def test_every_picture_has_words_and_a_size(pages):
    """alt is never a file name, and the page does not jump while pictures load (what is blurred lies beneath, out of the flow)."""
    for page in pages:
        for image in page.all("//img[not(@class='blur')]"):
            assert image.get("alt") is not None, page.address
            assert not re.search(r"\.(?:jpe?g|png|webp)$", image.get("alt")), page.address
            assert image.get("width") and image.get("height"), (page.address, image.get("src"))


def test_ordinary_pages_stand_in_our_own_frame(own_site):
    """关于本站 is MkDocs' page but has our header, footer and modes; no generator tag and none of Material's script."""
    story = next(page for page in own_site.pages() if page.meta("ArticleTitle"))
    for address in ("/about/", "/contact/", "/contribute/", "/accessibility/", "/handbook/"):
        page = own_site.page(address)
        assert page.all("//script/@src") == story.all("//script/@src"), address
        assert page.meta("generator") is None, address
        ours, theirs = (
            [
                " ".join(part.text_content().split())
                for part in p.all("//body/footer | //body//header[not(ancestor::main)]")
            ]
            for p in (page, story)
        )
        assert ours == theirs != [], address


def test_no_page_names_its_generator_or_the_hour_of_the_build(own_site):
    """No version, no clock: two builds are the same."""
    assert not any(page.meta("generator") for page in own_site.pages())
    assert own_site.holding("mkdocs-1.") == []


def test_the_feeds_carry_full_text_with_full_addresses(own_site):
    """A subscriber reads the story without the site: no relative address is left in a body."""
    entries = own_site.json("/feed.json")["items"]
    assert entries
    for entry in entries:
        body = entry.get("content_html", "")
        relative = [
            address for address in re.findall(r'(?:src|href)="([^"]+)"', body) if "://" not in address
        ]
        assert [one for one in relative if not one.startswith(("mailto:", "tel:"))] == [], entry["url"]


def test_pictures_of_feeds_exist(own_site):
    """Every picture and link to this host in a full-text feed is a file."""
    bodies = [entry.get("content_html", "") for entry in own_site.json("/feed.json")["items"]]
    ours = [one for body in bodies for one in re.findall(r'(?:src|href)="([^"]+)"', body) if one.startswith(URL)]
    assert ours
    assert [one for one in ours if not own_site.exists("/" + urlsplit(one).path.lstrip("/"))] == []


@pytest.mark.parametrize("address", ("/about/", "/handbook/", "/handbook/checks/"))
def test_an_ordinary_page_says_its_title_once_and_lists_its_sections(own_site, address):
    """Its title stands in its text, unlike an item's: it is no section of itself."""
    page = own_site.page(address)
    sections = [heading.text_content() for heading in page.all("//article//h2")]
    assert page.heading not in sections and sections
    assert [" ".join(link.text_content().split()) for link in page.all("//nav[@aria-labelledby='on-this-page']//a")] == sections
