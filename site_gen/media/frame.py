"""A poster for a film that was given none: a picture out of it, the same one every time."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image, ImageStat

from .original import Unreadable

PLACES = (0.1, 0.3, 0.5, 0.0)  # parts of the film's length, tried until one is neither black nor blank
LATEST = 8.0  # seconds; farther in, a film has had its title
DARK, FLAT = 24.0, 6.0  # mean and deviation of brightness, of 255: below it is a fade or a title card
FRAMES = 300  # decoded at most for one place: key frames lie seconds apart
LIMIT = 40_000_000  # pixels of a frame

_REMEDY = "请重新导出视频，或用 poster（封面图）另给一张图片"


def frame_of(data: bytes) -> Image.Image:
    """An upright RGB picture. Raises original.Unreadable."""
    try:
        found = _best(data)
    except Unreadable:
        raise
    except Exception as error:  # the decoders raise whatever a hostile file makes them
        raise Unreadable("从视频里取不出封面，文件已损坏或编码不支持", _REMEDY) from error
    if found is None:
        raise Unreadable("从视频里取不出封面，里面没有画面", _REMEDY)
    return found


def _best(data: bytes) -> Image.Image | None:
    """The first frame that shows something; of films that are dark throughout the brightest."""
    seen: list[tuple[float, Image.Image]] = []
    for picture in _frames(data):
        light = ImageStat.Stat(picture.convert("L"))
        if light.mean[0] >= DARK and light.stddev[0] >= FLAT:
            return picture
        seen.append((light.stddev[0], picture))
    return max(seen, key=lambda one: one[0])[1] if seen else None


def _frames(data: bytes) -> Iterator[Image.Image]:
    import av

    webm = data[:4] == b"\x1a\x45\xdf\xa3"
    for part in PLACES:
        with av.open(BytesIO(data), format="matroska" if webm else "mov") as film:
            stream = film.streams.video[0]
            stream.thread_type = "NONE"  # the same frame on every machine
            stream.codec_context.thread_count = 1
            if stream.codec_context.width * stream.codec_context.height > LIMIT:
                raise Unreadable("画面太大，没有解码", _REMEDY)
            at = min(LATEST, part * (film.duration or 0) / 1_000_000)
            if (frame := _frame_at(film, stream, at)) is not None:
                yield _upright(frame.to_image(), frame.rotation)


def _frame_at(film, stream, seconds: float):
    """The frame shown at that moment, or the last before the film ends."""
    if seconds > 0:
        film.seek(int(seconds * 1_000_000), backward=True)
    last = None
    for number, frame in enumerate(film.decode(stream)):
        last = frame
        if number >= FRAMES or frame.time is None or frame.time >= seconds:
            break
    return last


def _upright(image: Image.Image, rotation: int) -> Image.Image:
    """PyAV tells by how much a player turns it counter-clockwise, in degrees."""
    turns = {90: Image.Transpose.ROTATE_90, 180: Image.Transpose.ROTATE_180, 270: Image.Transpose.ROTATE_270}
    turned = turns.get(round(rotation / 90) * 90 % 360)
    return image.transpose(turned) if turned is not None else image
