"""The photo benchmark: one run of both sides on the same files, and what it says."""

import re
import shutil
from collections.abc import Callable
from pathlib import Path

from .measure import Measurement
from .photo_files import write_photos
from .photo_sides import lay_photos_for_hugo, lay_photos_for_us
from .scenarios import CLEAN, NOTHING
from .side import HUGO, OURS, Side

HEADS = ("做什么", "谁", "秒", "处理器秒", "每百万像素，处理器秒", "内存 MB", "写文件", "解码")
PER_PHOTO = 6_000_000  # bytes: the original, the cache, the stage and the site of one side
_DECODED = re.compile(r"图片：共 (\d+) 张，解码 (\d+) 张")


def run_photos(count: int, room: Path, hugo: Path | None, say: Callable[[str], None]) -> str:
    """The table, in Markdown. Raises measure.Failed, and ValueError where a photo did not come out."""
    say(f"写 {count} 张照片 …")
    pixels = write_photos(room / "originals", count)
    rows = []
    for side in _sides(room, count, hugo):
        for work in (CLEAN, NOTHING):
            found = side.build()
            say(f"{side.name}：{work}，{found.seconds:.1f} 秒")
            rows.append(_row(side, work, found, pixels))
        _check(side, count)
        shutil.rmtree(side.root)
    lines = [HEADS, (":--", ":--", *["--:"] * (len(HEADS) - 2)), *rows]
    head = f"{count} 张照片，共 {pixels:,.0f} 百万像素；{OURS}每张出 AVIF、WebP、JPEG，{HUGO} 只出 WebP，宽度相同。"
    return head + "\n\n" + "\n".join("| " + " | ".join(line) + " |" for line in lines)


def _sides(room: Path, count: int, hugo: Path | None):
    yield lay_photos_for_us(room / "project", room / "originals", count)
    if hugo:
        yield lay_photos_for_hugo(room / "hugo", room / "originals", count, hugo)


def _row(side: Side, work: str, found: Measurement, pixels: float) -> tuple[str, ...]:
    told = _DECODED.search(found.said)
    return (
        *(work, side.name, f"{found.seconds:.1f}", f"{found.cpu:.1f}", f"{found.cpu / pixels:.4f}"),
        *(f"{found.memory / 1e6:,.0f}", f"{found.written:,}", told[2] if told else "—"),
    )


def _check(side: Side, count: int) -> None:
    """A build that left photos out would be quick for the wrong reason."""
    widest = sum(1 for path in side.output.rglob("*.webp"))
    if widest < 3 * count:
        raise ValueError(f"{side.name}：{count} 张照片只出了 {widest} 个 WebP，这样测出的数不算")
