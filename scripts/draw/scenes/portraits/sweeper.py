from ...bust import bust, vest_
from ...houses import window
from ...light import Light
from ...nature import ground, sky, snowfall, tree
from ...pen import line, rect, shape, strokes
from ..registry import scene


@scene
def sweeper(light: Light) -> str:
    """环卫工大姐，橙色背心，扶着扫帚"""
    out = (
        sky(light)
        + rect(-10, 130, 230, 300, "#e2d3b8")
        + rect(420, 100, 200, 330, "#d6cdb8")
        + "".join(window(x, y, 40, 50, light) for x, y in ((168, 160), (470, 140), (470, 230)))
        + ground(350, "#cfc6b4" if not light.snow else "#e6eaeb")
        + tree(440, 360, 210, light, 0)
        + (snowfall(46) if light.snow else "")
    )
    vest = (
        vest_("#e0762a") + rect(-90, 330, 182, 12, "#fff6c8") + line("M-52 236V420M52 236V420", "#fff6c8", 10)
    )
    return (
        out
        + strokes([(398, 150), (410, 420)], "#a8724b", 9)
        + bust(coat="#54606a", style="bob", hat="orange", over=vest, right=(102, 262), sleeve="#54606a")
        + shape("M396 396h30l18 30h-66Z", "#d9a441")
    )
