from ...light import Light
from ...pen import dot, poly, rect, strokes
from ...people import person
from ...things import bag, banner, basket, table
from ...wardrobe import BLUE, BROWN, GREY, HAIR, NAVY, OCHRE, PLUM, RED, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def market_hall(light: Light) -> str:
    """老街菜市场里，菜摊排开，中间一台公平秤"""
    out = (
        rect(-10, -10, 620, 430, "#e9dfca")
        + rect(-10, -10, 620, 70, "#6b7a74")
        + "".join(
            poly([(x, 60), (x + 60, 60), (x + 74, 20), (x + 14, 20)], "#7d8d86") for x in range(-20, 620, 120)
        )
        + "".join(strokes([(x, 60), (x, 300)], "#8f9a90", 7) for x in (60, 300, 540))
        + rect(-10, 250, 620, 180, "#cfc3a8")
    )
    veg = ("#7ba25a", "#d8402f", "#e08a2e", "#8a5a7a", "#e2bd6b", "#5f8a4f", "#c9784a")
    for k, (x, coat, hair, style, label) in enumerate(
        ((110, TEAL, GREY, "bun", "青菜"), (480, OCHRE, HAIR, "short", "豆腐"))
    ):
        out += person(
            x,
            328,
            116,
            coat=coat,
            hair=hair,
            style=style,
            dress="apron",
            trim="#efe3cf",
            pose="half",
            look=1 - 2 * k,
            right=(20, -50),
            left=(-16, -46),
        ) + banner(x, 100, 120, 30, label, "#4f6f5f")
        out += poly([(x - 104, 286), (x + 104, 286), (x + 120, 330), (x - 120, 330)], "#a8724b") + rect(
            x - 120, 330, 240, 46, "#7a5238"
        )
        out += "".join(
            dot(
                x - 92 + j * 23 - row * 4 + j * row * 1.0,
                294 + row * 13,
                9.5,
                veg[(j // 2 + row + k * 3) % 7],
            )
            for row in range(3)
            for j in range(9)
        )
    out += (
        table(296, 384, 84, 60, "#b98a52")
        + rect(272, 300, 50, 22, "#54606a", 4)
        + rect(280, 304, 34, 10, "#cfe0e2", 2)
        + rect(262, 292, 70, 7, "#c9d3d3", 3)
        + dot(288, 286, 7, "#7ba25a")
        + dot(302, 286, 8, "#7ba25a")
        + banner(297, 180, 120, 34, "公平秤")
    )
    out += (
        person(
            228, 398, 124, coat=PLUM, hair=WHITE_HAIR, style="bun", look=1, right=(24, -62), left=(-15, -40)
        )
        + basket(206, 398, 40, "#7ba25a")
        + person(
            364,
            400,
            130,
            coat=RED,
            dress="vest",
            hat="cap",
            look=-1,
            left=(-26, -70),
            right=(14, -46),
            legs=NAVY,
        )
    )
    return (
        out
        + person(560, 402, 122, coat=BLUE, back=True, left=(-18, -44))
        + bag(536, 392, 26, "#e7e3d6")
        + person(40, 402, 118, coat=BROWN, style="bob", back=True, right=(18, -44))
    )
