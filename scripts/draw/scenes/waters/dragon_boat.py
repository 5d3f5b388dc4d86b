from ...houses import stilt_house
from ...light import Light
from ...nature import hills, sky, tree, water
from ...pen import dot, group, line, n, oval, rect, shape, strokes
from ...people import person
from ...things import drum, pennants
from ...wardrobe import BLUE, OCHRE, PLUM, RED, ROSE, TEAL
from ..registry import scene


@scene
def dragon_boat(light: Light) -> str:
    """端午的江面上，两条龙舟并着划，岸上有人喊"""
    out = (
        sky(light, (300, 70), 28)
        + hills(light, 60, 1)
        + rect(-10, 150, 620, 40, light.near)
        + "".join(stilt_house(x, 186, w, light) for x, w in ((60, 110), (180, 90), (430, 100), (550, 120)))
        + tree(300, 188, 90, light, 0)
        + pennants(-10, 110, 610, 100, 20, 24)
    )
    out += (
        "".join(
            person(
                x,
                206,
                34,
                coat=(RED, TEAL, OCHRE, PLUM, BLUE, ROSE)[at % 6],
                left=(-20, -84) if at % 3 == 0 else (-16, -40),
                right=(20, -84) if at % 3 == 0 else (16, -40),
            )
            for at, x in enumerate(range(20, 600, 26))
        )
        + rect(-10, 200, 620, 12, "#b9ac98")
        + water(208, light, 240, 3)
    )
    for y, s, hull, coat, scale in (
        (282, -1, "#2f6f78", "#e2b13c", 0.82),
        (362, 1, "#b5261e", "#c0392b", 1.0),
    ):
        x0 = 60 if s > 0 else 130
        w = 470 * scale
        rowers = "".join(
            person(
                x0 + 70 * scale + k * 43 * scale,
                y + 14 * scale,
                66 * scale,
                coat=coat,
                pose="half",
                look=1,
                hat="towel" if k % 2 else "",
                lean=14,
                left=(6, -58),
                right=(24, -46),
                held=strokes([(-4, -14), (8, 44)], "#d9b25a", 3) + oval(9, 46, 4, 9, "#d9b25a"),
            )
            for k in range(7)
        )
        drummer = drum(x0 + w - 92 * scale, y - 6, 26 * scale) + person(
            x0 + w - 62 * scale,
            y + 12,
            66 * scale,
            coat="#f0c36a",
            pose="half",
            look=-1,
            left=(-20, -58),
            right=(-2, -84),
        )
        hull_ = shape(
            f"M{n(x0)} {n(y - 16)}Q{n(x0 + w * 0.1)} {n(y + 16)} {n(x0 + w * 0.3)} {n(y + 16)}H{n(x0 + w * 0.74)}Q{n(x0 + w * 0.92)} {n(y + 14)} {n(x0 + w * 0.97)} {n(y - 20)}Q{n(x0 + w * 0.86)} {n(y - 6)} {n(x0 + w * 0.7)} {n(y - 6)}H{n(x0 + w * 0.2)}Q{n(x0 + w * 0.08)} {n(y - 6)} {n(x0)} {n(y - 16)}Z",
            hull,
        ) + line(f"M{n(x0 + w * 0.14)} {n(y + 3)}H{n(x0 + w * 0.8)}", "#f0c36a", 3)
        head = group(
            shape("M-8 30Q-10 0 8 -14Q20 -24 38 -18L50 -10L40 -4L48 4L30 6Q16 12 14 32Z", hull),
            dot(26, -12, 4, "#fff6dc"),
            dot(27, -12, 2, "#2f2522"),
            line("M14 -18Q6 -34 -4 -32M22 -20Q20 -34 12 -38", "#f0c36a", 3.4),
            shape("M-6 8l-12 -4 8 14ZM-8 20l-10 2 10 8Z", "#f0c36a"),
            at=(x0 + w * 0.96, y - 14),
            scale=scale,
        )
        out += (
            rowers
            + drummer
            + hull_
            + head
            + "".join(
                line(f"M{n(x0 + 60 + k * 50 * scale)} {n(y + 24)}q14 -7 28 0", "#eef5f5", 2.6)
                for k in range(8)
            )
        )
    return out
