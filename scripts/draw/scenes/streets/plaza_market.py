from ...houses import block
from ...light import Light
from ...nature import ground, sky, tree
from ...pen import group, oval, shape, strokes
from ...people import person
from ...things import cloth_table, pennants, plant, stool
from ...wardrobe import BLUE, GREEN, GREY, HAIR, OCHRE, PLUM, RED, ROSE, WHITE, WHITE_HAIR
from ..registry import scene


@scene
def plaza_market(light: Light) -> str:
    """居民区广场上的集市：理发、修补、咨询，小旗子串成一圈"""
    out = (
        sky(light, (520, 60), 24)
        + block(50, 230, 120, 180, light, "#ead9bd", 5)
        + block(180, 230, 116, 150, light, "#dfe0d3", 4)
        + block(330, 230, 130, 190, light, "#e6d6c4", 5)
        + block(470, 230, 120, 140, light, "#d9ddd2", 4)
        + block(585, 230, 100, 176, light, "#e9dcc4", 5)
    )
    out += (
        ground(226, "#e0d3b8")
        + oval(300, 330, 330, 96, "#d3c3a2")
        + oval(300, 330, 250, 70, "#dccfb2")
        + tree(100, 250, 90, light, 0)
        + tree(500, 250, 96, light, 1)
        + tree(258, 244, 70, light, 1)
    )
    out += pennants(-10, 70, 310, 110, 20) + pennants(290, 110, 620, 60, 22)
    out += (
        person(100, 320, 92, coat=WHITE, dress="doctor", pose="half", right=(26, -48))
        + person(146, 318, 90, coat=GREEN, hair=WHITE_HAIR, pose="half", left=(-18, -48))
        + cloth_table(120, 322, 120, 40, "#9a1c1c", "义诊")
    )
    out += (
        stool(300, 318)
        + person(300, 322, 92, coat=WHITE, hair=GREY, pose="sit")
        + person(270, 326, 102, coat=RED, dress="vest", hat="cap", look=1, right=(24, -74), left=(2, -66))
        + person(340, 330, 96, coat=OCHRE, style="bun", look=-1)
    )
    out += (
        person(470, 322, 92, coat=RED, dress="vest", pose="half", hair=GREY, right=(24, -56), left=(-2, -52))
        + cloth_table(482, 324, 120, 38, "#3f6f78", "修伞")
        + group(
            shape("M-26 0Q0 -30 26 0Q19 -5 13 0Q6 -5 0 0Q-6 -5 -13 0Q-19 -5 -26 0Z", "#d99a45"),
            strokes([(0, -8), (0, 16)], "#5e3e2b", 2),
            at=(510, 268),
            turn=24,
        )
    )
    out += (
        person(206, 394, 108, coat=BLUE, back=True, hair=HAIR)
        + person(238, 396, 74, coat=ROSE, child=True, back=True, style="plaits", left=(-18, -50))
        + person(404, 396, 108, coat=PLUM, back=True, style="bun", hair=WHITE_HAIR)
    )
    return out + plant(560, 392, 60) + plant(34, 392, 60)
