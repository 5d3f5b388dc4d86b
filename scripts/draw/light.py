"""Season and hour: which greens, which sky, and how dark the rest is."""

import re
from dataclasses import dataclass

from .pen import mix

GLOW = "#ffe2a0"  # what shines by itself: windows, lanterns, the moon; no hour darkens it
EMBER = "#d8402f"
BRIGHT = "#fff6dc"
WARM = "#b0713c"  # what lamplight does to a coat
_LIT = re.compile("<!--lit-->")


def lit(*parts: str) -> str:
    """What stands in the lamplight: the night does not darken it. Not to be nested."""
    return f"<!--lit-->{''.join(parts)}<!--lit-->"


@dataclass(frozen=True)
class Season:
    far: str  # hills, from the furthest
    mid: str
    near: str
    grass: str
    crop: str
    crop2: str
    leaf: str
    leaf2: str
    water: str
    snow: bool = False
    bloom: str = ""  # blossom on the trees


@dataclass(frozen=True)
class Hour:
    sky: str
    sun: str
    tint: str  # what everything that does not shine is mixed with
    share: float
    night: bool = False
    rain: bool = False


SEASONS = {
    "spring": Season(
        "#c6d6c6",
        "#a5bf9d",
        "#86a877",
        "#a9bf7c",
        "#9dbb6c",
        "#b9cd8a",
        "#7fa45f",
        "#9dbb72",
        "#b5cfcc",
        bloom="#e6b7ae",
    ),
    "summer": Season(
        "#b9cbbf", "#8fae9b", "#6d9079", "#7d9a63", "#5f8a5c", "#7ba268", "#4f7a5d", "#6a9370", "#a3c3c6"
    ),
    "autumn": Season(
        "#cbc9b4", "#b3a98a", "#98895f", "#b8a062", "#d9a441", "#e6bd5e", "#c57a34", "#d99a45", "#a9bfbd"
    ),
    "winter": Season(
        "#d3dbdd",
        "#bccace",
        "#a3b5b9",
        "#e9eef0",
        "#dfe7e9",
        "#eef2f3",
        "#8a9a94",
        "#a6b3ad",
        "#b9cbd1",
        snow=True,
    ),
}
HOURS = {
    "day": Hour("#eef1ea", "#f0c987", "#ffffff", 0),
    "frost": Hour("#dbe6ea", "#f7ead0", "#ffffff", 0),
    "clear": Hour("#dcebee", "#f7e3b0", "#ffffff", 0),
    "warm": Hour("#f6ead3", "#e3a862", "#f6d9a8", 0.06),
    "dawn": Hour("#f3dccb", "#e88f5c", "#e9b9a0", 0.14),
    "dusk": Hour("#f0c39b", "#d9663a", "#a5603f", 0.2),
    "night": Hour("#22344a", "#f7e9bd", "#14263b", 0.46, night=True),
    "rain": Hour("#c9d3d6", "#c9d3d6", "#8da0a8", 0.2, rain=True),
}


class Light:
    """`summer`, `autumn dusk`, `winter night`… A missing word is summer, day."""

    def __init__(self, words: str = "") -> None:
        given = words.split()
        if unknown := [one for one in given if one not in SEASONS and one not in HOURS]:
            raise ValueError(f"没有这样的季节或时辰：{unknown[0]}")
        self.season = next((SEASONS[one] for one in given if one in SEASONS), SEASONS["summer"])
        plain = "frost" if self.season.snow else "day"
        self.hour = next((HOURS[one] for one in given if one in HOURS), HOURS[plain])

    def __getattr__(self, name: str):
        return getattr(self.__dict__["season"], name, None) or getattr(self.__dict__["hour"], name, "")

    def window(self, by_day: str = "#6b5a4a") -> str:
        """Lit at night and at dusk."""
        return GLOW if self.night or self.hour is HOURS["dusk"] else by_day

    def turn(self, svg: str) -> str:
        """A drawing made by hand for summer, its greens and golds those of this season."""
        return recolour(svg, self.season)

    def fall(self, svg: str) -> str:
        """The finished drawing in this hour's light."""
        hour = self.hour
        if not hour.share:
            return svg
        own = {GLOW, EMBER, BRIGHT, hour.sky, hour.sun}
        dark, warm = (hour.tint, hour.share), (WARM, 0.16) if self.night else (hour.tint, hour.share * 0.7)

        def turned(text: str, tint: tuple[str, float]) -> str:
            return re.sub(r"#[0-9a-f]{6}", lambda m: m[0] if m[0] in own else mix(m[0], *tint), text)

        return "".join(turned(part, warm if at % 2 else dark) for at, part in enumerate(_LIT.split(svg)))


# What the drawings made by hand are coloured with, by what it stands for.
_HAND = {
    "#b9c8bd": "far",
    "#c7cfc0": "far",
    "#c3d2c6": "far",
    "#8fa999": "mid",
    "#a3b5a0": "mid",
    "#6d8f7c": "near",
    "#4f6f5f": "leaf",
    "#7d9a63": "grass",
    "#9cb39f": "far",
    "#c9d3c4": "far",
    "#97b0a3": "mid",
    "#a9c4c6": "water",
    "#d9a441": "crop",
    "#e6bd5e": "crop2",
}


def recolour(svg: str, season: Season) -> str:
    """The summer drawing as it is; in other seasons the named colours give way."""
    if season is SEASONS["summer"]:
        return svg
    return re.sub(r"#[0-9a-f]{6}", lambda m: getattr(season, _HAND[m[0]]) if m[0] in _HAND else m[0], svg)
