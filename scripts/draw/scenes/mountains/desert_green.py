from ...light import Light
from ...nature import poplar, sky
from ...pen import group, line, n, shade, shape
from ...people import person
from ...things import bucket, shovel
from ...wardrobe import BLUE, NAVY, OCHRE, RED
from ..registry import scene


@scene
def desert_green(light: Light) -> str:
    """沙地边，人们扎草方格、种梭梭"""
    sand = "#e6c88f" if not light.snow else "#ece4d6"
    out = (
        sky(light, (470, 80), 32)
        + shape("M-10 420V170Q120 110 240 160T480 140T610 170V420Z", shade(sand, 1.04))
        + shape("M-10 420V210Q160 150 330 206T610 190V420Z", shade(sand, 0.95))
        + "".join(poplar(x, 200, h, light) for x, h in ((20, 100), (46, 116), (74, 108), (104, 96)))
    )
    out += shape("M-10 420V250Q200 200 400 236T610 220V420Z", sand)
    straw = "#b99a4f"
    out += "".join(
        line(
            f"M-20 {n(268 + k * 30)}Q200 {n(218 + k * 32)} 400 {n(254 + k * 31)}T620 {n(238 + k * 33)}",
            straw,
            3 + k * 0.5,
            "7 3",
        )
        for k in range(6)
    ) + "".join(
        line(f"M{n(300 + k * 34)} 232Q{n(300 + k * 52)} 300 {n(300 + k * 84)} 420", straw, 3, "7 3")
        for k in range(-7, 8)
    )
    out += "".join(
        line(
            f"M{x} {y}q-3 {-s} {-s * 0.7:.1f} {-s * 1.6:.1f}M{x} {y}v{-s * 1.9:.1f}M{x} {y}q3 {-s} {s * 0.7:.1f} {-s * 1.5:.1f}",
            "#6f8f5a",
            2.6,
        )
        for x, y, s in (
            (60, 288, 9),
            (150, 272, 9),
            (236, 266, 9),
            (330, 268, 9),
            (430, 268, 10),
            (520, 262, 10),
            (90, 330, 12),
            (560, 304, 12),
            (470, 310, 11),
            (370, 308, 11),
        )
    )
    out += (
        person(
            150,
            384,
            120,
            coat=RED,
            dress="vest",
            hat="scarf",
            style="bun",
            pose="squat",
            look=1,
            right=(28, -26),
            left=(20, -22),
        )
        + line("M196 388q-4 -14 -12 -22M196 388v-28M196 388q4 -14 11 -20", "#6f8f5a", 3.4)
        + person(
            262,
            392,
            124,
            coat=BLUE,
            hat="towel",
            look=-1,
            lean=-10,
            left=(-22, -48),
            right=(-8, -58),
            legs=NAVY,
        )
        + group(shovel(84), at=(236, 340), turn=14)
    )
    out += (
        person(
            398,
            388,
            118,
            coat=RED,
            dress="vest",
            hat="cap",
            look=1,
            pose="walk",
            right=(16, -40),
            left=(-16, -38),
            legs=BLUE,
        )
        + bucket(420, 386, 28)
        + person(
            496,
            394,
            116,
            coat=OCHRE,
            hat="scarf",
            style="bun",
            look=-1,
            lean=-30,
            left=(-20, -32),
            right=(-8, -34),
        )
    )
    return out + "".join(line(f"M{n(448 + k * 5)} {n(400 - k % 3)}l8 -16", straw, 3) for k in range(9))
