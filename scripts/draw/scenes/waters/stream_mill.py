from ...houses import stilt_house
from ...light import Light
from ...nature import bamboo, bush, hills, sky
from ...pen import dot, group, line, oval, rect, shade, shape
from ...people import person
from ...wardrobe import BLUE, ROSE
from ..registry import scene


@scene
def stream_mill(light: Light) -> str:
    """山溪边的水碾和竹林，石板小路通向木楼"""
    out = (
        sky(light)
        + hills(light, 50, 2)
        + stilt_house(440, 216, 170, light)
        + shape("M-10 420V226Q150 196 320 220T610 206V420Z", light.grass)
        + bamboo(20, 290, 240, light, 6)
        + bamboo(520, 300, 220, light, 6)
    )
    out += shape("M330 206Q420 260 330 300T250 420H470Q430 370 470 320T410 206Z", light.water) + "".join(
        line(d, shade(light.water, 1.14), 3)
        for d in (
            "M370 230q20 14 18 30",
            "M390 290q-20 20 -30 40",
            "M330 350q-10 24 -12 44",
            "M410 350q-10 20 -8 44",
        )
    )
    out += (
        rect(196, 190, 130, 100, "#c99c6a")
        + "".join(rect(x, 190, 4, 100, "#8a5a3a") for x in (196, 240, 284, 322))
        + shape("M176 196Q210 176 226 150H296Q312 176 346 196Z", "#4a3a33")
        + rect(214, 216, 30, 34, "#5e3e2b")
    )
    wheel = (
        '<circle r="56" fill="none" stroke="#6b4a33" stroke-width="7"/><circle r="40" fill="none" stroke="#6b4a33" stroke-width="3"/>'
        + "".join(
            group(
                rect(-2.5, -58, 5, 116, "#7a5238")
                + rect(-9, -64, 18, 9, "#8a5a3a")
                + rect(-9, 55, 18, 9, "#8a5a3a"),
                turn=k * 30,
            )
            for k in range(6)
        )
        + dot(0, 0, 8, "#5e3e2b")
    )
    out += (
        group(wheel, at=(352, 268))
        + shape("M306 300Q352 340 400 304L396 330H304Z", light.water)
        + line("M310 306q40 24 84 2", "#eef5f5", 4)
    )
    out += "".join(
        oval(x, y, w, w * 0.34, "#c4b9a2")
        for x, y, w in (
            (60, 404, 44),
            (122, 380, 36),
            (172, 358, 30),
            (212, 338, 24),
            (240, 320, 18),
            (258, 306, 14),
        )
    ) + "".join(oval(x, y, 22, 10, "#a39a88") for x, y in ((262, 396), (470, 380), (440, 330), (490, 410)))
    return (
        out
        + person(
            120, 380, 110, coat=BLUE, hat="turban", look=1, pose="walk", left=(-15, -40), right=(14, -60)
        )
        + rect(100, 308, 22, 42, "#b98a52", 3)
        + person(560, 392, 80, coat=ROSE, child=True, look=-1, style="plaits")
        + bush(570, 402, 60, light.leaf)
    )
