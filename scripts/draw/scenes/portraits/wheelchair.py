from ...bust import bust
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
    shape,
    strokes,
)
from ...things import spoked
from ...wardrobe import HAIR, SKIN, WHITE_HAIR
from ..registry import scene


@scene
def wheelchair(light: Light) -> str:
    """儿子推着轮椅，轮椅上坐着老母亲"""
    out = (
        sky(light, (430, 80), 28)
        + hills(light, 110, 2)
        + cottage(190, 290, 170, 96, light)
        + ground(286, "#d9ccae" if not light.snow else "#e8ecec")
        + tree(462, 310, 190, light, 1)
    )
    out += bust(
        coat="#54606a",
        at=(272, 6),
        scale=0.82,
        hair=HAIR,
        left=(-82, 330),
        right=(86, 330),
        collar="#3b4a58",
        turn=1,
    )
    out += strokes([(206, 276), (232, 300), (250, 392)], "#54606a", 7) + strokes(
        [(342, 276), (356, 300)], "#54606a", 7
    )
    out += bust(
        coat="#8c4a36",
        skin=SKIN,
        hair=WHITE_HAIR,
        style="bun",
        at=(330, 152),
        scale=0.62,
        left=(-26, 330),
        right=(26, 330),
        hat="",
        collar="#d9a441",
        turn=-1,
    )
    return (
        out
        + shape("M252 368Q330 344 408 368L420 430H240Z", "#b5483a")
        + "".join(line(f"M{262 + k * 26} 366L{256 + k * 28} 428", "#8f342a", 2.4) for k in range(6))
        + spoked(250, 398, 44, 8, 6)
        + spoked(412, 398, 44, 8, 6)
    )
