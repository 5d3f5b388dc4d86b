from ...houses import cottage
from ...light import Light
from ...nature import ground, hills, sky, tree
from ...pen import dot, group, line, poly, rect, shade, shape
from ...people import person
from ...things import basket, book, box, table
from ...wardrobe import BLUE, HAIR, PLUM, RED
from ..registry import scene


@scene
def oil_seed(light: Light) -> str:
    """花田边的一张小桌，农技员看叶片，两位农民站在旁边"""
    gold = "#e8c43a" if light.bloom else light.crop
    out = (
        sky(light, (480, 66), 28)
        + hills(light, 80, 0)
        + cottage(120, 206, 110, 54, light)
        + tree(196, 210, 80, light, 1)
        + tree(50, 212, 74, light, 1)
        + field_rows(200, gold)
    )
    out += shape("M-10 420V346Q200 316 330 336T610 322V420Z", "#b99a68")
    out += table(300, 384, 150, 46) + box(252, 336, 34, 22, "#dfe6dd") + book(352, 334, 30)
    out += person(
        300,
        388,
        126,
        coat=RED,
        dress="vest",
        hair=HAIR,
        pose="half",
        look=-1,
        left=(-12, -58),
        right=(12, -48),
    ) + group(
        shape("M0 0Q-4 -18 -20 -26Q-26 -8 0 0Z", "#6f9a4f"),
        line("M0 0Q-8 -14 -18 -22", "#e6efc8", 1.4),
        at=(287, 314),
    )
    out += (
        person(180, 390, 122, coat=BLUE, hat="straw", look=1, right=(18, -52), left=(-14, -42))
        + person(
            424, 390, 118, coat=PLUM, hat="scarf", style="bun", look=-1, left=(-16, -54), right=(14, -42)
        )
        + basket(460, 394, 36, "#6f9a4f")
    )
    return out + "".join(
        rect(x, 352 + x % 30, 2.4, 26, "#6f9a4f")
        + "".join(dot(x + dx, 350 + x % 30 + dy, 3.6, gold) for dx, dy in ((-5, 2), (0, -5), (6, 1)))
        for x in (20, 54, 88, 116, 508, 534, 562, 590)
    )


def field_rows(y: float, gold: str) -> str:
    """A field in flower, its rows running to the horizon."""
    out = ground(y, gold)
    out += "".join(
        poly(
            [(300 + at * 26, y), (303 + at * 27, y), (300 + at * 116 + 12, 420), (300 + at * 116 - 12, 420)],
            shade(gold, 0.86),
        )
        for at in range(-8, 9)
    )
    return out + "".join(
        dot(at * 59.7 % 600, y + 8 + at * 31.3 % 120, 2.2, shade(gold, 1.12)) for at in range(1, 70)
    )
