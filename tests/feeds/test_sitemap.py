"""Sitemaps as they are written: valid, shortened where a schema has a limit, clean of what XML forbids."""

import pytest
from lxml import etree

from site_gen.feeds.sitemap import News, Place, file_of, write_sitemap, write_sitemap_index
from site_gen.feeds.sitemap_media import SitemapClip

from .samples import NOON, SITE
from .sitemap_schemas import checked, say

CLIP = SitemapClip(
    thumbnail=f"{SITE}media/a-900.jpg",
    title="护河队",
    description="十年划出一条清水",
    content=f"{SITE}videos/a.mp4",
    player="https://player.bilibili.com/player.html?bvid=BV1Sh4Li7Tr1&p=1",
    duration=276,
    published=NOON,
)


def only(place: Place) -> etree._Element:
    return checked(write_sitemap([place]))


def test_a_sitemap_has_addresses_and_days_of_change() -> None:
    root = checked(write_sitemap([Place(f"{SITE}a/?x=1&y=铜", NOON), Place(f"{SITE}b/")]))
    assert say(root, "s:url/s:loc/text()") == [f"{SITE}a/?x=1&y=%E9%93%9C", f"{SITE}b/"]
    assert say(root, "s:url/s:lastmod/text()") == ["2022-01-12T09:30:00+08:00"]
    index = checked(write_sitemap_index([Place(f"{SITE}sitemaps/2022-01.xml", NOON)]))
    assert say(index, "s:sitemap/s:loc/text()") == [f"{SITE}sitemaps/2022-01.xml"]


def test_pictures_stand_with_their_page_and_at_most_a_thousand() -> None:
    images = tuple(f"{SITE}media/图{number}.jpg" for number in range(1001))
    root = only(Place(f"{SITE}a/", images=images))
    assert len(say(root, "s:url/image:image/image:loc")) == 1000
    assert say(root, "s:url/image:image/image:loc/text()")[:1] == [f"{SITE}media/%E5%9B%BE0.jpg"]


def test_a_video_says_all_that_is_known_of_it_in_the_order_of_the_schema() -> None:
    root = only(Place(f"{SITE}a/", clip=CLIP))
    fields = [(etree.QName(field).localname, field.text) for field in say(root, "s:url/video:video/*")]
    assert fields == [
        ("thumbnail_loc", CLIP.thumbnail),
        ("title", "护河队"),
        ("description", "十年划出一条清水"),
        ("content_loc", CLIP.content),
        ("player_loc", CLIP.player),
        ("duration", "276"),
        ("publication_date", "2022-01-12T09:30:00+08:00"),
    ]


@pytest.mark.parametrize(("seconds", "said"), [(28_800, ["28800"]), (28_801, []), (0, []), (None, [])])
def test_a_length_that_the_schema_refuses_is_left_out(seconds, said) -> None:
    clip = SitemapClip(thumbnail=CLIP.thumbnail, title="t", description="d", player=CLIP.player, duration=seconds, published=NOON)
    assert say(only(Place(f"{SITE}a/", clip=clip)), "//video:duration/text()") == said


def test_long_words_are_cut_and_control_characters_dropped() -> None:
    clip = SitemapClip(thumbnail=CLIP.thumbnail, title="题\x0b" * 150, description="述" * 3000, player=CLIP.player, published=NOON)
    root = only(Place(f"{SITE}a/", clip=clip, news=News("文明\x00小站", "<题>&\x0b😀", NOON)))
    assert say(root, "//video:title/text()") == ["题" * 100]
    assert len(say(root, "//video:description/text()")[0]) == 2048
    assert say(root, "//news:title/text()") == ["<题>&😀"]
    assert say(root, "//news:publication/*/text()") == ["文明小站", "zh-cn"]


def test_only_the_extensions_that_are_used_are_declared() -> None:
    assert b"google" not in write_sitemap([Place(f"{SITE}a/")])
    assert b"sitemap-video" not in write_sitemap([Place(f"{SITE}a/", images=(CLIP.thumbnail,))])


def test_a_sitemap_beyond_the_limit_is_refused() -> None:
    with pytest.raises(ValueError, match="50001"):
        write_sitemap([Place(SITE)] * 50_001)


def test_the_first_file_of_a_month_keeps_the_plain_name() -> None:
    assert [file_of("2022-03", part) for part in (1, 2)] == ["sitemaps/2022-03.xml", "sitemaps/2022-03-2.xml"]


def test_a_broken_sitemap_does_not_pass_the_schema() -> None:
    """The check itself can fail: an element in the wrong place, a clip without a poster."""
    good = write_sitemap([Place(f"{SITE}a/", NOON, clip=CLIP)])
    for cut in (b"<video:title>", b"<video:thumbnail_loc>"):
        before, tag, rest = good.partition(cut)
        closing = tag.replace(b"<", b"</")
        with pytest.raises(AssertionError):
            checked(before + rest.partition(closing)[2])
