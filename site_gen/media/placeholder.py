"""A picture of a few pixels that stands in a page until the real one is there."""

from base64 import b64encode
from io import BytesIO

from PIL import Image, ImageFilter

SIDE = 16  # pixels of the longer side: enough for where it is light and dark, and under 200 characters


def blurred(image: Image.Image) -> str:
    """Base64 of a WebP; goes into an `<img>` of its own, because a strict policy allows no inline style."""
    scale = SIDE / max(image.size)
    size = tuple(max(1, round(side * scale)) for side in image.size)
    small = image.resize(size, Image.Resampling.BOX, reducing_gap=2.0).filter(ImageFilter.GaussianBlur(0.7))
    out = BytesIO()
    small.save(out, "WEBP", quality=20, method=4)
    return b64encode(out.getvalue()).decode("ascii")
