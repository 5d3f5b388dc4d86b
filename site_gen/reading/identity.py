"""The `identity` of mkdocs.yml becomes an Identity, or problems with line, value, cause and remedy.

Forms of the numbers: CONVENTIONS 3.1 and 3.3 (国办发〔2017〕47号, 办法 on ICP filing, 公安机关互联网站备案).
"""

import re
from collections.abc import Callable, Iterator, Mapping
from datetime import date
from typing import Any

import msgspec
from msgspec import Struct

from ..model.identity import Identity
from ..model.problem import Problem
from ..model.region import RegionBook
from .settings_file import Where
from .suggest import nearest

PROVINCES = "京津沪渝冀豫辽黑湘皖鲁新苏浙赣鄂桂晋蒙陕吉闽粤青藏宁琼陇蜀黔滇"
# 公安备案 is filed by the police, who also write 甘 川 贵 云.
POLICE_PROVINCES = PROVINCES + "甘川贵云"
_LISTS = {"former_names", "organisers", "undertakers", "licences", "waived"}


class Rule(Struct, frozen=True):
    """What one key has to look like; `remedy` tells the form and an example."""

    form: str
    remedy: str

    def refuses(self, value: str) -> bool:
        return re.fullmatch(self.form, value) is None


_ADDRESS = r"https?://[^\s/]+\.[^\s/]+(/\S*)?"
RULES = {
    "icp": Rule(
        rf"[{PROVINCES}]ICP备\d{{6,10}}号(-\d+)?",
        "写法如“黔ICP备12345678号-1”，照备案系统给的抄；省份用备案的简称（甘川贵云写陇蜀黔滇）",
    ),
    "police": Rule(
        rf"[{POLICE_PROVINCES}]公网安备 ?\d{{14}}号", "写法如“贵公网安备 52060202000123号”，数字是 14 位"
    ),
    "site_id_code": Rule(r"bm\d{8}|\d{10}", "政府网站标识码是 10 位数字，或 bm 加 8 位数字；没有就不写"),
    "postcode": Rule(r"\d{6}", "邮编是 6 位数字"),
    "email": Rule(r"[^@\s]+@[^@\s]+\.[^@\s.]+", "写法如 tougao@example.org"),
    "report_email": Rule(r"[^@\s]+@[^@\s]+\.[^@\s.]+", "写法如 jubao@example.org"),
    "minors_report_url": Rule(rf"/\S*|{_ADDRESS}", "写站内地址（以 / 开头）或 https 网址"),
    "conac": Rule(
        r"https?://bszs\.conac\.cn/\S+",
        "写标识代码里链接的网址，以 https://bszs.conac.cn/ 开头；没有标识就不写",
    ),
    "conac_image": Rule(
        r"/\S+\.(png|gif|jpg|svg|webp)", "把标识图片放进 content/pages，写它的站内地址，如 /images/conac.png"
    ),
    "url": Rule(
        rf"{_ADDRESS}|https?://localhost(:\d+)?/\S*", "site_url 写完整网址，如 https://www.example.org/"
    ),
}


class Refused(Exception):
    """An identity that cannot be used; `problems` tell all that is wrong with it."""

    def __init__(self, problems: tuple[Problem, ...]):
        super().__init__("\n".join(map(str, problems)))
        self.problems = problems


