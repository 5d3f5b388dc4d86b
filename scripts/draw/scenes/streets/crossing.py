from ...backdrops import KERB
from ...houses import block
from ...light import Light
from ...nature import ground, sky, tree
from ...pen import dot, group, poly, rect, shape, strokes
from ...people import person
from ...wardrobe import BLUE, OCHRE, PLUM, RED, WHITE_HAIR
from ..registry import scene


@scene
def crossing(light: Light) -> str:
    """路口斑马线，红马甲举着小旗，电动车停在线外"""
    out = (
        sky(light)
        + block(70, 250, 130, 190, light, "#e2dccb")
        + block(222, 250, 120, 140, light, "#d6dbd2", 4)
        + block(392, 250, 140, 168, light, "#e9dcc4")
        + block(540, 250, 130, 210, light, "#d9d9cd")
    )
    out += (
        tree(150, 262, 92, light, 0)
        + tree(310, 262, 84, light, 1)
        + tree(474, 262, 96, light, 0)
        + ground(256, "#c9c2b2")
        + rect(-10, 256, 620, 12, KERB)
        + rect(-10, 268, 620, 140, "#a8a49a")
    )
    out += "".join(
        poly(
            [(180 + at * 44, 290), (206 + at * 44, 290), (196 + at * 50, 400), (164 + at * 50, 400)],
            "#f4efe2",
        )
        for at in range(6)
    )
    out += (
        strokes([(120, 300), (120, 170)], "#6f7a7c", 4)
        + rect(108, 150, 24, 56, "#3b4a58", 5)
        + dot(120, 162, 7, "#7d3a34")
        + dot(120, 178, 7, "#8a7a4a")
        + dot(120, 194, 7, "#7fc48a")
    )
    out += person(
        136,
        372,
        122,
        coat=RED,
        dress="vest",
        hat="cap",
        look=1,
        legs=BLUE,
        left=(-16, -40),
        right=(24, -78),
        held=strokes([(0, 8), (0, -26)], "#8a5a3a", 2.4) + shape("M0 -26h22l-6 8 6 8h-22Z", "#c0392b"),
    )
    out += person(
        296,
        352,
        104,
        coat=PLUM,
        hair=WHITE_HAIR,
        style="bun",
        pose="walk",
        look=1,
        right=(15, -34),
        held=strokes([(0, -4), (3, 34)], "#7a5a42", 3),
    )
    out += person(
        336, 356, 72, coat=OCHRE, child=True, back=True, pose="stand", left=(-14, -46), style="short"
    ) + rect(326, 306, 20, 24, "#3f5d78", 4)
    out += group(
        dot(-24, -12, 12, "#2f2522"),
        dot(-24, -12, 5, "#b9b3a8"),
        dot(26, -12, 12, "#2f2522"),
        dot(26, -12, 5, "#b9b3a8"),
        shape("M-34 -22Q-30 -40 -6 -40L6 -22H16L22 -54H30L32 -20Q10 -8 -34 -22Z", "#4f8080"),
        strokes([(24, -54), (14, -58)], "#2f2522", 3),
        at=(524, 356),
        mirror=True,
    )
    return out + person(
        530, 342, 100, coat=BLUE, hat="hard", look=-1, pose="side", left=(-18, -46), right=(-12, -44)
    )
