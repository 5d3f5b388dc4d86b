from ...bust import BROWNED, bust
from ...light import Light
from ...nature import (
    ground,
)
from ...pen import (
    dot,
    group,
    line,
    rect,
    shape,
    strokes,
)
from ...things import spoked
from ...wardrobe import GREY
from ..registry import scene


@scene
def mechanic(light: Light) -> str:
    """修车师傅，手里拿着扳手"""
    out = (
        rect(-10, -10, 620, 430, "#d9cdb6")
        + rect(130, 40, 340, 150, "#8f8470")
        + "".join(
            rect(140 + k * 48, 54, 6, 60 + k % 3 * 16, "#c9d3d3", 3)
            + dot(143 + k * 48, 54, 9, "#c9d3d3")
            + dot(143 + k * 48, 54, 4, "#8f8470")
            for k in range(7)
        )
        + ground(330, "#a89c86")
    )
    out += (
        spoked(176, 318, 66, 12, 9)
        + spoked(470, 330, 66, 12, 9)
        + strokes([(176, 318), (250, 230), (400, 236)], "#b5483a", 9)
    )
    spanner = group(
        rect(-7, -10, 14, 92, "#c9d3d3", 5)
        + shape("M-20 -44Q-22 -14 0 -8Q22 -14 20 -44L9 -36V-26H-9V-36Z", "#c9d3d3"),
        at=(388, 290),
        turn=16,
    )
    return (
        out
        + bust(
            coat="#3f5d78",
            skin=BROWNED,
            hair=GREY,
            over=shape("M-56 420V300L-40 262H40L56 300V420Z", "#5a4a3e")
            + line("M-40 264L-52 222M40 264L52 222", "#5a4a3e", 12),
            right=(86, 300),
            left=(-50, 360),
            collar="#e6e0d6",
        )
        + spanner
        + dot(386, 302, 18, BROWNED)
    )
