from ...bust import BROWNED, bust
from ...light import Light
from ...pen import dot, line, oval, poly, rect, shape, strokes
from ...wardrobe import INK, WHITE_HAIR
from ..registry import scene


@scene
def scale_maker(light: Light) -> str:
    """灯下的老秤匠，眯眼看一杆木杆秤"""
    out = (
        rect(-10, -10, 620, 430, "#4a3f3a")
        + rect(130, -10, 340, 430, "#6b5646")
        + dot(300, 20, 210, "#8a6d50")
        + dot(300, 20, 130, "#a88560")
        + strokes([(300, -10), (300, 30)], INK, 4)
        + poly([(276, 30), (324, 30), (346, 58), (254, 58)], "#3f6f5a")
        + dot(300, 62, 14, "#ffe2a0")
    )
    out += "".join(
        strokes([(150 + k * 22, 96), (152 + k * 22, 210)], "#8a5a3a", 5)
        + dot(152 + k * 22, 216, 7, "#c9a24f")
        for k in range(3)
    ) + "".join(
        strokes([(410 + k * 22, 96), (408 + k * 22, 210)], "#8a5a3a", 5)
        + dot(408 + k * 22, 216, 7, "#c9a24f")
        for k in range(3)
    )
    out += bust(
        coat="#3f4f5a",
        skin=BROWNED,
        hair=WHITE_HAIR,
        glasses=True,
        left=(-70, 306),
        right=(66, 280),
        collar="#e6e0d6",
        over=shape("M-56 420V300L-40 262H40L56 300V420Z", "#7a5a40"),
    )
    return (
        out
        + strokes([(176, 326), (430, 262)], "#8a5a3a", 8)
        + "".join(dot(250 + k * 16, 307 - k * 4, 2, "#f7dc96") for k in range(10))
        + line("M196 322v50M196 322l-30 52M196 322l30 52", "#54606a", 2)
        + oval(196, 376, 36, 9, "#b98a3e")
        + line("M404 270v30", "#54606a", 2)
        + rect(394, 298, 20, 26, "#54606a", 4)
        + dot(230, 312, 18, BROWNED)
        + dot(366, 284, 18, BROWNED)
        + rect(-10, 404, 620, 30, "#5e3e2b")
    )
