"""The keys of the registers: 站点, 栏目, 主题, 友情链接."""

from enum import StrEnum

from ..model.kinds import Level
from .choices import word_of
from .fields import Field, Table
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
COLUMN = Table("栏目登记表", [
    _ID,
    _field("name", "名称 栏目", "栏目名", text, prose=True),
    _field("description", "简介 说明", "一句话说明", prose, prose=True),
    _field("kind", "类型", "普通、专题或好人榜", word_of(ColumnKind)),
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
LINK = Table("友情链接", [
    _field("name", "名称", "网站名", text, prose=True),
    _field("url", "网址 链接", "网址", web_address),
], ("name", "url"))
# fmt: on
