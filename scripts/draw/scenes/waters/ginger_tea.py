from ...houses import pavilion
from ...light import Light
from ...nature import karst, sky, water
from ...pen import rect
from ...people import person
from ...things import banner, basket, boat, cloth_table, cup, lantern, steam
from ...wardrobe import BLUE, GREEN, OCHRE, PLUM, RED, WHITE_HAIR
from ..registry import scene


@scene
def ginger_tea(light: Light) -> str:
    """渡口的热水亭，有人给过渡的人倒姜茶"""
    out = (
        sky(light, (90, 84), 26)
        + karst(light, 210)
        + water(206, light, 120, 2)
        + boat(100, 246, 130)
        + rect(66, 206, 60, 24, "#a8724b", 10)
        + person(140, 240, 56, coat=BLUE, hat="straw", look=-1)
        + rect(-10, 290, 620, 130, "#bdb29c" if not light.snow else "#dfe3e3")
        + "".join(rect(-10, y, 620, 2, "#a39985") for y in (318, 352, 386))
    )
    out += (
        pavilion(386, 330, 270, light)
        + banner(386, 196, 120, 26, "热水亭")
        + cloth_table(386, 346, 170, 54, "#7a5238")
        + rect(320, 254, 46, 34, "#8f9a9c", 6)
        + rect(314, 248, 58, 9, "#a9b3b5", 3)
        + steam(344, 244, 34)
        + "".join(cup(400 + k * 18, 288, 11) for k in range(4))
    )
    out += (
        person(
            404,
            344,
            128,
            coat=RED,
            dress="vest",
            sleeve="#54606a",
            style="bun",
            hat="wool",
            pose="half",
            look=-1,
            left=(-26, -56),
            right=(14, -50),
        )
        + cloth_table(386, 352, 170, 48, "#7a5238", "姜茶")
        + "".join(cup(420 + k * 18, 300, 11) for k in range(3))
        + rect(310, 268, 46, 34, "#8f9a9c", 6)
        + rect(304, 262, 58, 9, "#a9b3b5", 3)
        + steam(334, 256, 30)
    )
    out += (
        person(
            242, 392, 124, coat=GREEN, hair=WHITE_HAIR, hat="fur", look=1, right=(22, -58), left=(-12, -44)
        )
        + cup(272, 318, 12)
        + steam(272, 302, 18)
        + person(180, 396, 112, coat=PLUM, hat="scarf", style="bun", look=1, right=(14, -44), left=(-14, -44))
        + basket(150, 398, 38, "#7d9a63")
    )
    return (
        out
        + person(536, 396, 116, coat=OCHRE, hat="fur", look=-1, left=(-12, -56), right=(12, -54))
        + cup(536, 330, 12)
        + lantern(286, 206, 13, 10)
        + lantern(486, 206, 13, 10)
    )
