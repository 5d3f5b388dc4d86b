from ...houses import stilt_house
from ...light import Light
from ...nature import ground, karst, sky, tree
from ...pen import group, rect, shape, words
from ...people import person
from ...things import bench, book, van
from ...wardrobe import BLUE, GREEN, GREY, OCHRE, PLUM, RED, ROSE, WHITE_HAIR
from ..registry import scene


@scene
def library_van(light: Light) -> str:
    """图书车开到寨门口，车门支起来就是书架，几个人在挑书"""
    out = (
        sky(light, (500, 70), 28)
        + karst(light, 220)
        + stilt_house(86, 250, 150, light)
        + tree(210, 256, 110, light, 0)
        + ground(250, light.grass)
        + shape("M-10 420V330Q200 286 610 300V420Z", "#d9c9a8")
    )
    out += group(van(0, 0, 300, "#4f8080", ""), rect(24, -132, 150, 84, "#f3ead8"), at=(196, 354))
    for row in range(3):
        out += rect(222, 250 + row * 27, 146, 3, "#8a5a3a") + "".join(
            rect(
                224 + k * 9,
                230 + row * 27 + k * 7 % 3 * 2,
                7,
                20 - k * 7 % 3 * 2,
                ("#b5483a", "#8fa999", "#d9a441", "#3f5d78", "#b98a3e")[(k + row) % 5],
            )
            for k in range(16)
            if (k + row) % 8 != 6
        )
    out += shape("M214 218H376L396 188H194Z", "#c0392b") + words(292, 203, "流动图书车", 17, "#fff4d8")
    out += person(
        180,
        380,
        112,
        coat=RED,
        dress="vest",
        style="tail",
        look=1,
        right=(22, -56),
        left=(-10, -46),
        held=rect(-3, -12, 16, 20, "#d9a441", 1),
    )
    out += person(250, 384, 78, coat=ROSE, child=True, back=True, style="plaits", right=(14, -70)) + person(
        296, 386, 82, coat=BLUE, child=True, back=True, left=(-14, -70)
    )
    out += person(
        356, 384, 110, coat=PLUM, hat="turban", hair=GREY, look=-1, left=(-16, -54), right=(6, -50)
    ) + book(350, 328, 26)
    return (
        out
        + bench(96, 386, 90)
        + person(80, 392, 92, coat=GREEN, hair=WHITE_HAIR, pose="sit", left=(-8, -40), right=(10, -40))
        + book(81, 354, 28)
        + person(114, 392, 70, coat=OCHRE, child=True, pose="sit", left=(-6, -40), right=(10, -40))
    )
