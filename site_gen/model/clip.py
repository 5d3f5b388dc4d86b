"""A video file as it is: measured, not believed."""

from collections.abc import Mapping

from msgspec import Struct

# Video files that a site may publish, by the end of their names, with the media type that players are told.
FILM_TYPES: Mapping[str, str] = {".mp4": "video/mp4", ".m4v": "video/x-m4v", ".webm": "video/webm"}


class Clip(Struct, frozen=True, kw_only=True):
    """`width` and `height` are those that a viewer sees: turned as the file says. Zero or empty: not told.

    `fault` says, in Chinese, why it cannot be played at all; then the rest is empty.
    """

    size: int = 0  # bytes
    seconds: float = 0.0
    width: int = 0
    height: int = 0
    rotation: int = 0  # degrees by which a player turns it, clockwise
    video: str = ""  # codec: h264
    pixels: str = ""  # pixel format: yuv420p
    audio: str = ""  # codec: aac; empty without sound
    container: str = ""  # mp4, webm
    late_index: bool = False  # the table of contents (moov) stands behind the pictures: nothing plays before all is loaded
    fault: str = ""

    @property
    def duration(self) -> int | None:
        """Whole seconds, rounded; at least one."""
        return max(1, round(self.seconds)) if self.seconds > 0 else None

    @property
    def is_portrait(self) -> bool:
        return self.height > self.width


def running_time(seconds: int) -> str:
    """A length for readers: 276 → 04:36; 3723 → 1:02:03."""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"
