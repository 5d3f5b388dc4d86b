"""Files that are no photos, or more than a photo: each is named with its cause and its remedy, the rest appears."""

import random

import pytest

from site_gen.media import original
from site_gen.media.original import open_original

from ..kit import Site, story
from .samples import (
    avif_of_size,
    bmp_of_size,
    corners,
    gif_of_size,
    jpeg_of_size,
    png_of_size,
    saved,
    telling_exif,
    webp_of_size,
    xmp,
)

GOOD = saved(corners())
SVG = b'<?xml version="1.0"?>\n<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"/>'
HEIC = b"\0\0\0\x18ftypheic\0\0\0\0mif1heic" + bytes(64)
HUGE = {
    "png": png_of_size(40_000, 40_000),
    "bmp": bmp_of_size(40_000, 40_000),
    "gif": gif_of_size(40_000, 40_000),
    "webp": webp_of_size(16_000, 16_000),
    "jpg": jpeg_of_size(40_000, 40_000),
    "avif": avif_of_size(16_000, 16_000),
    "tif": saved(corners((8, 8)), "TIFF").replace(b"\0\1\3\0\1\0\0\0\x08\0", b"\0\1\3\0\1\0\0\0\xff\xff", 1),
}
CASES = {
    "empty": (b"", "空文件", "重新上传"),
    "text": ("这是一段文字，改名成了图片。".encode(), "不是能识别的图片", "另存为"),
    "zip": (b"PK\3\4" + bytes(100), "不是能识别的图片", "另存为"),
    "svg": (SVG, "SVG", "另存为 JPEG"),
    "svg without a head": (b"<svg onload='alert(1)'/>", "SVG", "另存为 JPEG"),
    "heic": (HEIC, "HEIC", "另存为 JPEG"),
    **{f"heic {brand}": (b"\0\0\0\x18ftyp" + brand.encode() + bytes(4) + b"mif1" + bytes(64), "HEIC", "另存为") for brand in ("heis", "hevx", "msf1")},
    "an mp4": (b"\0\0\0\x18ftypmp42\0\0\0\0mp42isom" + bytes(64), "是视频", "videos"),
    "a webm": (b"\x1a\x45\xdf\xa3" + bytes(64), "是视频", "videos"),
    "truncated jpeg": (GOOD[: len(GOOD) // 2], "断了", "重新"),
    "truncated png": (saved(corners(), "PNG")[:800], "断了", "重新"),
    "truncated webp": (saved(corners(), "WEBP")[:200], "", "重新"),
    "a head alone": (GOOD[:20], "", ""),
    "postscript": (b"%!PS-Adobe-3.0 EPSF-3.0\n%%BoundingBox: 0 0 9 9\n", "不是能识别的图片", "另存为"),
    **{f"huge {form}": (data, "超过上限", "缩小") for form, data in HUGE.items() if form != "tif"},
}


@pytest.mark.parametrize("name", CASES)
def test_what_is_no_photo_is_refused_with_cause_and_remedy(bench, name):
    data, cause, remedy = CASES[name]
    result = bench.result(data)
    assert result.picture is None
    assert cause in result.cause and remedy in result.remedy and result.cause and result.remedy


@pytest.mark.parametrize("form", [form for form in HUGE if form != "tif"])
def test_a_bomb_is_refused_before_anything_is_decoded(form, monkeypatch):
    """40,000 × 40,000 pixels in a file of some bytes: decoding it would take five gigabytes."""
    from PIL import ImageFile

    monkeypatch.setattr(ImageFile.ImageFile, "load", lambda *_: pytest.fail("解码了"))
    assert len(HUGE[form]) < 3000
    with pytest.raises(original.Unreadable, match="没有解码"):
        open_original(HUGE[form])


def test_decoding_that_never_ends_is_given_up(bench, monkeypatch):
    """By processor time; the worker lives on."""
    from PIL import ImageFile

    def forever(*_):
        while True:
            pass

    monkeypatch.setattr(original, "PATIENCE", 0.05)
    monkeypatch.setattr(ImageFile.ImageFile, "load", forever)
    assert "还没有完" in bench.result(GOOD).cause
    monkeypatch.undo()
    assert bench.result(saved(corners((641, 480)))).picture is not None


def test_flipped_bytes_never_break_a_worker(bench):
    """Any answer is good, an exception is none. 150 files that were photos once."""
    dice = random.Random(7)
    rich = {
        "JPEG": saved(corners((90, 60)), exif=telling_exif(6).tobytes(), xmp=xmp()),
        "PNG": saved(corners((90, 60)).quantize(), "PNG", xmp=xmp()),
        "WEBP": saved(corners((90, 60)), "WEBP", exif=telling_exif(5).tobytes()),
        "AVIF": saved(corners((90, 60)), "AVIF"),
        "GIF": saved(corners((90, 60)).quantize(), "GIF"),
        "TIFF": saved(corners((90, 60)), "TIFF", exif=telling_exif(3).tobytes()),
    }
    answers = set()
    for data in rich.values():
        for _ in range(25):
            spoilt = bytearray(data)
            for _ in range(dice.choice((1, 3, 20))):
                # Most mischief lies in the head.
                spoilt[dice.randrange(dice.choice((60, len(spoilt))))] = dice.randrange(256)
            result = bench.result(bytes(spoilt[: dice.choice((len(spoilt), dice.randrange(len(spoilt))))]))
            answers.add(result.picture is None)
            assert result.picture is not None or (result.cause and result.remedy)
    assert answers == {True, False}


PHOTO = story("老街清晨", "2026-03-04", body="清早的老街。（田野 摄）")
FILES = {
    "photos/2026/good.jpg": GOOD,
    "photos/2026/good.md": PHOTO,
    "photos/2026/broken.jpg": GOOD[:900],
    "photos/2026/broken.md": PHOTO.replace("老街", "断桥"),
    "photos/2026/bare.jpg": saved(corners((400, 300))),
    "photos/2026/orphan.md": PHOTO.replace("老街", "没有图"),
    "photos/2026/drawing.svg": SVG,
    "photos/2026/set/index.md": story("一组", "2026-03-04", body="两张。"),
    "photos/2026/set/1.jpg": GOOD,
    "photos/2026/set/2.jpg": b"",
    "stories/2026/03/a.md": story(body="贵州省铜仁市。\n\n![在讲课的人](huge.png \"讲课。（田野 摄）\")\n\n结尾。"),
    "stories/2026/03/huge.png": HUGE["png"],
    "stories/2026/03/b.md": story("另一篇", "2026-03-05"),
}  # fmt: skip


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    return shared_site(FILES)


@pytest.mark.parametrize(
    ("file", "said"),
    {
        "photos/2026/broken.md": ("broken.jpg", "断了", "请重新", "picture-unreadable"),
        "photos/2026/bare.jpg": ("没有说明", "captions.csv"),
        "photos/2026/orphan.md": ("有说明，没有图片", "同名的图片"),
        "photos/2026/drawing.svg": ("SVG", "JPEG"),
        "photos/2026/set/2.jpg": ("空文件", "重新上传"),
        "stories/2026/03/huge.png": ("40000×40000", "缩小"),
    }.items(),
)
def test_each_is_named_with_file_cause_and_remedy(built, file, said):
    (message,) = built.messages(file)
    assert all(words in message for words in said), message


def test_the_rest_is_published(built):
    """A photo without its photo is held; a story without its picture appears, without a trace of it."""
    assert built.exit_code == 0
    assert built.counts == {"total": 7, "public": 4, "held": 3, "later": 0, "withdrawn": 0}
    assert not built.exists("/photos/2026/broken/") and built.exists("/photos/2026/good/")
    page = built.page("/stories/2026/03/a/")
    assert not page.all("//*[contains(@class, 'body')]//figure") and "结尾。" in page.main
    assert len(built.page("/photos/2026/set/").all("//div[@class='photo-set']//figure")) == 1
    assert "断桥" not in built.text("/photos/") and "/photos/2026/broken/" not in built.text("/sitemaps/2026-03.xml")


def test_strict_refuses_it(built):
    assert built.build("--strict").exit_code == 1
