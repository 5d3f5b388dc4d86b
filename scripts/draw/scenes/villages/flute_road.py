from ...houses import stilt_house
from ...light import GLOW, Light, lit
from ...nature import bamboo, ground, hills, sky, tree
from ...pen import dot, faint, group, poly, rect, shape, strokes
from ...people import person
from ...wardrobe import RED
from ..registry import scene


@scene
def flute_road(light: Light) -> str:
    """夜里的村道，前面的人吹着箫，后面的人打着手电"""
    out = (
        sky(light, (440, 76), 30)
        + hills(light, 100, 1)
        + stilt_house(110, 268, 170, light)
        + stilt_house(520, 262, 150, light)
        + tree(250, 270, 120, light, 0)
        + bamboo(430, 280, 170, light, 4)
        + ground(262, "#5f6f55")
        + shape("M230 420Q300 340 330 300T400 262H430Q400 310 420 350T520 420Z", "#c9b894")
    )
    beam = faint(0.4, poly([(372, 340), (180, 402), (300, 420), (330, 420)], GLOW))
    people = (
        person(
            272, 392, 118, coat="#2f3d55", hat="turban", look=-1, pose="walk", left=(-8, -68), right=(6, -58)
        )
        + group(strokes([(0, 0), (-10, 44)], "#b98a52", 4), at=(268, 304), turn=10)
        + person(
            390,
            386,
            108,
            coat=RED,
            dress="vest",
            style="tail",
            look=-1,
            pose="walk",
            left=(-16, -42),
            right=(14, -40),
        )
        + rect(366, 336, 14, 8, "#54606a", 2)
        + dot(364, 340, 5, GLOW)
    )
    notes = "".join(
        dot(x, y, 4, "#f7dc96") + strokes([(x + 4, y), (x + 4, y - 16)], "#f7dc96", 2)
        for x, y in ((226, 288), (200, 262), (236, 244))
    )
    return out + beam + lit(people) + notes
