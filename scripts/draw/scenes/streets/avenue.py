from ...backdrops import PAVING, ROAD
from ...light import Light
from ...nature import fallen_leaves, ground, hills, sky, tree
from ...pen import poly
from ...people import person
from ...things import bicycle, broom
from ...wardrobe import BLUE, BROWN, GREY, PLUM, RED, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def avenue(light: Light) -> str:
    """两行大树的街，清早有人扫街，有人骑车"""
    out = sky(light, (300, 120), 30) + hills(light, 120, 1) + road(210, light)
    for depth, (x, h) in enumerate(((236, 80), (206, 110), (160, 160), (84, 240), (-20, 330))):
        y = 214 + (0, 12, 34, 74, 130)[depth]
        out += tree(x, y, h, light, depth) + tree(600 - x, y, h, light, depth + 1)
    out += fallen_leaves(light, 270, 390) if light.leaf == "#c57a34" else ""
    out += bicycle(352, 320, 1.0, RED) + person(
        346, 312, 78, coat=TEAL, look=1, style="tail", pose="side", right=(17, -50), left=(10, -50)
    )
    out += person(
        214,
        372,
        128,
        coat=RED,
        dress="vest",
        hat="cap",
        legs=BLUE,
        look=-1,
        left=(-20, -44),
        right=(-10, -50),
        held=broom(70),
    )
    return (
        out
        + person(420, 290, 58, coat=BROWN, hair=WHITE_HAIR)
        + person(440, 290, 54, coat=PLUM, hair=GREY, style="bun")
    )


def road(y: float, light: Light, fill: str = ROAD) -> str:
    """A road that runs away from the reader, its vanishing point at (300, y)."""
    return (
        ground(y, PAVING if not light.snow else "#e4e8e8")
        + poly([(286, y), (314, y), (500, 420), (100, 420)], fill)
        + poly([(299, y + 20), (301, y + 20), (304, y + 60), (296, y + 60)], "#f3ead8")
        + poly([(295, y + 84), (305, y + 84), (309, y + 140), (291, y + 140)], "#f3ead8")
    )
