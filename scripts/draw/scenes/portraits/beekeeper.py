from ...bust import FAIR, bust
from ...light import Light
from ...nature import hills, sky
from ...pen import dot, oval, rect, shade, shape
from ...wardrobe import INK, WHITE
from ..registry import scene


@scene
def beekeeper(light: Light) -> str:
    """戴面纱草帽的女蜂农，身后一排蜂箱"""
    out = (
        sky(light, (440, 80), 30)
        + hills(light, 110, 0)
        + shape("M-10 420V260Q300 220 610 256V420Z", light.grass)
    )
    out += "".join(
        rect(x - 34, y - 50, 68, 50, fill)
        + rect(x - 40, y - 60, 80, 12, shade(fill, 0.8), 2)
        + rect(x - 16, y - 14, 32, 6, INK, 3)
        + rect(x - 28, y, 8, 12, "#6b4a33")
        + rect(x + 20, y, 8, 12, "#6b4a33")
        for x, y, fill in (
            (176, 320, "#e2bd6b"),
            (430, 310, "#a9c4b4"),
            (480, 370, "#e2bd6b"),
            (130, 392, "#a9c4b4"),
        )
    )
    out += bust(
        coat="#efe6cf",
        style="bun",
        hat="straw",
        collar="#e2bd6b",
        left=(-50, 330),
        right=(56, 318),
        sleeve="#e3d8bd",
    )
    out += (
        '<g opacity="0.34">' + shape("M222 104Q300 128 378 104L370 214Q300 244 230 214Z", "#54606a") + "</g>"
    )
    comb = (
        rect(250, 304, 112, 82, "#8a5a3a", 4)
        + rect(258, 312, 96, 66, "#e2a83e")
        + "".join(
            dot(268 + k % 7 * 13 + k // 7 % 2 * 6, 322 + k // 7 * 12, 4.4, "#c98a24") for k in range(35)
        )
    )
    return (
        out
        + comb
        + dot(250, 334, 18, FAIR)
        + dot(360, 322, 18, FAIR)
        + "".join(
            oval(x, y, 5, 3.4, "#d9962e") + oval(x - 1, y - 4, 4, 2.4, WHITE)
            for x, y in ((200, 220), (396, 190), (420, 240), (186, 150), (240, 270))
        )
    )
