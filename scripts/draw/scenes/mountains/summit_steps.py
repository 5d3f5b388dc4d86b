from ...light import Light
from ...nature import conifer, ridge, sky
from ...pen import faint, group, line, rect, shade, shape
from ...people import person
from ...things import bag
from ...wardrobe import GREY, NAVY, OCHRE, RED, TEAL
from ..registry import scene


@scene
def summit_steps(light: Light) -> str:
    """山间的石阶，登山的人弯腰捡瓶子，远处是云海和一块蘑菇样的石头"""
    out = (
        sky(light, (110, 70), 28)
        + ridge(
            [(-10, 200), (70, 150), (150, 196), (240, 140), (330, 190), (430, 150), (520, 196), (610, 160)],
            light.far,
        )
        + faint(
            0.85,
            rect(-20, 196, 420, 40, "#fbfbf6", 20),
            rect(180, 222, 460, 44, "#fbfbf6", 22),
            rect(-40, 250, 300, 40, "#fbfbf6", 20),
        )
    )
    rock = "#7d8a84"
    out += (
        shape("M470 300Q476 210 462 170Q500 150 540 166Q532 220 548 300Z", rock)
        + shape(
            "M416 160Q420 120 470 116Q510 96 556 112Q600 124 594 158Q560 180 500 174Q440 180 416 160Z",
            shade(rock, 0.88),
        )
        + "".join(
            line(f"M{x} {y}h{w}", shade(rock, 0.74), 2)
            for x, y, w in (
                (430, 140, 60),
                (500, 130, 70),
                (474, 200, 50),
                (478, 230, 54),
                (482, 260, 56),
                (460, 156, 90),
            )
        )
    )
    out += (
        shape("M-10 420V290Q140 250 260 286T610 280V420Z", light.near)
        + conifer(30, 310, 120, light)
        + conifer(570, 320, 130, light)
        + conifer(520, 310, 90, light)
    )
    for k in range(9):
        y, w = 292 + k * 15, 60 + k * 20
        out += rect(330 - k * 10 - w / 2, y, w, 9, "#cfc6b4") + rect(
            330 - k * 10 - w / 2, y + 9, w, 7, "#a39a88"
        )
    out += (
        person(
            170,
            388,
            122,
            coat=TEAL,
            style="tail",
            look=1,
            lean=30,
            left=(14, -34),
            right=(28, -36),
            legs=NAVY,
        )
        + group(rect(-24, -74, 22, 34, "#d9702e", 7), at=(180, 388), scale=1.22, turn=20)
        + rect(214, 378, 9, 18, "#a9cbd0", 3)
        + rect(216, 373, 5, 6, "#3f6f95")
    )
    sack = rect(-13, -70, 26, 36, "#3f6f95", 7) + bag(0, -20, 16, "#e6e0d6")
    return (
        out
        + person(312, 350, 96, coat=RED, back=True, pose="walk", look=1, hat="cap")
        + group(sack, at=(312, 350), scale=0.96)
        + person(352, 318, 76, coat=OCHRE, back=True, pose="walk", look=-1, hair=GREY)
        + person(
            440, 396, 116, coat=RED, dress="vest", hat="straw", look=-1, left=(-22, -54), right=(14, -44)
        )
        + bag(462, 388, 30, "#5f7a5f")
    )
