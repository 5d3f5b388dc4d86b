from ...light import Light
from ...nature import cloud, round_hills, sky
from ...pen import group, line, n, oval, shape, strokes
from ...people import person
from ...things import bucket, shovel
from ...wardrobe import BLUE, GREEN, NAVY, OCHRE, RED, WHITE_HAIR
from ..registry import scene


@scene
def saplings(light: Light) -> str:
    """坡上植树，有人挥锹，有人扶苗，有人提水"""
    out = (
        sky(light, (480, 70), 30)
        + cloud(90, 50, 100, light)
        + round_hills(light, 110)
        + shape("M-10 420V250Q180 196 360 228T610 190V420Z", light.grass)
        + shape("M-10 420V300Q180 250 360 280T610 250V420Z", "#b99a68")
        + "".join(
            line(
                f"M-10 {n(310 + k * 26)}Q180 {n(258 + k * 26)} 360 {n(288 + k * 26)}T610 {n(258 + k * 26)}",
                "#a5875a",
                3,
            )
            for k in range(5)
        )
    )
    out += "".join(
        strokes([(x, y), (x, y - h)], "#6b4f3f", 2.6)
        + oval(x, y - h, h * 0.3, h * 0.34, light.leaf2)
        + oval(x, y + 1, h * 0.4, 4, "#8f6f45")
        for x, y, h in (
            (60, 274, 34),
            (130, 258, 30),
            (210, 250, 28),
            (300, 256, 28),
            (390, 258, 30),
            (480, 248, 32),
            (560, 236, 34),
            (350, 292, 34),
            (450, 286, 36),
            (540, 276, 38),
        )
    )
    out += (
        strokes([(196, 372), (198, 292)], "#6b4f3f", 4)
        + "".join(oval(198 + dx, 292 + dy, 13, 11, light.leaf2) for dx, dy in ((-12, 2), (10, -4), (0, -16)))
        + oval(196, 376, 34, 9, "#7f6240")
    )
    out += (
        person(
            138,
            386,
            122,
            coat=RED,
            dress="vest",
            hat="cap",
            look=1,
            right=(38, -62),
            left=(24, -52),
            legs=BLUE,
        )
        + person(
            262,
            390,
            126,
            coat=RED,
            dress="vest",
            look=-1,
            lean=-14,
            left=(-20, -42),
            right=(-8, -56),
            legs=NAVY,
        )
        + group(shovel(84), at=(232, 336), turn=26)
    )
    out += (
        person(
            384,
            392,
            120,
            coat=RED,
            dress="vest",
            style="tail",
            look=-1,
            pose="walk",
            left=(-16, -38),
            right=(16, -38),
            legs=BLUE,
        )
        + bucket(364, 384, 26)
        + bucket(406, 384, 26, "#c9784a")
    )
    return (
        out
        + person(500, 386, 86, coat=OCHRE, child=True, pose="squat", look=1, style="plaits", right=(26, -30))
        + strokes([(528, 392), (529, 350)], "#6b4f3f", 3)
        + oval(529, 344, 12, 14, light.leaf2)
        + person(
            570,
            394,
            112,
            coat=GREEN,
            hair=WHITE_HAIR,
            look=-1,
            left=(-20, -50),
            held=shovel(70),
            right=(14, -46),
        )
    )
