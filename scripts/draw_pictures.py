#!/usr/bin/env python3
"""把 theme/art/ 里的插图画成 content/ 里的示意图（JPEG）。

图都是自己画的。每张右下角写“示意图”三个字，图里的说明写进 XMP，此外不带别的元数据。
图已经随仓库提交，平时不用运行；改了插图或加了一行，再运行：

    pip install resvg-py pillow
    python scripts/draw_pictures.py            # 全部重画
    python scripts/draw_pictures.py --only sinan   # 只画路径里带 sinan 的
"""

import argparse
import io
import random
import re
from pathlib import Path
from typing import NamedTuple
from xml.sax.saxutils import escape

from PIL import Image, ImageDraw, ImageFont

ROOT = Path(__file__).resolve().parent.parent
ART = ROOT / "theme" / "art"
CONTENT = ROOT / "content"

MARK = "示意图"
CREATOR = "文明铜仁美编（示例）"
RIGHTS = "示意图，网站自绘"
QUALITY = 82

LANDSCAPE = (1600, 1067)  # 3:2，文章和图片
WIDE = (1600, 900)  # 16:9，横屏短视频的封面
TALL = (900, 1600)  # 9:16，竖屏短视频的封面

FONTS = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Medium.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/System/Library/Fonts/PingFang.ttc",
    "C:/Windows/Fonts/msyh.ttc",
)

# 换季：同一张插图换几个颜色，就是另一个季节或时辰。
SEASONS = {
    "": {},
    "spring": {
        "#b9c8bd": "#c9d8b4",
        "#8fa999": "#9fbb86",
        "#6d8f7c": "#86ab6b",
        "#4f6f5f": "#5f8a52",
        "#9cb39f": "#a9c08f",
        "#c3cfbf": "#cfdbbd",
        "#eef0e8": "#f2f4e4",
    },
    "autumn": {
        "#6d8f7c": "#c98f33",
        "#4f6f5f": "#a8622f",
        "#7d9a63": "#c9a24f",
        "#9cb39f": "#c7a878",
        "#c3cfbf": "#d8c9a4",
        "#eef0e8": "#f6ecd8",
        "#97b0a3": "#bda37a",
        "#eef1ea": "#f6ecd8",
    },
    "dusk": {
        "#f1e6d3": "#f3cfa8",
        "#e3a862": "#d9703c",
        "#b9c8bd": "#b79c98",
        "#8fa999": "#8a7a80",
        "#6d8f7c": "#6a6a66",
        "#eef1ea": "#f5d9b8",
        "#c5d3cb": "#d3b4a0",
        "#a9c4c6": "#c8b3a6",
        "#dbe8e6": "#f1d9bf",
        "#97b0a3": "#9c8a84",
    },
    "winter": {
        "#f1e6d3": "#e6ecee",
        "#e3a862": "#f2ead2",
        "#b9c8bd": "#cfd9dc",
        "#8fa999": "#b3c3c6",
        "#6d8f7c": "#9fb2b2",
        "#dfe3c2": "#eef3f2",
        "#4f6f5f": "#6c8583",
        "#dfe6dd": "#e3eaec",
        "#b3c5b8": "#c6d3d6",
        "#a9b79a": "#c3ccc9",
        "#efe3cf": "#ebe6dc",
    },
}


class Picture(NamedTuple):
    scene: str
    target: str  # 相对 content/
    about: str  # 图里画的是什么，写进 XMP
    season: str = ""
    size: tuple[int, int] = LANDSCAPE
    focus: float = 0.5  # 裁成竖幅时，左右方向上看哪里：0 最左，1 最右


PICTURES = (
    Picture("hall", "stories/2022/01/tongren-345.jpg", "一间屋子里，讲的人站在黑板前，六个人坐着听"),
    Picture("clinic", "stories/2026/11/sinan-tangtou-diandan/xunzhen.jpg", "街口的桌子旁，医生给老人量血压"),
    Picture("village", "stories/2026/11/sinan-tangtou-diandan/zhenzi.jpg", "山坳里的镇子和梯田", "autumn"),
    Picture("knock", "stories/2026/11/bijiang-nuanxin-qiaomen.jpg", "两名志愿者敲开一位老人的家门"),
    Picture("books", "stories/2023/10/jiangkou-shuwu.jpg", "一老一少在书架前的灯下看书"),
    Picture("river", "stories/2026/09/bijiang-jinjiang.jpg", "风雨桥下，两人划一条小船"),
    Picture("sewing", "stories/2024/09/bijiang-caifeng.jpg", "巷口的缝纫机旁，裁缝在补一件衣服"),
    Picture("volunteer", "stories/2022/07/qingxian-daji.jpg", "三名志愿者提着工具走在街上", "spring"),
    Picture("stage", "stories/2025/11/longsheng-zhangjia.jpg", "木台上三个人在跳舞，台下坐满了人", "winter"),
    Picture("field", "stories/2022/01/nujiang-peixun.jpg", "地里两个人对着一张纸说话", "spring"),
    Picture("street", "photos/2026/bijiang-laojie.jpg", "两旁栽着树的老街，志愿者在扫落叶", "autumn"),
    Picture("terrace", "photos/2026/qiushou/titian.jpg", "金黄的梯田里，志愿者帮着收稻子"),
    Picture("field", "photos/2026/qiushou/lajiao.jpg", "辣椒地里，两个人在看叶子"),
    Picture("lantern", "photos/2026/xiangcun-wutai/chunjie.jpg", "夜里的木楼前挂着一排灯笼"),
    Picture("village", "photos/2026/xiangcun-wutai/chungeng.jpg", "春天的山村和梯田", "spring"),
    Picture("stage", "photos/2026/xiangcun-wutai/xiaxia.jpg", "木台上三个人在跳舞，台下坐满了人"),
    Picture("hall", "photos/2026/xiangcun-wutai/dongxun.jpg", "屋里有人教，一圈人坐着学", "winter"),
    Picture("river", "videos/tongren-weishi-1.jpg", "晚霞里的风雨桥和小船", "dusk", WIDE),
    Picture("sewing", "videos/tongren-weishi-2.jpg", "巷口的缝纫机旁，裁缝在补一件衣服", "", TALL, 0.34),
    Picture("village", "videos/tongren-weishi-3.jpg", "傍晚的山村", "dusk", WIDE),
    Picture("stage", "videos/tongren-weishi-4.jpg", "木台上三个人在跳舞", "", WIDE),
    Picture("hall", "videos/zhanzhang-1.jpg", "一间屋子里，讲的人站在黑板前", "winter", WIDE),
    Picture("clinic", "videos/zhanzhang-2.jpg", "街口的桌子旁，医生给老人量血压", "", WIDE),
)


