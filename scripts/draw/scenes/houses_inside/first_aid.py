from ...houses import big_window, room
from ...light import Light
from ...nature import sky
from ...pen import dot, rect, shape
from ...people import person
from ...things import cross, lamp
from ...wardrobe import HAIR, NAVY, WHITE
from ..registry import scene


@scene
def first_aid(light: Light) -> str:
    """夜里的工厂食堂，工人在橡皮人上练心肺复苏，护士在旁边教"""
    out = (
        room("#e3e6dc", "#b9b3a2", 286)
        + "".join(big_window(x, 50, 100, 90, sky(Light("night")), "#8f9a90") for x in (40, 170, 430))
        + rect(300, 56, 100, 90, "#fffdf6")
        + cross(350, 100, 44)
        + "".join(lamp(x, 50, 36) for x in (160, 300, 440))
        + rect(-10, 190, 620, 8, "#8fb0a0")
    )
    out += "".join(
        rect(x - 60, 244, 120, 9, "#9fb0ac", 2)
        + rect(x - 48, 253, 6, 40, "#8f9a90")
        + rect(x + 42, 253, 6, 40, "#8f9a90")
        for x in (90, 520)
    )
    for x, coat in ((62, "#4f6a8a"), (118, "#4f6a8a"), (494, "#4f6a8a"), (548, "#4f6a8a")):
        out += person(
            x,
            330,
            108,
            coat=coat,
            hair=HAIR,
            hat="hard" if x in (62, 548) else "",
            legs=NAVY,
            look=1 if x < 300 else -1,
            left=(-12, -46),
            right=(12, -46),
        )
    out += (
        rect(170, 376, 270, 22, "#4f8080", 6)
        + shape("M214 374Q214 346 250 346H356Q372 348 374 374Z", "#c2c6c2")
        + dot(198, 360, 17, "#d6cdc2")
        + rect(366, 354, 54, 20, "#54606a", 6)
    )
    out += person(
        300,
        392,
        138,
        coat="#4f6a8a",
        hair=HAIR,
        pose="squat",
        look=-1,
        lean=-6,
        left=(-18, -40),
        right=(-12, -40),
        legs=NAVY,
    )
    return (
        out
        + person(
            440, 398, 140, coat=WHITE, dress="doctor", style="bun", look=-1, left=(-34, -60), right=(14, -44)
        )
        + rect(427, 252, 26, 9, WHITE, 3)
        + cross(440, 257, 7)
    )
