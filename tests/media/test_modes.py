"""Whatever mode, depth, colour space or orientation a picture has: upright sRGB with the right colours."""

import pytest
from PIL import ExifTags, Image, ImageCms

from .samples import BLUE, GREEN, RED, WHITE, colours, corners, near, png_of_size, saved, swapped_profile

PLAIN = [RED, GREEN, BLUE, WHITE]


def grey(colour: tuple[int, int, int]) -> tuple[int, int, int]:
    value = round(0.299 * colour[0] + 0.587 * colour[1] + 0.114 * colour[2])
    return value, value, value


def transparent() -> Image.Image:
    """The right half is not there; what would be seen of it is black."""
    image = corners().convert("RGBA")
    image.paste((0, 0, 0, 0), (320, 0, 640, 480))
    return image


def sixteen_bits() -> Image.Image:
    row = (40_000).to_bytes(2, "little") * 320 + bytes(640)
    return Image.frombytes("I;16", (640, 480), row * 480)


def animated() -> bytes:
    frames = [corners().quantize(), Image.new("P", (640, 480))]
    return saved(frames[0], "GIF", save_all=True, append_images=frames[1:], duration=200, loop=0)


def rgb_sixteen() -> bytes:
    """A PNG with two bytes a channel, which Pillow reads but does not write."""
    row = b"\0" + b"\xc8\xc8\x1e\x1e\x1e\x1e" * 8
    return png_of_size(8, 8, depth=16, rows=row * 8)


CASES = {
    "RGB jpeg": (saved(corners()), PLAIN),
    "progressive jpeg": (saved(corners(), progressive=True), PLAIN),
    "grey jpeg": (saved(corners().convert("L")), [grey(c) for c in PLAIN]),
    "CMYK jpeg": (saved(corners().convert("CMYK")), PLAIN),
    "CMYK tiff": (saved(corners().convert("CMYK"), "TIFF"), PLAIN),
    "png": (saved(corners(), "PNG"), PLAIN),
    "palette png": (saved(corners().quantize(), "PNG"), PLAIN),
    "palette with a transparent colour": (
        saved(corners().quantize(kmeans=1), "PNG", transparency=corners().quantize(kmeans=1).getpixel((10, 10))),
        [WHITE, GREEN, BLUE, WHITE],
    ),
    "RGB with a transparent colour": (saved(corners(), "PNG", transparency=RED), [WHITE, GREEN, BLUE, WHITE]),
    "transparent png": (saved(transparent(), "PNG"), [RED, WHITE, BLUE, WHITE]),
    "transparent webp": (saved(transparent(), "WEBP"), [RED, WHITE, BLUE, WHITE]),
    "transparent avif": (saved(transparent(), "AVIF"), [RED, WHITE, BLUE, WHITE]),
    "grey with alpha": (
        saved(transparent().convert("LA"), "PNG"),
        [grey(RED), WHITE, grey(BLUE), WHITE],
    ),
    "16 bits grey": (saved(sixteen_bits(), "PNG"), [(155,) * 3, (0,) * 3] * 2),
    "16 bits grey tiff": (saved(sixteen_bits(), "TIFF"), [(155,) * 3, (0,) * 3] * 2),
    "16 bits RGB": (rgb_sixteen(), [RED] * 4),
    "one bit": (saved(corners().convert("1"), "PNG"), None),
    "floats": (saved(corners().convert("F"), "TIFF"), None),
    "bmp": (saved(corners(), "BMP"), PLAIN),
    "gif": (saved(corners().quantize(), "GIF"), PLAIN),
    "animated gif": (animated(), PLAIN),
    "lossless webp": (saved(corners(), "WEBP", lossless=True), PLAIN),
    "avif": (saved(corners(), "AVIF"), PLAIN),
    "LAB tiff": (
        saved(ImageCms.profileToProfile(corners(), ImageCms.createProfile("sRGB"), ImageCms.createProfile("LAB"), outputMode="LAB"), "TIFF"),
        PLAIN,
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_every_mode_becomes_rgb_with_the_right_colours(bench, name):
    data, wanted = CASES[name]
    found = bench.jpeg(data)
    assert found.mode == "RGB"
    if wanted is not None:
        assert all(map(near, colours(found), wanted)), colours(found)


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF"])
def test_a_colour_profile_is_applied_and_left_out(bench, form):
    """A profile that takes red for green: what was red looks green, in plain sRGB."""
    data = saved(corners(), form, icc_profile=swapped_profile())
    picture = bench.picture(data)
    for address, image in bench.images(picture).items():
        red, green, blue, white = colours(image)
        assert red[1] > 150 > 90 > red[0] and green[0] > 120 > 100 > green[1], (address, red, green)
        assert near(blue, (BLUE[1], BLUE[0], BLUE[2]), 25) and near(white, WHITE)
        assert "icc_profile" not in image.info


def test_a_profile_that_is_none_counts_as_srgb(bench):
    for profile in (b"not a profile", swapped_profile()[:200]):
        found = bench.jpeg(saved(corners(), "PNG", icc_profile=profile))
        assert all(map(near, colours(found), PLAIN))


@pytest.mark.parametrize("form", ["JPEG", "PNG", "WEBP", "TIFF", "AVIF"])
@pytest.mark.parametrize("orientation", range(1, 9))
def test_every_orientation_ends_upright(bench, form, orientation):
    """The picture is stored turned, and EXIF says how to turn it back."""
    back = {2: 0, 3: 3, 4: 1, 5: 5, 6: 2, 7: 6, 8: 4}  # how it has to lie in the file, as Transpose counts
    upright = corners((600, 400))
    stored = upright.transpose(Image.Transpose(back[orientation])) if orientation in back else upright
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    found = bench.jpeg(saved(stored, form, exif=exif.tobytes()))
    assert found.size == (600, 400)
    assert all(map(near, colours(found), PLAIN)), colours(found)
    assert ExifTags.Base.Orientation not in found.getexif()


def test_a_large_photo_on_its_side_is_as_wide_as_it_is_seen(bench):
    """The width that counts is the one a reader sees, also where a JPEG is decoded to a part of its size."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = 6
    picture = bench.picture(saved(corners((4000, 3000)), exif=exif.tobytes()))
    assert (picture.width, picture.height) == (1600, 2133)
