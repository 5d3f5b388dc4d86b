from ...bust import FAIR, bust
from ...light import Light
from ...pen import dot, line, rect, shape, strokes
from ...wardrobe import SKIN, WHITE_HAIR
from ..registry import scene


@scene
def boat_bed(light: Light) -> str:
    """女儿扶着坐在船形吊床上的老母亲，窗外是江"""
    out = (
        rect(-10, -10, 620, 430, "#ead9bd")
        + rect(170, 30, 260, 150, "#8a5a3a")
        + rect(180, 40, 240, 130, "#dbe8e6")
        + shape("M180 110L230 74L270 104L330 66L420 112V130H180Z", light.mid)
        + rect(180, 124, 240, 46, light.water)
        + shape("M250 146q20 12 46 0l-6 10h-34Z", "#7a5238")
        + rect(296, 40, 8, 130, "#8a5a3a")
        + rect(-10, 350, 620, 80, "#b38a5e")
    )
    out += bust(
        coat="#b5483a",
        style="tail",
        at=(236, 40),
        scale=0.82,
        right=(98, 268),
        left=(-40, 320),
        turn=1,
        collar="#fff8ea",
    )
    out += strokes([(170, 20), (206, 330)], "#b98a3e", 4) + strokes([(462, 20), (448, 330)], "#b98a3e", 4)
    out += bust(
        coat="#5f6f57",
        skin=SKIN,
        hair=WHITE_HAIR,
        style="bun",
        at=(374, 120),
        scale=0.7,
        left=(-50, 318),
        right=(40, 322),
        turn=-1,
        collar="#d9a441",
    )
    out += (
        shape("M180 318Q330 372 476 318L452 396Q330 424 210 396Z", "#8a5a3a")
        + line("M180 318Q330 372 476 318", "#a8724b", 9)
        + line("M196 356Q330 398 464 356", "#6b4a33", 3)
        + shape("M262 340Q330 322 420 334L412 352Q330 366 266 354Z", "#cf8076")
    )
    return out + dot(318, 262, 15, FAIR)
