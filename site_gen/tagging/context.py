"""What the words around a name make of it: a place, the seat of a medium, part of another name, a person."""

import re
from enum import Enum

from .gazetteer import Form, Found
from .words import ordinary_words


class Standing(Enum):
    """What a name is where it stands; the number is what it then weighs."""

    DATELINE = "电头", 1.0  # 盐城讯
    WIRE = "通讯社电头", 1.0  # 新华社成都11月25日电: where the agency sits
    PLACE = "地名", 1.0
    MEDIA = "媒体或署名单位", 1.0  # 河北日报, 新晃融媒
    ACTOR = "行动主体", 1.3  # 思南县委, 思南县新时代文明实践中心
    LISTED = "并列地名", 0.6  # 德江县、印江县等地: one of several, seldom the one that a story is about
    LOCATOR = "所在地", 0.3  # 桂林市张家村, 沈阳佟沟街道: it says where something smaller lies
    HELPER = "支援方", 0.3  # 宁波市对口支援, 湖北省援藏资金: it helps elsewhere
    WORK = "书名号内", 0.2  # 《安徽省法律援助条例》: a work or a law
    BODY = "机构名", 0.2  # 曲阜师范大学: such bodies work far from home
    LOOSE = "孤立的简称", 0.8  # a county's short name that nothing else confirms
    NONE = "不是地名", 0.0

    def __init__(self, label: str, weight: float):
        self.label = label
        self.weight = weight


_DATELINE = re.compile(r"(?:\d{1,2}月)?(?:\d{1,2}日)?讯")
_WIRE = re.compile(r"(?:\d{1,2}月)?\d{1,2}日电")
_MEDIA_BEFORE = re.compile(r"(?:文明|融媒|发布|视听|微|观|看|智慧|今日|大美)$")
_MEDIA = re.compile(
    r"(?:[^\s,。;:]{0,4})?(?:日报|晚报|早报|晨报|时报|商报|都市报|青年报|新闻|文明网|文明风|在线|广播|电视|融媒|传媒|发布"
    r"|客户端|频道|党建|论坛|微信|公众号|信息网|政府网|[^\s,。;:]?网)"
    r"|网|文明(?=[\s,。;:]|$)"
)
_BODY = re.compile(
    r"[^\s,。;:、]{0,4}(?:大学|学院|医科|师范|银行|集团|公司|商会)"
    r"|(?:分行|大学|医院|饭店|宾馆|酒店|菜|话|戏|籍)"
)
# The name of something smaller, or of a road, hill or water, begins with the words.
_ROAD = re.compile(r"[东西南北中一二三四]{0,2}(?:路|街(?!道办)|大道|大街|巷|胡同|弄|里弄)")
_SMALLER = re.compile(
    r"(?:.?|[^\s,。]{1,6}族)(?:镇|乡)|.?(?:屯|街道|社区|小区|苑|花园|新村)"
    r"|(?:村|庄|广场|公园|小学|中学|幼儿园|学校|书院)"
)
_WATER = re.compile(r"(?:河|江|湖|山|岛|湾|门|桥|寺|庙|塔|沟|岭|坪|坝|峡|水库|书屋|号|杯)")
_PERSON_BEFORE = re.compile(
    r"(?:记者|通讯员|编辑|责编|作者|校对|审核|初审|复审|终审|编审|书记|主任|队长|老师|导游|民警)[:\s]{0,2}$"
)
_PERSON = re.compile(
    r"\s?(?:摄|报道|供图|撰文|文/|图/|说|表示|介绍说|告诉|等人|先生|女士|同志|大爷|阿姨|奶奶)"
)
# Before a two-character name of a county (和县, 郊区) only this leaves no doubt; 宣传部长和县政府 does not.
_STOP = r"^|[\s,。;:!?、\"“”‘’()（）《》【】〉·/>|—\n-]"
_CLEAN_BEFORE = re.compile(
    rf"(?:{_STOP}|[省市州盟]|在|自|到|走进|来到|赴|位于|近日|今年|以来|\d日|[上下]午)$"
)
_LEFT_EDGE = re.compile(
    rf"(?:{_STOP}|\d|[在自到从赴与让为由向]|走进|来到|位于|近日|今年|以来|[年月日上下]午?"
    r"|到访|走访|调研|考察|前往|深入|抵达|奔赴|地处|来自|参观)$"
)
# 来源:…, 天津文明网 > 您当前的位置: the page speaks, not the story.
_CREDIT_BEFORE = re.compile(r"(?:来源[:：]\s?[^\s。,]{0,8}|>\s*[^\s。>]{0,4})$")
_CRUMB = re.compile(r"[^\s。,>]{0,8}\s*>")
# 桂林市张家村; but not 贵阳市的18个社区, where other words come between.
_LOCATES = re.compile(
    r"(?![各的有在和与全])[\u4e00-\u9fff]{1,3}(?:镇|乡|村|街道|社区)|[\u4e00-\u9fff]{1,9}自治县"
)
_DAY_BEFORE = re.compile(r"\d$")  # 20日照常
# The body that acts is of the place that the story is about.
_ACTS = re.compile(r"(?:委|政府|人民政府|文明办|新时代文明实践|融媒|妇联|司法局|教育局|总工会|志愿)")
_HELPS = re.compile(r"[^\s,。;:、]{0,6}?(?:对口(?:支援|帮扶|协作|合作)|援[藏疆青黔川建])")
_REACH = 12  # characters looked at on either side


