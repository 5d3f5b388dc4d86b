"""Photos for the benchmark: the same ones each time, of several sizes, noisy enough to compress like photographs."""

import random
from collections.abc import Iterator
from functools import lru_cache
from pathlib import Path

from PIL import Image, ImageChops

from site_gen.running.workers import Workers

# Ten in a row: one of a camera, four of telephones (one upright), three scaled down by a chat program, two small.
SIZES = (
    (6000, 4000), (4000, 3000), (2400, 1600), (4000, 3000), (2400, 1600),
    (3000, 4000), (1280, 960), (4000, 3000), (2400, 1600), (800, 600),
)  # fmt: skip
QUALITY = 88
_TILE = 2048


def write_photos(folder: Path, count: int) -> float:
    """000.jpg and so on; the millions of pixels they have together."""
    folder.mkdir(parents=True)
    made = Workers().map(_write, range(count), folder, batch=1, small=2)
    return sum(width * height for width, height in made) / 1e6


def names(count: int) -> Iterator[str]:
    return (f"{number:04}.jpg" for number in range(count))


def _write(folder: Path, number: int) -> tuple[int, int]:
    size, dice = SIZES[number % len(SIZES)], random.Random(number)
    image = _ground(size, dice)
    grain = ImageChops.offset(_grain(), dice.randrange(_TILE), dice.randrange(_TILE))
    for top in range(0, size[1], _TILE):
        for left in range(0, size[0], _TILE):
            box = (left, top, min(left + _TILE, size[0]), min(top + _TILE, size[1]))
            patch = grain.crop((0, 0, box[2] - left, box[3] - top))
            image.paste(Image.blend(image.crop(box), patch, 0.3), box)
    image.save(folder / f"{number:04}.jpg", quality=QUALITY)
    return size


def _ground(size: tuple[int, int], dice: random.Random) -> Image.Image:
    """Large soft areas of colour."""
    image = Image.frombytes("RGB", (12, 9), dice.randbytes(12 * 9 * 3))
    return image.resize(size, Image.Resampling.BICUBIC)


@lru_cache(maxsize=1)
def _grain() -> Image.Image:
    """Detail of every size, as leaves, faces and the noise of a sensor have it."""
    dice = random.Random(0)
    grain = Image.new("RGB", (_TILE, _TILE), "grey")
    for cell, share in ((256, 0.5), (64, 0.4), (16, 0.3), (4, 0.2), (2, 0.12)):
        side = _TILE // cell
        noise = Image.frombytes("RGB", (side, side), dice.randbytes(side * side * 3))
        grain = Image.blend(grain, noise.resize((_TILE, _TILE), Image.Resampling.BICUBIC), share)
    return grain
