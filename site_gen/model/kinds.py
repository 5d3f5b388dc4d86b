"""The closed vocabularies of front matter. Each value knows its Chinese label."""

from enum import StrEnum


class Kind(StrEnum):
    """体裁: what sort of text a story is."""

    CASE = "case"
    BRIEF = "brief"
    COMMENTARY = "commentary"
    NOTICE = "notice"
    REPORT = "report"

    @property
    def label(self) -> str:
        return _KIND[self.value]


class Status(StrEnum):
    """状态: how far an item has come on its way to the public."""

    DRAFT = "draft"
    REVIEW = "review"
    PUBLISHED = "published"
    WITHDRAWN = "withdrawn"

    @property
    def label(self) -> str:
        return _STATUS[self.value]


class AI(StrEnum):
    """人工智能: the mark that 《人工智能生成合成内容标识办法》 (2025-09-01) asks for."""

    NONE = "none"
    ASSISTED = "assisted"
    GENERATED = "generated"

    @property
    def label(self) -> str:
        return _AI[self.value]


class Minors(StrEnum):
    """未成年人: whether minors appear, and under what protection (个人信息保护法 §31)."""

    NONE = "none"
    CONSENTED = "consented"
    BLURRED = "blurred"

    @property
    def label(self) -> str:
        return _MINORS[self.value]


class Orientation(StrEnum):
    """画幅 of a video."""

    LANDSCAPE = "landscape"
    PORTRAIT = "portrait"

    @property
    def label(self) -> str:
        return _ORIENTATION[self.value]


class Level(StrEnum):
    """层级 of a practice site: 中心 (county), 所 (town), 站 (village), 点 and 基地."""

    CENTER = "中心"
    INSTITUTE = "所"
    STATION = "站"
    SPOT = "点"
    BASE = "基地"


_KIND = {"case": "案例", "brief": "简讯", "commentary": "评论", "notice": "公告", "report": "报告"}
_STATUS = {"draft": "草稿", "review": "待审", "published": "已发布", "withdrawn": "已撤稿"}
_AI = {"none": "无", "assisted": "人工智能辅助", "generated": "人工智能生成"}
_MINORS = {"none": "不涉及", "consented": "已征得监护人同意", "blurred": "已作遮挡"}
_ORIENTATION = {"landscape": "横屏", "portrait": "竖屏"}
