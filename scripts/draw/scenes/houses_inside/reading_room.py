from ...backdrops import outside
from ...houses import big_window, room
from ...light import Light
from ...pen import rect
from ...people import person
from ...things import book, lamp, plant, shelf, stool
from ...wardrobe import BLUE, GREEN, GREY, HAIR, OCHRE, PLUM, RED, ROSE, WHITE_HAIR
from ..registry import scene


@scene
def reading_room(light: Light) -> str:
    """明亮的阅览室，高窗前一张长桌，老人和孩子各看各的书"""
    out = (
        room("#efe3cf", "#b98a5e", 300)
        + "".join(big_window(x, 40, 120, 180, outside(light), "#8a6a4c") for x in (240, 420))
        + shelf(106, 304, 200, 250, 5)
        + rect(210, 296, 400, 8, "#8a6a4c")
        + lamp(300, 120, 46)
        + lamp(480, 120, 46)
    )
    for x, coat, hair, style, child in (
        (262, GREEN, WHITE_HAIR, "short", False),
        (350, ROSE, HAIR, "plaits", True),
        (440, PLUM, GREY, "bob", False),
        (530, BLUE, HAIR, "short", True),
    ):
        out += person(
            x,
            354 if not child else 350,
            112 if not child else 92,
            coat=coat,
            hair=hair,
            style=style,
            child=child,
            pose="half",
            left=(-12, -52),
            right=(12, -52),
        )
    out += (
        rect(214, 312, 380, 12, "#a8724b", 3)
        + rect(230, 324, 12, 74, "#7a5238")
        + rect(560, 324, 12, 74, "#7a5238")
        + "".join(book(x, 312, 36) for x in (262, 350, 440, 530))
        + plant(396, 314, 34)
    )
    out += person(
        132, 398, 130, coat=RED, dress="vest", style="tail", look=-1, left=(-18, -90), right=(12, -46)
    ) + "".join(rect(146, 330 + k * 7, 26, 6, ("#b5483a", "#d9a441", "#3f5d78")[k]) for k in range(3))
    return (
        out + stool(404, 410, 40, 24) + person(404, 410, 100, coat=OCHRE, child=True, back=True, pose="sit")
    )
