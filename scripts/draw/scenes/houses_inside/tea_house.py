from ...backdrops import snow_peaks
from ...houses import big_window, room
from ...light import Light
from ...pen import dot, group, oval, poly, rect, shape
from ...people import person
from ...things import cup, teapot
from ...wardrobe import GREY, HAIR, RED, TAN, WHITE_HAIR
from ..registry import scene


@scene
def tea_house(light: Light) -> str:
    """甜茶馆里，藏式矮桌旁几个人端着茶听人说话，窗外是雪山"""
    out = (
        room("#e9c98f", "#9a6a4a", 290)
        + rect(-10, -10, 620, 44, "#a8392f")
        + "".join(rect(x, 34, 20, 14, ("#3f6f95", "#f0c36a")[x // 20 % 2]) for x in range(0, 600, 20))
        + big_window(190, 76, 220, 120, snow_peaks(light), "#8c3a2c", 4)
    )
    out += (
        shape("M176 70H424L432 84H168Z", "#8c3a2c")
        + "".join(
            rect(x, 60, 14, 12, ("#3f6f95", "#f7dc96", "#5f8a62")[x // 22 % 3]) for x in range(178, 420, 22)
        )
        + rect(20, 70, 130, 150, "#fff2d8")
        + rect(26, 76, 118, 138, "#c9784a")
        + oval(85, 145, 38, 48, "#f0c36a")
        + oval(85, 145, 26, 34, "#3f6f95")
        + dot(85, 145, 12, "#fff2d8")
    )
    out += rect(450, 90, 120, 120, "#8c3a2c") + "".join(
        rect(458 + k % 3 * 38, 98 + k // 3 * 38, 30, 30, "#c9784a")
        + dot(473 + k % 3 * 38, 120 + k // 3 * 38, 8, "#e2bd6b")
        for k in range(9)
    )
    out += rect(20, 300, 560, 20, "#8c3a2c", 4)
    for x, coat, hat, hair, style, look in (
        (90, "#5a3a4a", "", GREY, "plaits", 1),
        (196, "#3f5d78", "fur", HAIR, "short", 1),
        (404, "#7a3f52", "", WHITE_HAIR, "plaits", -1),
        (514, "#4f6f5f", "fur", GREY, "short", -1),
    ):
        out += person(
            x,
            362,
            116,
            coat=coat,
            hair=hair,
            hat=hat,
            style=style,
            skin=TAN,
            pose="half",
            look=look,
            trim="#f0c36a",
            dress="robe",
            left=(-10, -56),
            right=(12, -58),
        ) + cup(x + 14, 300, 11, "#fff2d8")
    out += person(
        300,
        362,
        122,
        coat=RED,
        dress="vest",
        skin=TAN,
        pose="half",
        style="tail",
        right=(22, -74),
        left=(-14, -50),
    )
    for x in (150, 450):
        out += (
            rect(x - 110, 340, 220, 16, "#b5483a", 3)
            + rect(x - 104, 356, 208, 44, "#8c3a2c")
            + "".join(
                poly(
                    [
                        (x - 84 + k * 42, 366),
                        (x - 70 + k * 42, 378),
                        (x - 84 + k * 42, 390),
                        (x - 98 + k * 42, 378),
                    ],
                    "#f0c36a",
                )
                for k in range(5)
            )
            + group(teapot(0, 0, 40, "#d9b25a"), at=(x + 30, 341))
            + cup(x - 40, 340, 12, "#fff2d8")
            + cup(x - 70, 340, 12, "#fff2d8")
        )
    return out
