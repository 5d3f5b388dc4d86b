"""A short film from the drawings: slow pans, a line of words below, a quiet tune. H.264 and AAC, the index first."""

from collections.abc import Iterator
from dataclasses import dataclass
from fractions import Fraction
from math import cos, pi
from pathlib import Path

import av
from PIL import Image, ImageDraw, ImageFont

from .light import Light
from .metadata import MARK
from .printing import bitmap
from .scenes import draw
from .screenplay import Shot
from .tune import RATE, tones

INK = "#2b211e"


@dataclass(frozen=True)
class Reel:
    """How it is filmed: `fade` seconds between shots."""

    size: tuple[int, int] = (1280, 720)
    fps: int = 25
    fade: float = 0.6
    crf: int = 27

    @property
    def band(self) -> int:
        """Height of the strip below the picture that holds the words."""
        return self.size[1] * 88 // 720 // 2 * 2


def shoot(shots: tuple[Shot, ...], reel: Reel, target: Path, font_path: str) -> None:
    """Writes the film. The same shots give the same bytes: one thread, no clock in the file."""
    options = {"movflags": "+faststart", "fflags": "+bitexact"}
    with av.open(str(target), "w", format="mp4", options=options) as film:
        picture = film.add_stream(
            "libx264",
            rate=reel.fps,
            options={"crf": str(reel.crf), "preset": "slow", "profile": "high", "g": str(reel.fps * 4)},
        )
        picture.width, picture.height = reel.size
        picture.pix_fmt = "yuv420p"
        picture.codec_context.thread_count = 1
        sound = film.add_stream("aac", rate=RATE, layout="mono")
        sound.bit_rate = 64_000
        played = _Played(film, sound, tones(sum(shot.seconds for shot in shots)))
        for at, frame in enumerate(frames(shots, reel, font_path)):
            still = av.VideoFrame.from_image(frame)
            still.pts, still.time_base = at, Fraction(1, reel.fps)
            film.mux(picture.encode(still))
            played.until(at / reel.fps)
        film.mux(picture.encode(None))
        played.until(float("inf"))
        film.mux(sound.encode(None))


class _Played:
    """The sound goes into the file beside the pictures of the same moment: a film that has come half plays half."""

    def __init__(self, film, stream, blocks: Iterator[av.AudioFrame]) -> None:
        self.film, self.stream, self.blocks = film, stream, blocks
        self.seconds = 0.0

    def until(self, seconds: float) -> None:
        while self.seconds <= seconds and (block := next(self.blocks, None)):
            self.film.mux(self.stream.encode(block))
            self.seconds += block.samples / RATE


def frames(shots: tuple[Shot, ...], reel: Reel, font_path: str) -> Iterator[Image.Image]:
    """One image a frame; the first frames of a shot are mixed with the last image of the one before."""
    before: Image.Image | None = None
    for shot in shots:
        sheet, count = _sheet(shot, reel), round(shot.seconds * reel.fps)
        words = _words(shot.words, reel.size, font_path)
        for at in range(count):
            frame = _framed(sheet, shot, reel, at / max(1, count - 1))
            frame.paste(words, (0, 0), words)
            fading = at / (reel.fade * reel.fps) if reel.fade else 1
            yield Image.blend(before, frame, fading) if before is not None and fading < 1 else frame
        before = frame


def _sheet(shot: Shot, reel: Reel) -> Image.Image:
    """The whole scene, as large as its closest view needs."""
    closest = min(shot.start[2], shot.end[2])
    width = round(reel.size[0] * 600 / closest)
    return bitmap(draw(shot.scene, Light(shot.light)), (width, round(width * 2 / 3)))


def _framed(sheet: Image.Image, shot: Shot, reel: Reel, share: float) -> Image.Image:
    """The part of the scene that is seen when that share of the shot has passed, above the band of words."""
    eased = (1 - cos(pi * share)) / 2
    x, y, w = (a + (b - a) * eased for a, b in zip(shot.start, shot.end, strict=True))
    upper = (reel.size[0], reel.size[1] - reel.band)
    unit, h = sheet.width / 600, w * upper[1] / upper[0]
    box = (x * unit, y * unit, min((x + w) * unit, sheet.width), min((y + h) * unit, sheet.height))
    frame = Image.new("RGB", reel.size, INK)
    frame.paste(sheet.resize(upper, Image.Resampling.BICUBIC, box=box), (0, 0))
    return frame


def _words(words: str, size: tuple[int, int], font_path: str) -> Image.Image:
    """The line of words at the foot, and 示意图 in the corner above."""
    layer = Image.new("RGBA", size, (0, 0, 0, 0))
    drawing, unit = ImageDraw.Draw(layer), size[1] / 720
    font, small = (
        ImageFont.truetype(font_path, max(8, round(38 * unit))),
        ImageFont.truetype(font_path, max(6, round(24 * unit))),
    )
    drawing.text((size[0] / 2, size[1] - 44 * unit), words, font=font, fill="#f7e9c8", anchor="mm")
    drawing.rectangle(
        (size[0] - 128 * unit, 28 * unit, size[0] - 28 * unit, 66 * unit), fill=(29, 22, 20, 170)
    )
    drawing.text((size[0] - 78 * unit, 47 * unit), MARK, font=small, fill="white", anchor="mm")
    return layer
