from ...houses import gable, window
from ...light import Light
from ...nature import cloud, ground, poplar, sky
from ...pen import dot, group, poly, rect, shade, strokes
from ...people import person
from ...things import broom
from ...wardrobe import BLUE, BROWN, GREY, RED
from ..registry import scene


@scene
def red_poles(light: Light) -> str:
    """东北村屯的路边，几个人清扫，红砖房排成一行"""
    out = (
        sky(light, (480, 70), 30)
        + cloud(80, 60, 110, light)
        + cloud(330, 40, 80, light)
        + ground(196, light.crop)
        + "".join(rect(-10, y, 620, 3, shade(light.crop, 0.88)) for y in (204, 214, 228))
    )
    for x, w in ((80, 150), (250, 130), (410, 120)):
        out += (
            rect(x - w / 2, 196, w, 62, "#b5705a")
            + rect(x - w / 2, 246, w, 12, "#8f9a9c")
            + gable(x, 198, w, 30, light, "#8a4a3c", 6)
            + window(x - w * 0.28, 210, 28, 26, light, "#fff8ea")
            + window(x + w * 0.28, 210, 28, 26, light, "#fff8ea")
            + rect(x - 9, 212, 18, 46, "#5e3e2b")
            + rect(x + w * 0.3, 168, 10, 22, "#9a5a44")
        )
    out += poly(
        [(-10, 280), (610, 252), (610, 420), (-10, 420)], "#d9ccb2" if not light.snow else "#e8ecec"
    ) + poly([(-10, 306), (610, 264), (610, 330), (-10, 420)], "#b9b3a6")
    out += "".join(poplar(x, y, h, light) for x, y, h in ((510, 262, 150), (560, 258, 132), (596, 256, 120)))
    out += "".join(
        rect(x, y - 20, 3, 22, "#fff8ea") + rect(x - 10, y - 16, 26, 2.4, "#fff8ea")
        for x, y in ((20, 286), (52, 284), (84, 282), (116, 281))
    )
    for x, y, h, coat, hat, look in (
        (170, 386, 122, RED, "cap", 1),
        (290, 372, 112, RED, "", -1),
        (420, 350, 96, RED, "cap", -1),
    ):
        out += person(
            x,
            y,
            h,
            coat=coat,
            dress="vest",
            hat=hat,
            look=look,
            style="tail",
            legs=BLUE,
            left=(-6, -50) if look > 0 else (-16, -48),
            right=(16, -46) if look > 0 else (2, -50),
            held=broom(72) if look > 0 else "",
        ) + (group(broom(72), at=(x - 15, y - h * 0.5)) if look < 0 else "")
    return (
        out
        + bin_cart(520, 372)
        + person(556, 384, 108, coat=BROWN, hair=GREY, look=-1, left=(-22, -44), right=(-14, -42))
    )


def bin_cart(x: float, y: float) -> str:
    return (
        poly([(x - 34, y - 44), (x + 26, y - 44), (x + 18, y - 12), (x - 26, y - 12)], "#4f7a5d")
        + dot(x - 12, y - 8, 10, "#2f2522")
        + strokes([(x + 24, y - 40), (x + 40, y - 54)], "#6f7a7c", 3)
        + "".join(
            dot(x - 22 + at * 12, y - 46, 7, ("#c9a24f", "#b5703a", "#9bae6b")[at % 3]) for at in range(4)
        )
    )
