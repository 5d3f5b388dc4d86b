from ...bust import BROWNED, bust
from ...light import Light
from ...nature import ground, hills, sky
from ...pen import dot, line, rect, shade, shape
from ...wardrobe import HAIR, INK
from ..registry import scene


@scene
def bus_driver(light: Light) -> str:
    """农村班车的司机，手里提着几只替人捎带的布袋"""
    out = (
        sky(light, (450, 70), 26)
        + hills(light, 90, 0)
        + ground(320, "#c9b894")
        + rect(120, 70, 400, 300, "#4f8a68", 20)
        + rect(120, 240, 400, 14, "#f3ead8")
        + rect(140, 92, 120, 110, "#cfe0e2", 8)
        + rect(350, 92, 140, 270, "#3f7556", 6)
        + rect(360, 102, 58, 150, "#cfe0e2", 4)
        + rect(424, 102, 58, 150, "#cfe0e2", 4)
        + dot(190, 372, 40, INK)
        + dot(190, 372, 17, "#b9b3a8")
    )
    bags = "".join(
        shape(f"M{x} 356Q{x - 22} 420 {x - 16} 424H{x + 36}Q{x + 42} 400 {x + 22} 356Z", fill)
        + line(f"M{x + 2} 358q9 -26 18 0", shade(fill, 0.7), 4)
        for x, fill in ((330, "#d9a441"), (364, "#3f5d78"), (226, "#b5483a"))
    )
    return (
        out
        + bust(coat="#3f5d78", skin=BROWNED, hair=HAIR, left=(-56, 344), right=(58, 344), collar="#e6e0d6")
        + bags
        + dot(244, 344, 18, BROWNED)
        + dot(358, 344, 18, BROWNED)
    )
