from ...bust import bust
from ...light import Light
from ...pen import dot, poly, rect, strokes, words
from ...wardrobe import INK
from ..registry import scene


@scene
def bus_woman(light: Light) -> str:
    """夜里的公交车门边，女司机站着等人上车"""
    out = (
        rect(-10, -10, 620, 430, "#22344a")
        + rect(120, 10, 400, 380, "#2f6f78", 22)
        + rect(132, 30, 110, 190, "#ffe2a0", 8)
        + rect(250, 24, 180, 366, "#1f4f58", 8)
        + rect(260, 34, 160, 346, "#f3d79a", 5)
        + rect(440, 30, 70, 190, "#ffe2a0", 8)
        + rect(120, 240, 130, 12, "#f3ead8")
        + rect(430, 240, 90, 12, "#f3ead8")
        + rect(132, -6, 220, 28, INK, 4)
        + words(240, 8, "末班", 20, "#ffb347")
        + rect(-10, 386, 620, 40, "#3b4652")
        + dot(160, 392, 36, INK)
        + dot(160, 392, 15, "#8f9a9c")
    )
    return (
        out
        + strokes([(384, 60), (384, 420)], "#d9a441", 8)
        + bust(
            coat="#3b4f78",
            style="bun",
            collar="#fff8ea",
            over=poly([(0, 256), (10, 268), (4, 330), (0, 338), (-4, 330), (-10, 268)], "#9a1c1c")
            + rect(44, 290, 30, 12, "#f0c36a"),
            right=(84, 268),
        )
    )
