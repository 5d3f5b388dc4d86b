"""Every key an editor may write: its names, its meaning, who has it, how it is read. The only list of them.

The reader, the "did you mean", the JSON Schema for editors' tools and the handbook all come from here.
"""

from ..model.item import Attachment, Award, Correction, Reviewers
from ..model.kinds import AI, Kind, Minors, Orientation, Status
from . import film
from .choices import word_of
from .fields import Field, Table
from .files import ATTACHMENTS, PICTURES, VIDEOS, named_file
from .pictures import Shot
from .records import excuses, old_addresses, period, record, records, rule_id
from .references import column, station, themes
from .subtitles import subtitles
from .values import dated, day, flag, moment, names, prose, text, web_address
from .video_urls import video_url, video_urls

ITEMS = ("story", "photo", "video")
_TEXT = {"type": "string"}
_FLAG = {"enum": [True, False, "是", "否"]}
_LIST = {"anyOf": [{"type": "string"}, {"type": "array", "items": {"type": "string"}}]}
_DATE = {"type": "string", "examples": ["2022-01-12", "2022-01-12 09:30"]}
_CODE = {"type": ["string", "integer"]}


def _choice(values: type, *more: str) -> dict:
    return {"enum": [*(one.value for one in values), *(one.label for one in values), *more]}


def _field(name: str, labels: str, about: str, parse, **rest) -> Field:
    return Field(name=name, labels=tuple(labels.split()), about=about, parse=parse, **rest)


# fmt: off
REVIEWERS = Table("三审", [
    _field("first", "一审", "一审人姓名", text),
    _field("second", "二审", "二审人姓名", text),
    _field("final", "三审 终审", "三审人姓名", text),
])
CORRECTION = Table("更正", [
    _field("date", "日期", "更正的日期", day, shape=_DATE),
    _field("text", "内容", "更正了什么", prose, prose=True),
], ("date", "text"))
ATTACHMENT = Table("附件", [
    _field("file", "文件", "附件的文件名", named_file(ATTACHMENTS)),
    _field("title", "标题", "附件的名称", text, prose=True),
], ("file", "title"))
AWARD = Table("好人榜", [
    _field("category", "类别", "类别，如 助人为乐", text),
    _field("period", "期次 期", "期次，如 2022Q3 或 2018-05", period),
], ("category", "period"))
EXCUSE = Table("豁免", [
    _field("rule", "规则", "规则编号", rule_id),
    _field("reason", "理由", "为什么不适用", prose, prose=True),
], ("rule", "reason"))
SHOT = Table("组图", [
    _field("file", "文件", "图片的文件名", named_file(PICTURES)),
    _field("caption", "说明 图说", "图片说明", prose, prose=True),
    _field("credit", "署名 摄影", "拍摄者", text, prose=True),
    _field("alt", "替代文字", "读屏软件读出的文字", text, prose=True),
    _field("date", "日期", "拍摄日期", moment, shape=_DATE),
], ("file",))

_ORIENTATIONS = {"16:9": "landscape", "横": "landscape", "横版": "landscape",
                 "9:16": "portrait", "竖": "portrait", "竖版": "portrait"}
_MINORS = {"无": "none", "否": "none", "no": "none", "false": "none",
           "已同意": "consented", "同意": "consented",
           "已遮挡": "blurred", "遮挡": "blurred", "打码": "blurred", "已打码": "blurred"}
_STORY, _PHOTO, _VIDEO, _ROW = ("story",), ("photo",), ("video",), ("photo-row",)
_ALL = (*ITEMS, "photo-row")

