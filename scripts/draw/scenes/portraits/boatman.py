from ...bust import BROWNED, bust
from ...light import Light
from ...nature import karst, sky, water
from ...pen import line, shape, strokes
from ...wardrobe import WHITE_HAIR
from ..registry import scene


@scene
def boatman(light: Light) -> str:
    """江边的老船工，戴着草帽，扶着竹篙"""
    out = (
        sky(light, (190, 96), 34)
        + karst(light, 236)
        + water(232, light, 200, 1)
        + shape("M-10 420V378Q300 350 610 372V420Z", "#7a5238")
    )
    return (
        out
        + strokes([(404, -20), (374, 430)], "#b98a3e", 9)
        + bust(coat="#3f5d78", skin=BROWNED, hair=WHITE_HAIR, hat="straw", right=(90, 240), collar="#e6e0d6")
        + line("M276 150q10 10 0 16M324 150q-10 10 0 16", "#b8835a", 2)
    )
