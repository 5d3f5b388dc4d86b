#!/usr/bin/env python3
"""把插图编成一支短片 content/videos/tongren-siji.mp4，连同字幕 tongren-siji.vtt。

三十多秒，1280×720，H.264 和 AAC，索引在文件前头，打开就能播。画面、字幕、声音都由程序生成，同样的画编出来逐字节相同
（编码器版本相同时）。短片已经随仓库提交，平时不用运行：

    scripts/setup test
    .venv/bin/python scripts/draw_film.py
"""

from pathlib import Path

from draw.film import Reel, shoot
from draw.printing import find_font
from draw.screenplay import SHOTS, subtitles

FILM = Path(__file__).resolve().parent.parent / "content" / "videos" / "tongren-siji.mp4"


def main() -> None:
    FILM.parent.mkdir(parents=True, exist_ok=True)
    shoot(SHOTS, Reel(), FILM, find_font())
    FILM.with_suffix(".vtt").write_text(subtitles(SHOTS), encoding="utf-8")
    print(f"{FILM.name}  {FILM.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
