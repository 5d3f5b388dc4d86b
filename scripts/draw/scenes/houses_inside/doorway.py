from ...light import Light
from ...nature import ground
from ...pen import dot, line, poly, rect, strokes
from ...people import person
from ...things import basket
from ...wardrobe import PLUM, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def doorway(light: Light) -> str:
    """楼道里，门开着一半，卖豆腐的大姐提着豆腐同老人说话"""
    out = (
        rect(-10, -10, 620, 430, "#dcd8cc")
        + rect(-10, 230, 620, 140, "#c3cfc4")
        + rect(-10, 226, 620, 5, "#a9b5aa")
        + ground(366, "#b3aa9a")
        + "".join(
            poly(
                [
                    (-10, 366 - k * 36),
                    (110 - k * 16, 366 - k * 36),
                    (110 - k * 16, 380 - k * 36),
                    (-10, 380 - k * 36),
                ],
                "#a39a8a",
            )
            for k in range(8)
        )
        + strokes([(128, 330), (10, 80)], "#6b5a4a", 6)
    )
    out += (
        rect(330, 60, 190, 310, "#6b4a33")
        + rect(344, 74, 162, 296, "#f6e2b4")
        + poly([(344, 74), (412, 92), (412, 386), (344, 370)], "#8a5a3a")
        + dot(402, 240, 5, "#f0c36a")
        + rect(306, 100, 18, 170, "#b5261e")
        + rect(526, 100, 18, 170, "#b5261e")
        + rect(360, 30, 130, 24, "#b5261e")
        + "".join(
            rect(311, 112 + k * 31, 8, 16, "#f0c36a") + rect(531, 112 + k * 31, 8, 16, "#f0c36a")
            for k in range(5)
        )
        + rect(180, 90, 60, 80, "#fffdf6")
        + "".join(rect(190, 104 + k * 14, 40 - k % 2 * 12, 4, "#8f9a9c") for k in range(4))
    )
    out += person(
        458, 376, 150, coat=PLUM, hair=WHITE_HAIR, style="bun", look=-1, left=(-20, -52), right=(14, -44)
    )
    tofu = rect(-15, 4, 30, 20, "#fffdf0", 2) + line("M-15 4L0 -4L15 4", "#a8724b", 2)
    return (
        out
        + person(
            250,
            392,
            158,
            coat=TEAL,
            hat="scarf",
            style="bun",
            dress="apron",
            trim="#efe3cf",
            look=1,
            left=(-15, -40),
            right=(24, -50),
            held=tofu,
        )
        + basket(176, 396, 60)
        + "".join(rect(152 + k * 17, 348 - k % 2 * 3, 15, 12, "#fffdf0", 2) for k in range(3))
    )
