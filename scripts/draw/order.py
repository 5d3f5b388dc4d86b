"""What is to be drawn: pictures.csv, one row a picture."""

import csv
from dataclasses import dataclass
from pathlib import Path

from .pen import HEIGHT, WIDTH

LIST = Path(__file__).with_name("pictures.csv")

SIZES = {
    "cover": (1600, 1067),  # 文章封面和插图
    "portrait": (1200, 1500),  # 好人榜人像
    "wide": (1600, 900),  # 横屏短视频的封面
    "tall": (900, 1600),  # 竖屏短视频的封面
    "phone": (4032, 3024),  # 手机拍的
    "phone-tall": (3024, 4032),
    "camera": (6000, 4000),  # 相机拍的
    "dslr": (4500, 3000),
    "share": (2400, 1600),  # 微信里转过一道的
}


@dataclass(frozen=True)
class Order:
    """One picture: which scene in which light, how large, which part of the drawing, what is written into the file."""

    file: str  # below content/
    scene: str
    light: str
    size: tuple[int, int]
    view: tuple[float, float, float, float]
    about: str  # what the drawing shows
    own: tuple[str, ...]  # metadata of a photo without a caption file: xmp, iptc, gbk, exif, turned
    title: str
    caption: str
    credit: str
    date: str  # 2026-07-05 09:30


def orders(path: Path = LIST) -> list[Order]:
    with path.open(encoding="utf-8", newline="") as lines:
        return [_order(row) for row in csv.DictReader(lines)]


def _order(row: dict[str, str]) -> Order:
    size = SIZES[row["size"]]
    return Order(
        row["file"], row["scene"], row["light"], size, _view(row["view"], size), row["about"],
        tuple(row["own"].split()), row["title"], row["caption"], row["credit"], row["date"],
    )  # fmt: skip


def _view(text: str, size: tuple[int, int]) -> tuple[float, float, float, float]:
    """`x y w`: left upper corner and width in drawing units; or `x`: the middle, as much as fits; or nothing: the middle."""
    ratio = size[1] / size[0]
    given = [float(one) for one in text.split()]
    if len(given) == 3:
        x, y, w = given
    else:
        w = min(WIDTH, HEIGHT / ratio)
        x = min(max((given[0] if given else WIDTH / 2) - w / 2, 0), WIDTH - w)
        y = (HEIGHT - w * ratio) / 2
    if x < -0.5 or y < -0.5 or x + w > WIDTH + 0.5 or y + w * ratio > HEIGHT + 0.5:
        raise ValueError(f"取景框出了画：{text}，{size[0]}×{size[1]}")
    return x, y, w, w * ratio
