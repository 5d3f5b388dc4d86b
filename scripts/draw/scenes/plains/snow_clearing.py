from ...houses import cottage
from ...light import Light
from ...nature import conifer, ground, sky, snowfall
from ...pen import dot, group, poly, rect, shape, strokes
from ...people import person
from ...things import broom, shovel
from ...wardrobe import GREY, NAVY, PLUM, RED
from ..registry import scene


@scene
def snow_clearing(light: Light) -> str:
    """下雪的早上，志愿者在巷子里铲雪，给老人让出一条路"""
    out = (
        sky(light)
        + cottage(110, 268, 200, 100, light)
        + cottage(480, 262, 190, 96, light)
        + conifer(290, 252, 150, light)
        + conifer(340, 250, 110, light)
        + ground(258, "#eef2f3")
        + shape("M230 420Q280 340 270 300T300 256H330Q330 300 350 330T430 420Z", "#b9b3a6")
    )
    out += (
        shape("M-10 420V320Q60 296 130 318Q180 330 200 420Z", "#fbfcfc")
        + shape("M610 420V326Q540 300 480 322Q440 340 450 420Z", "#fbfcfc")
        + shape("M120 300q30 -22 64 0Z", "#fbfcfc")
        + shape("M390 296q26 -18 54 0Z", "#fbfcfc")
    )
    out += (
        person(
            190,
            386,
            124,
            coat=RED,
            dress="vest",
            sleeve="#54606a",
            hat="wool",
            look=1,
            lean=16,
            left=(18, -38),
            right=(30, -50),
            legs=NAVY,
        )
        + group(shovel(90, "#5f8aa0"), at=(246, 356), turn=-38)
        + person(
            404,
            390,
            122,
            coat=RED,
            dress="vest",
            sleeve="#54606a",
            hat="fur",
            look=-1,
            left=(-16, -52),
            right=(2, -46),
            held="",
        )
        + group(broom(84), at=(386, 326))
    )
    out += person(
        300,
        344,
        92,
        coat=PLUM,
        hat="scarf",
        hair=GREY,
        style="bun",
        look=1,
        pose="walk",
        right=(15, -34),
        held=strokes([(0, -4), (3, 36)], "#7a5a42", 3),
    ) + person(
        336,
        340,
        100,
        coat=RED,
        dress="vest",
        sleeve="#54606a",
        style="tail",
        look=-1,
        left=(-20, -46),
        right=(14, -40),
    )
    return (
        out
        + group(
            dot(0, 0, 25, "#d9e3e6"),
            dot(0, 0, 23, "#fdfefe"),
            dot(0, -34, 18, "#d9e3e6"),
            dot(0, -34, 16.5, "#fdfefe"),
            dot(-5, -37, 2, "#3b2c28"),
            dot(6, -37, 2, "#3b2c28"),
            poly([(0, -32), (14, -29), (0, -28)], "#d9702e"),
            rect(-11, -24, 22, 6, "#c0392b", 3),
            at=(540, 376),
        )
        + snowfall(70)
    )
