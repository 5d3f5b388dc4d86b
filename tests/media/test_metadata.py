"""What leaves the house with a picture: who made it, whose it is, that a machine made it. Not where, with what, of whom."""

from io import BytesIO

import pytest
from PIL import ExifTags, Image, IptcImagePlugin
from PIL.PngImagePlugin import PngInfo

from site_gen.media.old_text import decoded
from site_gen.media.packets import packets_of
from site_gen.media.provenance import Provenance, provenance_of
from site_gen.reading.metadata import read_metadata

from ..kit import Site
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
    assert [fields[2, number].decode() for number in (110, 116, 120)] == ["新华社", "© 新华社 & 某报", "收稻子"]


def test_an_iptc_segment_tells_its_length_and_cuts_whole_characters():
    """IIM 4.2 allows a name 32 bytes; a wrong length would make the JPEG unreadable to strict programs."""
    segment = packets_of(Provenance(creators=("字" * 20,), rights="a" * 200)).iptc
    assert segment[:2] == b"\xff\xed" and int.from_bytes(segment[2:4]) == len(segment) - 2
    with Image.open(BytesIO(saved(corners(), extra=segment))) as image:
        fields = IptcImagePlugin.getiptcinfo(image)
    assert fields[2, 80].decode() == "字" * 10 and fields[2, 116] == b"a" * 128


def test_our_own_reader_finds_the_caption_in_a_rendition(bench, photo, tmp_path):
    """Who takes a picture from the site and sends it in again need not write the caption again."""
    picture = bench.picture(photo)
    path = tmp_path / "again.jpg"
    path.write_bytes(bench.data(picture)[picture.address])
    assert read_metadata(path).caption == "收稻子"


@pytest.mark.parametrize(
    ("text", "encoding"),
    [("清扫绿化带。宝岭 摄", "gb18030"), ("朱镕 摄", "gb18030"), ("王堃", "gb18030"), ("湖㳇镇", "gb18030"), ("村裡開會", "gb18030"),
     ("清掃綠化帶，志願者在街頭", "big5"), ("陳大文", "big5"), ("José Müller", "cp1252"), ("宝岭", "utf-8"), ("plain", "ascii")],
)  # fmt: skip
def test_text_that_does_not_tell_its_code_is_read_in_the_likely_one(text, encoding):
    assert decoded(text.encode(encoding)) == text


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


PHOTO = "photos/2026/qing-sao.jpg"
CAPTION = "---\ntitle: 清扫绿化带\ndate: 2026-03-04\nregion: '520600'\n---\n志愿者清扫绿化带。{}\n"


def said_by(one: Site) -> dict[str, Provenance]:
    """Address → what each rendition says of itself."""
    found = {}
    for path in one.files():
        if path.startswith("media/"):
            with Image.open(one.folder / path) as image:
                image.load()
                found[path] = provenance_of(image)
    return found


def test_the_editor_s_credit_wins_in_what_readers_take_away(site):
    """A name that the editor took out of the words does not go out with the picture; rights and marks stay."""
    photo = saved(corners((500, 400)), xmp=xmp(caption="小学生王小明在清扫。"))
    one = site({PHOTO: photo, PHOTO.replace(".jpg", ".md"): CAPTION.format("铜仁日报记者 宝岭 摄")}).build()
    own = Provenance(("宝岭",), "铜仁日报", "© 新华社 & 某报", "", SOURCE_TYPE, AIGC)
    assert set(said_by(one).values()) == {own} and not one.holding("王小明")
    before = one.tree()
    one.write({PHOTO.replace(".jpg", ".md"): CAPTION.format("（思南县文明办供图）")})
    one.build()
    assert {(said.creators, said.credit) for said in said_by(one).values()} == {(("滕治中", "滕绍忻"), "思南县文明办")}
    assert not [path for path in one.files() if path.startswith("media/") and path in before]
    there = one.tree()
    one.forget()
    assert one.build().tree() == there


def test_a_picture_that_speaks_for_itself_keeps_its_words(site):
    photo = saved(corners((500, 400)), xmp=xmp().replace(b"photoshop:Credit", b'photoshop:DateCreated="2026-03-04" photoshop:Credit'))
    one = site({PHOTO: photo}).build()
    assert {(said.creators, said.caption) for said in said_by(one).values()} == {(("滕治中", "滕绍忻"), "收稻子")}
