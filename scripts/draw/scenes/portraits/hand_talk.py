from ...bust import FAIR, bust
from ...houses import (
    cottage,
)
from ...light import Light
from ...nature import (
    ground,
    hills,
    sky,
    tree,
)
from ...pen import (
    line,
)
from ...wardrobe import SKIN, WHITE_HAIR
from ..registry import scene


@scene
def hand_talk(light: Light) -> str:
    """儿媳和婆婆面对面打着手势，两个人都笑着"""
    out = (
        sky(light, (300, 70), 28)
        + hills(light, 110, 2)
        + cottage(470, 280, 150, 84, light)
        + ground(276, "#d9c9a0")
        + tree(140, 300, 180, light, 0)
    )
    out += bust(
        coat="#cf8076",
        style="tail",
        at=(216, 34),
        scale=0.86,
        right=(70, 262),
        left=(-20, 300),
        turn=1,
        collar="#fff8ea",
    )
    out += bust(
        coat="#5f6f57",
        skin=SKIN,
        hair=WHITE_HAIR,
        style="bun",
        at=(392, 60),
        scale=0.8,
        left=(-76, 244),
        right=(20, 310),
        turn=-1,
        glasses=True,
    )
    return out + _fingers(276, 258, -1) + _fingers(332, 254, 1)


def _fingers(x: float, y: float, side: int) -> str:
    """Two, stretched upwards."""
    return "".join(line(f"M{x} {y}l{side * dx} {dy}", FAIR, 7) for dx, dy in ((6, -24), (14, -20)))
