from ...light import Light
from ...nature import round_hills, sky, tree
from ...pen import dot, group, shade, shape
from ...people import person
from ...things import basket, box
from ...wardrobe import BLUE, NAVY, RED, ROSE, TEAL
from ..registry import scene


@scene
def orchard(light: Light) -> str:
    """橘园里摘果，志愿者帮着装筐，路边停着小货车"""
    out = (
        sky(light, (96, 70), 28)
        + round_hills(light, 90)
        + shape("M-10 420V220Q200 190 610 210V420Z", light.grass)
    )
    for x, y, h in ((60, 252, 90), (170, 248, 84), (290, 244, 80), (410, 248, 86), (530, 252, 92)):
        out += tree(x, y, h, Light("summer"), 0) + "".join(
            dot(x + dx * h, y - dy * h, 3.4, "#e08a2e")
            for dx, dy in (
                (-0.2, 0.5),
                (0.1, 0.6),
                (0.24, 0.48),
                (-0.06, 0.76),
                (0.05, 0.44),
                (-0.28, 0.6),
                (0.2, 0.72),
            )
        )
    out += shape("M-10 420V318Q240 280 610 306V420Z", shade(light.grass, 0.9)) + group(
        tree(0, 0, 250, Light("summer"), 0), at=(470, 380)
    )
    out += "".join(
        dot(470 + dx * 250, 380 - dy * 250, 7.5, "#e08a2e")
        for dx, dy in (
            (-0.24, 0.5),
            (0.1, 0.56),
            (0.26, 0.5),
            (-0.1, 0.72),
            (0.05, 0.42),
            (-0.3, 0.6),
            (0.16, 0.76),
            (-0.02, 0.86),
            (0.3, 0.64),
            (-0.16, 0.4),
        )
    )
    out += (
        person(400, 390, 124, coat=RED, dress="vest", hat="straw", look=1, right=(24, -92), left=(-8, -56))
        + person(
            546, 392, 120, coat=TEAL, hat="scarf", style="bun", look=-1, left=(-24, -88), right=(10, -52)
        )
        + basket(332, 394, 52, "#e08a2e")
        + basket(270, 396, 52, "#e08a2e")
    )
    return (
        out
        + person(
            206, 392, 118, coat=BLUE, hat="straw", look=1, lean=16, left=(14, -36), right=(30, -38), legs=NAVY
        )
        + box(96, 394, 70, 34, "#c9a06a")
        + box(96, 360, 70, 34, "#c9a06a")
        + "".join(dot(74 + k * 11, 324, 6.5, "#e08a2e") for k in range(5))
        + person(40, 396, 76, coat=ROSE, child=True, look=1, style="plaits", right=(12, -54))
        + dot(52, 352, 5, "#e08a2e")
    )
