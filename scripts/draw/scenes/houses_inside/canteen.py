from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...pen import oval, rect, strokes
from ...people import person
from ...things import banner, bowl, lamp, steam, table
from ...wardrobe import BLUE, BROWN, GREEN, GREY, PLUM, RED, TEAL, WHITE, WHITE_HAIR
from ..registry import scene


@scene
def canteen(light: Light) -> str:
    """长者食堂里，老人端着饭，志愿者打菜"""
    out = (
        room("#f6ead3", "#c9a777", 296)
        + rect(-10, 200, 620, 96, "#eadab8")
        + big_window(430, 60, 140, 110, outside(light))
        + banner(172, 150, 220, 40, "长者食堂")
        + lamp(110, 100, 44)
        + lamp(234, 100, 44)
    )
    out += person(
        110,
        300,
        112,
        coat=WHITE,
        dress="apron",
        trim="#f3ead8",
        hat="chef",
        pose="half",
        right=(20, -50),
        left=(-18, -48),
        held=strokes([(0, 0), (14, 10)], "#8f9a9c", 2.4),
    ) + person(
        232,
        300,
        112,
        coat=RED,
        dress="vest",
        hat="chef",
        style="bun",
        pose="half",
        look=1,
        right=(24, -56),
        left=(-14, -50),
    )
    out += (
        rect(30, 262, 280, 14, "#d8d6cc", 3)
        + rect(36, 276, 268, 90, "#b9c2c0")
        + "".join(
            rect(48 + k * 64, 252, 52, 14, "#8f9a9c", 3)
            + oval(74 + k * 64, 253, 22, 6, ("#7d9a63", "#c9784a", "#f3ead8", "#d99a45")[k])
            for k in range(4)
        )
        + steam(74, 244)
        + steam(202, 244)
    )
    tray = rect(-22, -3, 44, 5, "#a8724b", 2) + bowl(-8, -3, 20) + bowl(11, -3, 16, "#7d9a63")
    out += person(
        330,
        394,
        122,
        coat=GREEN,
        hair=WHITE_HAIR,
        look=1,
        pose="walk",
        left=(-4, -50),
        right=(24, -50),
        held=tray,
    )
    for x, coat, hair, style in ((430, PLUM, GREY, "bun"), (520, BLUE, WHITE_HAIR, "short")):
        out += person(
            x, 360, 106, coat=coat, hair=hair, style=style, pose="half", right=(12, -50), left=(-14, -48)
        )
    out += (
        table(478, 388, 190, 52, "#b98a52")
        + bowl(424, 332, 24)
        + bowl(458, 332, 20, "#7d9a63")
        + bowl(520, 332, 24)
        + bowl(548, 332, 20, "#c9784a")
        + steam(424, 316, 16)
    )
    return (
        out
        + person(160, 440, 118, coat=BROWN, hair=GREY, pose="half", back=True, style="bob")
        + person(60, 440, 114, coat=TEAL, hair=WHITE_HAIR, pose="half", back=True)
    )
