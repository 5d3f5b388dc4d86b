"""What the short film shows: its shots, and the words that go with them as subtitles."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Shot:
    """A scene for some seconds; the view moves from one part of it to another (x, y, width in drawing units)."""

    scene: str
    light: str
    words: str
    start: tuple[float, float, float]
    end: tuple[float, float, float]
    seconds: float = 5.0


SHOTS = (
    Shot("tea_hill", "spring", "春天，茶山上采茶，顺手捡走空瓶", (20, 100, 520), (120, 150, 450)),
    Shot("oil_seed", "spring", "技术课搬到花田边", (20, 120, 560), (110, 180, 430)),
    Shot("dragon_boat", "summer", "夏天，两条龙舟并排往前划", (0, 120, 500), (100, 152, 500)),
    Shot("night_talk", "summer night", "院坝里亮一盏灯，坐下来说说话", (20, 115, 570), (110, 180, 440)),
    Shot("paddies", "autumn", "秋天，邻里下田帮着抢收", (170, 60, 430), (60, 180, 440)),
    Shot("ginger_tea", "winter", "冬天，渡口有一杯姜茶", (30, 110, 560), (150, 180, 440)),
    Shot("huadeng", "winter night", "一年到头，花灯跳起来", (0, 90, 600), (80, 150, 480), 6.0),
)


def subtitles(shots: tuple[Shot, ...]) -> str:
    """WebVTT: each shot's words while it lasts."""
    parts, at = ["WEBVTT\nLanguage: zh\n"], 0.0
    for shot in shots:
        parts.append(f"{_clock(at + 0.3)} --> {_clock(at + shot.seconds - 0.2)}\n{shot.words}\n")
        at += shot.seconds
    return "\n".join(parts)


def _clock(seconds: float) -> str:
    minutes, rest = divmod(round(seconds * 1000), 60_000)
    return f"00:{minutes:02}:{rest // 1000:02}.{rest % 1000:03}"
