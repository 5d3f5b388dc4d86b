from ...bust import BROWNED, bust
from ...light import Light
from ...nature import conifer, hills, sky
from ...pen import line, oval, rect, shade, shape, strokes
from ...wardrobe import GREY
from ..registry import scene


@scene
def water_keeper(light: Light) -> str:
    """山顶水池边的管水员，手里提着一把闸阀扳手"""
    out = (
        sky(light, (180, 70), 30)
        + hills(light, 120, 0)
        + shape("M-10 420V270Q300 220 610 266V420Z", light.grass)
        + conifer(470, 290, 120, light)
        + oval(300, 320, 230, 50, "#b9ac98")
        + oval(300, 316, 206, 40, light.water)
        + "".join(
            line(f"M{x} {y}h40", shade(light.water, 1.13), 3)
            for x, y in ((140, 310), (410, 306), (170, 332), (430, 330))
        )
    )
    key = strokes([(388, 250), (388, 410)], "#54606a", 9) + strokes([(362, 250), (414, 250)], "#54606a", 11)
    return (
        out
        + key
        + bust(
            coat="#4f6f5f",
            skin=BROWNED,
            hair=GREY,
            hat="straw",
            right=(88, 300),
            collar="#e6e0d6",
            over=line("M-70 232L66 400", "#d9a441", 9),
        )
        + rect(346, 376, 42, 44, "#d9a441", 6)
    )
