from ...backdrops import ORANGE
from ...light import Light
from ...nature import sky, water
from ...pen import line, n, rect, shape, strokes
from ...people import person
from ...things import box
from ...wardrobe import BLUE, OCHRE, RED, TAN, TEAL
from ..registry import scene


@scene
def harbour(light: Light) -> str:
    """渔港清早，渔船靠岸，志愿者在码头上讲安全"""
    out = (
        sky(light, (470, 110), 32)
        + shape("M-10 190Q90 140 190 176T400 168T610 182V260H-10Z", light.mid)
        + rect(60, 118, 14, 64, "#fffdf6")
        + rect(56, 110, 22, 10, "#b5261e")
        + rect(60, 136, 14, 10, "#b5261e")
        + water(182, light, 240, 1)
    )
    for x, y, w, fill, cabin in (
        (150, 256, 190, "#3f6f95", "#fffdf6"),
        (350, 240, 140, "#4f8080", "#f3ead8"),
        (500, 262, 170, "#b5483a", "#fffdf6"),
    ):
        out += (
            rect(x + w * 0.06, y - w * 0.34, w * 0.26, w * 0.24, cabin)
            + rect(x + w * 0.1, y - w * 0.3, w * 0.18, w * 0.09, "#7d9aa3")
            + strokes([(x - w * 0.1, y - w * 0.1), (x - w * 0.1, y - w * 0.62)], "#6b5a4a", 3)
            + strokes([(x - w * 0.1, y - w * 0.6), (x - w * 0.44, y - w * 0.14)], "#8a8078", 1.4)
            + strokes([(x - w * 0.1, y - w * 0.6), (x + w * 0.2, y - w * 0.34)], "#8a8078", 1.4)
        )
        out += (
            shape(
                f"M{n(x - w * 0.1)} {n(y - w * 0.6)}h{n(w * 0.13)}l{n(-w * 0.04)} {n(w * 0.04)} {n(w * 0.04)} {n(w * 0.04)}h{n(-w * 0.13)}Z",
                "#d8402f",
            )
            + shape(
                f"M{n(x - w * 0.52)} {n(y - w * 0.15)}Q{n(x)} {n(y - w * 0.06)} {n(x + w * 0.52)} {n(y - w * 0.18)}Q{n(x + w * 0.46)} {n(y + w * 0.06)} {n(x + w * 0.34)} {n(y + w * 0.07)}H{n(x - w * 0.34)}Q{n(x - w * 0.48)} {n(y + w * 0.06)} {n(x - w * 0.52)} {n(y - w * 0.15)}Z",
                fill,
            )
            + line(
                f"M{n(x - w * 0.46)} {n(y - w * 0.04)}Q{n(x)} {n(y + w * 0.02)} {n(x + w * 0.46)} {n(y - w * 0.06)}",
                "#fffdf6",
                2.4,
            )
        )
    out += (
        rect(-10, 314, 620, 110, "#b3aa98")
        + rect(-10, 314, 620, 10, "#968d7c")
        + "".join(rect(x, 300, 18, 24, "#54606a", 6) for x in (40, 260, 470))
    )
    out += person(
        150, 390, 122, coat=RED, dress="vest", hat="cap", look=1, right=(28, -64), left=(-14, -46), legs=BLUE
    )
    for x, coat, hat, look in ((236, TEAL, "straw", -1), (290, OCHRE, "", -1), (346, BLUE, "straw", -1)):
        out += person(x, 394, 116, coat=coat, hat=hat, skin=TAN, look=look, legs="#54606a") + (
            shape(f"M{x - 13} 352h26v-30q-5 -8 -8 -8l-5 12 -5 -12q-3 0 -8 8Z", ORANGE) if x != 290 else ""
        )
    out += "".join(
        box(430 + k % 2 * 50, 396 - k // 2 * 24, 46, 22, ("#5f8aa0", "#8fa9a0")[k % 2])
        + "".join(
            shape(f"M{418 + k % 2 * 50 + j * 11} {375 - k // 2 * 24}q7 -8 14 0q-7 6 -14 0Z", "#dfe6e6")
            for j in range(3)
        )
        for k in range(4)
    )
    return (
        out
        + line(
            "M530 396Q560 340 606 360M520 400Q570 356 610 380M540 400L600 350M560 404L606 372", "#4f8080", 2
        )
        + "".join(
            line(f"M{x} {y}q6 -6 11 0q5 -6 11 0", "#fffdf6", 2)
            for x, y in ((240, 90), (300, 70), (340, 110), (400, 60))
        )
    )
