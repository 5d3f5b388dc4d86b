from ...backdrops import yard
from ...houses import cottage
from ...light import Light
from ...nature import bare_tree, hills, sky, snowfall
from ...pen import faint, group, line, oval, poly, rect, shape, strokes
from ...people import person
from ...things import banner, box, sheet, table
from ...wardrobe import NAVY, RED
from ..registry import scene


@scene
def loudspeaker(light: Light) -> str:
    """山村的清早，电杆上的大喇叭响着，路口有人拿着名单"""
    out = (
        sky(light, (470, 110), 26)
        + hills(light, 90, 0)
        + cottage(110, 268, 130, 66, light)
        + cottage(270, 250, 96, 50, light)
        + cottage(560, 262, 120, 60, light)
        + bare_tree(196, 282, 130)
        + bare_tree(30, 290, 120)
    )
    out += yard(262, light) + shape(
        "M250 420Q330 330 300 290T380 258H430Q360 300 400 340T460 420Z", "#c9c6bd"
    )
    out += strokes([(470, 350), (470, 70)], "#6b5a4a", 7) + strokes([(446, 96), (494, 96)], "#6b5a4a", 4)
    for side in (-1, 1):
        out += group(
            poly([(0, -5), (30, -17), (30, 17), (0, 5)], "#8f9a9c"),
            oval(30, 0, 5, 17, "#6f7a7c"),
            rect(-10, -6, 12, 12, "#54606a"),
            at=(470 + side * 8, 84),
            mirror=side < 0,
        )
        out += "".join(
            line(
                f"M{470 + side * (50 + k * 13)} {84 - 12 - k * 5}q{side * 8} {12 + k * 5} 0 {24 + k * 10}",
                "#b5261e",
                2.4,
            )
            for k in range(3)
        )
    mask = rect(-8, -86, 16, 10, "#dfeaf0", 3)
    for x, y, h, coat, hat, look in ((330, 384, 128, RED, "fur", 1), (424, 388, 122, NAVY, "wool", -1)):
        out += person(
            x,
            y,
            h,
            coat=coat,
            dress="vest" if coat == RED else "",
            sleeve="#54606a" if coat == RED else "",
            hat=hat,
            look=look,
            right=(16, -54) if look > 0 else (14, -40),
            left=(-14, -42) if look > 0 else (-16, -50),
            held=sheet(18) if look > 0 else "",
        ) + group(mask, at=(x, y), scale=h / 100)
    out += (
        table(210, 386, 90, 40)
        + box(196, 342, 34, 20, "#dfe6dd")
        + rect(226, 326, 12, 16, "#8fb0a8")
        + banner(140, 330, 96, 26, "劝返点")
        + strokes([(96, 316), (96, 380)], "#8a5a3a", 3)
        + strokes([(184, 316), (184, 380)], "#8a5a3a", 3)
    )
    return out + (faint(0.8, snowfall(40)) if light.snow else "")
