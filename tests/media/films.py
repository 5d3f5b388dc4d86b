"""Clips of the tests' own, encoded here: a few frames, so small that a hundred of them are nothing."""

from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

av = pytest.importorskip("av", reason="没有 PyAV，视频测试跳过：pip install 'site-gen[video]'")

BAND = 24  # pixels of one colour


@cache
def film(
    codec: str = "libx264",
    pixels: str = "yuv420p",
    size: tuple[int, int] = (160, 90),
    seconds: float = 2.0,
    *,
    fast: bool = True,
    sound: str = "",
    dark: float = 0.0,
    form: str = "mp4",
) -> bytes:
    """`fast`: the index stands in front; `dark`: so many seconds of black before the coloured bands."""
    folder = TemporaryDirectory()  # to put the index in front the file is read again
    out = Path(folder.name) / f"a.{form}"
    options = {"movflags": "+faststart"} if fast and form == "mp4" else {}
    with av.open(str(out), "w", format=form, options=options) as container:
        picture = container.add_stream(codec, rate=10)
        picture.width, picture.height, picture.pix_fmt = *size, pixels
        picture.options = {"x265-params": "log-level=none"} if codec == "libx265" else {}
        track = container.add_stream(sound, rate=48000) if sound else None
        for number in range(round(seconds * 10)):
            for packet in picture.encode(_frame(size, number, number < dark * 10, pixels)):
                container.mux(packet)
        container.mux(picture.encode())
        if track:
            for number in range(round(seconds * 48000) // 1024):
                container.mux(track.encode(_silence(number)))
            container.mux(track.encode())
    with folder:
        return out.read_bytes()


def _frame(size: tuple[int, int], number: int, dark: bool, pixels: str):
    width, height = size
    frame = av.VideoFrame(width, height, "rgb24")
    plane = frame.planes[0]
    pad = plane.line_size - width * 3
    row = b"\0" * (width * 3) if dark else _bands(width, number)
    plane.update((row + b"\0" * pad) * height)
    frame.pts = number
    return frame.reformat(format=pixels)


def _bands(width: int, number: int) -> bytes:
    colours = (b"\xe0\x20\x20", b"\xf0\xf0\xf0", b"\x20\x40\xc0")
    return b"".join(colours[(x // BAND + number // 5) % 3] for x in range(width))


def _silence(number: int):
    frame = av.AudioFrame(format="fltp", layout="mono", samples=1024)
    frame.planes[0].update(b"\0" * frame.planes[0].buffer_size)
    frame.sample_rate, frame.pts = 48000, number * 1024
    return frame


def turned(data: bytes) -> bytes:
    """The same, as a telephone held upright writes it: the matrix of the track says to turn it by a quarter."""
    upright = b"\0\1\0\0" + b"\0" * 12 + b"\0\1\0\0" + b"\0" * 12 + b"\x40\0\0\0"
    quarter = b"\0" * 4 + b"\0\1\0\0" + b"\0" * 4 + b"\xff\xff\0\0" + b"\0" * 16 + b"\x40\0\0\0"
    at = data.index(upright, data.index(b"tkhd"))
    return data[:at] + quarter + data[at + len(upright) :]
