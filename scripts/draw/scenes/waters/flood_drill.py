from ...backdrops import ORANGE
from ...houses import cottage
from ...light import Light
from ...nature import hills, sky, tree, water
from ...pen import group, line, rect, shape, strokes
from ...people import person
from ...wardrobe import BLUE, GREEN, GREY, HAIR, NAVY, OCHRE, PLUM, RED, ROSE, WHITE_HAIR
from ..registry import scene


@scene
def flood_drill(light: Light) -> str:
    """汛期演练：冲锋舟靠岸，村民穿着救生衣往高处走"""
    out = (
        sky(light)
        + hills(light, 70, 0)
        + cottage(480, 196, 120, 60, light)
        + cottage(350, 186, 90, 46, light)
        + tree(560, 204, 110, light, 0)
        + water(196, light, 240, 1)
        + shape("M250 420Q330 330 400 296T610 246V420Z", light.grass)
        + shape("M330 420Q400 350 460 320T610 286V420Z", "#cbb893")
    )
    out += shape(
        "M30 296Q60 322 100 324H250Q290 318 306 284Q270 300 220 300H80Q50 300 30 296Z", ORANGE
    ) + line("M40 304Q70 314 100 314H250Q280 310 298 294", "#fff6dc", 3)
    for x, coat, hat, hair in (
        (96, NAVY, "hard", HAIR),
        (150, PLUM, "", WHITE_HAIR),
        (200, GREEN, "", GREY),
        (250, NAVY, "hard", HAIR),
    ):
        out += person(
            x, 334, 96, coat=coat, hat=hat, hair=hair, pose="half", look=1, left=(-14, -46), right=(14, -46)
        ) + group(life_jacket(), at=(x, 334), scale=0.96)
    out += shape(
        "M30 296Q60 322 100 324H250Q290 318 306 284L300 306Q280 334 240 334H110Q60 332 30 296Z", "#c25f22"
    )
    for x, y, h, coat, hair, style, look in (
        (386, 372, 106, BLUE, HAIR, "short", 1),
        (446, 354, 98, ROSE, GREY, "bun", 1),
        (500, 336, 90, OCHRE, HAIR, "tail", 1),
    ):
        out += person(x, y, h, coat=coat, hair=hair, style=style, pose="walk", look=look) + group(
            life_jacket(), at=(x, y), scale=h / 100
        )
    out += person(
        566,
        380,
        120,
        coat=RED,
        dress="vest",
        hat="hard",
        look=-1,
        left=(-28, -66),
        right=(14, -76),
        held=strokes([(0, 6), (0, -30)], "#8a5a3a", 2.6) + shape("M0 -30h24v18h-24Z", "#f0c36a"),
    )
    return out + "".join(
        rect(300 + k % 4 * 34 + k // 4 * 12, 404 - k // 4 * 13, 36, 13, ("#c9b48e", "#bda57c")[k % 2], 6)
        for k in range(7)
    )


def life_jacket() -> str:
    """An orange life jacket, over a person of 100."""
    return shape("M-12.500 -40V-62Q-11 -72 -6 -73L0 -62L6 -73Q11 -72 12.500 -62V-40Z", ORANGE) + line(
        "M-12 -50H12M-12 -58H12", "#fff6dc", 2
    )
