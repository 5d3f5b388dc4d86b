from ...light import Light
from ...nature import bare_tree, sky, snowfall
from ...pen import dot, group, line, n, oval, rect, shape, strokes
from ...people import person
from ...things import basket, box
from ...wardrobe import HAIR, OCHRE, RED, TEAL
from ..registry import scene


@scene
def greenhouse(light: Light) -> str:
    """日光温室里摘番茄，棚外下着雪"""
    out = (
        sky(light)
        + "".join(bare_tree(x, 150, 70) for x in (60, 130, 480, 560))
        + rect(-10, 140, 620, 30, "#f6f8f8")
        + snowfall(50)
    )
    out += (
        shape("M-20 420V150Q300 -10 620 150V420Z", "#dcebe0")
        + "".join(
            line(f"M{x} 420V{n(150 - 76 * (1 - ((x - 300) / 320) ** 2) + 4)}", "#a9b8b0", 3)
            for x in (60, 160, 260, 340, 440, 540)
        )
        + line("M-20 150Q300 -10 620 150", "#8a9a92", 6)
        + line("M-20 200Q300 60 620 200", "#a9b8b0", 2.4)
    )
    out += rect(-20, 262, 640, 160, "#9a7450")
    for k, x in enumerate((40, 130, 220, 380, 470, 560)):
        out += (
            strokes([(x, 300), (x, 120)], "#6f8f5a", 4)
            + "".join(
                oval(x + (-1) ** j * 16, 140 + j * 22, 20, 11, ("#5f8a4f", "#6f9a5c")[j % 2])
                for j in range(7)
            )
            + "".join(
                dot(
                    x + (-1) ** j * 13 + k % 2 * 4, 160 + j * 27, 9.5, "#d8402f" if (j + k) % 4 else "#e79a4a"
                )
                + line(f"M{x + (-1) ** j * 13 + k % 2 * 4 - 4} {152 + j * 27}h8", "#4f7a45", 2.4)
                for j in range(5)
            )
        )
    out += (
        person(180, 396, 136, coat=TEAL, hat="scarf", style="bun", look=-1, left=(-28, -76), right=(10, -46))
        + basket(228, 398, 52, "#d8402f")
        + person(
            420,
            396,
            138,
            coat=RED,
            dress="vest",
            sleeve="#8a5a3a",
            hair=HAIR,
            look=1,
            right=(28, -88),
            left=(4, -56),
        )
    )
    return (
        out
        + group(box(0, 0, 70, 30, "#4f80a0"), at=(320, 398))
        + "".join(dot(296 + k * 12, 364 + k % 2 * 3, 8.5, "#d8402f") for k in range(5))
        + person(540, 400, 126, coat=OCHRE, hat="wool", look=-1, left=(-24, -50), right=(6, -46))
        + rect(494, 336, 44, 14, "#8fa9a0", 2)
    )
