from ...houses import stilt_house
from ...light import Light
from ...nature import ground, karst, sky, tree
from ...pen import dot, line, poly, rect, strokes
from ...people import person
from ...things import basket, box, string
from ...wardrobe import OCHRE, RED, TEAL
from ..registry import scene


@scene
def livestream(light: Light) -> str:
    """村口的棚子下，几个人对着手机支架推介山货"""
    out = (
        sky(light, (90, 70), 26)
        + karst(light, 200)
        + stilt_house(470, 222, 180, light)
        + tree(60, 260, 150, light, 0)
        + ground(216, "#d6c39c")
        + strokes([(140, 380), (140, 150)], "#8a5a3a", 6)
        + strokes([(480, 380), (480, 150)], "#8a5a3a", 6)
        + poly([(110, 160), (160, 120), (460, 120), (510, 160)], "#b98a52")
        + "".join(line(f"M{128 + k * 20} 160L{170 + k * 15.5:.0f} 121", "#a0713e", 2) for k in range(19))
        + string(120, 164, 500, 164, 4, 4, 10)
    )
    out += (
        person(
            250,
            356,
            130,
            coat="#24385a",
            trim="#f0c36a",
            hat="silver",
            style="bun",
            pose="half",
            look=1,
            left=(-16, -46),
            right=(22, -66),
        )
        + dot(280, 270, 12, "#e08a2e")
        + person(
            352, 356, 132, coat=RED, dress="vest", pose="half", look=-1, left=(-20, -58), right=(14, -50)
        )
    )
    out += (
        rect(166, 326, 276, 13, "#a8724b", 3)
        + rect(180, 339, 12, 66, "#7a5238")
        + rect(416, 339, 12, 66, "#7a5238")
        + basket(200, 326, 44, "#e08a2e")
        + basket(404, 326, 44, "#7d9a63")
        + "".join(
            box(252 + k * 30, 326, 24, 26, ("#4f7a5d", "#b5483a", "#d9a441", "#4f7a5d")[k]) for k in range(4)
        )
    )
    return (
        out
        + strokes([(520, 400), (536, 300), (552, 400)], "#3b2c28", 3.4)
        + rect(524, 260, 24, 44, "#2f3b38", 4)
        + rect(527, 265, 18, 34, "#cfe0e2")
        + '<circle cx="536" cy="282" r="30" fill="none" stroke="#fff6dc" stroke-width="5"/>'
        + person(78, 400, 124, coat=OCHRE, look=1, right=(20, -50), left=(-14, -44))
        + person(572, 404, 120, coat=TEAL, style="tail", back=True, left=(-18, -62))
    )
