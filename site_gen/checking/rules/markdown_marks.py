"""Marks of Markdown that are none: what was meant as a picture, a link or a table would stand on the page as signs."""

import re
from collections.abc import Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule
from ..spots import finding

_PICTURE = re.compile(
    r"！\[[^\[\]\n]{0,200}\]\s?[(（][^()（）\n]{1,300}[)）]"
    r"|!\[[^\[\]\n]{0,200}\](?: {1,3}\(| {0,3}（)[^()（）\n]{1,300}[)）]?"
    r"|[!！]\[\[[^\[\]\n]{1,300}\]\]"
    r"|[!！]?【[^【】\n]{0,200}】\s?[(（][^()（）\n]{1,200}\.(?:jpe?g|png|webp|gif|heic)\s?[)）]"
    r"|!\[[^\[\]\n]{0,200}\]\([^()\n]{0,300}$",
    re.M | re.I,
)
_PICTURE_SIGNS = ("！[", "![", "！【", "】（", "】(")
_LINK = re.compile(
    r"(?<![!！])\[[^\[\]\n]{1,200}\](?: {1,3}\(| {0,3}（)\s?(?:https?:|www\.|/)[^()（）\n]{1,300}[)）]"
    r"|(?<![!！])【[^【】\n]{1,200}】\s?[(（]\s?(?:https?:|www\.)[^()（）\n]{1,300}[)）]"
)
_LINK_SIGNS = ("] (", "]（", "]  (", "】（", "】(")
_DROPPED = re.compile(r"<(script|style|iframe|object|embed|form|input|button|video|audio|svg|canvas)\b[^<>]{0,300}>?", re.I)
_FENCE = re.compile(r"^ {0,3}(`{3,}|~{3,})", re.M)
_NOTE = re.compile(r"\[\^([^\[\]\n^]{1,40})\](:?)")
_TABLE = re.compile(r"(?:\A|\n[ \t]*\n)(\|[^\n]{1,400}\|[ \t]*)\n(?![ \t|:-]{3,400}(?:\n|\Z))\|")
_DRAFT = re.compile(r"[\[【（(〔](?:草稿|初稿|送审稿|未定稿|修改稿|终稿|定稿|待审)[\]】）)〕]|\A(?:草稿|初稿)[:：]")


def _pictures(manuscript: Manuscript) -> Iterator[Finding]:
    yield from _matches(manuscript, _PICTURE, _PICTURE_SIGNS, "这样写图片登不出来，页面上只有这一行符号")


def _links(manuscript: Manuscript) -> Iterator[Finding]:
    yield from _matches(manuscript, _LINK, _LINK_SIGNS, "这样写链接点不开，页面上只有这一行符号")


def _dropped(manuscript: Manuscript) -> Iterator[Finding]:
    body = manuscript.body
    for hit in _DROPPED.finditer(body) if "<" in body else ():
        if not _in_code(manuscript, hit.start()):
            yield Finding(start=hit.start(), end=hit.end(), cause=f"网页代码 <{hit[1].lower()}> 登不出来，会整段去掉")


def _matches(manuscript: Manuscript, pattern: re.Pattern[str], signs: tuple[str, ...], cause: str) -> Iterator[Finding]:
    """`signs`: a body with none of them has nothing to find, which is far faster to see."""
    body = manuscript.body
    if any(sign in body for sign in signs):
        for hit in pattern.finditer(body):
            if not _in_code(manuscript, hit.start()):
                yield Finding(start=hit.start(), end=hit.end(), cause=cause)


def _in_code(manuscript: Manuscript, start: int) -> bool:
    """Whether the sign before it is shown as it is written; a tag is protected as well, but begins there itself."""
    at = manuscript.body_at + start
    return start > 0 and not manuscript.is_prose(at - 1, at)


