"""Which listings there are, and which feeds each has: from the families of listings."""

from site_gen.indexing.families import FAMILIES
from site_gen.indexing.vocabulary import Vocabulary
from site_gen.model.identity import Identity
from site_gen.model.listing import Listing
from site_gen.model.registers import Column, Registers, Station
from site_gen.reading.regions import load_regions
from site_gen.tagging.lexicon import builtin_themes

from .markdown import cell, code, table

NAMES = {
    "home": "全站", "archive": "全部稿件", "type": "文章、图片、短视频", "kind": "体裁", "series": "短视频系列", "region": "地区",
    "theme": "主题", "region_theme": "地区里的一个主题", "station": "站点", "column": "栏目",
    "award": "好人榜的一期",
}  # fmt: skip
TERMS = {
    "type": "story", "kind": "case", "series": "zhan-zhang-shuo", "region": "350923", "theme": "volunteer",
    "region_theme": "350923/volunteer", "station": "shuangxi", "column": "practice",
    "award": "good-people/2026q3",
}  # fmt: skip


def families() -> str:
    rows = (_row(family.name, family.listing(TERMS.get(family.name, ""), _vocabulary())) for family in FAMILIES)
    return table([("什么列表", "有哪几种订阅", "内容"), *rows])


def _row(name: str, listing: Listing) -> tuple[str, ...]:
    formats = "、".join(form.name for form in listing.formats)
    return (f"{cell(NAMES.get(name, name))} {code(listing.address)}", formats, "全文" if listing.full_text else "摘要")


def _vocabulary() -> Vocabulary:
    """Of a site with one of each."""
    station = Station(id="shuangxi", name="双溪镇新时代文明实践所", level="所", region="350923")
    columns = {id: Column(id=id, name=name) for id, name in (("practice", "文明实践"), ("good-people", "好人榜"))}
    registers = Registers({"shuangxi": station}, columns, builtin_themes())
    identity = Identity(name="示例", url="https://www.example.org/")
    series = {"zhan-zhang-shuo": "站长说"}
    return Vocabulary(identity=identity, book=load_regions(), registers=registers, series=series)


FEED_TABLES = {"feeds": families}
