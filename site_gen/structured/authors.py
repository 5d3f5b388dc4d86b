"""Who wrote or photographed something, as far as the name alone tells."""

import re

from ..model.caption import Bearer, Credit
from .things import Name, Organization, Person

# How the names of offices, papers and teams end.
_UNITS = (
    *("办", "办公室", "委", "委员会", "部", "局", "厅", "院", "中心", "指挥部", "政府", "人社", "工会", "妇联", "团委"),
    *("报", "报社", "日报", "晚报", "网", "台", "电视台", "社", "通讯社", "新华社", "融媒", "融媒体", "客户端", "编辑部"),
    *("所", "站", "队", "组", "会", "协会", "公司", "学校", "大学", "中学", "小学", "医院", "街道", "社区", "镇", "乡", "村"),
)
_PERSON = re.compile(r"[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]+(?:·[\u3400-\u9fff]+)+")


def author_of(name: str) -> Organization | Person | Name:
    """A unit by how its name ends, a person by its shape, and otherwise a name that says of neither.

    A short name that ends in 文 may be an office's pen name (潮文, 怒江文) as well as a person's, one that ends
    like a unit a unit's (新华社); nobody is made a person, or a unit, on such grounds.
    """
    long = len(name) > 3
    if name.endswith(_UNITS):
        return Organization(name=name) if long else Name(name)
    if _PERSON.fullmatch(name) and (long or not name.endswith("文")):
        return Person(name=name)
    return Name(name)


def creators_of(credits: tuple[Credit, ...]) -> tuple[Person | Organization, ...]:
    """Those whom a picture's credit names one by one (滕治中 滕绍忻); nobody where one of them is not sure."""
    if any(credit.bearer is Bearer.UNCLEAR for credit in credits):
        return ()
    parts = [author_of(credit.name) for credit in credits]
    return tuple(parts) if not any(isinstance(part, Name) for part in parts) else ()
