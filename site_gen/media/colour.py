"""Every mode and colour space becomes plain sRGB on white paper."""

from io import BytesIO

from PIL import Image, ImageCms

_SRGB = ImageCms.createProfile("sRGB")
_PROFILE_LIMIT = 4_000_000  # bytes; a press profile has 2 MB
_SIXTEEN_BITS = ("I", "I;16", "I;16B", "I;16L", "I;16N")


def workable(image: Image.Image) -> Image.Image:
    """The same picture in a mode that can be made smaller without loss: no palette, eight bits a channel."""
    if image.mode == "P":
        return image.convert("RGBA" if "transparency" in image.info else "RGB")
    if image.mode == "PA":
        return image.convert("RGBA")
    if image.mode in _SIXTEEN_BITS:
        return _stretched(image.convert("I"), 0, 65535)
    if image.mode == "F":
        return _stretched(image, *image.getextrema())
    if image.mode in ("L", "RGB") and "transparency" in image.info:  # one colour stands for nothing
        return image.convert("RGBA")
    known = {"1": "L", "La": "LA", "RGBa": "RGBA", "RGBX": "RGB", "HSV": "RGB", "YCbCr": "RGB"}
    return image.convert(known[image.mode]) if image.mode in known else image


def _stretched(image: Image.Image, low: float, high: float) -> Image.Image:
    """Grey of any depth as eight bits."""
    span = (high - low) or 1
    return image.point(lambda value: value * (255 / span) - low * 255 / span).convert("L")


def to_srgb(image: Image.Image, profile: bytes | None) -> Image.Image:
    """RGB without any metadata. What is transparent becomes white; a profile that is broken counts as none."""
    image = _on_white(image)
    if image.mode == "LAB" or (profile and len(profile) <= _PROFILE_LIMIT):
        image = _converted(image, profile)
    # A copy of a file's image is no longer a file: an encoder would ask it for further frames.
    image = image.copy() if image.mode == "RGB" else image.convert("RGB")
    image.info = {}  # encoders take comments and profiles from here
    return image


def _on_white(image: Image.Image) -> Image.Image:
    if image.mode not in ("RGBA", "LA"):
        return image
    colour = "RGB" if image.mode == "RGBA" else "L"
    paper = Image.new(colour, image.size, "white")
    paper.paste(image.convert(colour), mask=image.getchannel("A"))
    return paper


def _converted(image: Image.Image, profile: bytes | None) -> Image.Image:
    try:
        source = ImageCms.createProfile("LAB") if image.mode == "LAB" else ImageCms.ImageCmsProfile(BytesIO(profile))
        return ImageCms.profileToProfile(image, source, _SRGB, outputMode="RGB")
    except (ImageCms.PyCMSError, OSError, ValueError):
        return image  # a profile for another mode, or none at all
