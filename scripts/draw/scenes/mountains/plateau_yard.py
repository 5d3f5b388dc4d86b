from ...light import Light
from ...nature import cloud, ground, poplar, ridge
from ...pen import dot, group, line, poly, rect, shape
from ...people import person
from ...things import cup, stool, table, teapot
from ...wardrobe import GREY, RED, TAN, WHITE_HAIR
from ..registry import scene


@scene
def plateau_yard(light: Light) -> str:
    """高原的院落里，老人坐在太阳下喝茶，远处是雪山"""
    out = (
        rect(-10, -10, 620, 430, "#a9cfe6")
        + cloud(380, 40, 120, light)
        + dot(520, 60, 26, "#fbeec0")
        + ridge(
            [(-10, 190), (80, 110), (150, 150), (250, 60), (340, 140), (430, 84), (520, 160), (610, 120)],
            "#8aa9bf",
        )
    )
    out += "".join(
        poly(
            [(x, y), (x - 40, y + 50), (x - 12, y + 36), (x + 4, y + 54), (x + 22, y + 34), (x + 40, y + 50)],
            "#f8fafa",
        )
        for x, y in ((80, 110), (250, 60), (430, 84))
    ) + shape("M-10 420V206Q150 176 320 196T610 184V420Z", "#c9b88a")
    out += (
        poly([(60, 330), (76, 150), (364, 150), (380, 330)], "#fbf7ec")
        + rect(70, 138, 300, 18, "#7a3a2c")
        + rect(66, 132, 308, 7, "#4a3a33")
        + "".join(rect(x, 156, 12, 8, "#f0c36a") for x in range(80, 362, 24))
    )
    out += (
        "".join(
            poly([(x - 26, 184), (x + 26, 184), (x + 30, 246), (x - 30, 246)], "#3b2c28")
            + rect(x - 20, 190, 40, 50, light.window("#c9a06a"))
            + line(f"M{x} 190v50M{x - 20} 214h40", "#7a3a2c", 3)
            + rect(x - 32, 176, 64, 9, "#a8392f")
            + rect(x - 32, 172, 64, 4, "#f0c36a")
            for x in (130, 310)
        )
        + rect(194, 220, 52, 110, "#7a3a2c")
        + rect(200, 228, 40, 102, "#a8392f")
        + dot(220, 276, 6, "#f0c36a")
        + rect(186, 210, 68, 10, "#3f6f95")
    )
    out += line("M370 140Q470 190 600 120", "#8a8078", 1.4) + "".join(
        rect(
            378 + k * 18,
            145 + (0, 7, 12, 16, 18, 19, 18, 16, 12, 7, 1, -4)[k],
            14,
            16,
            ("#3f6f95", "#fffdf6", "#c0392b", "#5f8a62", "#f0c36a")[k % 5],
        )
        for k in range(12)
    )
    out += (
        ground(326, "#d9c39a")
        + rect(400, 262, 210, 70, "#efe6d2")
        + rect(396, 254, 214, 10, "#7a3a2c")
        + poplar(560, 262, 150, Light("autumn"))
    )
    for x, coat, hair, style, hat, look in (
        (190, "#5a3a4a", WHITE_HAIR, "plaits", "", 1),
        (276, "#4f5a3a", GREY, "short", "fur", 1),
        (436, "#7a3f2f", GREY, "plaits", "", -1),
    ):
        out += (
            stool(x, 390, 44, 28)
            + person(
                x,
                392,
                122,
                coat=coat,
                hair=hair,
                hat=hat,
                style=style,
                skin=TAN,
                dress="robe",
                trim="#f0c36a",
                pose="sit",
                look=look,
                left=(-10, -50),
                right=(13, -54),
            )
            + cup(x + 17, 334, 12, "#fff2d8")
        )
    out += (
        table(352, 396, 84, 40, "#8c3a2c")
        + group(teapot(0, 0, 32, "#d9b25a"), at=(344, 352))
        + cup(376, 352, 10, "#fff2d8")
    )
    return (
        out
        + person(
            522,
            396,
            126,
            coat=RED,
            dress="vest",
            skin=TAN,
            style="tail",
            look=-1,
            left=(-24, -54),
            right=(12, -46),
            held="",
        )
        + group(teapot(0, 0, 30, "#8f9a9c"), at=(486, 338))
    )
