from ...houses import cottage
from ...light import Light
from ...nature import cloud, ground, poplar, sky
from ...pen import dot, group, line, n, oval, poly, rect, shade, shape, strokes
from ...people import person
from ...things import cup, table, tent
from ...wardrobe import BLUE, OCHRE, RED, TAN
from ..registry import scene


@scene
def wheat(light: Light) -> str:
    """平原上的麦田，收割机正收麦，田头支着绿豆汤的凉棚"""
    gold = "#e2b84f"
    out = (
        sky(light, (480, 70), 34)
        + cloud(70, 60, 130, light)
        + "".join(
            poplar(x, 178, h, Light("summer"))
            for x, h in ((30, 70), (50, 80), (70, 74), (520, 70), (544, 84), (566, 76), (590, 80))
        )
        + cottage(150, 180, 70, 34, light)
        + cottage(230, 180, 60, 30, light)
        + ground(176, gold)
    )
    out += "".join(
        line(f"M-10 {n(190 + k * k * 3.2)}H610", shade(gold, 0.9), 2 + k * 0.4) for k in range(9)
    ) + poly([(-10, 236), (360, 222), (360, 270), (-10, 300)], "#eccf86")
    body = (
        rect(0, -74, 110, 46, "#b5261e", 5)
        + rect(70, -112, 46, 44, "#b5261e", 4)
        + rect(76, -106, 34, 32, "#cfe0e2")
        + rect(10, -88, 54, 16, "#8a1a16", 3)
        + rect(110, -46, 40, 12, "#e2b13c")
        + group(
            "".join(group(line("M0 0V-26M-7 -26H7", "#7a3026", 4), turn=k * 60) for k in range(6))
            + dot(0, 0, 5, "#7a3026"),
            at=(166, -34),
        )
        + strokes([(118, -40), (166, -34)], "#8a1a16", 6)
        + rect(140, -20, 60, 12, "#8a1a16")
        + dot(28, -14, 22, "#2f2522")
        + dot(28, -14, 10, "#e2b13c")
        + dot(98, -8, 15, "#2f2522")
        + dot(98, -8, 7, "#e2b13c")
        + strokes([(20, -88), (-26, -120)], "#8a1a16", 9)
    )
    out += group(body, at=(250, 282), scale=1.1)
    out += (
        shape("M-10 420V336Q200 312 610 330V420Z", "#c9ad74")
        + tent(130, 384, 150, 96, "#4f7a5d", "凉茶")
        + person(
            104,
            388,
            106,
            coat=RED,
            dress="vest",
            hat="cap",
            pose="half",
            look=1,
            right=(24, -56),
            left=(-10, -46),
        )
        + table(130, 388, 120, 42)
        + rect(86, 318, 34, 28, "#c9d3c4", 5)
        + "".join(cup(140 + k * 16, 342, 11) for k in range(3))
    )
    out += (
        person(220, 394, 116, coat=BLUE, hat="straw", skin=TAN, look=-1, left=(-20, -56), right=(13, -60))
        + cup(234, 326, 11)
        + person(420, 396, 120, coat=OCHRE, hat="straw", skin=TAN, look=1, right=(20, -58), left=(-14, -44))
        + person(
            486,
            398,
            116,
            coat=RED,
            dress="vest",
            style="tail",
            look=-1,
            left=(-20, -52),
            right=(14, -42),
            held="",
        )
    )
    return out + "".join(
        strokes([(x, 420), (x + 3, 380 - x % 14)], shade(gold, 0.84), 2)
        + oval(x + 4, 374 - x % 14, 3, 9, gold)
        for x in range(520, 606, 9)
    )
