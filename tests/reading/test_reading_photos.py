"""Photos: one with its caption, a folder with captions, a photo story, a picture that speaks for itself."""

import io

import pytest
from PIL import Image

from .newsroom import found

CAPTION = "7月5日，石榴村村民在收割早稻。滕治中 滕绍忻 摄"
HEAD = "---\ntitle: 收割\ndate: 2022-07-05\n---\n\n"


def jpeg(**fields: bytes) -> bytes:
    """A small picture with IPTC fields by number, such as n120 (caption)."""
    records = b"".join(
        b"\x1c\x02" + bytes([int(key[1:])]) + len(v).to_bytes(2, "big") + v for key, v in fields.items()
    )
    out = io.BytesIO()
    Image.new("RGB", (4, 4)).save(out, "JPEG")
    if not records:
        return out.getvalue()
    block = b"8BIM\x04\x04\0\0" + len(records).to_bytes(4, "big") + records + b"\0" * (len(records) % 2)
    segment = b"Photoshop 3.0\0" + block
    return (
        out.getvalue()[:2]
        + b"\xff\xed"
        + (len(segment) + 2).to_bytes(2, "big")
        + segment
        + out.getvalue()[2:]
    )


def test_a_picture_with_its_caption(site):
    site.write("photos/2022/稻.JPG", jpeg())
    reading = site.read("photos/2022/稻.md", "---\ndate: 2022-07-05\nalt: 收割机\n---\n" + CAPTION)
    (photo,) = reading.items
    assert photo.address == "/photos/2022/dao/" and photo.title == "石榴村村民在收割早稻" and not photo.is_set
    (image,) = photo.images
    assert (image.file, image.caption, image.credit, image.alt) == (
        "photos/2022/稻.JPG",
        CAPTION,
        "滕治中 滕绍忻",
        "收割机",
    )
    assert [one.items for one in site.read_all() if one.source.endswith("JPG")] == [()]


@pytest.mark.parametrize("encoding", ["utf-8", "gb18030"])
def test_a_folder_with_captions(site, encoding):
    for name in ("1.jpg", "2.jpg", "3.jpg"):
        site.write(f"photos/稻/{name}", jpeg())
    text = (
        f'文件,说明,署名,日期,地区\n1.jpg,"{CAPTION}",,2022/7/5,铜仁市\n2.jpg,无人机航拍,王五,2022-07-06,\n'
    )
    reading = site.read("photos/稻/captions.csv", text.encode(encoding))
    one, two = reading.items
    assert (one.address, one.line, one.region, one.images[0].credit) == (
        "/photos/dao/1/",
        2,
        "520600",
        "滕治中 滕绍忻",
    )
    assert (two.title, two.images[0].credit, two.source) == ("无人机航拍", "王五", "photos/稻/captions.csv")
    assert found(reading) == [("photo-bare", 0, 0)] and [one.address for one in reading.held] == [
        "/photos/dao/3/"
    ]


def test_captions_in_yaml_with_defaults(site):
    site.write("photos/a/1.jpg", jpeg())
    text = "日期: 2022-07-05\n照片:\n  - {文件: 1.jpg, 说明: 早稻}\n  - {文件: 2.jpg, 说明: 晚稻}\n"
    reading = site.read("photos/a/captions.yml", text)
    assert len(reading.items) == 1 and found(reading) == [("file-missing", 4, 10)]
    assert reading.held[0].address == "/photos/a/2/"


def test_a_row_needs_date_and_caption(site):
    site.write("photos/a/1.jpg", jpeg())
    reading = site.read("photos/a/captions.csv", "file,caption,date\n1.jpg,早稻,\n1.jpg,,2022-07-05\n")
    assert [(rule, line) for rule, line, _ in found(reading)] == [
        ("key-missing", 2),
        ("key-missing", 3),
        ("photo-duplicate", 3),
    ]


def test_a_photo_story(site):
    for name in ("10.jpg", "2.jpg", "细节/1.jpg"):
        site.write(f"photos/稻/{name}", jpeg())
    site.write("photos/shown.jpg", jpeg())
    site.write("photos/shown.md", HEAD)
    (photo,) = site.read("photos/稻/index.md", HEAD + "正文 ![](../shown.jpg)").items
    names = [image.file.removeprefix("photos/") for image in photo.images]
    assert photo.address == "/photos/dao/" and photo.is_set
    assert names == ["稻/2.jpg", "稻/10.jpg", "稻/细节/1.jpg", "shown.jpg"]


def test_a_photo_story_in_the_order_given(site):
    for name in "abc":
        site.write(f"photos/x/{name}.jpg", jpeg())
    text = (
        "---\ntitle: 题\ndate: 2022-07-05\ncredit: 甲\nimages:\n"
        "  - {file: c.jpg, caption: 丙, alt: 远景}\n  - {文件: a.jpg, 署名: 乙}\n---\n"
    )
    reading = site.read("photos/x/index.md", text)
    (photo,) = reading.items
    assert [(one.file[-5:], one.caption, one.credit, one.alt) for one in photo.images] == [
        ("c.jpg", "丙", "甲", "远景"),
        ("a.jpg", "", "乙", ""),
    ]
    assert found(reading) == [("photo-unlisted", 6, 3)]


