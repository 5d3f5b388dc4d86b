"""Short and folk forms of the names of divisions: 思南 for 思南县, 玉屏县 for 玉屏侗族自治县."""

import re

from .region import XPCC, Region

_NATIONS = (
    "壮|回|满|维吾尔|苗|彝|土家|藏|蒙古|侗|布依|瑶|白|朝鲜|哈尼|黎|哈萨克|傣|畲|傈僳|东乡|仡佬|拉祜|佤|水|纳西|羌|土|仫佬"
    "|锡伯|柯尔克孜|景颇|达斡尔|撒拉|布朗|毛南|塔吉克|普米|阿昌|怒|鄂温克|京|基诺|德昂|保安|俄罗斯|裕固|乌孜别克|门巴|鄂伦春"
    "|独龙|塔塔尔|赫哲|珞巴|各"
)
_NATION = re.compile(rf"(?<=..)(?:(?:{_NATIONS})族|蒙古|哈萨克|锡伯|塔吉克|柯尔克孜|维吾尔)$")
_AUTONOMOUS = ("自治区", "自治州", "自治县", "自治旗")
_KINDS = ("特别行政区", "行政区", "地区", "新区", "特区", "矿区", "省", "市", "盟", "州", "县", "区", "旗")


def stem(name: str) -> str:
    """Without its kind and its nations: 黔南, 玉屏, 浦东. Empty where one character is left (和县)."""
    if name.endswith(_AUTONOMOUS) and len(name) > 3:
        bare = name[:-3]
        while (shorter := _NATION.sub("", bare)) != bare:
            bare = shorter
        return bare if len(bare) <= 2 else bare.removesuffix("族")
    if name.endswith("林区") and len(name) > 4:  # 神农架林区; 北林区, 万柏林区 are districts
        return name.removesuffix("林区")
    for kind in _KINDS if name.endswith(_KINDS) else ():
        if name.endswith(kind) and len(name) - len(kind) >= 2:
            return name.removesuffix(kind)
    return "" if name[-1] in "省市盟州县区旗" else name


def folk_name(name: str) -> str:
    """What people write for an autonomous division: 玉屏县, 黔南州, 鄂伦春旗. Empty for the others."""
    if name.endswith(("自治县", "自治州", "自治旗")):
        return stem(name) + name[-1]
    return ""


def short_name(region: Region, parent: Region | None = None) -> str:
    """The name for lists: 贵州, 铜仁, 思南, 玉屏. Districts, banners, leagues and 和县 keep their kind.

    Beside its parent a county of the same name keeps its kind too: 长沙县 under 长沙.
    """
    if region.code == XPCC:
        return "兵团"
    if region.level == "area" or _keeps_kind(region.name):
        return region.name
    short = stem(region.name) or region.name
    return region.name if parent and short == stem(parent.name) else short


def _keeps_kind(name: str) -> bool:
    by_stem = ("自治区", "特别行政区", "地区", "自治旗", "神农架林区")
    return name.endswith(("区", "旗", "盟")) and not name.endswith(by_stem)
