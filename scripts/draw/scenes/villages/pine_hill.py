from ...light import Light
from ...nature import conifer, hills, sky
from ...pen import dot, faint, oval, poly, rect, shape, strokes
from ...people import person
from ...wardrobe import GREY, HAIR, NAVY
from ..registry import scene


@scene
def pine_hill(light: Light) -> str:
    """松林坡上，两个人把信压在石头下，旁边放着一束菊花"""
    out = (
        sky(light)
        + hills(light, 60, 2)
        + faint(0.6, rect(-10, 160, 400, 14, "#fbfbf6", 7), rect(260, 186, 360, 12, "#fbfbf6", 6))
        + shape("M-10 420V230Q200 180 610 246V420Z", light.near)
        + "".join(
            conifer(x, y, h, light)
            for x, y, h in (
                (40, 268, 150),
                (110, 252, 180),
                (190, 246, 140),
                (420, 252, 150),
                (490, 262, 190),
                (566, 270, 160),
            )
        )
    )
    out += shape("M-10 420V312Q260 270 610 320V420Z", light.grass) + shape(
        "M240 420Q280 360 330 330T360 296H376Q370 340 380 366T440 420Z", "#d6c8a4"
    )
    out += (
        oval(236, 372, 44, 20, "#a39a88")
        + oval(200, 384, 26, 12, "#8f8674")
        + rect(216, 352, 40, 12, "#fffdf6", 1)
        + oval(246, 354, 20, 9, "#b3aa98")
    )
    out += "".join(
        strokes([(286 + k * 5, 388), (278 + k * 9, 358 - k % 2 * 6)], "#6f9a5c", 2.4)
        + dot(278 + k * 9, 354 - k % 2 * 6, 8, "#f4d35e")
        + dot(278 + k * 9, 354 - k % 2 * 6, 3, "#d9962e")
        for k in range(5)
    ) + poly([(280, 392), (314, 392), (306, 372), (288, 372)], "#fffdf6")
    return (
        out
        + person(130, 396, 126, coat=NAVY, hair=GREY, look=1, lean=24, left=(10, -40), right=(30, -40))
        + person(420, 396, 118, coat="#5f6f57", style="bun", look=-1, left=(-10, -50), right=(8, -50))
        + person(478, 398, 122, coat="#54606a", hair=HAIR, look=-1)
    )
