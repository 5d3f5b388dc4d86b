"""Own films, platforms and series as readers, subscribers and search engines get them."""

import pytest

from ..kit import Site
from ..media.films import film, turned

BILIBILI = "https://www.bilibili.com/video/BV1Sh4Li7Tr1?p=2"
LISTING = f"""series: 铜仁微视
region: 贵州省/铜仁市/思南县
videos:
  - {{title: 护河队, date: 2026-03-01, episode: 1, url: "{BILIBILI}", duration: "04:36", also: "https://weixin.qq.com/sph/AB12"}}
  - {{title: 放映员, date: 2026-03-02, episode: 2, file: l.mp4, captions: a.vtt, duration: 9:36, minors: blurred,
      transcript: "这条河我划了四十年。\\n\\n现在该轮到我照看它。"}}
  - {{title: 修表匠, date: 2026-03-03, episode: 4, file: p.mp4}}
  - {{title: 一碗社饭, date: 2026-03-04, episode: 8, url: "https://weixin.qq.com/sph/ASHILI0004", duration: "02:48"}}
  - {{title: 晒坝, date: 2026-03-05, url: "https://b23.tv/AbCd123"}}
"""
FILES = {
    "videos/w.yml": LISTING,
    "videos/l.mp4": film(fast=False),
    "videos/p.mp4": turned(film()),
    "videos/a.vtt": "WEBVTT\n\n00:00.500 --> 00:02.000\n放映员\n",
}
FILM, PHONE, EMBED = "/videos/w/tong-ren-wei-shi-2/", "/videos/w/tong-ren-wei-shi-4/", "/videos/w/bv1sh4li7tr1/"
SERIES = "/videos/series/tong-ren-wei-shi/"


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    return shared_site(FILES)


def test_an_own_film_plays_in_the_page(built):
    page = built.page(FILM)
    (video,) = page.all("//video")
    assert (video.get("preload"), video.get("width"), video.get("height"), video.get("autoplay")) == ("none", "160", "90", None)
    assert page.all("//video//source/@src") == [f"{FILM}l.mp4"] and built.raw(f"{FILM}l.mp4") == FILES["videos/l.mp4"]
    assert page.all("//video//track/@src") == [f"{FILM}a.vtt"] and page.all("//video//track/@srclang") == ["zh-CN"]
    assert video.get("poster").startswith("/media/") and built.exists(video.get("poster"))
    assert page.all("//details//p/text()") == ["这条河我划了四十年。", "现在该轮到我照看它。"]
    assert "已作遮挡" in page.main and "00:02" in page.main and not page.all("//iframe | //*[@data-embed]")


def test_what_the_film_is_wins_over_what_the_listing_says(built):
    """The length everywhere: on the page, in the list, in feeds, structured data and the sitemap. The rest is told."""
    told = [line for line in built.messages("videos/w.yml") if line.startswith("videos/w.yml:5")]
    assert len(told) == 2 and "video-duration" in told[0] + told[1] and "video-faststart" in told[0] + told[1]
    entry = next(one for one in built.feed(f"{SERIES}feed.xml").entries if one.title == "放映员")
    assert (entry.media_content[0]["duration"], entry.media_content[0]["filesize"]) == ("2", str(len(FILES["videos/l.mp4"])))
    assert entry.media_thumbnail and '"PT2S"' in built.text(FILM)
    assert "<video:duration>2</video:duration>" in built.text("/sitemaps/2026-03.xml")


def test_a_film_taken_upright_has_an_upright_player_and_poster(built):
    page = built.page(PHONE)
    (video,) = page.all("//video")
    assert (video.get("width"), video.get("height")) == ("90", "160") and page.all("//*[contains(@class, 'player portrait')]")
    assert 'width="90" height="160"' in built.text("/videos/")


def test_a_platform_with_a_player_is_asked_on_a_click_only(built):
    page = built.page(EMBED)
    (cover,) = page.all("//a[@data-embed]")
    assert cover.get("data-embed") == "https://player.bilibili.com/player.html?bvid=BV1Sh4Li7Tr1&p=2&autoplay=0&danmaku=0"
    assert cover.get("href") == BILIBILI and not page.all("//iframe | //video")


@pytest.mark.parametrize(
    ("address", "ways"),
    [
        (EMBED, [("视频号", "https://weixin.qq.com/sph/AB12")]),
        ("/videos/w/tong-ren-wei-shi-8/", [("视频号", "https://weixin.qq.com/sph/ASHILI0004")]),
        ("/videos/w/abcd123/", [("哔哩哔哩", "https://b23.tv/AbCd123")]),
        (FILM, []),
    ],
)
def test_the_others_are_cards_with_a_link_and_a_code(built, address, ways):
    page = built.page(address if built.exists(address) else next(a for a in built.page("/videos/").links if "shai-ba" in a))
    cards = page.all("//li[contains(@class, 'qr-card')]")
    assert [(card.xpath(".//h3/text()")[0], card.xpath(".//a/@href")[0]) for card in cards] == ways
    assert all(card.xpath(".//*[name()='svg']//*[name()='path']/@d") for card in cards)


