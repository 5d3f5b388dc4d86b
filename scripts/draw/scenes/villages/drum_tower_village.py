from ...backdrops import EARTH
from ...houses import drum_tower, stilt_house
from ...light import Light
from ...nature import conifer, ground, hills, sky
from ...pen import oval
from ...people import person
from ...things import sheet
from ...wardrobe import OCHRE, RED
from ..registry import scene


@scene
def drum_tower_village(light: Light) -> str:
    """侗寨：鼓楼立在木楼中间，楼前的人围着学唱"""
    out = (
        sky(light, (100, 70), 28)
        + hills(light, 90, 1)
        + conifer(30, 262, 90, light)
        + conifer(560, 258, 110, light)
        + conifer(590, 266, 80, light)
    )
    out += (
        stilt_house(110, 276, 150, light)
        + stilt_house(492, 276, 160, light)
        + stilt_house(220, 254, 100, light)
        + ground(270, light.grass)
        + oval(300, 356, 320, 92, EARTH)
    )
    out += drum_tower(320, 312, 270, light)
    dark = "#2f3d55"
    for k, (x, y) in enumerate(
        ((170, 340), (212, 358), (262, 368), (316, 370), (370, 366), (418, 354), (456, 338))
    ):
        out += person(
            x,
            y,
            78 + abs(3 - k) % 3 * 3,
            coat=dark if k % 2 else "#3c4f74",
            dress="skirt" if k % 2 else "",
            trim="#c9a04f",
            hat="silver" if k % 2 else "turban",
            style="bun" if k % 2 else "short",
            left=(-22, -44),
            right=(22, -44),
        )
    return (
        out
        + person(
            80,
            398,
            112,
            coat=RED,
            dress="vest",
            style="tail",
            look=1,
            right=(18, -56),
            left=(-8, -50),
            held=sheet(18),
        )
        + person(556, 398, 84, coat=OCHRE, child=True, back=True, left=(-12, -50))
    )
