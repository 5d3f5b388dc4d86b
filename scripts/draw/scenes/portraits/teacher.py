from ...bust import FAIR, bust
from ...light import Light
from ...pen import dot, line, rect, words
from ..registry import scene


@scene
def teacher(light: Light) -> str:
    """乡村女教师，抱着书站在黑板前"""
    out = (
        rect(-10, -10, 620, 430, "#efe3cf")
        + rect(120, 30, 360, 220, "#8a5a3a")
        + rect(130, 40, 340, 200, "#4f6f5f")
        + "".join(rect(390, 70 + k * 30, 64 - k % 2 * 18, 5, "#cfdcd2", 2) for k in range(5))
        + line("M152 84q14 -20 28 0t28 0M152 130l24 24 30 -40", "#cfdcd2", 4)
        + words(176, 200, "山", 40, "#dfe6dd")
    )
    return (
        out
        + bust(coat="#4f8080", style="long", collar="#fff8ea", glasses=True, left=(-12, 330), right=(40, 344))
        + rect(262, 298, 84, 108, "#b5483a", 4)
        + rect(268, 298, 84, 108, "#d9a441", 4)
        + rect(272, 304, 76, 98, "#fff8ea", 2)
        + rect(264, 296, 84, 108, "#3f5d78", 4)
        + rect(280, 322, 52, 8, "#f0c36a")
        + dot(290, 336, 18, FAIR)
        + dot(346, 350, 18, FAIR)
    )
