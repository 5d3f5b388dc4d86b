from ...houses import flag
from ...light import Light
from ...nature import conifer, ground, hills, sky, tree
from ...pen import group, poly, rect, shade, shape, strokes, words
from ...people import person
from ...wardrobe import BLUE, GREY, NAVY, OCHRE, RED, ROSE, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def school_gate(light: Light) -> str:
    """乡村小学门口，两位老人举着小旗，孩子背着书包过马路"""
    out = (
        sky(light, (80, 70), 26)
        + hills(light, 90, 0)
        + conifer(40, 262, 110, light)
        + conifer(84, 266, 80, light)
        + tree(560, 268, 130, light, 0)
    )
    out += (
        rect(150, 130, 320, 130, "#efe3cf")
        + rect(144, 124, 332, 9, "#9a5a44")
        + "".join(
            rect(166 + at * 50, 146, 32, 34, light.window("#a9c4c6"))
            + rect(166 + at * 50, 204, 32, 34, light.window("#a9c4c6"))
            for at in range(6)
        )
    )
    out += (
        ground(258, "#d9ccb2")
        + rect(214, 168, 16, 96, "#b5836a")
        + rect(370, 168, 16, 96, "#b5836a")
        + rect(206, 158, 188, 20, "#9a1c1c")
        + words(300, 168, "小学", 16, "#f7dc96")
        + flag(300, 158, 96, 34)
    )
    out += rect(-10, 296, 620, 110, "#aaa598") + "".join(
        poly(
            [(196 + at * 38, 304), (218 + at * 38, 304), (206 + at * 43, 398), (178 + at * 43, 398)],
            "#f4efe2",
        )
        for at in range(6)
    )
    flag_ = strokes([(0, 8), (0, -30)], "#8a5a3a", 2.4) + shape("M0 -30h24v16h-24Z", "#d8402f")
    out += person(
        128,
        378,
        118,
        coat=RED,
        dress="vest",
        hair=WHITE_HAIR,
        legs=NAVY,
        look=1,
        right=(28, -72),
        left=(-15, -38),
        held=flag_,
    )
    out += group(
        person(
            0,
            0,
            118,
            coat=RED,
            dress="vest",
            hair=GREY,
            hat="cap",
            legs=BLUE,
            look=1,
            right=(28, -72),
            left=(-15, -38),
            held=flag_,
        ),
        at=(486, 378),
        mirror=True,
    )
    for x, y, coat, pack, style in (
        (250, 354, BLUE, "#d99a45", "short"),
        (290, 340, ROSE, "#3f5d78", "plaits"),
        (330, 350, TEAL, "#c0392b", "short"),
        (366, 336, OCHRE, "#5f7a5f", "tail"),
    ):
        out += (
            person(x, y, 74, coat=coat, child=True, back=True, style=style, pose="walk", look=1)
            + rect(x - 10, y - 52, 20, 25, pack, 5)
            + rect(x - 7, y - 40, 14, 9, shade(pack, 0.84), 2)
        )
    return out
