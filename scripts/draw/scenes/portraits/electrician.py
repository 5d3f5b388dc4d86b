from ...bust import bust
from ...light import Light
from ...nature import hills, sky
from ...pen import line, rect, strokes
from ..registry import scene


@scene
def electrician(light: Light) -> str:
    """年轻电工，戴着安全帽，肩上挎着绳索"""
    out = (
        sky(light, (440, 80), 30)
        + hills(light, 150, 1)
        + strokes([(180, 430), (180, 40)], "#7a6a5a", 12)
        + strokes([(120, 84), (240, 84)], "#7a6a5a", 9)
        + "".join(rect(x, 66, 12, 20, "#cfd6d6", 4) for x in (124, 164, 184, 224))
        + line("M-10 60Q60 84 130 68M230 68Q420 110 620 40", "#54606a", 2.4)
    )
    rope = line("M70 230Q-10 330 -70 372", "#d9a441", 16) + line("M66 242Q-10 336 -66 380", "#b98a2e", 3)
    return (
        out
        + bust(
            coat="#3f6f95",
            hat="hard",
            over=rope + rect(-84, 280, 52, 10, "#fff6c8"),
            left=(-40, 340),
            collar="#2f5575",
        )
        + rect(232, 322, 14, 60, "#54606a", 4)
        + rect(228, 300, 22, 28, "#c0392b", 5)
    )
