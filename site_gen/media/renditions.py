"""A photo made upright and sRGB, then encoded in every width and format."""

from collections.abc import Iterator
from io import BytesIO

from PIL import Image

from ..model.picture import FORMS, LONGEST, WIDTHS, Picture
from .colour import to_srgb, workable
from .original import decode, orientation_of
from .packets import Packets
from .recipe import SETTINGS

_UPRIGHT = {
    2: Image.Transpose.FLIP_LEFT_RIGHT,
    3: Image.Transpose.ROTATE_180,
    4: Image.Transpose.FLIP_TOP_BOTTOM,
    5: Image.Transpose.TRANSPOSE,
    6: Image.Transpose.ROTATE_270,
    7: Image.Transpose.TRANSVERSE,
    8: Image.Transpose.ROTATE_90,
}
_ON_ITS_SIDE = (5, 6, 7, 8)


def developed(image: Image.Image) -> Image.Image:
    """Upright sRGB without metadata, as wide as the widest rendition. Raises original.Unreadable.

    A JPEG is asked for its orientation first, so that it is decoded no larger than it is shown; the others turn
    some of their files while they decode them, and say afterwards what is left to do.
    """
    is_jpeg = image.format in ("JPEG", "MPO")
    orientation = orientation_of(image) if is_jpeg else 1
    if is_jpeg:
        decode(image, _fitted(image.size, orientation))
    else:
        decode(image, image.size)
        orientation = orientation_of(image)
    return to_srgb(_upright(_small(image, orientation), orientation), image.info.get("icc_profile"))


def _fitted(size: tuple[int, int], orientation: int) -> tuple[int, int]:
    """The size, as it lies in the file, of a picture that is upright at most as wide as the widest rendition."""
    across, down = reversed(size) if orientation in _ON_ITS_SIDE else size
    scale = min(1.0, WIDTHS[-1] / across, LONGEST / down)
    return max(1, round(size[0] * scale)), max(1, round(size[1] * scale))


def _small(image: Image.Image, orientation: int) -> Image.Image:
    small, size = workable(image), _fitted(image.size, orientation)
    return small if small.size == size else small.resize(size, Image.Resampling.LANCZOS)


def _upright(image: Image.Image, orientation: int) -> Image.Image:
    return image.transpose(_UPRIGHT[orientation]) if orientation in _UPRIGHT else image


def encoded(image: Image.Image, picture: Picture, packets: Packets) -> Iterator[tuple[str, bytes]]:
    """(address, bytes) of every rendition of `picture`, which has the size of `image`."""
    scaled = {width: _scaled(image, picture, width) for form in FORMS for width in picture.widths(form)}
    for form in FORMS:
        name, options = SETTINGS[form]
        for width in picture.widths(form):
            out = BytesIO()
            scaled[width].save(out, name, **options, **packets.for_format(name))
            yield picture.at(width, form), out.getvalue()


def _scaled(image: Image.Image, picture: Picture, width: int) -> Image.Image:
    size = (width, picture.height_at(width))
    return image if image.size == size else image.resize(size, Image.Resampling.LANCZOS)
