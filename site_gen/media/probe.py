"""What a video file is: PyAV reads its heads. A hostile file becomes a `fault`, never an exception."""

import time
from pathlib import Path

from msgspec import Struct

from ..model.clip import Clip
from ..running.faults import reason
from ..running.patience import OutOfPatience, at_most
from .boxes import Boxes, read_boxes
from .segment import read_segment

LONGEST_SIDE = 16_384  # pixels; a head that claims more is a lie or an attack
DOUBT = 2.0  # seconds: as media.photos
PATIENCE = 20.0  # seconds of the processor for one file
RECIPE = "probe-2"  # another one: all files are measured again


class Probed(Struct, frozen=True):
    """One file's turn; not `settled` where the file may still be written."""

    file: str
    clip: Clip
    settled: bool


def probe(content: Path, file: str) -> Probed:
    """content/<file> measured."""
    path = content / file
    try:
        state, now = path.stat(), time.time()
        clip = measure(path)
    except OSError as error:
        return Probed(file, Clip(fault=f"打不开（{reason(error)}）"), False)
    return Probed(file, clip, max(state.st_mtime, state.st_ctime) < now - DOUBT)


def measure(path: Path) -> Clip:
    """Raises OSError where the machine does not let it be read."""
    size = path.stat().st_size
    if size == 0:
        return Clip(fault="是空文件（0 字节）")
    with path.open("rb") as file:
        boxes = read_boxes(file)
        webm, whole = read_segment(file)
    if not boxes.is_film and not webm:
        return Clip(size=size, fault="不是视频（也许是别的文件改名而来）")
    if not (boxes.whole if boxes.is_film else whole):
        return Clip(size=size, fault="文件不完整，没有传完或已损坏")
    return _measured(path, size, boxes, webm)


def _measured(path: Path, size: int, boxes: Boxes, webm: bool) -> Clip:
    try:
        with at_most(PATIENCE), open_film(path, webm) as film:
            if not film.streams.video:
                return Clip(size=size, fault="里面没有画面，只有声音" if film.streams.audio else "里面没有画面")
            return _described(film, size, boxes, webm)
    except OutOfPatience:
        return Clip(size=size, fault=f"读了 {PATIENCE:.0f} 秒还没有读完，文件已损坏")
    except Exception:  # the decoders raise whatever a hostile file makes them
        return Clip(size=size, fault="读不出来，文件已损坏或没有传完")


def open_film(path: Path, webm: bool):
    """An open container of PyAV; only the formats that we publish are tried."""
    import av  # loaded where there is a film to open

    return av.open(str(path), format="matroska" if webm else "mov", options={"probesize": "5000000"})


def _described(film, size: int, boxes: Boxes, webm: bool) -> Clip:
    stream = film.streams.video[0]
    codec = stream.codec_context
    if codec is None:
        return Clip(size=size, fault="画面的编码认不出来，浏览器放不了")
    width, height = codec.width or 0, codec.height or 0
    if not (0 < width <= LONGEST_SIDE and 0 < height <= LONGEST_SIDE):
        return Clip(size=size, fault=f"画面尺寸 {width}×{height} 不对，文件已损坏")
    rotation = rotation_of(film, stream)
    if rotation in (90, 270):
        width, height = height, width
    seconds = film.duration / 1_000_000 if film.duration and film.duration > 0 else 0.0
    sound = film.streams.audio[0].codec_context if film.streams.audio else None
    return Clip(
        size=size,
        seconds=round(seconds, 3),
        width=width,
        height=height,
        rotation=rotation,
        video=codec.codec.canonical_name,  # libdav1d is a decoder; what it reads is av1
        pixels=codec.pix_fmt or "",
        audio=sound.codec.canonical_name if sound else "",
        container="webm" if webm else "mp4",
        late_index=boxes.late_index,
    )


def rotation_of(film, stream) -> int:
    """Degrees clockwise that a player turns the picture by, as a phone held upright writes it: 0, 90, 180, 270."""
    frame = next(iter(film.decode(stream)), None)
    turned = -frame.rotation if frame is not None else 0  # PyAV counts counter-clockwise
    return round(turned / 90) * 90 % 360
