from ...houses import stilt_house
from ...light import GLOW, Light, lit
from ...nature import rainfall
from ...pen import dot, faint, poly, rect, shape
from ...people import person
from ...wardrobe import NAVY, PLUM, WHITE_HAIR
from ..registry import scene


@scene
def rainy_wharf(light: Light) -> str:
    """雨夜的江边码头，两个人打着手电，扶一位老人上台阶"""
    night = Light("summer night")
    out = (
        rect(-10, -10, 620, 430, "#2b3f56")
        + shape("M-10 150Q120 90 260 130T610 100V260H-10Z", "#35506a")
        + rect(-10, 190, 620, 240, "#3d5a72")
    )
    out += "".join(
        rect(x, y, w, 3, "#54728a", 1.5)
        for x, y, w in ((20, 214, 80), (130, 240, 60), (40, 268, 90), (470, 206, 90), (10, 330, 60))
    )
    out += night.fall("".join(stilt_house(x, y, w, night) for x, y, w in ((420, 194, 140), (545, 184, 160))))
    for k in range(8):
        y = 230 + k * 26
        out += poly(
            [(200 - k * 34, y), (430 + k * 20, y), (440 + k * 20, y + 8), (190 - k * 34, y + 8)], "#8f8a80"
        ) + poly(
            [(190 - k * 34, y + 8), (440 + k * 20, y + 8), (440 + k * 20, y + 28), (184 - k * 36, y + 28)],
            "#6f6a62",
        )
    out += shape("M-10 420V300Q60 280 130 306Q170 330 150 360Q120 400 130 420Z", "#3d5a72")
    coat = "#d9a02e"
    people = (
        person(262, 366, 124, coat=coat, legs=NAVY, look=1, left=(-14, -46), right=(24, -52), hat="hard")
        + person(
            318,
            366,
            112,
            coat=PLUM,
            hair=WHITE_HAIR,
            style="bun",
            left=(-18, -48),
            right=(18, -48),
            pose="walk",
            look=1,
        )
        + person(
            374,
            366,
            124,
            coat=coat,
            legs=NAVY,
            look=-1,
            left=(-22, -52),
            right=(18, -70),
            hat="hard",
            held=rect(-4, -8, 8, 18, "#54606a", 2) + dot(0, -9, 5, GLOW),
        )
    )
    return out + faint(0.3, poly([(398, 272), (640, 190), (640, 350)], GLOW)) + lit(people) + rainfall()
