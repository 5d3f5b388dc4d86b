from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...pen import line, rect
from ...people import person
from ...things import board, table
from ...wardrobe import BROWN, GREEN, GREY, HAIR, NAVY, OCHRE, PLUM, RED, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def phone_class(light: Light) -> str:
    """教室里，老人学用手机，年轻志愿者弯腰指着屏幕"""
    out = (
        room("#f3e8d3", "#cbaa7d", 300)
        + big_window(30, 50, 130, 130, outside(light))
        + big_window(440, 50, 130, 130, outside(light))
        + board(196, 50, 210, 116, 0)
    )
    out += (
        rect(276, 66, 50, 84, "#2f3b38", 6)
        + rect(281, 74, 40, 62, "#cfe0e2", 2)
        + "".join(
            rect(
                286 + k % 2 * 17,
                80 + k // 2 * 18,
                12,
                12,
                ("#c0392b", "#d9a441", "#3f6f95", "#5f8a62", "#8c4a36", "#4f8080")[k],
                3,
            )
            for k in range(6)
        )
        + line("M232 108h30l-8 -7M262 108l-8 7", "#f7dc96", 3)
        + line("M370 108h-30l8 -7M340 108l8 7", "#f7dc96", 3)
    )
    phone = rect(-5, -12, 11, 18, "#2f3b38", 2) + rect(-3.5, -10, 8, 13, "#cfe0e2", 1)
    for x, y, coat, hair, style in (
        (96, 318, PLUM, WHITE_HAIR, "bun"),
        (220, 318, GREEN, GREY, "short"),
        (470, 318, BROWN, WHITE_HAIR, "short"),
    ):
        out += person(
            x,
            y,
            104,
            coat=coat,
            hair=hair,
            style=style,
            pose="half",
            left=(-12, -50),
            right=(8, -52),
            held=phone,
        ) + table(x, 330, 106, 46, "#b98a52")
    out += person(
        166,
        398,
        128,
        coat=RED,
        dress="vest",
        style="tail",
        look=-1,
        left=(-22, -66),
        right=(14, -44),
        lean=-8,
    )
    out += person(
        352, 360, 120, coat=RED, dress="vest", hair=HAIR, look=1, right=(26, -70), left=(-14, -40), lean=6
    )
    for x, coat, hair in ((60, NAVY, HAIR), (290, OCHRE, GREY), (430, TEAL, WHITE_HAIR), (548, PLUM, GREY)):
        out += person(
            x,
            440,
            110,
            coat=coat,
            hair=hair,
            pose="half",
            back=True,
            style="bun" if hair == GREY else "short",
        )
    return out
