"""Where a person lives, down to the room. Offices, schools and halls have rooms too and may name them."""

import re
from collections.abc import Iterable, Iterator

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Rule

_ROOM = re.compile(
    r"(?:栋|幢|单元|号楼|座)\s?[-—]?\s?(?:[A-Za-z]?\d{1,4}|[零〇一二三四五六七八九十]{1,4})\s?"
    r"(?:(?:栋|幢|单元|层|楼)\s?(?:[A-Za-z]?\d{1,4}|[零〇一二三四五六七八九十]{1,4})\s?)?(?:室|房|号(?!楼|院|线|文))"
    r"|(?:栋|幢|单元|号楼)\s?[-—]?\s?[A-Za-z]?\d{3,4}(?![\d余多人户名个平米元年万亿%％])"
)
_VILLAGE = re.compile(r"组\s?\d{1,4}\s?号(?![楼院线文码])")
# A door in a street, or 3-2-501: the address of a shop as much as of a home, so only where somebody lives there.
_DOOR = re.compile(
    r"(?<=[路街巷弄道里村组院寨园区苑口])\s?(?:\d{1,4}|[一二三四五六七八九十百]{1,4})(?:[-—－]\d{1,3})?号(?![线楼文码])(?:附\s?\d{1,3}号|院\s?\d{1,4}号)?"
    r"|(?<!\d)\d{1,3}[-—－]\d{1,3}[-—－]\d{3,4}(?!\d)"
)
_ASKED = ("栋", "幢", "单元", "号楼", "座")  # plain searches: hardly any story has one of these
_STREET = re.compile(r"[路街巷道村寨组园苑城院里庭湾府]|小区|社区")
_OFFICE = re.compile(
    r"办公|政务|文明办|党校|政府|[市县区乡镇]委|中心|委员会|[局厅馆会院校园](?:大?楼)?$|窗口|会议|报告厅|大厅|教室|学校|小学|中学|医院|图书馆|法院|"
    r"办事处|服务站|实践[所站]|报名|咨询|地址[:：]?$|展[厅馆]|酒店|宾馆|大厦|写字楼|公司|基地"
)
_HOME = re.compile(r"家住|住在|现住|居住|住址|户籍|租住")
_CLAUSE = "，。；：！？\n、（("
_SENTENCE = "。；！？\n"
REACH = 40  # characters before the room in which the street stands


def find(manuscript: Manuscript) -> Iterable[Finding]:
    body, told = manuscript.body, []
    for match in _rooms(body):
        start = _since(body, match.start(), _CLAUSE)
        before = body[start : match.start()]
        if _HOME.search(before) or (_STREET.search(before) and not _OFFICE.search(before)):
            told.append(range(start, match.end()))
            yield Finding(start=start, end=match.end(), cause="住址写到了门牌房号")
    for start, end in _doors(body):
        if not any(end - 1 in one for one in told):
            yield Finding(start=start, end=end, cause="住址写到了门牌号")


def _doors(body: str) -> Iterator[tuple[int, int]]:
    """From the word that tells of a home to the door."""
    if not _HOME.search(body):
        return
    for match in _DOOR.finditer(body):
        start = _since(body, match.start(), _SENTENCE)
        home = _HOME.search(body, start, match.start())
        if home and not _OFFICE.search(f"{body[start:match.start()]}·"):  # a garden is no office here
            yield home.start(), match.end()


def _since(body: str, end: int, marks: str) -> int:
    far = max(0, end - REACH)
    return max(far, *(body.rfind(mark, far, end) + 1 for mark in marks))


def _rooms(body: str) -> Iterator[re.Match[str]]:
    if any(map(body.__contains__, _ASKED)):
        yield from _ROOM.finditer(body)
    if "组" in body:
        yield from _VILLAGE.finditer(body)


RULES = (
    Rule(
        id="home-address",
        name="住址到房号",
        severity=Severity.WARNING,
        since="0.1",
        remedy="请只写到乡镇、街道；是办公或活动地点，在稿头写 allow（豁免）和理由",
        reason="住址写到房号，人人找得上门；公开时家庭住址只写到乡镇、街道",
        source="《中华人民共和国个人信息保护法》第六条（最小范围）；福建省永安市 2023 年 1 月 4 日通报的遮法",
        bad="志愿者来到锦江北路12号3栋2单元501室看望老人",
        good="志愿者来到市中街道看望老人",
        find=find,
    ),
)
