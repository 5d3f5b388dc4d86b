"""What leaves the house with a picture: who made it, whose it is, that a machine made it. Not where, with what, of whom."""

from io import BytesIO

import pytest
from PIL import ExifTags, Image, IptcImagePlugin
from PIL.PngImagePlugin import PngInfo

from site_gen.media.packets import packets_of
from site_gen.media.provenance import Provenance, provenance_of
from site_gen.reading.metadata import read_metadata

from .samples import AIGC, MAKER, OWNER_NOTE, SERIAL, SOURCE_TYPE, corners, iptc, saved, telling_exif, xmp

SECRETS = (SERIAL, MAKER, OWNER_NOTE, "SecretCam", "王小明", "27,43", "GPS", "xap/1.0/sType/Dimensions")
THREE = ("avif", "webp", "jpg")


@pytest.fixture
def photo() -> bytes:
    """A telephone's photo with all there is."""
    thumbnail = saved(Image.new("RGB", (160, 120), (1, 2, 3)))
    exif = telling_exif(6).tobytes()
    return saved(corners((900, 600)), exif=exif, xmp=xmp(), extra=iptc()) + b"\xff\xd8" + thumbnail


def test_place_serial_faces_and_thumbnail_stay_in_the_house(bench, photo):
    """In the file they are there; in no rendition."""
    assert all(secret.encode() in photo for secret in (SERIAL, MAKER, "王小明", "27,43"))
    picture = bench.picture(photo)
    for address, data in bench.data(picture).items():
        assert not [secret for secret in SECRETS if secret.encode() in data], address
    for address, image in bench.images(picture).items():
        exif = image.getexif()
        assert not exif.get_ifd(ExifTags.IFD.GPSInfo) and not exif.get_ifd(ExifTags.IFD.Exif), address
        assert set(exif) <= {ExifTags.Base.Artist, ExifTags.Base.Copyright}, address
        assert not exif.get_ifd(ExifTags.IFD.IFD1)


def test_creator_credit_rights_caption_and_ai_marks_are_in_every_rendition(bench, photo):
    """XMP and EXIF, read back from each width and format."""
    picture = bench.picture(photo)
    assert {address.rpartition(".")[2] for address in picture.files} == set(THREE)
    for address, image in bench.images(picture).items():
        image.load()
        said = provenance_of(image)
        assert said == Provenance(
            creators=("滕治中", "滕绍忻"),
            credit="新华社",
            rights="© 新华社 & 某报",
            caption="收稻子",
            source_type=SOURCE_TYPE,
            aigc=AIGC,
        ), address
        assert image.getexif()[ExifTags.Base.Artist].encode("latin-1").decode() == "滕治中; 滕绍忻"


def test_the_jpeg_says_it_in_iptc_too(bench, photo):
    picture = bench.picture(photo)
    fields = IptcImagePlugin.getiptcinfo(bench.images(picture)[picture.address])
    assert fields[1, 90] == b"\x1b%G"
    assert [name.decode() for name in fields[2, 80]] == ["滕治中", "滕绍忻"]
    assert fields[2, 110].decode() == "新华社" and fields[2, 120].decode() == "收稻子"


def test_our_own_reader_finds_the_caption_in_a_rendition(bench, photo, tmp_path):
    """Who takes a picture from the site and sends it in again need not write the caption again."""
    picture = bench.picture(photo)
    path = tmp_path / "again.jpg"
    path.write_bytes(bench.data(picture)[picture.address])
    assert read_metadata(path).caption == "收稻子"


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_iptc_alone_serves_also_in_gbk(bench, encoding):
    said = provenance_of(bench.jpeg(saved(corners(), extra=iptc(encoding))))
    assert (said.creators, said.credit, said.caption) == (("宝岭",), "扬州日报", "清扫绿化带。")
    assert said.rights == "扬州日报社版权"


def test_exif_alone_serves(bench):
    said = provenance_of(bench.jpeg(saved(corners(), exif=telling_exif().tobytes())))
    assert said == Provenance(creators=("田野",), rights="某某日报社")


def with_xmp(form: str, packet: bytes) -> bytes:
    if form == "PNG":
        text = PngInfo()
        text.add_itxt("XML:com.adobe.xmp", packet.decode())
        return saved(corners(), "PNG", pnginfo=text)
    return saved(corners(), form, **({"tiffinfo": {700: packet}} if form == "TIFF" else {"xmp": packet}))


@pytest.mark.parametrize("form", ["PNG", "WEBP", "AVIF", "TIFF"])
def test_every_format_may_carry_it_in(bench, form):
    said = provenance_of(bench.jpeg(with_xmp(form, xmp())))
    assert said.creators == ("滕治中", "滕绍忻") and said.aigc == AIGC and said.source_type == SOURCE_TYPE


def test_the_ai_mark_of_a_png_text_and_of_a_comment_is_kept(bench):
    """Where generators write it: a text named AIGC, and the user comment of EXIF."""
    text = PngInfo()
    text.add_itxt("AIGC", AIGC)
    assert provenance_of(bench.jpeg(saved(corners(), "PNG", pnginfo=text))).aigc == AIGC
    exif = Image.Exif()
    exif.get_ifd(ExifTags.IFD.Exif)[ExifTags.Base.UserComment] = b"ASCII\0\0\0" + AIGC.encode()
    assert provenance_of(bench.jpeg(saved(corners((640, 481)), exif=exif.tobytes()))).aigc == AIGC


def test_a_picture_that_says_nothing_carries_nothing(bench):
    picture = bench.picture(saved(corners()))
    assert packets_of(Provenance()).for_format("JPEG") == {}
    for image in bench.images(picture).values():
        assert not image.getexif() and not image.info.get("xmp") and not image.info.get("comment")


def test_long_and_hostile_metadata_is_cut_and_escaped(bench):
    """A caption of a million characters, marks of XML, control characters, an entity bomb."""
    said = provenance_of(bench.jpeg(with_xmp("PNG", xmp(caption="长" * 100_000, creator="&lt;script>"))))
    assert said.caption == "长" * 1000 and said.creators[0] == "<script>"
    bomb = b'<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "' + b"&a;" * 1000 + b'">]><x:x xmlns:x="y">&b;</x:x>'
    assert bench.jpeg(with_xmp("WEBP", bomb)).size == (640, 480)
    marks = Provenance(creators=("</rdf:li>",), caption="a & b < c", aigc='{"AIGC":"<>&"}')
    out = saved(corners(), **packets_of(marks).for_format("JPEG"))
    assert provenance_of(Image.open(BytesIO(out))) == marks
