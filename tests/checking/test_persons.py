"""`home-address` and `minors`."""

import pytest

from site_gen.checking.registry import BY_ID
from site_gen.model.kinds import Minors

from .desk import words

HOMES = [
    "志愿者来到锦江北路12号3栋2单元501室看望老人",
    "家住川硐街道梵净社区5栋1单元302室的李奶奶",
    "地址为碧江区东太大道金滩小区3号楼2单元1202室",
    "他住在和平巷8号院6幢302",
    "独居老人家住锦江北路98号",
    "住址：碧江区东太大道8号附3号",
    "李奶奶住在锦江花园3-2-501",
    "家住十二栋二单元五零一室的老人",
    "他住在老街巷子口17号院5号房",
    "家住幸福小区二栋三单元五室",
    "居住在塘头镇青杠坝村三组12号",
    "滨江小区12栋1单元2楼3号",
    "锦江花园小区A3栋-1502",
]


@pytest.mark.parametrize("text", HOMES)
def test_addresses_down_to_the_room_are_told(text):
    assert len(words("home-address", text)) == 1


PLACES = [
    "活动在碧江区政务服务中心2号楼301室举行",
    "报名地点：市民大厦3号楼402室",
    "办公地址：锦江北路市文明办2号楼203室",
    "江口县第一小学教学楼3号楼201室",
    "志愿者来到市中街道看望老人",
    "小区新建3栋住宅楼，共120户",
    "改造老旧小区12栋、36个单元",
    "12号楼的居民说",
    "3栋楼前的空地上",
    "全村6个村民小组1200户",
    "小区3栋200人参加",
    "锦江北路12号",
    "第3单元讲家风",
    "党校1号楼报告厅",
    "市人民医院住院楼2号楼305室",
]


@pytest.mark.parametrize("text", PLACES)
def test_offices_buildings_and_numbers_of_people_are_left_alone(text):
    assert words("home-address", text) == []


CHILDREN = [
    ("志愿者为留守儿童过生日", "留守"),
    ("小学生到敬老院表演", "小学生"),
    ("三名少年跳水救人", "少年"),
    ("幼儿园的孩子们学做月饼", "幼儿"),
    ("第二小学三年级（2）班学生张小明领了奖", "三年级（2）班学生"),
    ("铜仁八中高一（3）班王梓涵得了第一", "高一（3）班"),
    ("七年级学生刘子轩", "七年级学生"),
    ("就读于川硐小学的赵欣怡", "就读于川硐小学"),
    ("双溪小学学生张一鸣", "小学学生"),
    ("8岁的小明", "8岁的"),
    ("十二岁的小芳", "十二岁的"),
    ("陪困境儿童读书", "儿童"),
    ("一名男孩走失", "男孩"),
    ("初中生小李", "初中生"),
    ("照看留守学生", "留守"),
    ("17岁少女", "17岁"),
]


@pytest.mark.parametrize("text, word", CHILDREN)
def test_children_without_the_key_are_told(text, word):
    assert words("minors", text) == [word]


GROWN = [
    "78岁的老人",
    "18岁的新兵",
    "八十岁的老党员",
    "二十岁的大学生",
    "三十八岁的村支书",
    "青少年思想道德建设",
    "走进青少年活动中心",
    "乡村学校少年宫揭牌",
    "六一儿童节前夕",
    "市妇女儿童工作委员会",
    "关爱留守老人",
    "留守妇女合作社",
    "幼儿园园长说",
    "儿童公园里的志愿者",
    "60至75岁的老人",
    "年龄在16岁以上",
    "新时代文明实践",
]


@pytest.mark.parametrize("text", GROWN)
def test_grown_people_groups_and_places_are_left_alone(text):
    assert words("minors", text) == []


@pytest.mark.parametrize("minors", list(Minors))
def test_the_key_settles_it_whatever_it_says(minors):
    assert words("minors", "志愿者为留守儿童过生日", minors=minors) == []


def test_one_story_is_asked_once():
    """One key answers for all children of a story."""
    assert len(words("minors", "小学生、幼儿和儿童" * 20)) == 1


def test_minors_is_an_error():
    """CONVENTIONS, requirement 15: the build does not publish it."""
    assert BY_ID["minors"].severity == "error"
