"""A head of a standing person of 100 units: no face, hair of several cuts."""

from .pen import dot, group, n, rect, shade, shape
from .wardrobe import HATS, cap


def head(skin: str, hair: str, style: str, hat: str, look: int, back: bool, child: bool) -> str:
    """Neck, face, hair, hat; from behind only hair. A child's is larger for its body."""
    big = 1.16 if child else 1.0
    dark = shade(skin, 0.88)
    behind = {
        "bob": shape("M-12 -84Q-13 -98 0 -98Q13 -98 12 -84V-74Q0 -70 -12 -74Z", hair),
        "long": shape("M-12 -84Q-13 -98 0 -98Q13 -98 12 -84V-62Q0 -58 -12 -62Z", hair),
        "tail": dot(-11 * (look or 1), -90, 5, hair)
        + shape(
            f"M{-9 * (look or 1)} -92Q{-19 * (look or 1)} -84 {-14 * (look or 1)} -72Q{-11 * (look or 1)} -80 {-8 * (look or 1)} -84Z",
            hair,
        ),
        "bun": dot(0, -97.5, 5, hair),
        "plaits": dot(-11.5, -79, 4, hair)
        + dot(11.5, -79, 4, hair)
        + dot(-12.5, -73, 3.2, hair)
        + dot(12.5, -73, 3.2, hair),
    }.get(style, "")
    face = rect(-3.6, -78, 7.2, 8, dark) + dot(0, -84.5, 10.6, hair if back and style != "bald" else skin)
    if not back:
        face += dot(-10.4, -83.5, 2, dark) * (look >= 0) + dot(10.4, -83.5, 2, dark) * (look <= 0)
        face += _hair(hair, style, look)
    whole = behind + face + (cap(look or 1) if hat == "cap" else HATS.get(hat, ""))
    return group(group(whole, at=(0, 74)), at=(0, -74), scale=big) if child else whole


def _hair(hair: str, style: str, look: int) -> str:
    if style == "bald":
        return shape("M-10.800 -85Q-11 -79 -8 -77Q-9 -83 -8 -88Z", hair) + shape(
            "M10.800 -85Q11 -79 8 -77Q9 -83 8 -88Z", hair
        )
    sweep = 3 * look
    return shape(
        f"M-11.200 -82Q-13 -96.500 0 -96.500Q13 -96.500 11.200 -82Q10 -88 {n(6 + sweep)} -90Q0 -88.500 {n(-6 + sweep)} -90Q-10 -88 -11.200 -82Z",
        hair,
    )
