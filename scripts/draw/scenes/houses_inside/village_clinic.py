from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...pen import rect, strokes, words
from ...people import person
from ...things import book, cross, plant, stool, table
from ...wardrobe import HAIR, PLUM, WHITE, WHITE_HAIR
from ..registry import scene


@scene
def village_clinic(light: Light) -> str:
    """村卫生室里，村医给老人量血压，墙上挂着大字本"""
    out = (
        room("#e6ece4", "#c9bfa8", 306, "#8fb0a0")
        + rect(-10, 196, 620, 110, "#d3e0d6")
        + big_window(40, 56, 140, 120, outside(light), "#fffdf6")
        + rect(430, 70, 130, 150, "#fffdf6")
        + rect(430, 70, 130, 24, "#4f8080")
    )
    out += (
        "".join(rect(444, 106 + k * 22, 102 - k % 2 * 24, 8, "#7a8a86") for k in range(5))
        + words(495, 82, "记一记", 15, "#fffdf6")
        + rect(232, 60, 150, 130, "#b9c9c0")
        + rect(238, 66, 138, 118, "#f4f7f2")
    )
    out += "".join(
        rect(
            246 + k % 5 * 26,
            72 + k // 5 * 38,
            18,
            26,
            ("#b5483a", "#fff8ea", "#8fa999", "#d9a441", "#a9c4c6")[(k * 3) % 5],
            2,
        )
        for k in range(15)
    ) + "".join(rect(238, 100 + k * 38, 138, 3, "#b9c9c0") for k in range(3))
    out += stool(196, 388, 40, 30) + person(
        196,
        388,
        128,
        coat=WHITE,
        dress="doctor",
        pose="sit",
        look=1,
        hair=HAIR,
        right=(26, -52),
        left=(14, -46),
    )
    out += (
        stool(396, 388, 40, 30)
        + person(
            396,
            388,
            124,
            coat=PLUM,
            hair=WHITE_HAIR,
            style="bun",
            pose="sit",
            look=-1,
            left=(-30, -50),
            right=(-2, -40),
        )
        + rect(344, 318, 24, 18, "#3f5d78", 4)
    )
    out += (
        table(296, 392, 190, 62, "#d9c9a8")
        + rect(262, 300, 46, 28, "#fffdf6", 3)
        + rect(267, 304, 36, 14, "#8fb0a0")
        + strokes([(308, 322), (346, 326)], "#54606a", 2)
        + book(240, 328, 26)
    )
    return (
        out
        + rect(520, 290, 70, 16, "#fffdf6")
        + rect(524, 306, 62, 84, "#c9d6ce")
        + cross(555, 340, 30)
        + plant(52, 388, 80)
    )
