"""What people wear and the colours of it: skin, hair, cloth; hats by name, for a head whose chin is at (0, -74)."""

from .pen import dot, line, rect, shape

SKIN, TAN, ROSY = "#e9bf98", "#d9a77c", "#f0cba6"
HAIR, GREY, WHITE_HAIR = "#3b2c28", "#a9a29a", "#dcd7ce"
RED, BLUE, NAVY, GREEN, OCHRE = "#c0392b", "#3f5d78", "#3b4a58", "#5f7a5f", "#b98a3e"
BROWN, PLUM, TEAL, CREAM, ROSE = "#8c4a36", "#7a3f52", "#4f8080", "#efe3cf", "#cf8076"
WHITE, SHIRT, GOLD, SILVER, INK = "#fffdf6", "#e6e0d6", "#f7dc96", "#dfe3e6", "#2f2522"

HATS = {
    "straw": shape("M-21 -86Q0 -110 21 -86Q0 -91 -21 -86Z", "#e3c27c")
    + line("M-9 -94Q0 -97 9 -94", "#b98a3e", 1.4),
    "silver": (
        shape("M-12 -88Q0 -95 12 -88L13 -95Q0 -103 -13 -95Z", SILVER)
        + line("M-12 -97Q-15 -108 -7 -112M12 -97Q15 -108 7 -112", SILVER, 3)
        + dot(0, -103, 3.6, SILVER)
        + dot(0, -94.5, 1.6, RED)
        + dot(-6, -93.5, 1.3, RED)
        + dot(6, -93.5, 1.3, RED)
    ),
    "turban": shape("M-12.500 -87Q-14 -100 0 -100Q14 -100 12.500 -87Q0 -93 -12.500 -87Z", "#2f3d55")
    + line("M-11 -90Q0 -97 12 -92", "#4f6488", 1.6),
    "scarf": shape("M-12.500 -80Q-14 -99 0 -99Q14 -99 12.500 -80Q10 -90 0 -91Q-10 -90 -12.500 -80Z", ROSE)
    + shape("M8 -78L15 -74L11 -82Z", ROSE),
    "towel": shape("M-12 -86Q-12.500 -99 0 -99Q12.500 -99 12 -86Q0 -91 -12 -86Z", WHITE)
    + shape("M11 -90L18 -93L17 -85Z", WHITE),
    "hard": shape("M-12 -87Q-12 -100 0 -100Q12 -100 12 -87Z", "#e2b13c")
    + rect(-14, -88.5, 28, 3, "#c99a2e", 1.5),
    "fur": shape(
        "M-12.500 -84Q-13.500 -99 0 -99Q13.500 -99 12.500 -84L10 -78L8.500 -88H-8.500L-10 -78Z", "#6b4a33"
    )
    + rect(-12.5, -93, 25, 6, "#8a6a4c", 3),
    "khan": (
        shape("M-11 -92Q-7 -102 0 -107Q7 -102 11 -92Z", "#2f5f8a")
        + rect(-13, -93, 26, 6, "#6b4a33", 2.5)
        + dot(0, -107, 2.2, RED)
    ),
    "chef": (
        rect(-9.5, -97, 19, 8, WHITE)
        + dot(-6, -99, 6, WHITE)
        + dot(6, -99, 6, WHITE)
        + dot(0, -102, 6.5, WHITE)
    ),
    "police": (
        shape("M-13 -94Q0 -103 13 -94L11 -88H-11Z", "#27384f")
        + rect(-11, -90, 22, 3.5, INK)
        + dot(0, -95, 2, GOLD)
    ),
    "beret": shape("M-13 -91Q-10 -101 2 -100Q14 -99 13 -91Q0 -95 -13 -91Z", RED),
    "wool": (
        shape("M-12 -86Q-12 -99 0 -99Q12 -99 12 -86Z", TEAL)
        + rect(-12.5, -90, 25, 5, "#6fa0a0", 2.5)
        + dot(0, -100, 3.4, "#6fa0a0")
    ),
}


def cap(side: int) -> str:
    """The volunteers' red cap, its peak to that side."""
    return shape("M-11.500 -87Q-11.500 -98.500 0 -98.500Q11.500 -98.500 11.500 -87Z", RED) + shape(
        f"M{-11 * side} -87H{17 * side}Q{18 * side} -84 {15 * side} -84H{-11 * side}Z", "#a83226"
    )
