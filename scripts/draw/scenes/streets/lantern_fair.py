from ...light import Light, lit
from ...nature import hills, sky
from ...pen import dot, group, line, poly, rect, shape, strokes
from ...people import person
from ...things import string
from ...wardrobe import BLUE, BROWN, GREEN, HAIR, NAVY, OCHRE, PLUM, RED, ROSE, TEAL
from ..registry import scene


@scene
def lantern_fair(light: Light) -> str:
    """灯会：街两边挂满灯笼，孩子提着鱼灯走在前面"""
    out = (
        sky(light, (500, 60), 28)
        + hills(light, 110, 0)
        + poly([(-10, 120), (190, 190), (190, 300), (-10, 420)], "#5a4238")
        + poly([(610, 110), (410, 186), (410, 300), (610, 420)], "#5a4238")
    )
    out += poly([(-10, 100), (206, 184), (206, 196), (-10, 130)], "#332824") + poly(
        [(610, 90), (394, 180), (394, 192), (610, 122)], "#332824"
    )
    for at in range(4):
        x, h = 10 + at * 46, 90 - at * 16
        out += rect(x, 190 + at * 12, 30 - at * 3, h, "#ffe2a0") + line(
            f"M{x + 14 - at} {190 + at * 12}v{h}", "#5a4238", 2
        )
        out += rect(600 - x - 30 + at * 3, 184 + at * 13, 30 - at * 3, h, "#ffe2a0") + line(
            f"M{586 - x + at} {184 + at * 13}v{h}", "#5a4238", 2
        )
    out += (
        lit(poly([(190, 300), (410, 300), (610, 420), (-10, 420)], "#a08262"))
        + string(-10, 90, 300, 150, 16, 5, 13)
        + string(300, 150, 610, 84, 16, 5, 13)
        + string(150, 170, 450, 170, 10, 6, 7)
    )
    for x, y, h, coat in (
        (232, 306, 46, BROWN),
        (262, 304, 44, TEAL),
        (306, 306, 46, PLUM),
        (346, 304, 44, GREEN),
        (372, 308, 48, NAVY),
    ):
        out += lit(person(x, y, h, coat=coat))
    fish = group(
        shape("M-30 0Q-10 -20 18 -4L34 -16V16L18 4Q-10 20 -30 0Z", "#d8402f"),
        shape("M-8 -10Q0 0 -8 10", "#f0c36a"),
        line("M2 -9Q8 0 2 9M10 -6Q14 0 10 6", "#f7dc96", 1.6),
        dot(-20, -3, 2.6, "#fff6dc"),
        dot(-20, -3, 1.2, "#2f2522"),
    )
    people = (
        strokes([(196, 344), (196, 268)], "#8a5a3a", 2.4)
        + group(fish, at=(192, 258), scale=1.1)
        + person(
            184,
            396,
            84,
            coat=RED,
            child=True,
            look=1,
            right=(12, -58),
            style="short",
            hat="wool",
            pose="walk",
        )
    )
    people += (
        strokes([(418, 348), (420, 276)], "#8a5a3a", 2.4)
        + group(fish, at=(424, 266), scale=0.9, mirror=True)
        + person(412, 398, 80, coat=ROSE, child=True, look=-1, right=(8, -58), style="plaits")
    )
    people += person(284, 398, 118, coat=BLUE, look=1, right=(18, -44), left=(-18, -46), hair=HAIR)
    return out + lit(people + person(330, 396, 110, coat=OCHRE, style="bob", look=-1, left=(-14, -44)))
