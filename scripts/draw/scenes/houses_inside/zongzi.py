from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...nature import bamboo
from ...pen import group, oval, poly, rect, shape, strokes
from ...people import person
from ...things import bucket, steam
from ...wardrobe import GREY, HAIR, OCHRE, RED, TEAL
from ..registry import scene


@scene
def zongzi(light: Light) -> str:
    """老屋厨房里，几个人包粽子，桌上是粽叶和糯米"""
    out = (
        room("#e3d3b4", "#a8906c", 290)
        + "".join(rect(x, -10, 7, 300, "#8a6a4c") for x in (60, 250, 440, 560))
        + rect(-10, 40, 620, 9, "#8a6a4c")
        + big_window(
            300,
            76,
            110,
            100,
            group(bamboo(10, 190, 190, light, 6), at=(0, 0)) if not light.snow else outside(light),
        )
        + strokes([(80, 60), (230, 60)], "#6b4a33", 3)
    )
    for x in (100, 130, 160, 190, 214):
        out += (
            strokes([(x, 60), (x, 84)], "#c9b48e", 1.6)
            + poly([(x - 10, 104), (x, 84), (x + 10, 104)], "#5f8a5c")
            + poly([(x - 8, 126), (x + 1, 108), (x + 10, 126)], "#4f7a4f")
        )
    out += (
        rect(452, 220, 150, 110, "#b5836a")
        + rect(446, 212, 160, 12, "#9a6a54")
        + oval(526, 212, 46, 10, "#3b3a38")
        + rect(484, 180, 84, 30, "#c9a06a", 4)
        + rect(480, 172, 92, 10, "#a8804e", 4)
        + steam(512, 164, 34)
        + steam(546, 164, 34)
        + rect(500, 262, 52, 40, "#3b2c28", 6)
        + shape("M508 300Q510 276 522 268Q526 284 536 272Q548 286 546 300Z", "#d8402f")
    )
    for x, coat, hair, style, hat, look in (
        (110, TEAL, GREY, "bun", "scarf", 1),
        (226, OCHRE, HAIR, "bob", "", 0),
        (352, RED, HAIR, "tail", "", -1),
    ):
        out += (
            person(
                x,
                356,
                128,
                coat=coat,
                hair=hair,
                style=style,
                hat=hat,
                pose="half",
                look=look,
                left=(-8, -56),
                right=(9, -56),
                dress="vest" if coat == RED else "",
            )
            + poly([(x - 12, 278), (x + 2, 302), (x + 15, 280)], "#5f8a5c")
            + poly([(x - 6, 280), (x + 3, 290), (x + 10, 281)], "#fbf6e6")
        )
    out += (
        rect(40, 322, 400, 12, "#a8724b", 3)
        + rect(56, 334, 12, 70, "#7a5238")
        + rect(412, 334, 12, 70, "#7a5238")
    )
    out += (
        shape("M138 322Q142 302 168 302T200 322Z", "#8a5a3a")
        + oval(169, 305, 28, 8, "#fbf6e6")
        + "".join(
            shape(f"M{262 + k * 5} {320 - k * 3}q24 -14 60 -4q-28 10 -60 4Z", ("#5f8a5c", "#7ba268")[k % 2])
            for k in range(4)
        )
        + "".join(poly([(x, 322), (x + 11, 302), (x + 22, 322)], "#4f7a4f") for x in (52, 70, 388, 408))
    )
    return (
        out
        + bucket(480, 392, 40, "#8a6a4c")
        + "".join(
            shape(f"M{466 + k * 6} 352q{-8 + k * 4} -34 {-2 + k * 3} -52q12 24 4 52Z", "#6a9370")
            for k in range(4)
        )
    )
