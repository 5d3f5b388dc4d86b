from ...light import Light
from ...nature import bush, hills, reeds, sky, water
from ...pen import group, line, n, shade, shape, strokes
from ...people import person
from ...things import bag, boat
from ...wardrobe import BLUE, NAVY, RED
from ..registry import scene


@scene
def river_cleanup(light: Light) -> str:
    """河边，一群志愿者捡拾漂浮物，小船在水上捞"""
    out = (
        sky(light, (96, 70), 26)
        + hills(light, 70, 0)
        + bush(60, 190, 100, light.near)
        + bush(180, 190, 120, light.leaf2)
        + bush(330, 190, 110, light.near)
        + bush(470, 190, 130, light.leaf)
        + bush(570, 190, 100, light.near)
        + water(186, light, 240, 2)
    )
    out += (
        boat(420, 262, 150)
        + person(388, 256, 74, coat=RED, dress="vest", hat="straw", look=-1, left=(-26, -54), right=(-6, -50))
        + strokes([(370, 216), (330, 262)], "#8a5a3a", 2.6)
        + shape("M336 252q-16 6 -14 20q16 2 22 -14Z", "#e6e0d6")
        + person(456, 256, 70, coat=BLUE, hat="straw", pose="squat", look=1)
        + bag(422, 254, 20, "#5f7a5f")
    )
    out += (
        shape("M-10 420V330Q120 300 260 322T610 352V420Z", light.grass)
        + shape("M-10 420V372Q160 344 330 366T610 384V420Z", shade(light.grass, 0.9))
        + reeds(14, 400, 110, light)
        + reeds(590, 404, 90, light, True)
    )
    out += person(
        130,
        374,
        118,
        coat=RED,
        dress="vest",
        hat="cap",
        look=1,
        right=(26, -34),
        left=(-14, -44),
        legs=BLUE,
        lean=12,
        held=strokes([(0, 0), (16, 34)], "#8f9a9c", 2.4),
    ) + bag(178, 376, 30, "#5f7a5f")
    out += (
        person(
            260,
            384,
            116,
            coat=RED,
            dress="vest",
            style="tail",
            look=-1,
            pose="squat",
            left=(-26, -26),
            right=(-14, -34),
        )
        + person(
            350,
            386,
            122,
            coat=RED,
            dress="vest",
            look=-1,
            legs=NAVY,
            left=(-22, -56),
            right=(14, -42),
            held="",
        )
        + group(net(54), at=(324, 322), turn=-38)
    )
    return (
        out
        + person(
            486,
            396,
            118,
            coat=RED,
            dress="vest",
            style="bob",
            look=1,
            pose="walk",
            left=(-18, -40),
            right=(16, -38),
        )
        + bag(464, 384, 28, "#e6e0d6")
        + bag(510, 388, 28, "#5f7a5f")
    )


def net(length: float = 70) -> str:
    return (
        strokes([(0, length * 0.2), (0, -length)], "#8a5a3a", 2.6)
        + shape(f"M-13 {n(-length)}Q0 {n(-length - 12)} 13 {n(-length)}L6 {n(-length + 24)}H-6Z", "#e6e0d6")
        + line(f"M-13 {n(-length)}H13", "#54606a", 2)
    )
