"""Where the picture was taken, down to village and community, as the caption says it."""

import re

from .look import HAN

# A name of a division may be followed by people and offices (村民, 县委); then the character is not its end.
_DIVISION = (
    r"特别行政区|自治区|自治州|自治县|自治旗|高新区|开发区|地区|新区|街道(?!办)|社区|小区"
    r"|省(?<![节反]省)(?![委长级城内外道])|市(?<![开上夜集闹菜早超城都灯花休入门股鱼]市)(?![民场委长级政容区集])"
    r"|州(?![委长级])|盟(?<![联加]盟)(?![委友])|县(?<![全各]县)(?![委长级城政里])"
    r"|区(?<![片山景灾库牧林老市辖营厂街校院战园]区)(?![委长级政里别域划])|旗(?<![国党队锦彩团]旗)(?![帜袍下])"
    r"|镇(?<![乡城村]镇)(?![委长政里])|乡(?<![家返下回城故老同水异他]乡)(?![村镇亲里下土音愁情委长党])"
    r"|村(?<![乡农山全渔各]村)(?![民里干支委两口史级道组小寨部容规])|寨(?!子里)|屯|林场|农场|牧场"
)
_SPOT = (
    r"村民小组|实践中心|实践所|实践站|服务中心|活动中心|文化中心|便民服务站|广场|公园|小学|中学|学校|幼儿园|大学|学院|校区|敬老院|养老院|福利院"
    r"|医院|卫生院|卫生室|车站|火车站|高铁站|机场|码头|基地|示范园|产业园|园区|合作社|博物馆|图书馆|纪念馆|文化馆|体育馆|体育场|书屋|书院|讲堂"
    r"|老街|古街|古镇|古城|景区|湿地|大桥|水库|茶园|果园|田坝|晒坝|梯田|组|弄|巷|街|路|沟|坪|湾|河段|河畔|江畔|桥头|中心|所|站|馆|园|院|厂|车间"
)
# 从江, 和平, 民族 are names; 村民, 志愿者在 are not.
_INNER = (
    rf"(?:(?!村民|居民|市民|农民|乡民|移民|群众|干部|志愿|学生|老人|孩子|儿童|游客|工人|党员|记者|无人机|图为)"
    rf"(?:无为|(?![的了在是与为到把被让由这那们着过者员])[{HAN}0-9A-Za-z·]))"
)
_END = r"(?=$|[\s,;:。.、!?()\[\]“”\"]|里|内|上空|的)"
_UNIT = rf"(?:{_INNER}{{1,10}}?(?:{_DIVISION}))"
_PLACE = re.compile(rf"(?:{_UNIT}){{1,8}}(?:{_INNER}{{1,14}}?(?:{_SPOT}){_END})?")
_SPOT_ALONE = re.compile(rf"{_INNER}{{2,16}}?(?:{_SPOT}){_END}")
_GAP = re.compile(
    r"(?:[上下中]午|清晨|凌晨|早晨|早上|傍晚|晚上?|夜间|夜里|当天|当日|\d{1,2}[时点](?:许|\d{1,2}分)?|\s)*[,、:]?\s*"
    r"(?:(?:用)?(?:无人机)?(?:拍摄|航拍)(?:的|于|自)?)?\s*[,:]?\s*(?:在|位于|于|来到|走进|赴|到)?\s*"
)
_LEAD = re.compile(r"\s*(?:示意图|资料图片?|图片|图为|上图|下图|左图|右图|图\d|这是)?[:,]?\s*(?:在|位于|走进)?\s*")
_AT = re.compile(r"(?:在|位于|走进|来到|摄于)(?=[\u3400-\u9fff])")
_NO_NAME = re.compile(rf"(?:[全我该本某各邻当多几每两三]|一个)(?:省|市|州|县|区|镇|乡|村|街道|社区|小区|寨|旗)|[{HAN}]{{0,4}}(?:各地|全国)|小区|社区|地区|市区")
_SHORTEST = 3
_FAR = 300  # characters


def find_place(look: str, after: int) -> tuple[int, int] | None:
    """Start and end of the place; `after`: where the date ends, or 0. What names no division and no spot is none."""
    starts = [_GAP.match(look, after).end()] if after else []
    starts.append(_LEAD.match(look).end())
    starts += [found.end() for found in _AT.finditer(look, 0, _FAR)]
    for at in starts:
        if found := _match(look, at):
            return found
    return None


def _match(look: str, at: int) -> tuple[int, int] | None:
    preceded = look[max(0, at - 2) : at].endswith(("在", "位于", "于"))
    found = _PLACE.match(look, at, at + 120) or (_SPOT_ALONE.match(look, at, at + 40) if preceded else None)
    if not found:
        return None
    words = found[0].rstrip(" ,")
    if len(words) < _SHORTEST or _NO_NAME.match(words):
        return None
    return at, at + len(words)
