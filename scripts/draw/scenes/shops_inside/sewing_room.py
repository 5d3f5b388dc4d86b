from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...pen import dot, group, rect, shape
from ...people import person
from ...things import basket, lamp
from ...wardrobe import BLUE, GREY, HAIR, OCHRE, PLUM, RED, ROSE, TEAL
from ..registry import scene


@scene
def sewing_room(light: Light) -> str:
    """社区车间里一排缝纫机，几位妇女在做活"""
    out = (
        room("#e9e3d3", "#c2b391", 296)
        + "".join(big_window(x, 50, 110, 110, outside(light), "#fffdf6") for x in (40, 190, 340))
        + rect(480, 60, 100, 140, "#8a6a4c")
        + "".join(
            rect(488, 70 + k * 32, 84, 24, ("#c0392b", "#3f6f95", "#d9a441", "#5f8a62")[k], 3)
            for k in range(4)
        )
        + "".join(lamp(x, 60, 34) for x in (166, 316, 466))
    )
    for k, (x, y, h, coat, hair, style) in enumerate(
        (
            (120, 330, 100, TEAL, GREY, "bun"),
            (276, 330, 100, ROSE, HAIR, "tail"),
            (432, 330, 100, PLUM, HAIR, "bob"),
            (196, 404, 124, OCHRE, HAIR, "bun"),
            (392, 404, 124, BLUE, GREY, "bob"),
        )
    ):
        s = h / 100
        out += person(
            x, y, h, coat=coat, hair=hair, style=style, pose="half", look=1, left=(-6, -46), right=(18, -46)
        )
        ty = y - 34 * s
        out += (
            rect(x - 44 * s, ty, 108 * s, 7 * s, "#b98a52", 2)
            + rect(x - 38 * s, ty + 7 * s, 5 * s, 36 * s, "#54606a")
            + rect(x + 52 * s, ty + 7 * s, 5 * s, 36 * s, "#54606a")
        )
        cloth = ("#c0392b", "#3f6f95", "#d9a441", "#c9784a", "#5f8a62")[k]
        out += shape(
            f"M{x + 2 * s} {ty}Q{x + 10 * s} {ty - 8 * s} {x + 30 * s} {ty - 3 * s}V{ty}L{x + 4 * s} {ty + 22 * s}Q{x - 14 * s} {ty + 16 * s} {x - 10 * s} {ty}Z",
            cloth,
        )
        out += group(
            shape("M0 0V-8H22V-24H4V-34H40V0Z", "#3b3a44"),
            rect(7, -24, 4, 18, "#3b3a44"),
            dot(42, -28, 6, "#c9d3c4"),
            rect(26, -30, 10, 3, "#f0c36a"),
            at=(x + 20 * s, ty),
            scale=s * 0.9,
        )
    return (
        out
        + person(
            556, 400, 126, coat=RED, dress="vest", style="tail", look=-1, left=(-22, -52), right=(-4, -48)
        )
        + rect(510, 326, 40, 12, "#c0392b", 2)
        + basket(40, 396, 46, "#d9a441")
    )
