"""Where the picture was taken, down to village and community, as the caption says it."""

import re
from itertools import islice

from .festivals import DAY_OF, NAMED_DAY
from .look import HAN

# A name of a division may be followed by people and offices (村民, 县委); then the character is not its end.
_SMALLER = r"(?!(?:市|县|旗|镇|乡|村|街道|社区|(?<!市)区)(?![民里干支委两级口史道组小部容规长政场]))"  # 任家寨村, 台州市
_DIVISION = (
    r"(?:特别行政区|自治区|自治州|自治县|自治旗|高新区|开发区|地区|新区|街道(?!办)|社区|小区"
    r"|省(?<![节反]省)(?![委长级城内外道])|市(?<![开上夜集闹菜早超城都灯花休入门股鱼]市)(?![民场委长级政容区集])"
    r"|州(?![委长级])|盟(?<![联加]盟)(?![委友])|县城(?![的市])|县(?<![全各]县)(?![委长级城政里])"
    r"|区(?<![片山景灾库牧林老市辖营厂街校院战园]区)(?![委长级政里别域划])|旗(?<![国党队锦彩团]旗)(?![帜袍下])"
    r"|镇(?<![乡城村]镇)(?![委长政里])|乡(?<![家返下回城故老同水异他]乡)(?![村镇亲里下土音愁情委长党])"
    r"|村(?<![乡农山全渔各小]村)(?![民干支委两史级道组小寨部容规歌晚超庄BK]|里[人的]|口味)|寨(?!子里)|屯|林场|农场|牧场|兵团|第?[一二三四五六七八九十\d]{1,3}[师团](?![一二三四五六七八九十\d部的]))"
    rf"{_SMALLER}"
)
_SPOT = (
    r"村民小组|实践中心|实践所|实践站|服务中心|活动中心|文化中心|便民服务站|广场|公园|小学|中学|学校|幼儿园|大学|学院|校区|敬老院|养老院|福利院"
    r"|医院|卫生院|卫生室|车站|火车站|高铁站|机场|码头|基地|示范园|产业园|园区|合作社|博物馆|图书馆|纪念馆|文化馆|体育馆|体育场|书屋|书院|讲堂"
    r"|老街|古街|古镇|古城|景区|湿地|大桥|水库|茶园|果园|田坝|晒坝|梯田|组|弄|巷|街|路|沟|坪|湾|河段|河畔|江畔|桥头|中心|所|站|馆|园|院|厂|车间"
)
# 从江, 和平, 民族 are names; 村民, 志愿者在 are not.
_INNER = (
    rf"(?:(?!村民|居民|市民|农民|乡民|移民|群众|干部|志愿|学生|老人|孩子|儿童|游客|工人|党员|记者|无人机|图为)"
    rf"(?!举行|举办|开展|召开|组织|参加|参与|迎来|正在|正值|来到|走进|进入|回到|前往|深入|奔赴|慰问|看望|俯瞰|航拍|鸟瞰|拍摄|远眺|摄于|拍于|实拍|时间|地点|那[个些里是样位名片座])"
    rf"(?:无为|(?![的了在是与为到把被让由这们着过者员])[{HAN}0-9A-Za-z·]))"
)
_END = r"(?=$|[\s,;:。.、!?()\[\]“”\"]|里|内|上空|的)"
_UNIT = rf"(?:{_INNER}{{1,10}}?(?:{_DIVISION}))"
_PLACE = re.compile(rf"(?:{_UNIT}){{1,8}}(?:{_INNER}{{1,14}}?(?:{_SPOT}){_END})?")
_SPOT_ALONE = re.compile(rf"{_INNER}{{2,16}}?(?:{_SPOT}){_END}")
_GAP = re.compile(
    r"(?:[上下中]午|一?大?清?早|清晨|凌晨|早晨|早上|傍晚|晚上?|夜间|夜里|当天|当日|当晚|的|\d{1,2}[时点](?:许|\d{1,2}分)?|\s)*[,、:]?\s*"
    rf"(?:(?:{NAMED_DAY})[,、]\s*|{DAY_OF}\s*)?"
    r"(?:(?:用)?(?:无人机)?(?:拍摄|航拍|摄)(?:的|于|自)?)?\s*[,:]?\s*(?:拍摄)?(?:地点:)?(?:俯瞰|航拍)?(?:在|位于|于|来到|走进|赴|到)?\s*"
)
_LEAD = re.compile(
    r"\s*\(?(?:示意图|资料(?:图片?|照片)|图片说明|图片|图说|图为|[上下左右中]{1,2}图|[题配]图|图?[①-⑳]|图[\d一二三四]|图中|这是)?为?[:,]?\s*"
    r"(?:(?:早|初|仲|暮|盛|深|隆)?[春夏秋冬](?:日|天|季)?的|(?:[雨雪]后|[雪雾]中|晨雾中|夜色中|夜幕下|夕阳下|阳光下|晨曦中)的?)?"
    r"(?:(?:无人机)?(?:俯瞰|航拍|鸟瞰|远眺|实拍))?(?:在|位于|走进)?\s*"
)
_AT = re.compile(r"(?:在|位于|走进|来到|摄于|拍于|地点:|图为)(?=[\u3400-\u9fff])")
_CLAUSE = re.compile(r",\s*(?:在|位于)?")
_PROVINCE = re.compile(
    r"(?:北京|天津|上海|重庆|河北|山西|辽宁|吉林|黑龙江|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|广西|海南|四川|贵州|云南|西藏|陕西|甘肃|青海|宁夏"
    rf"|新疆|内蒙古|台湾|香港|澳门)[{HAN}]{{0,6}}(?=[:,])"
)
_NO_NAME = re.compile(rf"(?:[全我该本某各邻当多几每两三]|一个)(?:省|市|州|县|区|镇|乡|村|街道|社区|小区|寨|旗)|[{HAN}]{{0,4}}(?:各地|全国)|小区|社区|地区|市区")
_SHORTEST = 3
_FAR = 300  # characters


def find_place(look: str, after: int) -> tuple[int, int] | None:
    """Start and end of the place; `after`: where the date ends, or 0. What names no division and no spot is none."""
    starts = [_GAP.match(look, after).end()] if after else []
    starts.append(_LEAD.match(look).end())
    starts += [found.end() for found in _AT.finditer(look, 0, _FAR)]
    first = re.match(r"[^。!?\n]*", look[:_FAR])
    starts += [found.end() for found in islice(_CLAUSE.finditer(look, 0, first.end() if first else 0), 3)]
    for at in starts:
        if found := _match(look, at):
            return found
    named = _PROVINCE.match(look, starts[0])  # 贵州铜仁：
    return named.span() if named else None


def _match(look: str, at: int) -> tuple[int, int] | None:
    preceded = look[max(0, at - 2) : at].endswith(("在", "位于", "于"))
    found = _PLACE.match(look, at, at + 120) or (_SPOT_ALONE.match(look, at, at + 40) if preceded else None)
    if not found:
        return None
    words = found[0].rstrip(" ,")
    if len(words) < _SHORTEST or _NO_NAME.match(words):
        return None
    return at, at + len(words)
