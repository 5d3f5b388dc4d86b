from ...houses import roof, window
from ...light import Light
from ...nature import bamboo, ground, hills, sky, tree
from ...pen import line, rect, strokes
from ...people import person
from ...things import banner, bicycle
from ...wardrobe import BLUE, HAIR, OCHRE, RED, TEAL
from ..registry import scene


@scene
def bike_repair(light: Light) -> str:
    """实践所门前，大学生带着几个孩子修自行车"""
    out = (
        sky(light, (80, 70), 26)
        + hills(light, 80, 1)
        + rect(140, 110, 380, 160, "#ecdcc0")
        + roof(330, 112, 380, 60, light)
        + "".join(window(x, 146, 50, 60, light) for x in (196, 264, 400, 468))
        + rect(308, 150, 54, 120, "#7a5238")
        + banner(335, 128, 150, 26, "实践所")
        + rect(140, 250, 380, 20, "#b9ac98")
        + tree(60, 300, 180, light, 0)
        + ground(266, "#d9ccae")
        + bamboo(556, 280, 170, light, 3)
    )
    out += bicycle(300, 376, 1.9, "#c0392b") + strokes([(300, 350), (288, 392)], "#54606a", 4)
    out += person(
        188,
        394,
        122,
        coat=RED,
        dress="vest",
        hair=HAIR,
        look=1,
        pose="squat",
        right=(32, -40),
        left=(20, -36),
    ) + person(
        410,
        394,
        126,
        coat=RED,
        dress="vest",
        style="tail",
        look=-1,
        pose="squat",
        left=(-32, -44),
        right=(-14, -40),
    )
    out += "".join(
        person(x, y, h, coat=coat, child=True, style=style, back=True, left=(-14, -44), right=(14, -44))
        for x, y, h, coat, style in (
            (120, 400, 92, OCHRE, "short"),
            (480, 400, 94, TEAL, "plaits"),
            (256, 406, 84, BLUE, "short"),
        )
    )
    return (
        out
        + rect(528, 372, 46, 26, "#b5261e", 3)
        + line("M538 372q13 -16 26 0", "#4a3a33", 3)
        + '<circle cx="70" cy="374" r="26" fill="none" stroke="#2f2522" stroke-width="5"/>'
    )