def standing(found: Found, text: str, touches_place: bool, continues: bool) -> Standing:
    """What the name is here. `touches_place`: another ends right before; `continues`: one follows."""
    before = text[max(0, found.start - _REACH) : found.start]
    after = text[found.end : found.end + _REACH]
    if _is_of_page(before, after):
        return Standing.MEDIA
    if found.form is Form.STEM:
        return _standing_of_stem(found, before, after, touches_place, continues)
    if len(found.words) == 2 and not touches_place and not _CLEAN_BEFORE.search(before):
        return Standing.NONE
    if found.words in ("城区", "新区", "郊区", "矿区") and not touches_place:
        return Standing.NONE  # fifteen districts bear that name; the word itself is far more common
    return _standing_of_place(found, before, after)


def _is_of_page(before: str, after: str) -> bool:
    if ("源" in before or ">" in before) and _CREDIT_BEFORE.search(before):
        return True
    return ">" in after and bool(_CRUMB.match(after))


def _standing_of_place(found: Found, before: str, after: str) -> Standing:
    if "讯" in after and _DATELINE.match(after):
        return Standing.DATELINE
    if "日电" in after and _WIRE.match(after):
        return Standing.WIRE
    if ("援" in after or "对口" in after) and _HELPS.match(after):
        return Standing.HELPER
    if "《" in before and before.rfind("《") > before.rfind("》"):
        return Standing.WORK
    if _ACTS.match(after):
        return Standing.ACTOR
    if before.endswith("、") or after.startswith("、"):
        return Standing.LISTED
    return Standing.LOCATOR if found.above_county and _LOCATES.match(after) else Standing.PLACE


def _standing_of_stem(
    found: Found, before: str, after: str, touches_place: bool, continues: bool
) -> Standing:
    if found.words in ordinary_words() and not touches_place and not found.above_county:
        return _standing_of_ordinary(before, after)
    if _is_part_of_another(found, before, after, continues):
        return Standing.NONE
    if _MEDIA.match(after) or (not found.above_county and _MEDIA_BEFORE.search(before)):
        return Standing.MEDIA
    if _BODY.match(after):
        return Standing.BODY
    if touches_place or found.above_county:
        return _standing_of_place(found, before, after)
    if "讯" in after and _DATELINE.match(after):
        return Standing.DATELINE
    return Standing.LOOSE if _LEFT_EDGE.search(before) else Standing.NONE


def _standing_of_ordinary(before: str, after: str) -> Standing:
    """和平, 资源: only a medium or a dateline makes a place of such a word where nothing names it before."""
    if "讯" in after and _DATELINE.match(after):
        return Standing.DATELINE
    return Standing.MEDIA if _MEDIA.match(after) or _MEDIA_BEFORE.search(before) else Standing.NONE


def _is_part_of_another(found: Found, before: str, after: str, continues: bool) -> bool:
    """Whether the words belong to a date, a road, a village, a person … and not to the division."""
    if _ROAD.match(after) or (_SMALLER.match(after) and not continues):
        return True
    if found.words[0] in "日月年" and _DAY_BEFORE.search(before):
        return True
    if _PERSON_BEFORE.search(before) and _PERSON.match(after):
        return True
    if found.above_county:
        return False
    if _WATER.match(after) and not continues:
        return True
    return bool(_PERSON.match(after) or _PERSON_BEFORE.search(before))
