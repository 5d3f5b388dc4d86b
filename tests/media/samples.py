"""Pictures that the tests make: in every mode, with every kind of metadata, and broken in every way."""

import struct
import zlib
from io import BytesIO
from typing import Any

from PIL import ExifTags, Image, ImageDraw

SERIAL, MAKER, OWNER_NOTE = "SN-20260101-7788", "厂商私有数据", "王五的手机"
RED, GREEN, BLUE, WHITE = (200, 30, 30), (30, 160, 60), (40, 60, 190), (255, 255, 255)


def corners(size: tuple[int, int] = (640, 480)) -> Image.Image:
    """Four corners in four colours: red, green / blue, white. Any turn shows."""
    image = Image.new("RGB", size)
    draw, (width, height) = ImageDraw.Draw(image), size
    for column, row, colour in ((0, 0, RED), (1, 0, GREEN), (0, 1, BLUE), (1, 1, WHITE)):
        draw.rectangle(
            (column * width // 2, row * height // 2, (column + 1) * width // 2, (row + 1) * height // 2), colour
        )
    return image


def saved(image: Image.Image, form: str = "JPEG", **save: Any) -> bytes:
    out = BytesIO()
    image.save(out, form, **({"quality": 92} if form in ("JPEG", "WEBP", "AVIF") else {}) | save)
    return out.getvalue()


def colours(image: Image.Image) -> list[tuple[int, int, int]]:
    """Of the four corners."""
    width, height = image.size
    places = [(x * width // 4, y * height // 4) for y in (1, 3) for x in (1, 3)]
    return [image.convert("RGB").getpixel(place) for place in places]


def near(found: tuple[int, ...], wanted: tuple[int, ...], off: int = 14) -> bool:
    return all(abs(a - b) <= off for a, b in zip(found, wanted, strict=True))


def telling_exif(orientation: int = 1) -> Image.Exif:
    """What a telephone writes: where, on which machine, when; and the photographer's name."""
    exif = Image.Exif()
    exif[ExifTags.Base.Orientation] = orientation
    exif[ExifTags.Base.Artist] = "田野".encode()
    exif[ExifTags.Base.Copyright] = "某某日报社".encode()
    exif[ExifTags.Base.Make] = "SecretCam"
    inner = exif.get_ifd(ExifTags.IFD.Exif)
    inner[ExifTags.Base.BodySerialNumber] = SERIAL
    inner[ExifTags.Base.CameraOwnerName] = OWNER_NOTE.encode()
    inner[ExifTags.Base.MakerNote] = MAKER.encode()
    place = exif.get_ifd(ExifTags.IFD.GPSInfo)
    place[ExifTags.GPS.GPSLatitudeRef], place[ExifTags.GPS.GPSLatitude] = "N", (27.0, 43.0, 5.25)
    place[ExifTags.GPS.GPSLongitudeRef], place[ExifTags.GPS.GPSLongitude] = "E", (109.0, 11.0, 30.5)
    return exif


AIGC = '{"AIGC":{"Label":"1","ContentProducer":"某大模型","ProduceID":"P-0001"}}'
SOURCE_TYPE = "http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia"


def xmp(creator: str = "滕治中", caption: str = "收稻子", aigc: str = AIGC) -> bytes:
    """With a face's region and a place, which must not come out again."""
    return f"""<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:exif="http://ns.adobe.com/exif/1.0/"
 xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/"
 xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/" xmlns:mwg-rs="http://www.metadataworkinggroup.com/schemas/regions/"
 exif:GPSLatitude="27,43.0875N" photoshop:Credit="新华社" Iptc4xmpExt:DigitalSourceType="{SOURCE_TYPE}">
<dc:creator><rdf:Seq><rdf:li>{creator}</rdf:li><rdf:li>滕绍忻</rdf:li></rdf:Seq></dc:creator>
<dc:rights><rdf:Alt><rdf:li xml:lang="x-default">© 新华社 &amp; 某报</rdf:li></rdf:Alt></dc:rights>
<dc:description><rdf:Alt><rdf:li xml:lang="x-default">{caption}</rdf:li></rdf:Alt></dc:description>
<TC260:AIGC>{aigc.replace('"', "&quot;")}</TC260:AIGC>
<mwg-rs:Regions><rdf:Bag><rdf:li mwg-rs:Name="王小明"/></rdf:Bag></mwg-rs:Regions>
</rdf:Description></rdf:RDF></x:xmpmeta>""".encode()


def iptc(encoding: str = "utf-8") -> bytes:
    """A Photoshop segment as old cameras and 美图 write it."""
    fields = {80: "宝岭", 110: "扬州日报", 116: "扬州日报社版权", 120: "清扫绿化带。"}
    record = b"\x1c\x01\x5a\x00\x03\x1b%G" if encoding == "utf-8" else b""
    for number, text in fields.items():
        data = text.encode(encoding)
        record += bytes((0x1C, 2, number)) + len(data).to_bytes(2, "big") + data
    block = b"8BIM\4\4\0\0" + len(record).to_bytes(4, "big") + record + b"\0" * (len(record) % 2)
    body = b"Photoshop 3.0\0" + block
    return b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body


def swapped_profile() -> bytes:
    """An ICC profile (v2, matrix) whose red is sRGB's green and the other way round."""
    red, green, blue = (0.4361, 0.2225, 0.0139), (0.3851, 0.7169, 0.0971), (0.1431, 0.0606, 0.7141)
    gamma = b"curv" + bytes(4) + struct.pack(">IH", 1, int(2.2 * 256)) + bytes(2)
    tags = {
        b"desc": b"desc" + bytes(4) + struct.pack(">I", 5) + b"swap\0" + bytes(78),
        b"cprt": b"text" + bytes(4) + b"none\0" + bytes(3),
        b"wtpt": _xyz((0.9642, 1.0, 0.8249)),
        b"rXYZ": _xyz(green),
        b"gXYZ": _xyz(red),
        b"bXYZ": _xyz(blue),
        **dict.fromkeys((b"rTRC", b"gTRC", b"bTRC"), gamma),
    }
    table, data, offset = struct.pack(">I", len(tags)), b"", 132 + 12 * len(tags)
    for name, value in tags.items():
        value += bytes(-len(value) % 4)
        table += name + struct.pack(">II", offset + len(data), len(value))
        data += value
    head = bytes(4) + b"\0\0\0\0" + b"\2\x10\0\0" + b"mntrRGB XYZ " + bytes(12) + b"acsp" + bytes(28)
    head += _xyz((0.9642, 1.0, 0.8249))[8:] + bytes(48)
    profile = head + table + data
    return struct.pack(">I", len(profile)) + profile[4:]


def _xyz(values: tuple[float, ...]) -> bytes:
    return b"XYZ " + bytes(4) + b"".join(struct.pack(">i", round(value * 65536)) for value in values)


def png_chunk(kind: bytes, data: bytes) -> bytes:
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_of_size(width: int, height: int, depth: int = 8, colour: int = 2, rows: bytes = b"") -> bytes:
    """A PNG whose header says so; the pixels are never looked at, or are `rows`."""
    header = struct.pack(">IIBBBBB", width, height, depth, colour, 0, 0, 0)
    parts = png_chunk(b"IHDR", header) + png_chunk(b"IDAT", zlib.compress(rows)) + png_chunk(b"IEND", b"")
    return b"\x89PNG\r\n\x1a\n" + parts


def bmp_of_size(width: int, height: int) -> bytes:
    header = struct.pack("<IiiHHIIiiII", 40, width, height, 1, 24, 0, 0, 2835, 2835, 0, 0)
    return b"BM" + struct.pack("<IHHI", 54, 0, 0, 54) + header


def gif_of_size(width: int, height: int) -> bytes:
    screen = b"GIF89a" + struct.pack("<HHBBB", width, height, 0x80, 0, 0) + bytes(6)
    return screen + b"," + struct.pack("<HHHHB", 0, 0, width, height, 0) + b"\x02\x02\x4c\x01\x00;"


def webp_of_size(width: int, height: int) -> bytes:
    """Lossy, by a key frame's header alone; 14 bits a side."""
    frame = b"\x50\x00\x00\x9d\x01\x2a" + struct.pack("<HH", width, height) + bytes(40)
    chunk = b"VP8 " + struct.pack("<I", len(frame)) + frame
    return b"RIFF" + struct.pack("<I", len(chunk) + 4) + b"WEBP" + chunk


def jpeg_of_size(width: int, height: int) -> bytes:
    """A real JPEG whose header lies."""
    data = bytearray(saved(corners((64, 48))))
    at = data.index(b"\xff\xc0") + 5
    data[at : at + 4] = struct.pack(">HH", height, width)
    return bytes(data)


def avif_of_size(width: int, height: int) -> bytes:
    """A real AVIF whose header lies."""
    data = bytearray(saved(corners((64, 48)), "AVIF"))
    at = data.index(b"ispe") + 8
    data[at : at + 8] = struct.pack(">II", width, height)
    return bytes(data)
