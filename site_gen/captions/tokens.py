"""A credit cut into its words: who sends, in what role, which name, what was done."""

import re
from enum import Enum

from msgspec import Struct

from ..model.caption import Bearer
from .look import HAN
from .names import bearer_of, may_send


class Sort(Enum):
    AGENCY = "agency"
    UNIT = "unit"  # (石阡县文明办) behind a name
    ROLE = "role"
    DEED = "deed"
    NAME = "name"
    BLANK = "blank"  # between two words of a name, perhaps
    MARK = "mark"  # 、 , : /: between two names, surely
    WHEN = "when"
    NOTE = "note"  # 无人机照片, 资料图片
    PLACE = "place"  # 摄于云舍村


class Token(Struct, frozen=True):
    sort: Sort
    words: str  # as written


# 宋文/摄: a name has two characters or more, so the 文 is its own.
_NO_ONE = rf"(?<!^[{HAN}])(?<![\s、,:;(/者员][{HAN}])(?<!^[{HAN}]\s)(?<![\s、,:;(/者员][{HAN}]\s)"
# 拍摄时间: is a label; 学国画 is what somebody does.
_DEEDS = (
    r"摄影报道|摄\s?[/、]\s?(?:文(?![/])|视频)|(?:用?手机|无人机|航拍器)\s?(?:拍摄|航拍|摄)|(?:图片|照片)?摄影(?!者|师|家)|摄制(?!组)|拍摄(?!者|时间|地点|日期)|航拍|翻拍|摄(?![影制])"
    r"|供图|供稿|图片?提供|照片提供|制图|绘图|绘制|手绘|漫画(?=[:/])|(?<=[\s/])[绘画](?=$)"
    rf"|{_NO_ONE}文\s?[/、]\s?[图摄]|图\s?[/、]\s?文|图文|报道|采写|撰文|整理"
)
_ROLE = (
    r"(?:全媒体|融媒体|融媒|首席|特约|特派|见习|实习|驻站|驻|摄影|文字|学生|校园|小)*"
    r"(?:记者|通讯员|摄影师|摄影家|实习生|摄影爱好者|摄影者|拍摄者|作者(?=[:/]))"
)
_PAPER = r"(?:日报|晚报|早报|晨报|时报|商报|都市报|青年报|快报|法治报|农民报|电视台|广播电视台|融媒体中心|融媒体|融媒|文明网|新闻网|在线|客户端|通讯社)"
PHOTO_AGENCY = (
    r"新华社|新华网|中新社|中新网|人民网|央视网|视觉中国|人民视觉|人民图片|影像中国|光明图片|中新图片|中国图片社|东方IC|IC\s?photo|CFP"
)
_AGENCY = (
    rf"本[报网台站刊社]|{PHOTO_AGENCY}|云上[{HAN}]{{2,3}}(?=[\s)]|报道|记者|通讯员|$)"
    rf"|[{HAN}]{{2,8}}?{_PAPER}(?=\s|记者|通讯员|首席|见习|发|$)"
)
DATE = (
    r"(?:\d{4}\s?年\s?)?\d{1,2}\s?月\s?(?:\d{1,2}\s?日)?|\d{4}\s?年|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}"
)
_NOTE = (
    r"\(?(?:无人机(?:照片|影像|图片)|无人机(?:拍摄|航拍)?(?=$|[\s)])|资料(?:图片|照片|图|片)?|视频截图|截图|延时摄影|多次曝光|多重曝光"
    r"|拼版照片|组合图片|示意图|AI生成|人工智能生成|手机照片)\)?(?=$|[\s、,:;/])|(?:AI|人工智能)(?=制图|绘图|绘制|供图)"
)
# A name ends where anything else begins.
_STOP = rf"(?=$|[\s、,:;/·。.()]|{_DEEDS}|(?<=[{HAN}]){_ROLE}|于?(?:{DATE})|提供$|发$|于$)"
_TOKENS = re.compile(
    rf"(?P<blank>\s+)"
    rf"|(?P<note>{_NOTE})"
    rf"|(?P<when>于?(?:{DATE}))"
    rf"|(?P<place>(?<=[摄拍])于(?=[{HAN}])[^\s,;:。()]{{2,30}}$)"
    rf"|(?P<deed>{_DEEDS}|发(?=$|[\s:(])|提供(?=$|\))|(?:撰文|文字|文稿|图片?|{_NO_ONE}文|摄像|视频)(?=[:/])|文(?=\s+[{HAN}]{{2,4}}\s+图\s+[{HAN}]))"
    rf"|(?P<after>[/]\s?(?:图文|文图|文\s图|撰文|文|图|摄影|摄))"
    rf"|(?P<role>{_ROLE})"
    rf"|(?P<agency>{_AGENCY})"
    rf"|(?P<unit>\([{HAN}、·]{{2,20}}\))"
    rf"|(?P<mark>[、,:;/.。]|[和及与](?=\s))"
    rf"|(?P<name>(?:(?:《[^》]{{1,20}}》)?[{HAN}]{{1,30}}?(?:·[{HAN}]{{1,12}}?)*|[A-Za-z][A-Za-z.'-]{{0,30}}?){_STOP})",
    re.IGNORECASE,
)
_SORTS = {sort.value: sort for sort in Sort} | {"after": Sort.DEED}
LIMIT = 60  # tokens; a credit has fewer


def tokens_of(look: str, text: str) -> list[Token] | None:
    """The whole of it as tokens; None where something stands in it that belongs to no credit."""
    tokens = _cut(look, text)
    return [_as_sender(tokens, at) for at in range(len(tokens))] if tokens else None


def _as_sender(tokens: list[Token], at: int) -> Token:
    """天眼新闻记者 李明, 石阡县文明办 李明: what a role grows out of, and an office before a person, is whom he is of."""
    one, before, after = tokens[at], tokens[:at], [*tokens[at + 1 : at + 3]]
    if one.sort is not Sort.NAME or len(one.words) < 4 or not after or not may_send(one.words):
        return one
    named = [token.sort for token in before if token.sort is not Sort.BLANK][-1:]
    grown = after[0].sort is Sort.ROLE and named != [Sort.ROLE]
    apart = len(after) > 1 and after[0].sort is Sort.BLANK and bearer_of(one.words) is Bearer.UNIT
    person = apart and after[1].sort is Sort.NAME and bearer_of(after[1].words) is not Bearer.UNIT
    return Token(Sort.AGENCY, one.words) if grown or person else one


def _cut(look: str, text: str) -> list[Token] | None:
    tokens: list[Token] = []
    at = 0
    while at < len(look):
        found = _TOKENS.match(look, at)
        if not found or found.end() == at or len(tokens) >= LIMIT:
            return None
        sort, words = _SORTS[found.lastgroup or ""], text[at : found.end()]
        if words in ("文", "图") and _stands_alone(tokens, look[found.end() : found.end() + 1]):
            sort = Sort.DEED
        if sort is Sort.UNIT and bearer_of(words[1:-1]) is not Bearer.UNIT:
            return None  # (左二), (组图之二)
        tokens.append(Token(sort, words))
        at = found.end()
    return tokens


def _stands_alone(before: list[Token], after: str) -> bool:
    """王悠 文 李四 图: behind a whole name or a sender, and apart from it. 文 强 at the beginning is a name."""
    return (
        len(before) > 1
        and before[-1].sort is Sort.BLANK
        and (before[-2].sort is Sort.AGENCY or (before[-2].sort is Sort.NAME and len(before[-2].words) > 1))
        and (not after or after.isspace())
    )