FIELDS = (
    _field("title", "标题", "标题，15 至 22 个字，写明地名", text, on=_ALL, required=("story", "video"), prose=True),
    _field("date", "日期 时间", "日期，如 2022-01-12 或 2022-01-12 09:30", dated, on=_ALL,
           required=_ALL, shape=_DATE),
    _field("kind", "体裁", "体裁，不写就是案例", word_of(Kind), on=_STORY, shape=_choice(Kind)),
    _field("file", "文件", "图片的文件名", named_file(PICTURES), on=_ROW, required=_ROW),
    _field("caption", "说明 图说 图片说明", "图片说明", prose, on=_ROW, required=_ROW, prose=True),
    _field("credit", "署名", "图片的拍摄者", text, on=("photo", "photo-row"), prose=True),
    _field("alt", "替代文字", "读屏软件读出的文字", text, on=("photo", "photo-row"), prose=True),
    _field("images", "组图 图片", "组图的各张图片，按先后", records(SHOT, Shot), on=_PHOTO),
    _field("id", "编号", "本条在清单里的编号，用作网址", text, on=_VIDEO, shape=_CODE),
    _field("series", "专栏 系列", "专栏名，如 站长说", text, on=_VIDEO, prose=True),
    _field("episode", "期号 期数 期次", "第几期", film.episode, on=_VIDEO, shape=_CODE),
    _field("url", "网址 链接 视频地址 地址", "视频的网址", video_url, on=_VIDEO),
    _field("also", "其他平台 其他网址", "同一个视频在别的平台的网址", video_urls, on=_VIDEO, shape=_LIST),
    _field("file", "文件 视频文件", "本地视频文件（mp4）", named_file(VIDEOS), on=_VIDEO),
    _field("poster", "海报 封面图", "视频的封面图片", named_file(PICTURES), on=_VIDEO),
    _field("duration", "时长", "时长，如 4:36", film.duration, on=_VIDEO, shape=_CODE),
    _field("orientation", "画幅", "横屏或竖屏",
           word_of(Orientation, **_ORIENTATIONS), on=_VIDEO,
           shape=_choice(Orientation, "16:9", "9:16")),
    _field("captions", "字幕", "字幕文件（vtt）", subtitles, on=_VIDEO),
    _field("transcript", "文字稿", "视频里说的话，给听不见、不便播放的人读", prose, on=_VIDEO, prose=True),
    _field("subtitle", "副题", "副题，标题下面的一行", text, on=ITEMS, prose=True),
    _field("kicker", "肩题", "肩题，标题上面的一行小字", text, on=ITEMS, prose=True),
    _field("dateline", "电头", "电头，如 本报讯", text, on=_ALL, prose=True),
    _field("summary", "摘要 简介", "一两句话的摘要，不写就取正文开头", prose, on=_ALL, prose=True),
    _field("station", "站点 报送单位", "登记表里站点的编号或全名", station, on=_ALL),
    _field("region", "地区", "行政区划代码或从省写起的路径", text, on=_ALL, shape=_CODE),
    _field("themes", "主题", "主题的编号或名称", themes, on=_ALL, shape=_LIST),
    _field("column", "栏目", "栏目的编号或名称", column, on=_ALL),
    _field("authors", "作者", "作者姓名", names, on=_ALL, shape=_LIST),
    _field("credits", "摄影 出品 摄制", "摄影者、出品者的姓名", names, on=_ALL, shape=_LIST),
    _field("source", "来源", "稿件来源", text, on=_ALL, attribute="source_name"),
    _field("source_url", "来源网址", "原文的网址", web_address, on=_ALL),
    _field("original_title", "原标题", "转载稿的原标题", text, on=_ALL, prose=True),
    _field("editor", "责任编辑 责编", "责任编辑姓名", text, on=_ALL),
    _field("reprint", "转载", "是不是转载；是就要写全来源等五样", flag, on=_ALL, shape=_FLAG),
    _field("status", "状态", "草稿、待审、已发布或已撤稿",
           word_of(Status, 发布="published", 审核="review", 送审="review", 撤稿="withdrawn"), on=_ALL,
           shape=_choice(Status)),
    _field("reviewers", "三审 审核", "三审签名：一审、二审、三审", record(REVIEWERS, Reviewers), on=ITEMS),
    _field("publish_at", "定时发布", "到这个时间才发布", moment, on=_ALL, shape=_DATE),
    _field("updated", "更新", "最后修改的时间", moment, on=_ALL, shape=_DATE),
    _field("corrections", "更正", "发布后的更正：日期、内容", records(CORRECTION, Correction), on=ITEMS),
    _field("cover", "封面", "列表里用的封面图片，文件名", named_file(PICTURES), on=ITEMS),
    _field("keywords", "关键词", "三五个关键词", names, on=_ALL, shape=_LIST),
    _field("pin", "置顶", "是不是置顶：置顶的排在首页前面", flag, on=_ALL, shape=_FLAG),
    _field("slug", "网址名", "网址的最后一段", text, on=_ALL),
    _field("aliases", "旧地址", "从前的网址，以 / 开头", old_addresses, on=_ALL, shape=_LIST),
    _field("ai", "人工智能", "人工智能：无、辅助、生成",
           word_of(AI, 辅助="assisted", 生成="generated", 否="none", no="none", false="none"), on=_ALL,
           shape=_choice(AI, "辅助", "生成")),
    _field("minors", "未成年人", "未成年人：不涉及、已同意、已遮挡",
           word_of(Minors, **_MINORS), on=_ALL,
           shape=_choice(Minors, "已同意", "已遮挡")),
    _field("award", "好人榜", "好人榜：类别、期次", record(AWARD, Award), on=ITEMS),
    _field("attachments", "附件", "附件：文件、标题", records(ATTACHMENT, Attachment), on=ITEMS),
    _field("allow", "豁免", "本稿不适用的规则和理由", excuses(EXCUSE), on=ITEMS),
)
# fmt: on

NESTED = {
    "reviewers": REVIEWERS,
    "corrections": CORRECTION,
    "attachments": ATTACHMENT,
    "award": AWARD,
    "allow": EXCUSE,
    "images": SHOT,
}
LISTS_OF_RECORDS = ("corrections", "attachments", "allow", "images")


def _table(type: str, title: str) -> Table:
    own = [one for one in FIELDS if type in one.on]
    return Table(title, own, [one.name for one in own if type in one.required])


STORY = _table("story", "稿件")
PHOTO = _table("photo", "图片稿")
PHOTO_ROW = _table("photo-row", "图片说明表")
VIDEO = _table("video", "视频清单")
TABLES = {"story": STORY, "photo": PHOTO, "photo-row": PHOTO_ROW, "video": VIDEO}
