from ...light import Light
from ...nature import cloud, ground, poplar, ridge
from ...pen import dot, oval, rect, shape, strokes
from ...people import person
from ...things import basket, bench, fan
from ...wardrobe import BLUE, GREEN, GREY, HAIR, OCHRE, PLUM, RED, ROSE, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def cotton_play(light: Light) -> str:
    """白棉田边，几个人围着看一台小戏，天高地阔"""
    out = (
        rect(-10, -10, 620, 430, "#d3e4ea")
        + cloud(60, 50, 130, light)
        + cloud(360, 34, 110, light)
        + cloud(480, 96, 90, light)
        + ridge([(-10, 178), (120, 164), (300, 172), (460, 160), (610, 174)], "#c9cdb6")
        + ground(176, "#a9a86a")
    )
    out += (
        "".join(
            "".join(
                dot(x + (row % 2) * 9, 184 + row * row * 2.3, 3 + row * 0.8, "#fbfaf4")
                for x in range(-10 + row * 5, 620, 18 + row * 5)
            )
            for row in range(8)
        )
        + "".join(poplar(x, 186, 110, light) for x in (500, 526, 552, 578))
        + rect(30, 140, 90, 42, "#c9584a")
        + rect(20, 158, 120, 26, "#c9584a")
        + dot(46, 186, 15, "#2f2522")
        + dot(116, 186, 11, "#2f2522")
        + rect(96, 138, 26, 24, "#cfe0e2")
    )
    out += oval(320, 356, 270, 62, "#d6c090")
    out += (
        strokes([(210, 350), (210, 212)], "#6b4a33", 4)
        + strokes([(430, 350), (430, 212)], "#6b4a33", 4)
        + rect(204, 210, 232, 26, "#b5261e")
        + rect(214, 236, 212, 6, "#f0c36a")
        + shape("M212 242H240Q230 300 214 330Z", "#c9584a")
        + shape("M428 242H400Q410 300 426 330Z", "#c9584a")
    )
    out += person(276, 362, 118, coat=OCHRE, hat="towel", look=1, right=(26, -70), left=(-18, -44)) + person(
        362,
        362,
        116,
        coat="#c0392b",
        trim="#f7dc96",
        style="bun",
        look=-1,
        left=(-26, -58),
        right=(20, -86),
        held=fan("#f0c36a"),
    )
    for x, coat, hair, style in (
        (120, GREEN, WHITE_HAIR, "short"),
        (180, PLUM, GREY, "bun"),
        (470, BLUE, HAIR, "short"),
        (532, TEAL, HAIR, "bob"),
    ):
        out += bench(x, 398, 44, 22) + person(
            x, 400, 100, coat=coat, hair=hair, style=style, pose="sit", back=True
        )
    return (
        out
        + person(
            60,
            392,
            112,
            coat=RED,
            dress="vest",
            hat="scarf",
            style="bun",
            look=1,
            right=(18, -52),
            left=(-14, -44),
        )
        + basket(92, 398, 40, "#fbfaf4")
        + person(572, 396, 80, coat=ROSE, child=True, look=-1, style="plaits")
    )