def read_identity(
    written: Mapping[str, Any],
    site: Mapping[str, str],
    book: RegionBook,
    places: Mapping[str, Where],
    file: str,
) -> Identity:
    """`written` as YAML gives it; `site` are name, url and description from mkdocs.yml's own keys. Raises Refused."""
    problems: list[Problem] = []

    def refuse(key: str, value: object, cause: str, remedy: str) -> None:
        line, column = places.get(key, places.get("", (0, 0)))
        # What is not of the option is a key of mkdocs.yml itself.
        field = f"identity.{key}" if key in written or not key else f"site_{key}"
        rule = f"identity-{key.replace('_', '-')}" if key in Identity.__struct_fields__ else "identity"
        problems.append(
            Problem(
                file=file,
                line=line,
                column=column,
                rule=rule,
                field=field,
                value=str(value),
                cause=cause,
                remedy=remedy,
            )
        )

    values = dict(site) | {key: _plain(key, value) for key, value in written.items() if value is not None}
    for key in values.keys() - set(Identity.__struct_fields__):
        near = nearest(str(key), Identity.__struct_fields__)
        refuse(key, key, "没有这个键", near or f"可以写的键：{'、'.join(Identity.__struct_fields__)}")
        del values[key]
    for key, cause in _misshapen(values):
        refuse(key, values.pop(key), *cause)
    for key, cause in _wrong(values, book):
        refuse(key, values[key], *cause)
    if problems:
        raise Refused(tuple(sorted(problems, key=lambda problem: problem.order)))
    return msgspec.convert(values, Identity)


def _plain(key: str, value: Any) -> Any:
    """YAML's numbers and dates as the text they were written as; one name where a list may stand."""
    if isinstance(value, date):
        value = value.isoformat()
    elif isinstance(value, int | float) and not isinstance(value, bool):
        value = str(value)
    return [value] if key in _LISTS and isinstance(value, str) else value


Cause = tuple[str, str]


def _misshapen(values: Mapping[str, Any]) -> list[tuple[str, Cause]]:
    """Values of another type than the key has."""
    wrong = []
    for key, value in values.items():
        if key == "seal":
            fine = (
                isinstance(value, list)
                and len(value) == 2
                and all(isinstance(one, str) and 1 <= len(one) <= 2 for one in value)
            )
            remedy = "印章写两行，每行一两个字，如 [文明, 实践]"
        elif key in _LISTS:
            fine = isinstance(value, list) and all(isinstance(one, str) for one in value)
            remedy = "写成列表，如 [中共某市委宣传部, 某市文明办]"
        else:
            fine, remedy = isinstance(value, str), "写一行文字；里面有冒号、井号的，加上引号"
        if not fine:
            wrong.append((key, ("写法不对", remedy)))
    return wrong


def _wrong(values: Mapping[str, Any], book: RegionBook) -> Iterator[tuple[str, Cause]]:
    for key, rule in RULES.items():
        if (value := values.get(key, "")) and rule.refuses(value):
            yield key, ("格式不对", rule.remedy)
    for key, judge in _JUDGES.items():
        if (value := values.get(key, "")) and (cause := judge(value, values, book)):
            yield key, cause


def _home_region(code: str, values: Mapping[str, Any], book: RegionBook) -> Cause | None:
    if code in book:
        return None
    named = [f"“{region.code}”（{book.name_path(region.code)}）" for region in book.by_path(code)[:3]]
    if named:
        return "要写地区代码，不写名称", f"是不是想写{'、'.join(named)}？"
    # A slip of the pen keeps most digits, and a wrong place far away helps nobody.
    near = nearest(
        code, (region.code for region in book if region.code[:2] == code[:2] or region.code[-4:] == code[-4:])
    )
    return "没有这个地区代码", near or "代码见 /regions/ 里各地区的网址，如铜仁市是 520600"


def _since(day: str, *_: object) -> Cause | None:
    try:
        date.fromisoformat(day)
    except ValueError:
        return "不是日期", "写开通的日期，如 2019-01-01"
    return None


def _conac_image(_: str, values: Mapping[str, Any], *_more: object) -> Cause | None:
    return None if values.get("conac") else ("只有图片，没有标识的网址", "再写 conac，或删去 conac_image")


def _waived(keys: list[str], *_: object) -> Cause | None:
    if unknown := [key for key in keys if key not in Identity.EXPECTED]:
        return f"“{unknown[0]}”不在可以免去的几项里", nearest(
            unknown[0], Identity.EXPECTED
        ) or f"可以免去：{'、'.join(Identity.EXPECTED)}"
    return None


_JUDGES: dict[str, Callable[[Any, Mapping[str, Any], RegionBook], Cause | None]] = {
    "home_region": _home_region,
    "since": _since,
    "conac_image": _conac_image,
    "waived": _waived,
}
