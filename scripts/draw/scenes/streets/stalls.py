from ...backdrops import KERB, PAVING
from ...houses import block
from ...light import Light
from ...nature import ground, sky, tree
from ...pen import rect, shape
from ...people import person
from ...things import bag, cloth_table, stool, tent
from ...wardrobe import GREEN, GREY, HAIR, OCHRE, PLUM, RED, TEAL, WHITE, WHITE_HAIR
from ..registry import scene


@scene
def stalls(light: Light) -> str:
    """步行街旁一排便民摊，行道树下人来人往"""
    out = (
        sky(light)
        + block(60, 270, 150, 230, light, "#d9d4c6", 6)
        + block(212, 270, 130, 180, light, "#e6dbc6", 5)
        + block(388, 270, 150, 250, light, "#cfd6d2", 7)
        + block(545, 270, 140, 200, light, "#e2d6c0", 5)
    )
    out += (
        ground(262, PAVING)
        + "".join(rect(-10, y, 620, 1.6, KERB) for y in (300, 338, 376))
        + tree(20, 300, 190, light, 0)
        + tree(590, 300, 200, light, 1)
        + tree(300, 286, 150, light, 1)
    )
    for x, fill, label in ((118, "#b5261e", "理发"), (300, "#3f6f78", "修补"), (482, "#b98a3e", "咨询")):
        out += tent(x, 330, 150, 118, fill, label)
    out += cloth_table(300, 334, 112, 38, "#3f6f78") + cloth_table(482, 334, 112, 38, "#a87a32")
    out += (
        stool(118, 336)
        + person(118, 342, 96, coat=WHITE, hair=WHITE_HAIR, pose="sit")
        + person(88, 346, 106, coat=RED, dress="vest", look=1, style="tail", left=(4, -68), right=(24, -74))
    )
    out += (
        person(
            300, 348, 100, coat=RED, dress="vest", hat="cap", pose="half", right=(10, -44), left=(-10, -44)
        )
        + shape("M282 290h34l6 6h-46Z", "#5e3e2b")
        + person(360, 392, 106, coat=GREEN, hair=GREY, look=-1, back=True)
    )
    out += (
        person(
            482, 348, 100, coat=RED, dress="vest", style="bob", pose="half", right=(12, -44), left=(-12, -44)
        )
        + rect(470, 288, 24, 4, WHITE)
        + person(440, 394, 106, coat=PLUM, style="bun", back=True, right=(18, -38))
    )
    return (
        out
        + person(206, 396, 104, coat=TEAL, look=-1, pose="walk", right=(14, -34))
        + bag(222, 384, 22, "#e2bd6b")
        + person(560, 398, 100, coat=OCHRE, look=-1, pose="walk", hair=HAIR, style="tail")
    )
