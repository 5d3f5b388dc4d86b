from ...backdrops import yard
from ...houses import roof, window
from ...light import Light
from ...nature import hills, sky, tree
from ...pen import dot, line, rect, strokes, words
from ...people import person
from ...things import board, bowl, cup, lantern, pennants
from ...wardrobe import BLUE, BROWN, GREEN, GREY, HAIR, NAVY, OCHRE, RED, ROSE, WHITE_HAIR
from ..registry import scene


@scene
def simple_feast(light: Light) -> str:
    """院坝里摆几张八仙桌办酒席，门口一块黑板写着账"""
    out = (
        sky(light, (90, 70), 26)
        + hills(light, 80, 2)
        + tree(30, 262, 140, light, 0)
        + rect(130, 120, 390, 150, "#ecdcc0")
        + rect(130, 240, 390, 30, "#b9ac98")
        + roof(325, 122, 390, 66, light)
        + "".join(window(x, 148, 44, 56, light) for x in (186, 254, 396, 464))
    )
    out += (
        rect(296, 150, 58, 120, "#7a5238")
        + line("M325 150v120", "#5e3e2b", 2)
        + rect(282, 152, 9, 88, "#b5261e")
        + rect(359, 152, 9, 88, "#b5261e")
        + rect(290, 138, 70, 10, "#b5261e")
        + lantern(270, 148, 13, 10)
        + lantern(380, 148, 13, 10)
        + words(311, 206, "囍", 22, "#d8402f")
        + words(339, 206, "囍", 22, "#d8402f")
    )
    out += yard(266, light) + pennants(-10, 60, 610, 76, 22, 22)
    out += (
        strokes([(548, 310), (540, 380)], "#6b4a33", 4)
        + strokes([(588, 310), (596, 380)], "#6b4a33", 4)
        + board(538, 252, 62, 66, 4, "#3b5348")
    )
    for x, y, s in ((142, 352, 1.22), (338, 334, 1.02), (490, 346, 0.0)):
        if s:
            for dx, coat, hair, style in (
                (-52, GREEN, WHITE_HAIR, "short"),
                (-18, ROSE, HAIR, "bun"),
                (18, BLUE, HAIR, "short"),
                (52, OCHRE, GREY, "bob"),
            ):
                out += person(
                    x + dx * s,
                    y + 16 * s,
                    84 * s,
                    coat=coat,
                    hair=hair,
                    style=style,
                    pose="half",
                    left=(-14, -46),
                    right=(12, -46),
                )
            out += (
                rect(x - 64 * s, y - 24 * s, 128 * s, 8, "#a8724b", 2)
                + rect(x - 58 * s, y - 18 * s, 7, 44 * s, "#7a5238")
                + rect(x + 51 * s, y - 18 * s, 7, 44 * s, "#7a5238")
                + rect(x - 58 * s, y - 16 * s, 116 * s, 12 * s, "#8a5a3a")
            )
            out += "".join(
                bowl(x + dx * s, y - 24 * s, 20 * s, food)
                for dx, food in ((-44, "#7d9a63"), (-16, "#c9784a"), (14, "#e2bd6b"), (42, "#7d9a63"))
            )
    out += (
        person(
            456, 394, 120, coat=RED, trim="#f0c36a", style="bun", look=-1, left=(-14, -54), right=(10, -52)
        )
        + cup(440, 334, 9)
        + person(404, 396, 124, coat=NAVY, look=1, right=(14, -54), left=(-14, -44))
        + dot(412, 328, 4, "#d8402f")
        + cup(423, 334, 9)
    )
    return (
        out
        + person(560, 398, 108, coat=BROWN, hair=GREY, back=True, left=(-20, -66))
        + person(
            250, 396, 106, coat=RED, dress="vest", style="tail", look=-1, left=(-20, -54), right=(-6, -50)
        )
        + rect(206, 336, 42, 5, "#8a5a3a", 2)
        + bowl(220, 337, 19, "#c9784a")
        + bowl(238, 337, 19, "#7d9a63")
    )
