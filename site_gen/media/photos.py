"""A picture file becomes JPEG renditions without metadata: no place, no serial number, no thumbnail leaves the house."""

import hashlib
import json
from io import BytesIO
from pathlib import Path

from msgspec import Struct
from PIL import Image, ImageOps, UnidentifiedImageError

from ..model.card import Picture

WIDTHS = (480, 960, 1600)
PIXEL_LIMIT = 120_000_000  # refused before decoding: a bitmap this large is a mistake or an attack
QUALITY = 82
RECIPE = f"jpeg-{QUALITY}-{WIDTHS}-1"  # part of the cache key: a new recipe makes new files


class Darkroom(Struct, frozen=True):
    """Where originals lie and renditions are kept between builds."""

    content: Path
    cache: Path


def develop(darkroom: Darkroom, file: str) -> tuple[str, Picture | None, str]:
    """Renditions of content/<file>: (file, picture, "") or (file, None, cause in Chinese). Unchanged bytes decode once."""
    data = (darkroom.content / file).read_bytes()
    key = hashlib.sha256(RECIPE.encode() + data).hexdigest()[:16]
    note = darkroom.cache / f"{key}.json"
    if note.exists() and (sizes := _known(darkroom, key, note)):
        return file, _picture(darkroom, key, sizes), ""
    try:
        sizes = _render(data, key, darkroom.cache)
    except (OSError, ValueError, UnidentifiedImageError, Image.DecompressionBombError) as error:
        if getattr(error, "errno", None):
            raise  # the machine's fault (a full disk), not the picture's
        return file, None, _cause(error)
    note.write_text(json.dumps(sizes), encoding="utf-8")
    return file, _picture(darkroom, key, sizes), ""


def _known(darkroom: Darkroom, key: str, note: Path) -> list[tuple[int, int]] | None:
    try:
        sizes = [(int(w), int(h)) for w, h in json.loads(note.read_text(encoding="utf-8"))]
    except (ValueError, TypeError):
        return None
    return sizes if all((darkroom.cache / _name(key, w)).exists() for w, _ in sizes) else None


def _render(data: bytes, key: str, cache: Path) -> list[tuple[int, int]]:
    cache.mkdir(parents=True, exist_ok=True)
    with Image.open(BytesIO(data)) as image:
        if image.width * image.height > PIXEL_LIMIT:
            raise ValueError(f"图片有 {image.width}×{image.height} 像素，超过上限")
        # JPEG decodes to a smaller size for free; the factor keeps the widest rendition sharp.
        image.draft("RGB", (WIDTHS[-1], WIDTHS[-1]))
        upright = _on_white(ImageOps.exif_transpose(image))
    sizes = []
    for width in _widths(upright.width):
        small = upright.resize((width, max(1, round(upright.height * width / upright.width))), Image.LANCZOS)
        path = cache / _name(key, width)
        temporary = path.with_suffix(".part")
        small.save(temporary, "JPEG", quality=QUALITY, optimize=True, progressive=True)
        temporary.replace(path)
        sizes.append(small.size)
    return sizes


def _on_white(image: Image.Image) -> Image.Image:
    """RGB; what is transparent becomes white paper."""
    if image.mode in ("RGBA", "LA", "PA") or "transparency" in image.info:
        paper = Image.new("RGBA", image.size, "white")
        return Image.alpha_composite(paper, image.convert("RGBA")).convert("RGB")
    return image.convert("RGB")


def _widths(original: int) -> list[int]:
    """Never wider than the original; a small original keeps its own width."""
    widest = min(original, WIDTHS[-1])
    return [w for w in WIDTHS if w < widest] + [widest]


def _name(key: str, width: int) -> str:
    return f"{key}-{width}.jpg"


def _picture(darkroom: Darkroom, key: str, sizes: list[tuple[int, int]]) -> Picture:
    names = [_name(key, w) for w, _ in sizes]
    renditions = tuple((w, h, f"/media/{name}") for (w, h), name in zip(sizes, names, strict=True))
    return Picture(renditions, alt="", sizes=tuple((darkroom.cache / name).stat().st_size for name in names))


def _cause(error: Exception) -> str:
    if isinstance(error, UnidentifiedImageError):
        return "不是能识别的图片（也许是别的文件改名而来）"
    return str(error) if "像素" in str(error) else "图片读不出来，可能已损坏或没有传完"
