"""A file that is said to be a photo, opened with care: what it may be, how large, and what is wrong with it.

Nothing here trusts the file: its size in pixels is looked at before anything is decoded, only formats of photos are
tried (Pillow knows some that run other programs), and whatever a decoder raises becomes a cause in Chinese.
"""

import warnings
from collections.abc import Iterator
from contextlib import contextmanager
from io import BytesIO

from PIL import ExifTags, Image

from ..running.patience import OutOfPatience, at_most

FORMATS = ("JPEG", "PNG", "WEBP", "GIF", "AVIF", "BMP", "TIFF")
# Pixels. A JPEG is decoded to a part of its size, so that it may be larger: telephones make 108 million.
LIMIT_JPEG, LIMIT = 120_000_000, 60_000_000
PATIENCE = 60.0  # seconds of the processor to decode one: a hostile progressive JPEG could take hours

Image.MAX_IMAGE_PIXELS = None  # the limits above are ours, and say so in Chinese

_BEGINNINGS = (b"\xff\xd8\xff", b"\x89PNG", b"GIF8", b"BM", b"II*\0", b"MM\0*")
_HEIC = (b"heic", b"heix", b"heim", b"heis", b"hevc", b"hevx", b"hevm", b"hevs", b"mif1", b"msf1")
_AGAIN = "请重新导出或重新上传这张图片"
_EXPORT = "请用看图软件另存为 JPEG 或 PNG"


class Unreadable(Exception):
    """Not a photo that can be published. `cause` and `remedy` are for the editor."""

    def __init__(self, cause: str, remedy: str = _EXPORT):
        super().__init__(cause)
        self.cause, self.remedy = cause, remedy


def open_original(data: bytes) -> Image.Image:
    """The picture with its size known and nothing decoded. Raises Unreadable."""
    if not data:
        raise Unreadable("是空文件（0 字节）", "请重新上传这张图片")
    with _blamed(*_unidentified(data)), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image = Image.open(BytesIO(data), formats=FORMATS)
    width, height = image.size
    limit = LIMIT_JPEG if image.format in ("JPEG", "MPO") else LIMIT
    if width * height > limit:
        raise Unreadable(
            f"图片有 {width}×{height} 像素，超过上限 {limit // 10_000:,} 万像素，没有解码",
            "请缩小到长边 8000 像素以内再提交",
        )
    return image


def decode(image: Image.Image, enough: tuple[int, int]) -> None:
    """Load the pixels; a JPEG at the smallest size that is at least `enough`. Raises Unreadable."""
    with _blamed("图片读到一半就断了，文件已损坏或没有传完", _AGAIN), warnings.catch_warnings():
        warnings.simplefilter("ignore")
        image.draft(None, enough)
        with at_most(PATIENCE):
            image.load()


@contextmanager
def _blamed(cause: str, remedy: str) -> Iterator[None]:
    """What a decoder raises on a bad file is of many kinds; the machine's own faults pass."""
    try:
        yield
    except OutOfPatience:
        raise Unreadable(f"解码用了 {PATIENCE:.0f} 秒还没有完") from None
    except MemoryError:
        raise
    except OSError as error:
        if error.errno:
            raise
        raise Unreadable(cause, remedy) from error
    except Exception as error:
        raise Unreadable(cause, remedy) from error


def _unidentified(data: bytes) -> tuple[str, str]:
    """Cause and remedy for what Pillow does not know as a photo."""
    head = data[:4096].lstrip(b"\xef\xbb\xbf \t\r\n").lower()
    if head.startswith((b"<svg", b"<?xml", b"<!doctype svg")) and b"<svg" in head:
        return "是 SVG 矢量图，不能当作照片", _EXPORT
    if data[4:8] == b"ftyp" and data[8:12] in _HEIC:
        return "是 HEIC 照片，浏览器打不开", _EXPORT
    if data.startswith(_BEGINNINGS) or data[8:12] == b"WEBP" or data[4:12] in (b"ftypavif", b"ftypavis"):
        return "图片的开头已损坏，或没有传完", _AGAIN
    if data[4:12] == b"ftypcrx ":
        return "是相机的原始文件（CR3），浏览器打不开", _EXPORT
    if data[4:8] == b"ftyp" or data.startswith(b"\x1a\x45\xdf\xa3"):
        return "是视频，不是照片", "视频请放进 videos，写进清单"
    return "不是能识别的图片，也许是别的文件改名而来", _EXPORT


def orientation_of(image: Image.Image) -> int:
    """1 to 8 as EXIF counts them; 1 where nothing sensible is said. Before `decode` for a JPEG, else after it."""
    try:
        said = image.getexif().get(ExifTags.Base.Orientation, 1)
    except Exception:  # a hostile EXIF block makes Pillow raise whatever it likes
        return 1
    return said if said in range(2, 9) else 1
