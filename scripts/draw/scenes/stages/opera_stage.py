from ...backdrops import crowd
from ...light import Light
from ...nature import ground, hills, sky, tree
from ...pen import dot, line, rect, shape
from ...people import person
from ...things import drum, fan, lantern
from ...wardrobe import BROWN, GREY, NAVY
from ..registry import scene


@scene
def opera_stage(light: Light) -> str:
    """老戏台上唱地方戏，台下坐满了人"""
    out = (
        sky(light, (80, 60), 24)
        + hills(light, 80, 0)
        + tree(40, 300, 210, light, 1)
        + tree(574, 300, 200, light, 0)
        + ground(280, "#d6c39c")
    )
    out += (
        rect(140, 236, 320, 62, "#b9ac98")
        + rect(130, 230, 340, 12, "#8a5a3a")
        + rect(150, 110, 300, 122, "#7a3026")
        + rect(196, 120, 208, 112, "#e9d2a0")
    )
    out += (
        shape(
            "M214 232Q220 180 250 168Q240 150 270 150Q290 130 318 150Q350 146 350 172Q384 184 388 232Z",
            "#d3a860",
        )
        + dot(300, 160, 18, "#c5653a")
        + "".join(rect(x, 100, 12, 134, "#9a1c1c") for x in (150, 226, 362, 438))
        + rect(160, 100, 280, 18, "#9a1c1c")
        + "".join(rect(x, 104, 16, 10, "#f0c36a") for x in range(172, 430, 26))
    )
    out += (
        shape("M96 112Q150 96 176 50Q190 40 206 40H394Q410 40 424 50Q450 96 504 112L470 118H130Z", "#4a3a33")
        + line("M100 111Q152 96 180 52M500 111Q448 96 420 52", "#332824", 4)
        + dot(300, 36, 6, "#f0c36a")
        + lantern(190, 134, 14, 10)
        + lantern(410, 134, 14, 10)
    )
    robe = {"trim": "#f7dc96", "dress": "robe"}
    out += (
        person(256, 232, 100, coat="#c0392b", **robe, hat="silver", left=(-28, -66), right=(24, -56), look=1)
        + person(
            344,
            232,
            104,
            coat="#2f5f8a",
            **robe,
            style="bun",
            left=(-26, -54),
            right=(28, -82),
            look=-1,
            held=fan("#f0c36a"),
        )
        + person(300, 232, 98, coat="#fff3dc", **robe, style="bun", left=(-24, -88), right=(22, -60))
    )
    out += (
        person(180, 298, 60, coat=BROWN, hair=GREY, pose="half", look=1)
        + drum(430, 296, 30)
        + person(430, 282, 60, coat=NAVY, pose="half", look=-1, left=(-8, -56), right=(14, -64))
    )
    return out + crowd(338, 84, 8, 60) + crowd(384, 104, 7, 36)
