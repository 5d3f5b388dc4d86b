from ...backdrops import EARTH
from ...houses import cottage
from ...light import Light
from ...nature import ground, round_hills, sky
from ...pen import dot, line, oval, shape, strokes
from ...people import person
from ...things import bench
from ...wardrobe import BLUE, BROWN, GREEN, GREY, HAIR, OCHRE, PLUM, RED, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def banyan_council(light: Light) -> str:
    """大树下议事：村民围坐，一人站着说"""
    out = (
        sky(light, (520, 60), 24)
        + round_hills(light, 120)
        + cottage(90, 246, 120, 60, light)
        + cottage(520, 246, 130, 62, light)
        + ground(240, light.grass)
        + oval(300, 350, 330, 84, EARTH)
    )
    trunk = "#6b4f3f"
    out += (
        shape("M262 330Q276 250 256 160H344Q326 250 342 330Q300 316 262 330Z", trunk)
        + strokes([(290, 220), (200, 150)], trunk, 14)
        + strokes([(312, 220), (404, 146)], trunk, 14)
        + "".join(
            line(f"M{x} 150V{y}", trunk, 3) for x, y in ((232, 262), (368, 256), (250, 240), (350, 270))
        )
    )
    leaf, leaf2 = light.leaf, light.leaf2
    out += "".join(
        dot(x, y, r, leaf)
        for x, y, r in (
            (150, 130, 66),
            (230, 84, 74),
            (330, 66, 80),
            (430, 100, 72),
            (470, 146, 52),
            (110, 158, 40),
            (300, 130, 60),
        )
    ) + "".join(
        dot(x, y, r, leaf2)
        for x, y, r in ((200, 76, 34), (340, 46, 40), (430, 84, 30), (140, 124, 28), (270, 120, 22))
    )
    out += person(300, 366, 116, coat=RED, dress="vest", right=(28, -66), left=(-14, -46), look=1)
    for x, y, h, coat, hair, style, look in (
        (110, 372, 100, GREEN, WHITE_HAIR, "short", 1),
        (186, 350, 92, PLUM, GREY, "bun", 1),
        (416, 350, 92, BLUE, HAIR, "short", -1),
        (490, 372, 100, OCHRE, HAIR, "bob", -1),
    ):
        out += bench(x, y, 44, 22, "#9b968c") + person(
            x,
            y,
            h,
            coat=coat,
            hair=hair,
            style=style,
            pose="sit",
            look=look,
            left=(-10, -44),
            right=(10, -44),
        )
    return (
        out
        + person(220, 402, 104, coat=BROWN, hair=HAIR, back=True, pose="sit")
        + person(388, 402, 104, coat=TEAL, style="bun", back=True, pose="sit", right=(22, -86))
    )
