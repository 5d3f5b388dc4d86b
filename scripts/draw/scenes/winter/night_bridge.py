from ...light import GLOW, Light, lit
from ...nature import hills, reeds, sky, water
from ...pen import line, rect, shape
from ...people import person
from ...things import lantern
from ...wardrobe import BLUE, BROWN, GREEN, HAIR, OCHRE, PLUM, RED, ROSE, TEAL
from ..registry import scene


@scene
def night_bridge(light: Light) -> str:
    """夜里的风雨桥亮着灯，有人在桥上歇脚说话，水里一排灯影"""
    out = sky(light, (470, 64), 24) + hills(light, 70, 0) + water(250, light, 200, 2)
    out += "".join(rect(96 + k * 38, 262 + k % 3 * 4, 14, 60 - k % 2 * 18, "#c9a45a", 4) for k in range(11))
    deck = (
        rect(40, 214, 520, 14, "#6b4a33")
        + "".join(rect(x, 228, 34, 60, "#7a6a58") for x in (90, 283, 476))
        + rect(50, 176, 500, 38, "#e9c98a")
        + "".join(rect(50 + k * 31, 160, 5, 54, "#6b3a28") for k in range(17))
        + rect(46, 196, 508, 4, "#6b3a28")
    )
    roofs = (
        shape("M20 166Q60 152 90 130H510Q540 152 580 166Z", "#332824")
        + "".join(
            shape(f"M{x - 62} 134Q{x - 34} 124 {x - 18} 96H{x + 18}Q{x + 34} 124 {x + 62} 134Z", "#332824")
            + shape(f"M{x - 40} 104Q{x - 20} 94 {x - 8} 72H{x + 8}Q{x + 20} 94 {x + 40} 104Z", "#332824")
            for x in (120, 300, 480)
        )
        + "".join(line(f"M{x - 60} 134H{x + 60}", GLOW, 2) for x in (120, 300, 480))
        + line("M24 166H576", GLOW, 2)
    )
    people = "".join(
        person(x, 214, 44, coat=coat, pose=pose, look=look)
        for x, coat, pose, look in (
            (110, BROWN, "sit", 1),
            (136, TEAL, "sit", -1),
            (230, RED, "walk", 1),
            (330, OCHRE, "stand", -1),
            (352, PLUM, "stand", 1),
            (450, GREEN, "sit", 1),
        )
    )
    out += roofs + lit(deck + people) + "".join(lantern(81 + k * 62, 178, 7, 5) for k in range(8))
    return (
        out
        + shape("M-10 420V350Q120 330 230 372T330 420Z", "#4f5f4a")
        + lit(
            person(120, 398, 108, coat=BLUE, back=True, hair=HAIR),
            person(152, 398, 100, coat=ROSE, back=True, style="bun"),
        )
        + reeds(560, 410, 120, light, True)
    )
