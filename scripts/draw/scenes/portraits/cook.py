from ...bust import FAIR, bust
from ...light import Light
from ...pen import dot, line, poly, rect, shape, strokes, words
from ...wardrobe import HAIR, WHITE
from ..registry import scene


@scene
def cook(light: Light) -> str:
    """楼道里的厨师，手上裹着湿毛巾，应急灯亮着"""
    out = (
        rect(-10, -10, 620, 430, "#6f6a72")
        + poly([(120, -10), (480, -10), (440, 420), (160, 420)], "#8a8284")
        + "".join(
            poly(
                [
                    (420 + k * 14, 380 - k * 40),
                    (620, 380 - k * 40),
                    (620, 392 - k * 40),
                    (420 + k * 14, 392 - k * 40),
                ],
                "#5a565e",
            )
            for k in range(9)
        )
        + strokes([(430, 330), (600, 20)], "#4a464e", 7)
        + rect(150, 60, 96, 40, "#2f6f4a", 4)
        + words(198, 80, "出口", 24, "#dff5e0")
        + faint_smoke()
    )
    return (
        out
        + bust(
            coat=WHITE,
            skin=FAIR,
            hair=HAIR,
            collar="#e6e0d6",
            over="".join(dot(x, y, 5, "#c9c2b4") for x in (-16, 16) for y in (290, 330, 370)),
            right=(70, 300),
            left=(-54, 320),
            sleeve="#efeae0",
        )
        + rect(262, 48, 76, 40, WHITE, 8)
        + dot(274, 44, 22, WHITE)
        + dot(326, 44, 22, WHITE)
        + dot(300, 36, 26, WHITE)
        + shape("M346 276q26 -14 52 0l6 44q-32 14 -62 0Z", "#a9cbd6")
        + line("M348 290q26 -10 50 2M346 306q28 -8 54 2", "#7fa9b8", 3)
        + shape("M224 300q20 -12 44 0l4 36q-26 12 -50 0Z", "#a9cbd6")
        + line("M226 314q20 -8 42 0", "#7fa9b8", 3)
    )


def faint_smoke() -> str:
    return (
        '<g opacity="0.3">'
        + "".join(
            dot(x, y, r, "#d6d2d0")
            for x, y, r in ((150, 20, 50), (230, 0, 60), (340, 10, 70), (450, 30, 54), (400, -10, 60))
        )
        + "</g>"
    )
