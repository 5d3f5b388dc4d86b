from ...houses import cottage
from ...light import Light
from ...nature import bamboo, bush, ground, hills, sky, tree
from ...pen import group, line, rect, shape
from ...people import person
from ...things import basket, hoe
from ...wardrobe import BLUE, GREY, PLUM, RED, TAN
from ..registry import scene


@scene
def kitchen_garden(light: Light) -> str:
    """房前屋后的小菜园，竹篱笆围着，邻里一起理菜"""
    out = (
        sky(light, (500, 66), 26)
        + hills(light, 70, 2)
        + cottage(150, 236, 200, 100, light)
        + tree(300, 244, 130, light, 1)
        + bamboo(520, 260, 200, light, 5)
        + ground(232, light.grass)
        + shape("M-10 420V372Q300 346 610 372V420Z", "#d6c39c")
    )
    for row in range(4):
        y = 272 + row * 25
        out += rect(40 + row * -14, y, 520 + row * 28, 12, "#8f6f45", 5) + "".join(
            bush(
                56 - row * 14 + k * (34 + row * 2),
                y + 3,
                22 + row * 2,
                ("#7ba25a", "#5f8a4f", "#9bb56a")[(k + row) % 3],
            )
            for k in range(15)
        )
    out += "".join(
        line(f"M{x} 366L{x + 26} 326M{x + 26} 366L{x} 326", "#b98a52", 2.6) for x in range(-10, 600, 26)
    ) + line("M-10 346H610", "#b98a52", 3)
    return (
        out
        + person(
            186, 400, 112, coat=RED, dress="vest", style="tail", look=1, right=(24, -54), left=(-12, -44)
        )
        + basket(246, 402, 46, "#7ba25a")
        + person(
            310,
            402,
            108,
            coat=PLUM,
            hat="scarf",
            hair=GREY,
            style="bun",
            look=-1,
            left=(-26, -50),
            right=(10, -44),
        )
        + person(
            430,
            336,
            92,
            coat=BLUE,
            hat="straw",
            skin=TAN,
            look=-1,
            lean=-20,
            left=(-18, -36),
            right=(-2, -46),
            held="",
        )
        + group(hoe(60), at=(414, 302), turn=16)
    )