def test_a_caption_without_its_picture(site):
    reading = site.read("photos/x.md", HEAD + CAPTION)
    assert found(reading) == [("caption-orphan", 1, 0)] and reading.held[0].title == "收割"


@pytest.mark.parametrize("encoding", ["utf-8", "gbk"])
def test_a_picture_that_speaks_for_itself(site, encoding):
    data = jpeg(
        n120=CAPTION.encode(encoding), n80="王五".encode(encoding), n55=b"20220705", n60=b"093000+0800"
    )
    reading = site.read("photos/a/x.jpg", data)
    (photo,) = reading.items
    assert (photo.body, photo.images[0].credit, photo.date.isoformat()) == (
        CAPTION,
        "王五",
        "2022-07-05T09:30:00+08:00",
    )
    assert photo.title == "石榴村村民在收割早稻" and photo.address == "/photos/a/x/"


def test_a_picture_with_xmp(site):
    xmp = (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description xmlns:dc="http://purl.org/dc/elements/1.1/" p:DateCreated="2022-07-05" '
        'xmlns:p="http://ns.adobe.com/photoshop/1.0/"><dc:description><rdf:Alt><rdf:li>早稻熟了</rdf:li></rdf:Alt>'
        "</dc:description></rdf:Description></rdf:RDF></x:xmpmeta>"
    )
    out = io.BytesIO()
    Image.new("RGB", (4, 4)).save(out, "JPEG", xmp=xmp.encode())
    (photo,) = site.read("photos/x.jpg", out.getvalue()).items
    assert photo.title == "早稻熟了" and photo.dated_only


@pytest.mark.parametrize("encoding", ["utf-8", "gbk"])
def test_what_the_camera_noted_is_the_last_resort(site, encoding):
    """EXIF has no encoding; Chinese programs write GBK or UTF-8 into it all the same."""

    def exif(description: str) -> bytes:
        notes = Image.Exif()
        notes[0x010E], notes[0x013B] = description.encode(encoding), "王五".encode(encoding)
        notes.get_ifd(0x8769)[0x9003] = "2022:07:05 09:30:00"
        out = io.BytesIO()
        Image.new("RGB", (4, 4)).save(out, "JPEG", exif=notes)
        return out.getvalue()

    (photo,) = site.read("photos/x.jpg", exif("7月4日，石榴村村民在收割早稻")).items
    assert (photo.images[0].credit, photo.date.isoformat()) == ("王五", "2022-07-05T09:30:00+08:00")
    assert photo.images[0].told.taken.iso == "2022-07-04"
    assert found(site.read("photos/y.jpg", exif("OLYMPUS DIGITAL CAMERA"))) == [("photo-bare", 0, 0)]


def test_what_a_caption_tells_and_what_the_editor_wrote_apart(site):
    """The words are taken apart; the editor's own credit and date win over them."""
    for name in "ab":
        site.write(f"photos/x/{name}.jpg", jpeg())
    text = (
        "---\ntitle: 题\ndate: 2022-07-10\nimages:\n"
        "  - {file: a.jpg, caption: 7月5日，石榴村村民收割早稻。本报记者 王雷 摄}\n"
        "  - {file: b.jpg, caption: 7月5日，石榴村村民收割早稻。王雷 摄, credit: 李明, date: 2022-07-06}\n---\n"
    )
    (photo,) = site.read("photos/x/index.md", text).items
    one, two = photo.images
    assert (one.credit, one.credits[0].agency, one.told.taken.iso) == ("本报记者 王雷", "本报", "2022-07-05")
    assert one.told.taken.relative and one.told.place == "石榴村" and one.told.tail == "本报记者 王雷 摄"
    assert (two.credit, [who.name for who in two.credits], two.told.taken.iso) == ("李明", ["李明"], "2022-07-06")


def test_pictures_in_the_text_bring_their_captions(site):
    for name in "ab":
        site.write(f"photos/x/{name}.jpg", jpeg())
    body = '![收割机在田里](a.jpg "7月5日，石榴村村民收割早稻。王雷 摄")\n\n![](b.jpg)\n\n（李明 摄）'
    (photo,) = site.read("photos/x/index.md", HEAD + body).items
    one, two = photo.images
    assert (one.alt, one.caption[:4], one.credit) == ("收割机在田里", "7月5日", "王雷")
    assert (two.caption, two.credit) == ("", "李明 摄")


@pytest.mark.parametrize(
    ("data", "rule"),
    [
        (jpeg(), "photo-bare"),
        (jpeg(n120=b"words"), "photo-bare"),
        (b"\xff\xd8\xff", "photo-broken"),
        (b"", "photo-broken"),
        (jpeg(n120=b"words", n55=b"20220230"), "date-invalid"),
    ],
)
def test_a_bare_picture(site, data, rule):
    reading = site.read("photos/x.jpg", data)
    assert found(reading) == [(rule, 0, 0)] and reading.held[0].address == "/photos/x/"


def test_two_caption_files(site):
    site.write("photos/a/index.md", HEAD)
    site.write("photos/a/1.jpg", jpeg())
    assert found(site.read("photos/a/captions.csv", "file,caption,date\n")) == [("captions-twice", 0, 0)]
