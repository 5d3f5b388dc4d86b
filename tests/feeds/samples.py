"""Entries and feeds as a build makes them, for the tests of this folder."""

from datetime import datetime, timedelta
from typing import Any

from site_gen.feeds.addresses import permanent_id
from site_gen.feeds.body import reader_html
from site_gen.feeds.entry import Entry, Feed, FeedClip, FeedPicture
from site_gen.model.moment import SHANGHAI

SITE = "https://www.example.org/"
NOON = datetime(2022, 1, 12, 9, 30, tzinfo=SHANGHAI)
BODY = (
    '<p>铜仁市深化<a href="../tongren-344/">“三个一”建设</a>，见<a href="/regions/520600/">铜仁</a>。</p>\n'
    '<figure><img src="/media/a-800.webp" srcset="/media/a-400.webp 400w, /media/a-800.webp 800w" alt="宣讲">'
    "<figcaption>潘伟 摄</figcaption></figure>"
)
PICTURE = FeedPicture(
    url=f"{SITE}media/a-1200.webp",
    width=1200,
    height=900,
    type="image/webp",
    length=81234,
    credit="潘伟",
)
FILE = FeedClip(url=f"{SITE}media/weishi-1.mp4", length=1_234_567, type="video/mp4", duration=276)


def entry(number: int = 345, **changes: Any) -> Entry:
    """One story; each number is an hour older than the one before."""
    address = f"/stories/2022/01/tongren-{number}/"
    url = SITE.rstrip("/") + address
    at = NOON - timedelta(hours=number)
    values: dict[str, Any] = {
        "id": permanent_id(SITE, address),
        "url": url,
        "title": f"铜仁市深化“三个一”建设（{number}）",
        "published": at,
        "updated": at,
        "summary": "打通宣传群众、教育群众、关心群众、服务群众的最后一公里。",
        "content_html": reader_html(BODY, url),
        "authors": ("铜文", "潘伟"),
        "categories": (("volunteer", "志愿服务"), ("520602", "碧江区")),
        "pictures": (PICTURE,),
    }
    return Entry(**(values | changes))


def feed(*entries: Entry, file: str = "feed.xml", **changes: Any) -> Feed:
    page = f"{SITE}themes/volunteer/"
    values: dict[str, Any] = {
        "title": "文明铜仁 · 志愿服务",
        "page_url": page,
        "self_url": page + file,
        "updated": max((one.updated for one in entries), default=NOON),
        "site_name": "文明铜仁",
        "site_url": SITE,
        "description": "志愿服务的新闻与案例",
        "entries": entries,
    }
    return Feed(**(values | changes))


def full_feed(file: str) -> Feed:
    """Twenty stories, among them a reprint, a summary, a video and one without anything optional."""
    bare = entry(4, summary="", content_html="", authors=(), categories=(), pictures=())
    special = (
        entry(1, source_name="贵州日报", source_url="https://www.example.com/a?b=1&c=铜仁"),
        entry(2, source_name="新华社"),
        entry(3, clip=FILE, content_html=""),
        bare,
    )
    return feed(*special, *map(entry, range(5, 21)), file=file)
