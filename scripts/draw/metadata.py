"""What is written into a picture: XMP, IPTC (as bytes, UTF-8 or GBK as old software did), EXIF. No place, no serial number."""

from xml.sax.saxutils import escape

from PIL import Image

from .order import Order

MARK = "示意图"
CREATOR = "文明铜仁美编（示例）"
RIGHTS = "示意图，网站自绘"
_ALT = '<rdf:Alt><rdf:li xml:lang="x-default">{}</rdf:li></rdf:Alt>'


def xmp(order: Order) -> bytes:
    """Always written: it says that this is a drawing. With `xmp` it also carries the photo's caption."""
    own = "xmp" in order.own
    words = order.caption if own else f"{MARK}：{order.about}"
    title = f"<dc:title>{_ALT.format(escape(order.title))}</dc:title>" if own and order.title else ""
    date = f"<photoshop:DateCreated>{order.date.replace(' ', 'T')}</photoshop:DateCreated>" if own else ""
    creator = order.credit if own else CREATOR
    return (
        '<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
        '<rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"'
        ' xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/">'
        f"{title}<dc:description>{_ALT.format(escape(words))}</dc:description>"
        f"<dc:creator><rdf:Seq><rdf:li>{escape(creator)}</rdf:li></rdf:Seq></dc:creator>"
        f"<dc:rights>{_ALT.format(escape(RIGHTS))}</dc:rights>{date}"
        "</rdf:Description></rdf:RDF></x:xmpmeta>"
    ).encode()


def exif(order: Order) -> Image.Exif:
    """`exif`: the time of day and a maker that does not exist; `turned`: to be shown turned a quarter clockwise."""
    found = Image.Exif()
    if "exif" in order.own:
        moment = order.date.replace("-", ":") + (":00" if " " in order.date else " 00:00:00")
        found[0x010F], found[0x0110], found[0x0132] = "SHILI", "SHILI Drawing", moment
        found.get_ifd(0x8769)[0x9003] = moment
    if "turned" in order.own:
        found[0x0112] = 6
    return found


def with_iptc(jpeg: bytes, order: Order) -> bytes:
    """The JPEG with an APP13 segment behind its first one, where the order asks for `iptc` or `gbk`."""
    if not {"iptc", "gbk"} & set(order.own):
        return jpeg
    block = _iptc(order, "gb18030" if "gbk" in order.own else "utf-8")
    resource = b"8BIM\x04\x04\0\0" + len(block).to_bytes(4, "big") + block + b"\0" * (len(block) % 2)
    body = b"Photoshop 3.0\0" + resource
    after = 4 + int.from_bytes(jpeg[4:6], "big") if jpeg[2:4] == b"\xff\xe0" else 2
    return jpeg[:after] + b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body + jpeg[after:]


def _iptc(order: Order, encoding: str) -> bytes:
    """IIM records: 2:105 headline, 2:120 caption, 2:80 by-line, 2:55 and 2:60 date and time; 1:90 says UTF-8."""
    day, _, clock = order.date.partition(" ")
    fields = [
        (2, 105, order.title),
        (2, 120, order.caption),
        (2, 80, order.credit),
        (2, 116, RIGHTS),
        (2, 55, day.replace("-", "")),
    ]
    fields += [(2, 60, clock.replace(":", "") + "00+0800")] if clock else []
    charset = _record(1, 90, b"\x1b%G") if encoding == "utf-8" else b""
    return (
        charset
        + _record(2, 0, b"\0\x04")
        + b"".join(_record(set_, number, text.encode(encoding)) for set_, number, text in fields if text)
    )


def _record(set_: int, number: int, data: bytes) -> bytes:
    return bytes((0x1C, set_, number)) + len(data).to_bytes(2, "big") + data
