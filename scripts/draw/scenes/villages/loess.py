from ...houses import cave
from ...light import Light
from ...nature import ground, poplar, ridge, sky
from ...pen import dot, line, oval, rect, shade, shape, strokes
from ...people import person
from ...things import sheet, stool, string, table
from ...wardrobe import NAVY, OCHRE, PLUM, RED
from ..registry import scene


@scene
def loess(light: Light) -> str:
    """黄土坡上的窑洞院子，红枣晒在席上，几个人围着听广播"""
    earth = "#d3b07c" if not light.snow else "#dcd3c4"
    out = (
        sky(light, (90, 66), 28)
        + ridge([(-10, 120), (120, 84), (250, 116), (400, 70), (520, 110), (610, 90)], shade(earth, 1.08))
        + ridge([(-10, 160), (160, 120), (330, 150), (480, 118), (610, 146)], earth)
    )
    out += (
        shape("M-10 320V176Q120 150 300 156T610 150V320Z", shade(earth, 0.93))
        + "".join(
            line(f"M-10 {y}Q160 {y - 20} 300 {y - 10}T610 {y - 16}", shade(earth, 0.84), 1.6)
            for y in (186, 196)
        )
        + cave(120, 316, 110, light)
        + cave(268, 316, 110, light)
        + cave(416, 316, 110, light)
        + ground(314, "#dcc193" if not light.snow else "#e6e6e2")
    )
    out += (
        poplar(540, 330, 220, light)
        + poplar(580, 336, 250, light)
        + string(60, 214, 480, 214, 5, 5, 9)
        + "".join(
            rect(x, 236, 8, 56, "#c0392b")
            + "".join(oval(x + 4 + k % 2 * 5 - 3, 240 + k * 8, 4, 6, "#d8402f") for k in range(7))
            for x in (190, 340)
        )
    )
    out += oval(150, 372, 92, 17, "#c9a777") + "".join(
        dot(80 + at * 41.7 % 140, 364 + at * 7.3 % 16, 3.4, "#a8281f") for at in range(1, 60)
    )
    out += (
        stool(330, 384, 34, 24)
        + person(330, 384, 108, coat=NAVY, hat="towel", pose="sit", look=1, left=(-8, -44), right=(12, -44))
        + table(398, 386, 60, 34)
        + rect(378, 326, 40, 22, "#7a5138", 3)
        + dot(390, 337, 7, "#d9bf97")
        + strokes([(412, 326), (424, 306)], "#8a8078", 1.6)
    )
    out += stool(462, 384, 34, 24) + person(
        462,
        384,
        106,
        coat=PLUM,
        hat="scarf",
        style="bun",
        pose="sit",
        look=-1,
        left=(-12, -44),
        right=(8, -44),
    )
    return (
        out
        + person(
            258,
            388,
            112,
            coat=RED,
            dress="vest",
            style="tail",
            look=1,
            right=(16, -50),
            left=(-12, -44),
            held=sheet(16),
        )
        + person(556, 396, 80, coat=OCHRE, child=True, look=-1, pose="walk")
    )