def svg_to_image(svg: str, width: int) -> Image.Image:
    """SVG 画成位图。先用 resvg，没有就用 CairoSVG。"""
    try:
        import resvg_py
    except ImportError:
        import cairosvg

        png = cairosvg.svg2png(bytestring=svg.encode(), output_width=width)
    else:
        png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=width))
    return Image.open(io.BytesIO(png)).convert("RGB")


def recolour(svg: str, season: str) -> str:
    colours = SEASONS[season]
    return re.sub(r"#[0-9a-f]{6}", lambda m: colours.get(m[0], m[0]), svg)


def fill(image: Image.Image, size: tuple[int, int], focus: float) -> Image.Image:
    """裁成要的大小。插图画得够大，只裁不放大。"""
    width, height = size
    left, top = int((image.width - width) * focus), (image.height - height) // 2
    return image.crop((left, top, left + width, top + height))


def paper(image: Image.Image, seed: str, strength: float = 0.035) -> Image.Image:
    """加一层很轻的纸纹。种子是文件名，所以重画也是同一张。"""
    noise = Image.frombytes("L", image.size, random.Random(seed).randbytes(image.width * image.height))
    return Image.blend(image, noise.convert("RGB"), strength)


def find_font() -> str:
    for path in FONTS:
        if Path(path).is_file():
            return path
    raise SystemExit("找不到中文字体。请安装 fonts-noto-cjk，或在 FONTS 里加一行本机的字体文件。")


def stamp(image: Image.Image, font_path: str) -> None:
    """右下角写“示意图”。离边留足，列表页裁成 16:9、4:3 时也还在。"""
    font = ImageFont.truetype(font_path, 54)
    draw = ImageDraw.Draw(image, "RGBA")
    left, top, right, bottom = draw.textbbox((0, 0), MARK, font=font)
    pad_x, pad_y, margin = 24, 14, 100
    x1, y1 = image.width - margin, image.height - margin
    x0, y0 = x1 - (right - left) - 2 * pad_x, y1 - (bottom - top) - 2 * pad_y
    draw.rectangle((x0, y0, x1, y1), fill=(29, 22, 20, 190))
    draw.text((x0 + pad_x - left, y0 + pad_y - top), MARK, font=font, fill=(255, 255, 255, 255))


def xmp(about: str) -> bytes:
    text = escape(f"{MARK}：{about}")
    alt = '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>'
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/">'
        f"<dc:description>{alt.format(text)}</dc:description>"
        f"<dc:creator><rdf:Seq><rdf:li>{escape(CREATOR)}</rdf:li></rdf:Seq></dc:creator>"
        f"<dc:rights>{alt.format(escape(RIGHTS))}</dc:rights>"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def draw(picture: Picture, font_path: str) -> Path:
    svg = recolour((ART / f"scene-{picture.scene}.svg").read_text(encoding="utf-8"), picture.season)
    width = max(picture.size[0], -(-picture.size[1] * 3 // 2))  # 插图是 3:2，窄的一边也要够
    image = fill(svg_to_image(svg, width), picture.size, picture.focus)
    image = paper(image, picture.target)
    stamp(image, font_path)
    path = CONTENT / picture.target
    path.parent.mkdir(parents=True, exist_ok=True)
    image.save(path, "JPEG", quality=QUALITY, optimize=True, progressive=True, xmp=xmp(picture.about))
    return path


def main() -> None:
    parser = argparse.ArgumentParser(description="把插图画成 content/ 里的示意图")
    parser.add_argument("--only", default="", metavar="TEXT", help="只画路径里带这几个字的")
    only = parser.parse_args().only
    font_path = find_font()
    for picture in PICTURES:
        if only in picture.target:
            path = draw(picture, font_path)
            print(f"{path.relative_to(ROOT)}  {path.stat().st_size // 1024} KB")


if __name__ == "__main__":
    main()
