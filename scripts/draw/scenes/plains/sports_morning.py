from ...houses import flag, window
from ...light import Light
from ...nature import cloud, ground, sky, tree
from ...pen import group, line, oval, poly, rect, shade
from ...people import person
from ...wardrobe import BLUE, GREEN, NAVY, OCHRE, RED, ROSE, TEAL, WHITE_HAIR
from ..registry import scene


@scene
def sports_morning(light: Light) -> str:
    """操场上，孩子们跳绳、踢毽，老师在旁边数着"""
    out = (
        sky(light, (500, 60), 26)
        + cloud(80, 50, 120, light)
        + rect(60, 100, 300, 130, "#f3e3cb")
        + rect(54, 92, 312, 10, "#b5705a")
        + "".join(window(84 + k % 6 * 50, 116 + k // 6 * 56, 32, 34, light, "#fffdf6") for k in range(12))
        + tree(440, 234, 130, light, 0)
        + tree(540, 236, 120, light, 1)
        + flag(400, 236, 150, 40)
        + ground(230, light.grass)
        + oval(300, 340, 400, 96, "#c9745a")
        + oval(300, 340, 330, 76, shade(light.grass, 1.05))
    )
    out += '<ellipse cx="300" cy="340" rx="365" ry="86" fill="none" stroke="#f6e6da" stroke-width="2"/>'
    for x, y, h, coat, style in ((140, 346, 92, ROSE, "plaits"), (300, 338, 88, TEAL, "short")):
        out += line(
            f"M{x - 22} {y - 46}Q{x - 50} {y - 130} {x} {y - 128}T{x + 22} {y - 46}", "#d8402f", 2.4
        ) + person(
            x, y - 6, h, coat=coat, child=True, style=style, legs=NAVY, left=(-24, -50), right=(24, -50)
        )
    out += (
        person(
            226,
            388,
            96,
            coat=OCHRE,
            child=True,
            style="tail",
            pose="walk",
            look=1,
            left=(-26, -62),
            right=(26, -62),
        )
        + group(
            poly([(-4, 0), (4, 0), (7, -14), (-7, -14)], "#d8402f"),
            rect(-4, 0, 8, 4, "#2f2522", 1),
            at=(250, 352),
        )
        + person(392, 384, 96, coat=BLUE, child=True, pose="walk", look=-1, left=(-26, -62), right=(24, -56))
    )
    return (
        out
        + person(
            496, 388, 126, coat=RED, dress="vest", style="bun", look=-1, left=(-24, -62), right=(12, -52)
        )
        + person(70, 392, 120, coat=GREEN, hair=WHITE_HAIR, look=1, left=(-14, -44), right=(16, -44))
    )
