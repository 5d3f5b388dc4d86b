from ...houses import pavilion, white_house
from ...light import Light
from ...nature import ground, round_hills, sky, tree
from ...pen import dot, group, line, oval, poly, shape, strokes
from ...people import person
from ...things import bag, table
from ...wardrobe import BROWN, GREEN, GREY, NAVY, RED, WHITE_HAIR
from ..registry import scene


@scene
def duck_pond(light: Light) -> str:
    """村口池塘，荷叶开满，老人在塘边亭子里下棋"""
    out = (
        sky(light, (110, 70), 26)
        + round_hills(light, 90)
        + white_house(90, 226, 130, 90, light)
        + white_house(200, 222, 96, 70, light)
        + tree(290, 228, 120, light, 0)
        + ground(218, light.grass)
        + oval(250, 330, 330, 92, light.water)
        + pavilion(466, 320, 220, light)
    )
    for x, y, w in (
        (60, 310, 44),
        (130, 350, 54),
        (210, 300, 38),
        (260, 370, 56),
        (330, 330, 44),
        (170, 396, 60),
        (50, 376, 50),
        (300, 280, 30),
    ):
        out += oval(x, y, w * 0.5, w * 0.2, "#6a9370") + line(
            f"M{x} {y}l{w * 0.3} {-w * 0.06}", "#4f7a5d", 1.6
        )
    for x, y in ((96, 296), (236, 330), (150, 320), (330, 372)):
        out += strokes([(x, y + 24), (x, y)], "#4f7a5d", 2.4) + "".join(
            shape(f"M{x} {y}q{dx} -8 {dx * 0.8} -20q{-dx * 0.8 + dx * 0.1} 4 {-dx * 0.8} 20Z", c)
            for dx, c in ((-12, "#e6a3a0"), (12, "#e6a3a0"), (-5, "#f0bdb8"), (5, "#f0bdb8"))
        )
    out += "".join(
        group(
            oval(0, 0, 13, 7, "#fffdf6")
            + dot(11, -8, 5, "#fffdf6")
            + poly([(15, -9), (22, -7), (15, -5)], "#e08a2e"),
            at=(x, y),
        )
        for x, y in ((190, 344), (222, 352), (160, 366))
    )
    out += (
        person(
            424, 322, 92, coat=BROWN, hair=WHITE_HAIR, pose="side", look=1, right=(26, -44), left=(14, -44)
        )
        + person(510, 322, 92, coat=NAVY, hair=GREY, pose="side", look=-1, left=(-26, -44), right=(-14, -44))
        + table(466, 322, 50, 30, "#9b968c")
        + person(560, 330, 100, coat=GREEN, hair=WHITE_HAIR, look=-1, right=(14, -40))
        + ground(396, light.grass)
    )
    return (
        out
        + person(
            400, 404, 104, coat=RED, dress="vest", style="bob", look=-1, left=(-22, -50), right=(13, -44)
        )
        + bag(380, 392, 24, "#e6e0d6")
    )