def test_a_series_has_its_episodes_in_order_and_names_the_gaps(built):
    page = built.page(SERIES)
    rows = [" ".join(row.text_content().split())[:7] for row in page.all("//ol[starts-with(@class, 'episodes')]/li")]
    assert [row[:5] for row in rows] == ["03-05", "第 8 期", "缺第 5 ", "第 4 期", "缺第 3 ", "第 2 期", "第 1 期"]
    assert "共 5 期，缺第 3 期、第 5 至 7 期" in page.main
    posters = page.all("//ol[contains(@class, 'episodes')]//span[contains(@class, 'pic')]")
    assert len(posters) == 5 and [len(one.xpath(".//picture")) for one in posters].count(1) >= 1
    assert any("缺第 3 期、第 5 至 7 期" in line and line.startswith("videos/w.yml:8:") for line in built.messages("videos/w.yml"))
    assert page.heading == "铜仁微视" and built.page(PHONE).all("//a[@rel='prev']/span/text()") == ["上一期"]


def test_nothing_changed_nothing_is_opened(site, monkeypatch):
    for room in ("probe", "photos"):
        monkeypatch.setattr(f"site_gen.media.{room}.DOUBT", -1)  # the files of this test are a moment old
    here = site({"videos/w.yml": "- {title: 一, date: 2026-03-01, file: l.mp4}\n", "videos/l.mp4": film()})
    before = here.marks()
    monkeypatch.setattr("site_gen.media.probe.measure", lambda path: pytest.fail(f"opened {path}"))
    monkeypatch.setattr("site_gen.media.frame.frame_of", lambda data: pytest.fail("decoded"))
    assert here.build().marks() == before


BAD = {
    "empty": (b"", "是空文件"),
    "text": ("文字".encode() * 30, "不是视频"),
    "cut": (film()[:-500], "文件不完整"),
}


@pytest.mark.parametrize("case", BAD)
def test_a_film_that_nobody_can_play_is_held_with_its_row(site, case):
    data, cause = BAD[case]
    text = f"- {{title: 一, date: 2026-03-01, file: l.mp4}}\n- {{title: 二, date: 2026-03-02, url: '{BILIBILI}', file: l.mp4}}\n"
    built = site({"videos/w.yml": text, "videos/l.mp4": data})
    assert built.counts == {"total": 2, "public": 1, "held": 1, "later": 0, "withdrawn": 0}
    (first, second) = (line for line in built.messages("videos/w.yml") if "video-broken" in line)
    assert first.startswith("videos/w.yml:1: 错误") and second.startswith("videos/w.yml:2: 提醒") and cause in first
    page = built.page(EMBED)
    assert page.all("//a[@data-embed]") and not page.all("//video") and not built.exists(f"{EMBED}l.mp4")


def test_without_pyav_it_is_said_once_and_the_site_is_built(site, monkeypatch):
    monkeypatch.setattr("site_gen.screening.can_probe", lambda: False)
    built = site({"videos/w.yml": "- {title: 一, date: 2026-03-01, file: l.mp4, duration: 1:00}\n", "videos/l.mp4": film()})
    assert built.exit_code == 0 and built.output.count("video-not-measured") == 1
    (video,) = built.page(next(a for a in built.page("/videos/").links if a.startswith("/videos/w/"))).all("//video")
    assert video.get("poster") is None and video.get("width") is None


def test_the_same_number_in_two_listings_is_told(site):
    row = "- {{title: {0}, date: 2026-03-01, series: 微视, episode: 3, url: 'https://t.cn/{0}12345'}}\n"
    built = site({"videos/a.yml": row.format("a"), "videos/b.yml": "\n" + row.format("b")})
    (told,) = (line for line in built.messages("videos/b.yml") if "episode-duplicate" in line)
    assert told.startswith("videos/b.yml:2: 提醒") and "videos/a.yml 第 1 行" in told and built.counts["public"] == 2


def test_a_film_that_changes_changes_its_page_and_lists_as_a_clean_build_would(site):
    here = site({"videos/w.yml": "- {title: 一, date: 2026-03-01, series: 微视, file: l.mp4}\n", "videos/l.mp4": film()})
    here.write({"videos/l.mp4": film(size=(90, 160), seconds=3.0)})
    after = here.build().tree()
    here.forget()
    assert here.build().tree() == after and "00:03" in here.page("/videos/series/wei-shi/").main
