"""Children in a story: whether they may be named and shown is to be settled before it is published."""

import re
from collections.abc import Iterable

from ...model.problem import Severity
from ..manuscript import Manuscript
from ..rule import Finding, Part, Rule

# Groups and institutions are no child: 青少年, 少年宫, 儿童节, 妇女儿童工作委员会, 留守老人.
_CHILD = re.compile(
    r"小学生|初中生|中学生|高中生"
    r"|儿童(?!节|文学|医院|公园|乐园|剧|画|读物|图书|福利院|友好|工作|权益|之家|活动|游乐|用品|节日)"
    r"|少年(?<!青少年)(?!宫|强|中国|先锋|文艺|之家|活动|图书)"
    r"|留守(?=儿童|孩子|学生|少年|娃)|幼儿(?!园园?长|园教师|教育)|女童|男童|婴儿|小朋友|小男孩|小女孩|男孩|女孩"
    # By class and school: 三年级（2）班学生张小明, 就读于川硐小学; the teacher and the textbook of a class are no child.
    r"|(?:[一二三四五六七八九1-9]年级|[初高][一二三])[（(]?[\d一二三四五六七八九十]{0,2}[）)]?班?的?(?:学生|同学|女生|男生)"
    r"|(?:年级|[初高][一二三]|[一二三四五六])[（(]?[1-9]\d?[）)]?班的?(?!教|老师|班主任|家长|主任|学生家长)(?=[一-龥])"
    r"|(?:小学|中学|初中|高中)的?(?:学生|同学)(?!家长|们的家长)|就读于[^，。；\n]{1,12}(?:小学|中学|学校)|[读上][一二三四五六七八九]年级"
    r"|(?<!\d)(?:[1-9]|1[0-7])岁的?(?![至到—～~-]|以[上下]|及|多?老)"
    r"|(?<![一二三四五六七八九十几])(?:[一二三四五六七八九]|十[一二三四五六七]?)岁的(?!老)"
)


# Plain searches, far faster than the expression: most stories have none of these.
_ASKED = ("年级", "班", "同学", "就读", "儿童", "学生", "中生", "少年", "留守", "幼儿", "岁", "女童", "男童", "婴儿", "小朋友", "男孩", "女孩")


def find(manuscript: Manuscript) -> Iterable[Finding]:
    if manuscript.item.minors is not None:
        return
    for part, text in ((Part.TITLE, manuscript.title), (Part.BODY, manuscript.body)):
        if any(map(text.__contains__, _ASKED)) and (match := _CHILD.search(text)):
            cause = "写到了未成年人，稿头没有写 minors（未成年人）"
            yield Finding(start=match.start(), end=match.end(), cause=cause, part=part)
            return


RULES = (
    Rule(
        id="minors",
        name="写到未成年人没有说明",
        severity=Severity.ERROR,
        since="0.1",
        remedy="请在稿头写 未成年人: 不涉及、已同意（监护人同意）或 已遮挡",
        reason="不满十四周岁的个人信息是敏感信息，要监护人单独同意；困境、留守儿童不能同时登出姓名、学校和正脸",
        source="《中华人民共和国个人信息保护法》第二十八条、第三十一条；《未成年人网络保护条例》",
        bad="志愿者为留守儿童小明过生日（稿头没有 minors）",
        good="志愿者为留守儿童小明过生日（稿头写 未成年人: 已同意）",
        find=find,
    ),
)
