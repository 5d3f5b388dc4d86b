from ...houses import big_window, room
from ...light import Light
from ...nature import round_hills, tree
from ...pen import group, oval, rect, shape, strokes
from ...people import person
from ...things import basket, bowl
from ...wardrobe import GREEN, GREY, HAIR, OCHRE, RED, ROSE, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def pounded_tea(light: Light) -> str:
    """木桌旁一圈人擂茶，擂钵在中间，茶碗摆了一圈"""
    out = (
        room("#e6d6b8", "#a8875e", 290)
        + "".join(rect(x, -10, 8, 300, "#8a6a4c") for x in (20, 300, 572))
        + rect(-10, 36, 620, 9, "#8a6a4c")
        + big_window(
            60,
            70,
            180,
            110,
            group(round_hills(light, 60) + tree(90, 200, 130, light, 0), scale=0.7),
            "#8a6a4c",
            3,
        )
        + rect(350, 70, 180, 120, "#8a5a3a")
        + "".join(
            rect(358, 80 + k * 38, 164, 3, "#5e3e2b")
            + "".join(
                bowl(374 + j * 26, 80 + k * 38, 20, "#c9a06a", ("#f7f2e6", "#8fb0a8", "#b5836a")[(j + k) % 3])
                for j in range(6)
            )
            for k in range(1, 3)
        )
    )
    for x, y, h, coat, hair, style, hat, look in (
        (96, 356, 128, TEAL, GREY, "bun", "scarf", 1),
        (210, 338, 120, OCHRE, HAIR, "short", "", 1),
        (396, 338, 120, ROSE, HAIR, "bob", "", -1),
        (508, 356, 128, GREEN, WHITE_HAIR, "short", "", -1),
    ):
        out += person(
            x,
            y,
            h,
            coat=coat,
            hair=hair,
            style=style,
            hat=hat,
            pose="half",
            look=look,
            left=(-10, -52),
            right=(12, -50),
        )
    out += person(
        302, 340, 128, coat=RED, dress="vest", style="tail", pose="half", left=(-4, -58), right=(6, -66)
    )
    out += (
        oval(302, 366, 262, 46, "#8a5a3a")
        + oval(302, 358, 262, 46, "#b98a52")
        + shape("M256 344Q258 384 302 384T348 344Z", "#6b4a33")
        + oval(302, 344, 46, 12, "#9bae6b")
        + strokes([(308, 344), (312, 266)], "#a8724b", 7)
    )
    out += (
        "".join(bowl(x, y, 34, "#b7c08a") for x, y in ((116, 362), (196, 384), (408, 384), (486, 362)))
        + basket(250, 396, 26, "#d9b25a")
        + basket(366, 396, 26, "#7d9a63")
    )
    return out
