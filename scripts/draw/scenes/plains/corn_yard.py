from ...houses import gable, window
from ...light import Light
from ...nature import ground, round_hills, sky
from ...pen import dot, oval, rect, shape, strokes
from ...people import person
from ...things import stool, table
from ...wardrobe import BLUE, GREY, HAIR, PLUM, RED, ROSE
from ..registry import scene


@scene
def corn_yard(light: Light) -> str:
    """院子里堆满玉米，几个人坐着剥，孩子在一旁写字"""
    out = (
        sky(light, (90, 66), 28)
        + round_hills(light, 100)
        + rect(180, 130, 380, 130, "#c9826a")
        + rect(180, 244, 380, 16, "#8f9a9c")
        + gable(370, 132, 380, 56, light, "#8a4a3c", 12)
        + "".join(window(x, 160, 50, 50, light, "#fff8ea") for x in (230, 310, 430, 510))
        + rect(350, 158, 44, 100, "#5e3e2b")
        + "".join(rect(196 + k * 13, 138, 9, 30 + k % 3 * 8, "#e2b13c", 4) for k in range(3))
        + "".join(rect(338 + k * 50, 138, 8, 44, "#c0392b", 4) for k in range(2))
    )
    out += (
        ground(256, "#dcc699")
        + "".join(strokes([(x, 330), (x, 190)], "#6b4a33", 5) for x in (30, 150))
        + rect(24, 206, 132, 100, "#e2b13c")
        + "".join(
            dot(30 + k % 11 * 12 + k // 11 % 2 * 5, 212 + k // 11 * 11, 5, ("#e8c25a", "#d9a02e")[k % 2])
            for k in range(88)
        )
        + rect(20, 196, 140, 8, "#6b4a33")
    )
    out += shape("M180 400Q220 330 300 336T420 400Z", "#e2b13c") + "".join(
        oval(
            206 + at * 53.7 % 190,
            398 - at * 17.3 % 44 * (1 - abs((at * 53.7 % 190) - 95) / 150),
            9,
            4,
            ("#edc95f", "#d9a02e")[at % 2],
        )
        for at in range(40)
    )
    for x, coat, hat, style, look, hair in (
        (160, PLUM, "scarf", "bun", 1, GREY),
        (440, BLUE, "towel", "short", -1, HAIR),
    ):
        out += (
            stool(x, 396, 36, 24)
            + person(
                x,
                398,
                116,
                coat=coat,
                hat=hat,
                style=style,
                hair=hair,
                pose="sit",
                look=look,
                left=(-8, -44),
                right=(10, -44),
            )
            + rect(x - 12, 342, 26, 9, "#e8c25a", 4)
        )
    out += (
        stool(300, 356, 34, 24)
        + person(
            300, 356, 108, coat=RED, dress="vest", style="tail", pose="sit", left=(-8, -44), right=(10, -44)
        )
        + rect(290, 306, 26, 9, "#e8c25a", 4)
    )
    return (
        out
        + table(540, 392, 76, 36)
        + person(
            540,
            378,
            84,
            coat=ROSE,
            child=True,
            style="plaits",
            pose="half",
            look=-1,
            right=(10, -44),
            left=(-12, -44),
        )
        + rect(520, 348, 34, 4, "#fffdf6")
    )
