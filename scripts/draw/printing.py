"""A drawing becomes a JPEG: drawn at its full size, marked 示意图, with what is to be said of it inside."""

import io
from math import sqrt
from pathlib import Path

import resvg_py
from PIL import Image, ImageDraw, ImageFont

from .light import Light
from .metadata import MARK, exif, with_iptc, xmp
from .order import Order
from .scenes import draw

QUALITY = 84
FONTS = (
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Regular.ttc",
    "/usr/share/fonts/opentype/noto/NotoSansCJK-Medium.ttc",
    "/usr/share/fonts/truetype/wqy/wqy-microhei.ttc",
    "/System/Library/Fonts/PingFang.ttc",
    "C:/Windows/Fonts/msyh.ttc",
)


def find_font() -> str:
    for path in FONTS:
        if Path(path).is_file():
            return path
    raise SystemExit("找不到中文字体。请安装 fonts-noto-cjk，或在 FONTS 里加一行本机的字体文件。")


def bitmap(svg: str, size: tuple[int, int]) -> Image.Image:
    """The drawing as large as asked for; a pixel lost to rounding is cut or filled at the edge."""
    png = bytes(resvg_py.svg_to_bytes(svg_string=svg, width=size[0]))
    image = Image.open(io.BytesIO(png)).convert("RGB")
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)


def stamp(image: Image.Image, font_path: str) -> None:
    """示意图 in the lower right corner, far enough from the edges that lists which crop still show it."""
    unit = sqrt(image.width * image.height) / 1306.6  # 1 at 1600 × 1067
    font = ImageFont.truetype(font_path, round(44 * unit))
    drawing = ImageDraw.Draw(image, "RGBA")
    left, top, right, bottom = drawing.textbbox((0, 0), MARK, font=font)
    pad_x, pad_y = round(20 * unit), round(12 * unit)
    x1, y1 = image.width - round(min(84 * unit, image.width * 0.06)), image.height - round(92 * unit)
    x0, y0 = x1 - (right - left) - 2 * pad_x, y1 - (bottom - top) - 2 * pad_y
    drawing.rectangle((x0, y0, x1, y1), fill=(29, 22, 20, 176))
    drawing.text((x0 + pad_x - left, y0 + pad_y - top), MARK, font=font, fill=(255, 255, 255, 255))


def printed(order: Order, font_path: str) -> bytes:
    """The bytes of the JPEG: the same order, the same bytes."""
    image = bitmap(draw(order.scene, Light(order.light), order.view), order.size)
    stamp(image, font_path)
    if "turned" in order.own:
        image = image.transpose(Image.Transpose.ROTATE_90)
    out = io.BytesIO()
    image.save(
        out,
        "JPEG",
        quality=QUALITY,
        optimize=True,
        progressive=True,
        xmp=xmp(order),
        exif=exif(order).tobytes() if exif(order) else b"",
    )
    return with_iptc(out.getvalue(), order)
