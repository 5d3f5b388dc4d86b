"""The pages that help a reader on: subscribe, statistics, site map, search, 404, redirects."""

from collections.abc import Iterator

from ...catalogue.digest import digest_of
from ...publishing.artifact import Artifact, page_path
from ..edition import Edition
from ..views import Filter, Head, Link, SiteMapView
from .frame import site_artifact
from .indexes import INDEXES, index_head
from .stats import stats_artifacts
from .subscribe import subscribe_page


def service_pages(edition: Edition) -> Iterator[Artifact]:
    yield subscribe_page(edition)
    yield from stats_artifacts(edition)
    yield _page(edition, "site_map.html", "站点地图", "本站全部栏目和索引。", "/sitemap/", _site_map(edition))
    yield _page(edition, "search.html", "站内搜索", "按标题、地名、站点查找稿件。", "/search/", _site_map(edition))
    yield _not_found(edition)


def _page(edition: Edition, template: str, heading: str, note: str, address: str, view: object) -> Artifact:
    return site_artifact(edition, template, index_head(heading, note, address, address), view)


def _not_found(edition: Edition) -> Artifact:
    head = Head(
        title="页面不存在",
        description="没有找到这个页面",
        address="/404.html",
        column_name="页面不存在",
        column_description="没有找到这个页面",
        column_keywords="404",
        robots="noindex",
    )
    return site_artifact(edition, "not_found.html", head, None)


def _site_map(edition: Edition) -> SiteMapView:
    index = edition.index

    def group(name: str, family: str) -> Filter:
        listings = [index.listing(key) for key in index.family(family)]
        return Filter(name, tuple(Link(listing.name, listing.address) for listing in listings))

    entrances = [Link("首页", "/"), Link("全部稿件", "/archive/"), Link("按地区浏览", "/regions/")]
    entrances += [Link(heading, address) for address, heading, *_ in INDEXES]
    entrances += [Link("实践站点", "/stations/"), Link("订阅", "/subscribe/"), Link("信息报送统计", "/stats/")]
    provinces = [index.listing(("region", region.code)) for region in edition.vocabulary.book.provinces]
    return SiteMapView(
        groups=(
            Filter("入口", tuple(entrances)),
            group("类型", "type"),
            group("体裁", "kind"),
            group("栏目", "column"),
            group("主题", "theme"),
            Filter("省级地区", tuple(Link(listing.name, listing.address) for listing in provinces)),
        )
    )


def redirect_page(edition: Edition, alias: str, target: str) -> Artifact:
    """An old address leads on: a page that works without a server's rules."""
    head = Head(title="页面已移动", description="页面已移动", address=target, robots="noindex")
    digest = digest_of(edition.bases["site"], alias, target)
    return Artifact(redirect_path(alias), digest, lambda: edition.render("redirect.html", head, None, target=target))


def redirect_path(alias: str) -> str:
    return page_path(alias if alias.endswith((".html", ".htm", ".shtml", "/")) else alias + "/")
