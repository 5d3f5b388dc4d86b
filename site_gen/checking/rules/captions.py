"""What a caption tells in a way that a machine, or a reader, cannot be sure of."""

from collections.abc import Iterable, Iterator
from functools import lru_cache

from ...captions import parse_caption
from ...captions.dates import FAR
from ...model.caption import Caption, Technique
from ...model.item import Photo
from ...model.kinds import AI
from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Part, Rule
from .pictures import captions_in


def _told(manuscript: Manuscript) -> Iterator[tuple[int, Caption]]:
    """Every caption of the item with where it begins in the body; -1 where it does not stand there."""
    item, body = manuscript.item, manuscript.body
    if isinstance(item, Photo):
        apart = {aside.text.strip() for aside in item.asides}
        for image in item.images:
            if image.told:
                text = image.told.words + image.told.tail
                at = body.find(text) if text else -1
                if at >= 0 or text not in apart:  # those apart are looked at where they stand
                    yield at, image.told
    for at, text in captions_in(body):
        if not isinstance(item, Photo):
            yield at, _parsed(text, item.date.date())


_parsed = lru_cache(maxsize=32)(parse_caption)  # the rules below ask for the same captions one after another


def _glued(manuscript: Manuscript) -> Iterable[Finding]:
    for at, told in _told(manuscript):
        for credit in told.glued:
            yield _pointed(at, told, credit.name, f"署名“{credit.name}”像是几个人的姓名连写，不知道在哪里断开")


def _far(manuscript: Manuscript) -> Iterable[Finding]:
    issued = manuscript.item.date.date()
    for at, told in _told(manuscript):
        taken = told.taken
        another = taken and taken.relative and not taken.about and taken.first.year != issued.year
        if taken and another and issued - taken.last > FAR:
            cause = f"“{taken.words}”没有写年份，按发表日期只能推算为 {taken.first.year} 年"
            yield _pointed(at, told, taken.words, cause)


def _pointed(at: int, told: Caption, words: str, cause: str) -> Finding:
    """At those words of a caption that begins at `at` in the body, where both are known."""
    where = (told.words + told.tail).find(words)
    if at < 0 or where < 0:
        return Finding(start=0, end=0, part=Part.KEYS, cause=cause)
    return Finding(start=at + where, end=at + where + len(words), cause=cause)


def _unmarked(manuscript: Manuscript) -> Iterable[Finding]:
    if manuscript.item.ai is AI.NONE:
        for at, told in _told(manuscript):
            if Technique.AI in told.techniques:
                part = Part.BODY if at >= 0 else Part.KEYS
                yield Finding(start=max(at, 0), end=max(at, 0), part=part, cause="图说说明是人工智能生成，稿头没有写 ai")
                return


RULES = (
    Rule(
        id="credit-glued",
        name="署名连写",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请在两个姓名之间加空格或顿号；确是一个人的姓名，在稿头写 allow（豁免）和理由",
        reason="程序不替人断名字：断错了就是署错了名。断开之前，署名照原样登出",
        source="《中华人民共和国著作权法》第十条：署名权",
        bad='![收割早稻](zao-dao.jpg "7月5日，石榴村村民收割早稻。滕治中滕绍忻摄")',
        good='![收割早稻](zao-dao.jpg "7月5日，石榴村村民收割早稻。滕治中 滕绍忻 摄")',
        find=_glued,
    ),
    Rule(
        id="caption-date",
        name="图说的日期推算到了上一年",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请写明年份，如 2021年10月3日；日期写错的请改正",
        reason="没有年份的日期按发表日期往前推算，推到上一年、相隔半年以上的，多半是写错了月份",
        source="新闻图片说明的时间要素",
        bad="10月3日，石榴村村民收割晚稻。（9月30日发稿）",
        good="9月3日，石榴村村民收割晚稻。（9月30日发稿）",
        find=_far,
    ),
    Rule(
        id="ai-told",
        name="图说写了人工智能生成，稿头没有写",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请在稿头写 人工智能: 生成（或 辅助）",
        reason="人工智能生成的内容要有看得见的标识，列表和结构化数据里的标识出自稿头",
        source="《人工智能生成合成内容标识办法》；GB 45438-2025",
        bad='![山村新貌](xin-mao.jpg "山村新貌（AI生成图片）。")（稿头没有 ai）',
        good='![山村新貌](xin-mao.jpg "山村新貌（AI生成图片）。")（稿头写 人工智能: 生成）',
        find=_unmarked,
    ),
)