def _unfinished(manuscript: Manuscript) -> Iterator[Finding]:
    body = manuscript.body
    if "```" in body or "~~~" in body:
        yield from _open_fence(body)
    if "[^" in body:
        yield from _notes(manuscript)
    for hit in _TABLE.finditer(body) if "|\n|" in body or "| \n|" in body else ():
        remedy = "请在第一行下面加一行 |---|---|，有几列写几个"
        yield Finding(start=hit.start(1), end=hit.end(1), cause="表格的第一行下面缺一行横线，成不了表", remedy=remedy)


def _open_fence(body: str) -> Iterator[Finding]:
    opened: re.Match[str] | None = None
    for hit in _FENCE.finditer(body):
        if opened is None:
            opened = hit
        elif hit[1].startswith(opened[1]):
            opened = None
    if opened:
        cause, remedy = "这一行打开的代码框没有收尾", "请删去这一行；要留着，就在那段末尾另起一行再写一次"
        yield Finding(start=opened.start(1), end=opened.end(1), cause=cause, remedy=remedy)


def _notes(manuscript: Manuscript) -> Iterator[Finding]:
    hits = list(_NOTE.finditer(manuscript.body))
    told = {hit[1] for hit in hits if hit[2]}
    for hit in hits:
        at = manuscript.body_at + hit.start()
        if hit[1] not in told and manuscript.is_prose(at, at + 1):
            remedy = f"请在文末另起一行写 [^{hit[1]}]: 加注的内容；不是注，请删去"
            yield Finding(start=hit.start(), end=hit.end(), cause="这个注没有内容", remedy=remedy)


def _draft(manuscript: Manuscript) -> Iterator[Finding]:
    if "稿" in manuscript.title or "待审" in manuscript.title:
        for hit in _DRAFT.finditer(manuscript.title):
            yield finding(manuscript, *hit.span(), "标题里的这几个字会照样登出来")


_SOURCE = "本站的写法：Python-Markdown；见手册“正文里能用的写法”"

RULES = (
    Rule(
        id="picture-mark",
        name="图片写法不对",
        severity=Severity.ERROR,
        since="0.1",
        remedy='请写成 ![图上有什么](文件名 "图说。（某某 摄）")，叹号、括号、引号都用英文的，中间不空格',
        reason="差一个符号，读者看到的就不是图片，而是一行符号",
        source=_SOURCE,
        bad="！[老人在剪窗花]（jianzhi.jpg）",
        good='![老人在剪窗花](jianzhi.jpg "1月9日，塘头镇的老人教邻居剪窗花。（田野 摄）")',
        find=_pictures,
    ),
    Rule(
        id="link-mark",
        name="链接写法不对",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请写成 [文字](网址)，方括号、圆括号都用英文的，中间不空格",
        reason="差一个符号，读者看到的就不是链接，点不开",
        source=_SOURCE,
        bad="报名表见【县文明网】（https://www.example.com/）",
        good="报名表见[县文明网](https://www.example.com/)",
        find=_links,
    ),
    Rule(
        id="html-dropped",
        name="登不出来的网页代码",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请删去；视频请登进 content/videos 的清单，正文里放一个链接",
        reason="为了安全，正文里的脚本、样式、嵌入的播放器一律不登",
        source="本站的写法：正文里只留排版用的标签",
        bad='<iframe src="https://v.example.com/1"></iframe>',
        good="视频见[屏南微视](/videos/)",
        find=_dropped,
    ),
    Rule(
        id="mark-unfinished",
        name="只写了一半的记号",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请补全，或删去",
        reason="代码框、注、表格只写一半，页面上就是一堆符号",
        source=_SOURCE,
        bad="全县有12个实践所[^1]。",
        good="全县有12个实践所[^1]。\n\n[^1]: 截至2026年10月。",
        find=_unfinished,
    ),
    Rule(
        id="title-draft",
        name="标题里写着草稿",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请从标题里删去；还不能登的，在稿头加一行“状态: 草稿”",
        reason="稿件登不登看稿头的“状态”，不看标题",
        source="本站的写法：状态有草稿、待审、已发布、已撤稿",
        bad="【草稿】屏南双溪：反诈小分队晚饭后上门讲案例",
        good="屏南双溪：反诈小分队晚饭后上门讲案例",
        find=_draft,
    ),
)
