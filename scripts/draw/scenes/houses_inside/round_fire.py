from ...houses import big_window, room
from ...light import GLOW, Light, lit
from ...nature import sky
from ...pen import oval, poly, rect, shape
from ...people import person
from ...things import banner, lamp, round_table, stool
from ...wardrobe import BLUE, BROWN, GREEN, GREY, HAIR, NAVY, OCHRE, PLUM, RED, ROSE, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def round_fire(light: Light) -> str:
    """夜里的村活动中心，一圈人围坐，灯下有人讲"""
    out = (
        room("#4a4a52", "#6b5a4a", 260)
        + lit(
            rect(110, 20, 380, 240, "#d9bd8a"),
            poly([(110, 260), (490, 260), (620, 420), (-20, 420)], "#c09a68"),
        )
        + big_window(150, 60, 90, 90, sky(light))
        + big_window(360, 60, 90, 90, sky(light))
        + lit(banner(300, 40, 150, 28, "围炉夜话"))
    )
    out += lamp(300, 150, 70)
    people = (
        oval(300, 336, 170, 44, "#d9b884")
        + round_table(300, 352, 110, 20, "#7a5238")
        + shape("M286 330Q284 310 296 304Q300 316 308 300Q320 314 314 330Z", "#d8402f")
        + shape("M292 330Q294 318 301 314Q308 320 308 330Z", GLOW)
        + oval(300, 331, 24, 5, "#4a3a33")
    )
    people += person(
        300, 316, 112, coat=RED, dress="vest", pose="half", right=(24, -70), left=(-14, -50), look=1
    )
    for x, y, h, coat, hair, style, look in (
        (150, 340, 108, GREEN, WHITE_HAIR, "short", 1),
        (218, 316, 98, PLUM, GREY, "bun", 1),
        (384, 316, 98, BLUE, HAIR, "short", -1),
        (452, 340, 108, OCHRE, HAIR, "bob", -1),
    ):
        people += stool(x, y, 34, 24) + person(
            x, y, h, coat=coat, hair=hair, style=style, pose="sit", look=look, left=(-9, -46), right=(9, -46)
        )
    people += "".join(
        stool(x, 402, 34, 26) + person(x, 402, 116, coat=coat, hair=hair, style=style, pose="sit", back=True)
        for x, coat, hair, style in (
            (170, BROWN, HAIR, "short"),
            (256, TEAL, GREY, "bun"),
            (344, NAVY, WHITE_HAIR, "short"),
            (430, ROSE, HAIR, "bob"),
        )
    )
    return out + lit(people)
