"""A person to the waist, with a face: two eyes and a smile. For portraits."""

from .pen import Point, dot, group, joint, line, n, oval, rect, shade, shape
from .wardrobe import HAIR, INK, RED, WHITE

FAIR, BROWNED = "#ebc29c", "#dba97c"


def bust(
    *,
    coat: str,
    skin: str = FAIR,
    hair: str = HAIR,
    style: str = "short",
    hat: str = "",
    collar: str = WHITE,
    left: Point | None = None,
    right: Point | None = None,
    at: Point = (300, 0),
    scale: float = 1,
    glasses: bool = False,
    over: str = "",
    sleeve: str = "",
    turn: int = 0,
) -> str:
    """`left`, `right`: where the hands are, in the drawing's units about the middle (0); None: the arm hangs down.

    over: what is worn above the coat, drawn before the arms; turn: eyes and parting look that way, -1 0 1.
    """
    body = (
        shape("M-104 560V300Q-104 226 -34 216H34Q104 226 104 300V560Z", coat)
        + rect(-19, 176, 38, 46, shade(skin, 0.9))
        + shape("M-19 214Q0 240 19 214L26 218L0 256L-26 218Z", collar)
        + over
    )
    arms = _big_arm(-1, left, sleeve or shade(coat, 0.9), skin) + _big_arm(
        1, right, sleeve or shade(coat, 0.9), skin
    )
    return group(
        _back_hair(style, hair, turn),
        body,
        _face(skin, glasses, turn),
        _front_hair(style, hair, turn),
        _big_hat(hat, turn),
        arms,
        at=at,
        scale=scale,
    )


def _big_arm(side: int, hand: Point | None, sleeve: str, skin: str) -> str:
    if hand is None:
        return line(f"M{side * 88} 268Q{side * 100} 330 {side * 98} 430", sleeve, 34)
    elbow = joint((side * 86, 264), hand, 92, side)
    return line(f"M{side * 86} 264Q{n(elbow[0])} {n(elbow[1])} {n(hand[0])} {n(hand[1])}", sleeve, 34) + dot(
        *hand, 18, skin
    )


def _face(skin: str, glasses: bool, turn: int) -> str:
    x = turn * 6
    out = (
        oval(0, 132, 43, 52, skin)
        + oval(-42, 136, 6, 10, shade(skin, 0.92)) * (turn >= 0)
        + oval(42, 136, 6, 10, shade(skin, 0.92)) * (turn <= 0)
    )
    out += (
        oval(-16 + x, 134, 3.6, 3.2, INK)
        + oval(16 + x, 134, 3.6, 3.2, INK)
        + line(f"M{-14 + x} 158q14 10 28 0", "#8c4a36", 3)
        + line(f"M{-23 + x} 120q7 -4 14 0M{9 + x} 120q7 -4 14 0", shade(skin, 0.66), 2)
    )
    return out + (
        f'<g fill="none" stroke="#5b4336" stroke-width="2.4"><circle cx="{-16 + x}" cy="134" r="12"/><circle cx="{16 + x}" cy="134" r="12"/><path d="M{-4 + x} 134h8"/></g>'
        if glasses
        else ""
    )


def _back_hair(style: str, hair: str, turn: int) -> str:
    if style == "bob":
        return shape("M-52 130Q-54 70 0 70T52 130V186Q30 200 0 200T-52 186Z", hair)
    if style == "long":
        return shape("M-52 130Q-54 70 0 70T52 130V250Q30 262 0 262T-52 250Z", hair)
    if style == "tail":
        return shape(
            f"M{(turn or 1) * -34} 100Q{(turn or 1) * -78} 110 {(turn or 1) * -66} 190Q{(turn or 1) * -50} 160 {(turn or 1) * -36} 140Z",
            hair,
        )
    return dot(0, 66, 20, hair) if style == "bun" else ""


def _front_hair(style: str, hair: str, turn: int) -> str:
    if style == "none":
        return ""
    if style in ("bob", "long", "tail", "bun"):
        return shape(
            f"M-48 142Q-54 72 0 72T48 142Q44 112 {20 + turn * 8} 100Q{-6 + turn * 8} 112 -36 108Q-46 120 -48 142Z",
            hair,
        )
    return shape(
        f"M-46 128Q-52 74 0 74T46 128Q42 106 {22 + turn * 6} 100Q0 104 -24 100Q-42 106 -46 128Z", hair
    )


def _big_hat(hat: str, turn: int) -> str:
    side = turn or 1
    if hat == "straw":
        return shape("M-92 112Q0 -6 92 112Q0 84 -92 112Z", "#e3c27c") + line(
            "M-44 76Q0 58 44 76M-66 94Q0 70 66 94", "#b98a3e", 2.4
        )
    if hat == "hard":
        return (
            shape("M-52 108Q-52 52 0 52T52 108Z", "#e2b13c")
            + rect(-60, 100, 120, 11, "#c99a2e", 5)
            + rect(-6, 52, 12, 50, "#efc65e")
        )
    if hat == "cap":
        return shape("M-50 108Q-52 58 0 58T50 108Z", RED) + shape(
            f"M{-50 * side} 106H{78 * side}Q{78 * side} 119 {60 * side} 119H{-50 * side}Z", "#a83226"
        )
    if hat == "post":
        return (
            shape("M-52 100Q-50 56 0 56T52 100Z", "#3f6f5a")
            + shape("M-54 98Q0 84 54 98L46 114Q0 100 -46 114Z", "#2f5545")
            + dot(0, 80, 6, "#f0c36a")
        )
    if hat == "turban":
        return shape("M-54 112Q-66 52 0 50T54 112Q0 84 -54 112Z", "#2f3d55") + line(
            "M-50 98Q0 62 52 96M-46 82Q0 48 46 78", "#4f6488", 4
        )
    if hat == "scarf":
        return shape("M-52 150Q-62 64 0 64T52 150Q46 98 0 96T-52 150Z", "#cf8076") + shape(
            "M-30 186Q0 214 30 186L22 216Q0 226 -22 216Z", "#cf8076"
        )
    if hat == "orange":
        return (
            shape("M-50 106Q-52 58 0 58T50 106Z", "#e0762a")
            + rect(-52, 98, 104, 11, "#f6e7c0", 4)
            + shape(f"M{-50 * side} 106H{74 * side}Q{74 * side} 118 {58 * side} 118H{-50 * side}Z", "#b95a1a")
        )
    if hat == "wool":
        return shape("M-50 112Q-50 54 0 54T50 112Z", "#7a8a9a") + rect(-53, 98, 106, 18, "#93a3b3", 8)
    return ""


def vest_(fill: str = RED) -> str:
    return shape("M-92 420V286Q-88 232 -40 217L-26 218L0 262L26 218L40 217Q88 232 92 286V420Z", fill) + rect(
        34, 290, 30, 20, "#f7dc96"
    )
