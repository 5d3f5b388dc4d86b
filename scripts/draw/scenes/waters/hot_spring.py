from ...houses import pavilion
from ...light import Light
from ...nature import bamboo, ground, hills, sky, tree
from ...pen import line, oval, rect, shape
from ...people import person
from ...things import steam, stool
from ...wardrobe import BROWN, GREEN, GREY, NAVY, PLUM, RED, WHITE_HAIR
from ..registry import scene


@scene
def hot_spring(light: Light) -> str:
    """温泉边，老人泡着脚，志愿者在旁边剪指甲"""
    out = (
        sky(light)
        + hills(light, 60, 0)
        + pavilion(120, 236, 150, light)
        + bamboo(500, 260, 190, light, 5)
        + tree(330, 236, 120, light, 0)
        + ground(232, "#c4b9a2" if not light.snow else "#e2e6e6")
        + "".join(
            oval(x, y, 30, 9, "#b3a88f" if not light.snow else "#f6f8f8")
            for x, y in ((40, 270), (150, 256), (260, 262), (390, 258), (520, 272))
        )
    )
    for x, coat, hair, style in (
        (140, GREEN, WHITE_HAIR, "short"),
        (240, PLUM, GREY, "bun"),
        (340, BROWN, WHITE_HAIR, "short"),
    ):
        out += person(
            x,
            336,
            116,
            coat=coat,
            hair=hair,
            style=style,
            pose="sit",
            legs="#e9bf98",
            left=(-10, -46),
            right=(10, -46),
        )
    out += (
        shape("M30 330Q40 316 70 318H430Q470 316 480 336L470 404H40Z", "#8fc0c4")
        + "".join(
            oval(40 + k * 44, 326 - k % 2 * 6, 28, 12, ("#b3a88f", "#a39a88")[k % 2]) for k in range(11)
        )
        + "".join(
            line(f"M{x} {y}q16 -6 32 0", "#dff0f0", 2.6)
            for x, y in ((90, 360), (200, 380), (300, 362), (380, 384), (140, 396))
        )
    )
    out += "".join(steam(x, y, 40) for x, y in ((100, 330), (190, 322), (290, 326), (400, 332)))
    out += (
        person(
            420,
            396,
            122,
            coat=RED,
            dress="vest",
            sleeve="#54606a",
            style="tail",
            pose="squat",
            look=1,
            right=(30, -40),
            left=(18, -34),
        )
        + stool(516, 396, 42, 32)
        + person(
            516,
            396,
            122,
            coat=NAVY,
            hair=WHITE_HAIR,
            pose="sit",
            look=-1,
            left=(-30, -40),
            right=(10, -44),
            hat="wool",
        )
    )
    return (
        out
        + rect(560, 360, 34, 34, "#fff8ea", 3)
        + rect(573, 366, 8, 20, "#4f6f5f")
        + rect(567, 372, 20, 8, "#4f6f5f")
    )
