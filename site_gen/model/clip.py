"""A video file as it is: measured, not believed."""

from msgspec import Struct


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
