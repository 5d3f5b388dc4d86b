"""Numbers of persons: identity cards, mobile telephones, bank cards. One pass over the text serves all three."""

from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache

from ...model.item import AnyItem, Photo, Video
from ...model.problem import Severity
from ..long_numbers import Sort, long_numbers
from ..manuscript import Manuscript
from ..rule import Finding, Part, Rule

_LAW = "《中华人民共和国个人信息保护法》第二十五条、第二十八条"
_NOTICE = "福建省永安市 2023 年 1 月 4 日关于政务公开个人信息的通报"

_NAMES = {Sort.ID: "身份证号（校验码相符）", Sort.MOBILE: "手机号", Sort.CARD: "银行卡号（校验码相符）"}
_BY_HAND = "请删去，或照 138****1234、35*************123 的样子遮住（这里要自己改）"


def _finder(sort: Sort) -> Callable[[Manuscript], Iterable[Finding]]:
    return lambda manuscript: [finding for found, finding in _numbers(manuscript) if found is sort]


@lru_cache(maxsize=1)  # three rules ask, one after the other
def _numbers(manuscript: Manuscript) -> tuple[tuple[Sort, Finding], ...]:
    return (*_in_parts(manuscript), *_in_keys(manuscript.item))


def _in_parts(manuscript: Manuscript) -> Iterator[tuple[Sort, Finding]]:
    for part, text in ((Part.TITLE, manuscript.title), (Part.BODY, manuscript.body)):
        for number in long_numbers(text):
            cause = f"是{_NAMES[number.sort]}"
            yield number.sort, Finding(start=number.start, end=number.end, cause=cause, fix=number.mask, part=part)


def _in_keys(item: AnyItem) -> Iterator[tuple[Sort, Finding]]:
    for key, text in _other_texts(item):
        for number in long_numbers(text):
            cause = f"{key}里的“{text[number.start : number.end]}”是{_NAMES[number.sort]}"
            yield number.sort, Finding(start=0, end=0, cause=cause, remedy=_BY_HAND, part=Part.KEYS)


def _other_texts(item: AnyItem) -> Iterator[tuple[str, str]]:
    """What else of an item is printed, by the name of its key; most items have next to nothing of it."""
    for key, text in (("肩题", item.kicker), ("副题", item.subtitle), ("电头", item.dateline), ("摘要", item.summary)):
        if text:
            yield key, text
    for key, text in (("来源", item.source_name), ("原标题", item.original_title), ("责任编辑", item.editor)):
        if text:
            yield key, text
    yield from (("作者", name) for name in item.authors)
    yield from (("摄影", name) for name in item.credits)
    yield from (("关键词", word) for word in item.keywords)
    yield from (("更正", correction.text) for correction in item.corrections)
    yield from (("附件", attachment.title) for attachment in item.attachments)
    if isinstance(item, Video):
        yield "文字稿", item.transcript
        yield "系列", item.series
    for image in item.images if isinstance(item, Photo) else ():
        if image.caption != item.body:
            yield "图说", image.caption
        yield "替代文字", image.alt
        yield "署名", image.credit


RULES = (
    Rule(
        id="id-number",
        name="身份证号",
        severity=Severity.ERROR,
        since="0.1",
        remedy="请删去，或遮成 35*************123 的样子（site-gen check --fix 会遮）",
        reason="身份证号是个人信息，公开必须取得本人单独同意；登出来收不回去",
        source=f"{_LAW}；校验码按 GB 11643-1999 附录 A；遮法照{_NOTICE}",
        bad="受助人身份证号11010519491231002X",
        good="受助人身份证号11*************02X",
        find=_finder(Sort.ID),
        fixable=True,
    ),
    Rule(
        id="mobile",
        name="手机号",
        severity=Severity.ERROR,
        since="0.1",
        remedy="请删去，或遮成 138****1234 的样子（site-gen check --fix 会遮）；要公开电话，请用座机或热线",
        reason="手机号是个人信息，登出来本人会受骚扰；通报过的案例就是没有遮的手机号",
        source=f"{_LAW}；{_NOTICE}",
        bad="联系人张师傅，电话13800001234",
        good="联系人张师傅，电话138****1234",
        find=_finder(Sort.MOBILE),
        fixable=True,
    ),
    Rule(
        id="bank-card",
        name="银行卡号",
        severity=Severity.ERROR,
        since="0.1",
        remedy="请删去，或只留前六位和后四位（site-gen check --fix 会遮）",
        reason="银行卡号是敏感个人信息，登出来危及本人钱财",
        source=f"{_LAW}；校验码按 GB/T 14504（ISO/IEC 7812-1）",
        bad="捐款账号6222021234567890128",
        good="捐款账号622202*********0128",
        find=_finder(Sort.CARD),
        fixable=True,
    ),
)
