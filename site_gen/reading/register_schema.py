"""The keys of the registers: 站点, 栏目, 主题, 友情链接."""

from enum import StrEnum

from ..model.kinds import Level
from ..model.registers import Part
from .choices import word_of
from .fields import Field, Table
from .records import records
from .references import themes
from .topics import banner, kinds
from .values import flag, prose, text, web_address


class ColumnKind(StrEnum):
    PLAIN = "plain"
    TOPIC = "topic"
    PEOPLE = "people"

    @property
    def label(self) -> str:
        return {"plain": "普通", "topic": "专题", "people": "好人榜"}[self.value]


_LEVELS = {
    "实践中心": "中心",
    "实践所": "所",
    "实践站": "站",
    "实践点": "点",
    "实践基地": "基地",
    "新时代文明实践中心": "中心",
    "新时代文明实践所": "所",
    "新时代文明实践站": "站",
    "新时代文明实践点": "点",
    "新时代文明实践基地": "基地",
    "center": "中心",
    "institute": "所",
    "station": "站",
    "spot": "点",
    "base": "基地",
}


def _raw(scope: object, node: object, field: Field) -> object:
    """The node itself: read by the register, which knows more."""
    return node


def _field(name: str, labels: str, about: str, parse, **rest) -> Field:
    return Field(name=name, labels=tuple(labels.split()), about=about, parse=parse, **rest)


_ID = _field("id", "编号", "编号，用作网址：小写字母、数字、连字符", text)

# fmt: off
STATION = Table("站点登记表", [
    _ID,
    _field("name", "名称 站点", "全名", text, prose=True),
    _field("level", "层级 级别", "中心、所、站、点或基地", word_of(Level, **_LEVELS)),
    _field("region", "地区", "行政区划代码或路径", _raw),
    _field("parent", "上级", "上级站点的编号", _raw),
    _field("demonstration", "示范", "是否示范：是或否", flag),
], ("id", "name", "level"))
PART = Table("专题的分组", [
    _field("name", "名称 组", "小标题", text, prose=True),
    _field("themes", "主题", "收哪些主题的稿件：编号或名称", themes),
    _field("kinds", "体裁", "收哪些体裁：案例、简讯、图片、短视频等", kinds),
], ("name",))
COLUMN = Table("栏目登记表", [
    _ID,
    _field("name", "名称 栏目", "栏目名", text, prose=True),
    _field("description", "简介 说明", "一句话说明", prose, prose=True),
    _field("kind", "类型", "普通、专题或好人榜", word_of(ColumnKind)),
    _field("banner", "横幅 题图", "专题的横幅：content 里的图片，或主题自带的插图名", banner),
    _field("intro", "导语", "专题的导语，可以分段", prose, prose=True),
    _field("parts", "分组", "专题的小标题，各收哪些主题或体裁；不写就按主题分", records(PART, Part)),
], ("id", "name"))
THEME = Table("主题登记表", [
    _ID,
    _field("name", "名称 主题", "主题名", text, prose=True),
    _field("terms", "词语 关键词", "能认出这个主题的词", _raw),
], ("id",))
FRIENDS = Table("友情链接", [
    _field("group", "分组 组", "这一组的名字", text, prose=True),
    _field("links", "链接", "各条链接：名称、网址", _raw),
], ("group", "links"))
LINK = Table("友情链接的各条", [
    _field("name", "名称", "网站名", text, prose=True),
    _field("url", "网址 链接", "网址", web_address),
], ("name", "url"))
# fmt: on
