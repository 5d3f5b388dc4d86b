"""People of simple shapes: a head, a coat, two arms that reach where they are told; no faces."""

from .heads import head
from .pen import Point, dot, group, joint, line, n, oval, rect, shade, shape, strokes
from .wardrobe import (
    BLUE,
    CREAM,
    GOLD,
    GREY,
    HAIR,
    INK,
    NAVY,
    RED,
    SHIRT,
    SKIN,
    WHITE,
    WHITE_HAIR,
)

_ARM, _SHOULDER = 16.5, (10.5, -66)


def person(
    x: float,
    y: float,
    h: float = 100,
    *,
    coat: str = BLUE,
    legs: str = NAVY,
    skin: str = SKIN,
    hair: str = HAIR,
    style: str = "short",
    hat: str = "",
    dress: str = "",
    left: Point = (-16, -37),
    right: Point = (16, -37),
    pose: str = "stand",
    look: int = 0,
    lean: float = 0,
    back: bool = False,
    child: bool = False,
    sleeve: str = "",
    held: str = "",
    trim: str = "",
) -> str:
    """Feet at (x, y), `h` tall. Hands are given in the body's own units: 100 tall, feet at 0, up negative.

    pose: stand walk sit side squat half; dress: "" vest doctor robe skirt apron; look: -1 to the left, 1 to the right;
    held: what the right hand holds, drawn with the hand at its (0, 0); lean: degrees forwards.
    """
    sink = {"sit": 13, "side": 13, "squat": 22}.get(pose, 0)
    sleeve = sleeve or (SHIRT if dress == "vest" else shade(coat, 0.9))
    upper = [
        _torso(coat, dress, trim),
        "" if back else _front(dress, trim, coat),
        head(skin, hair, style, hat, look, back, child),
        _arm(-1, left, sleeve, skin),
        group(held, at=right) if held and not back else "",
        _arm(1, right, sleeve, skin),
    ]
    body = (
        group(group(*upper, at=(0, 38)), at=(0, -38 + sink), turn=lean)
        if lean
        else group(*upper, at=(0, sink))
    )
    parts = [_legs(pose, legs, look, dress, coat), body]
    return group(*parts, at=(x, y), scale=h / 100)


def _legs(pose: str, legs: str, look: int, dress: str, coat: str) -> str:
    shoe = INK
    if pose == "half":
        return ""
    if pose == "walk":
        side = look or 1
        return (
            strokes([(0, -38), (-8 * side, -4)], shade(legs, 0.88), 10.5)
            + strokes([(0, -38), (9 * side, -5)], legs, 10.5)
            + oval(-6 * side, -2, 6, 3, shoe)
            + oval(12 * side, -2.5, 6, 3, shoe)
        )
    if pose == "side":
        side = look or 1
        return strokes([(0, -25), (17 * side, -26), (17 * side, -5)], legs, 11) + oval(
            19 * side, -2, 6.5, 3, shoe
        )
    if pose == "squat":
        side = look or 1
        return strokes([(0, -17), (14 * side, -22), (9 * side, -5)], legs, 11) + oval(
            11 * side, -2, 6.5, 3, shoe
        )
    if pose == "sit":
        return (
            rect(-11.5, -30, 11, 28, legs, 4)
            + rect(0.5, -30, 11, 28, shade(legs, 0.92), 4)
            + oval(-6.5, -2, 6, 3, shoe)
            + oval(6.5, -2, 6, 3, shoe)
        )
    return (
        rect(-10.5, -40, 10, 38, legs)
        + rect(0.5, -40, 10, 38, shade(legs, 0.92))
        + oval(-6, -2, 6, 2.6, shoe)
        + oval(6, -2, 6, 2.6, shoe)
    )


def _torso(coat: str, dress: str, trim: str) -> str:
    cloth = SHIRT if dress == "vest" else WHITE if dress == "doctor" else coat
    hem = {"doctor": -24, "robe": -8, "skirt": -36}.get(dress, -36)
    flare = {"robe": 17, "doctor": 13.5}.get(dress, 12.5)
    body = shape(f"M{-flare} {hem}L-12.5 -60Q-12.5 -72 -3 -73H3Q12.5 -72 12.5 -60L{flare} {hem}Z", cloth)
    if dress == "skirt":
        body += shape("M-12.5 -42L-18 -16Q0 -12 18 -16L12.5 -42Z", shade(coat, 0.8))
        body += line("M-17 -19Q0 -15 17 -19", trim, 3) if trim else ""
    if dress == "robe":
        body += rect(-13, -45, 26, 5, trim or GOLD)
        body += line(f"M{-flare + 1} {hem - 2}H{flare - 1}", trim or GOLD, 2.5)
    return body


def _front(dress: str, trim: str, coat: str) -> str:
    if dress == "vest":
        return shape("M-11 -36V-69Q-8 -72.500 -4.500 -73L0 -65L4.500 -73Q8 -72.500 11 -69V-36Z", RED) + rect(
            3.5, -60, 6, 4.5, GOLD
        )
    if dress == "doctor":
        return (
            shape("M-4 -73L0 -62L4 -73Z", "#6b8f9a")
            + line("M-5 -72Q-6 -58 0 -57Q6 -58 5 -72", INK, 1.3)
            + dot(0, -56, 2, INK)
        )
    if dress == "apron":
        return shape("M-7 -66H7V-60L10 -56V-28H-10V-56L-7 -60Z", trim or CREAM)
    if dress == "robe":
        return line("M-2 -73Q8 -66 10 -58", trim or GOLD, 2.2)
    if trim:
        return line("M-3.500 -73L0 -67L3.500 -73", trim, 2.4) + (
            line("M-12 -39H12", trim, 3) if dress != "skirt" else rect(-12.5, -45, 25, 4, trim)
        )
    return shape("M-3.500 -73L0 -68L3.500 -73Z", shade(coat, 0.72))


def _arm(side: int, hand: Point, sleeve: str, skin: str) -> str:
    shoulder = (side * _SHOULDER[0], _SHOULDER[1])
    elbow = joint(shoulder, hand, _ARM, side)
    d = f"M{n(shoulder[0])} {n(shoulder[1])}Q{n(elbow[0])} {n(elbow[1])} {n(hand[0])} {n(hand[1])}"
    return line(d, sleeve, 8) + dot(*hand, 4.2, skin)


def seated_row(xs: list[float], y: float, h: float, coats: list[str], hairs: list[str] | None = None) -> str:
    """Backs of an audience, from the waist up: (x, y) is where the seat lies."""
    hairs = hairs or [HAIR, GREY, HAIR, HAIR, WHITE_HAIR]
    return "".join(
        person(
            x,
            y + h * 0.36,
            h,
            coat=coats[at % len(coats)],
            hair=hairs[at % len(hairs)],
            pose="half",
            back=True,
            style=("short", "bob", "bun")[at % 3],
            left=(-15, -42),
            right=(15, -42),
        )
        for at, x in enumerate(xs)
    )
