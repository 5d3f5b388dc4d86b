"""A credit cut into its words: who sends, in what role, which name, what was done."""

import re
from enum import Enum

from msgspec import Struct

from .look import HAN


class Sort(Enum):
    AGENCY = "agency"
    ROLE = "role"
    DEED = "deed"
    NAME = "name"
    BLANK = "blank"  # between two words of a name, perhaps
    MARK = "mark"  # 、 , : /: between two names, surely
    WHEN = "when"
    NOTE = "note"  # 无人机照片, 资料图片


class Token(Struct, frozen=True):
    sort: Sort
    words: str  # as written


_DEEDS = (
    r"摄影报道|摄影|摄制|拍摄|航拍|翻拍|摄|供图|图片?提供|照片提供|制图|绘图|文\s?[/、]\s?图|图\s?[/、]\s?文|文\s?[/、]\s?摄|摄\s?[/、]\s?文|图文"
    r"|报道|采写|撰文|整理"
)
_ROLE = (
    r"(?:全媒体|融媒体|融媒|首席|特约|特派|见习|实习|驻站|驻|摄影|文字)*"
    r"(?:记者|通讯员|摄影师|摄影家|实习生|摄影爱好者)"
)
_PAPER = r"(?:日报|晚报|早报|晨报|时报|商报|都市报|青年报|快报|法治报|农民报|电视台|广播电视台|融媒体中心|融媒体|融媒|文明网|新闻网|在线|客户端|通讯社)"
_AGENCY = (
    r"本[报网台站刊社]|新华社|新华网|中新社|中新网|人民网|央视网|视觉中国|人民视觉|人民图片|东方IC|IC\s?photo|CFP"
    rf"|云上[{HAN}]{{2,3}}(?=[\s)]|报道|记者|通讯员|$)|[{HAN}]{{2,8}}?{_PAPER}(?=\s|记者|通讯员|首席|见习|发|$)"
)
_DATE = r"(?:\d{4}年)?\d{1,2}月(?:\d{1,2}日)?|\d{4}年|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
_NOTE = (
    r"\(?(?:无人机(?:照片|拍摄|航拍|影像|图片)?|资料(?:图片|照片|图|片)?|视频截图|截图|延时摄影|多次曝光|多重曝光|拼版照片|组合图片|示意图|"
    r"AI生成|人工智能生成|手机拍摄)\)?"
)
# A name ends where anything else begins.
_STOP = rf"(?=$|[\s、,:;/·。.()]|{_DEEDS}|(?<=[{HAN}]){_ROLE}|于?(?:{_DATE})|提供$|发$|于$)"
_TOKENS = re.compile(
    rf"(?P<blank>\s+)"
    rf"|(?P<note>{_NOTE}(?=$|[\s、,:;/]))"
    rf"|(?P<when>于?(?:{_DATE}))"
    rf"|(?P<deed>{_DEEDS}|发(?=$|[\s:(])|提供(?=$|\))|(?:撰文|[文图](?:片)?)(?=[:/]))"
    rf"|(?P<after>[/]\s?(?:撰文|文|图|摄影|摄))"
    rf"|(?P<role>{_ROLE})"
    rf"|(?P<agency>{_AGENCY})"
    rf"|(?P<mark>[、,:;/.。]|和(?=\s)|及(?=\s))"
    rf"|(?P<name>(?:[{HAN}]{{1,30}}?(?:·[{HAN}]{{1,12}})*|[A-Za-z][A-Za-z.'-]{{0,30}}){_STOP})",
    re.IGNORECASE,
)
_SORTS = {
    "blank": Sort.BLANK,
    "note": Sort.NOTE,
    "when": Sort.WHEN,
    "deed": Sort.DEED,
    "after": Sort.DEED,
    "role": Sort.ROLE,
    "agency": Sort.AGENCY,
    "mark": Sort.MARK,
    "name": Sort.NAME,
}
LIMIT = 60  # tokens; a credit has fewer


def tokens_of(look: str, text: str) -> list[Token] | None:
    """The whole of it as tokens; None where something stands in it that belongs to no credit."""
    tokens: list[Token] = []
    at = 0
    while at < len(look):
        found = _TOKENS.match(look, at)
        if not found or found.end() == at or len(tokens) >= LIMIT:
            return None
        sort, words = _SORTS[found.lastgroup or ""], text[at : found.end()]
        if words in ("文", "图") and _stands_alone(tokens, look[found.end() : found.end() + 1]):
            sort = Sort.DEED
        tokens.append(Token(sort, words))
        at = found.end()
    return tokens


def _stands_alone(before: list[Token], after: str) -> bool:
    """王悠 文 李四 图: behind a whole name and apart from it. 文 强 at the beginning is a name."""
    return (
        len(before) > 1
        and before[-1].sort is Sort.BLANK
        and before[-2].sort is Sort.NAME
        and len(before[-2].words) > 1
        and (not after or after.isspace())
    )
