#!/usr/bin/env python3
"""把 scripts/draw/ 里的插图印成 content/ 里的示意图（JPEG），照 scripts/draw/pictures.csv 一行一张。

图都是自己画的。每张右下角写“示意图”三个字，图里带的说明也这样写；几张不配说明文件的图片，说明写在图自己里面（IPTC、XMP）。
图已经随仓库提交，平时不用运行；添了一行、改了一幅画，再运行。同样的画印出来逐字节相同。

    scripts/setup test
    .venv/bin/python scripts/draw_pictures.py                 # 全部重印
    .venv/bin/python scripts/draw_pictures.py --only sinan    # 只印路径里带 sinan 的
    .venv/bin/python scripts/draw_pictures.py --new           # 只印还没有的
"""

import argparse
from pathlib import Path

from draw.order import orders
from draw.printing import find_font, printed

CONTENT = Path(__file__).resolve().parent.parent / "content"


def main() -> None:
    parser = argparse.ArgumentParser(description="把插图印成 content/ 里的示意图")
    parser.add_argument("--only", default="", metavar="TEXT", help="只印路径里带这几个字的")
    parser.add_argument("--new", action="store_true", help="只印还没有的")
    options = parser.parse_args()
    font_path = find_font()
    for order in orders():
        path = CONTENT / order.file
        if options.only in order.file and not (options.new and path.exists()):
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(printed(order, font_path))
            print(f"{order.file}  {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
