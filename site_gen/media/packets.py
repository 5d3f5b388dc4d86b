"""Provenance as metadata of a rendition: XMP and EXIF in every format, IPTC in the JPEG as well."""

from typing import Any
from xml.sax.saxutils import escape

from msgspec import Struct
from PIL import ExifTags, Image

from .provenance import Provenance

_SPACES = (
    'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:photoshop="http://ns.adobe.com/photoshop/1.0/" '
    'xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" '
    'xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/"'
)
_XMP = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" {spaces}>'
    '{properties}</rdf:Description></rdf:RDF></x:xmpmeta><?xpacket end="r"?>'
)
_UTF8 = b"\x1b%G"  # IPTC IIM 4.2, data set 1:90
_BYLINE, _CREDIT, _RIGHTS, _CAPTION = 80, 110, 116, 120
_BYTES = {_BYLINE: 32, _CREDIT: 32, _RIGHTS: 128, _CAPTION: 2000}  # what IIM 4.2 allows


class Packets(Struct, frozen=True):
    """Ready to be written. All empty where a photo says nothing of itself."""

    xmp: bytes = b""
    exif: bytes = b""
    iptc: bytes = b""  # a JPEG segment, marker included

    def for_format(self, name: str) -> dict[str, Any]:
        """Arguments of Pillow's save()."""
        given = {"xmp": self.xmp, "exif": self.exif}
        if name == "JPEG":
            given["extra"] = self.iptc
        return {key: value for key, value in given.items() if value}


def packets_of(said: Provenance) -> Packets:
    if said == Provenance():
        return Packets()
    return Packets(_xmp(said).encode("utf-8"), _exif(said), _iptc(said))


def _xmp(said: Provenance) -> str:
    properties = [
        _list("dc:creator", "Seq", said.creators),
        _list("dc:rights", "Alt", (said.rights,), ' xml:lang="x-default"'),
        _list("dc:description", "Alt", (said.caption,), ' xml:lang="x-default"'),
        _simple("photoshop:Credit", said.credit),
        _simple("Iptc4xmpExt:DigitalSourceType", said.source_type),
        _simple("TC260:AIGC", said.aigc),
    ]
    return _XMP.format(spaces=_SPACES, properties="".join(properties))


def _simple(name: str, text: str) -> str:
    return f"<{name}>{escape(text)}</{name}>" if text else ""


def _list(name: str, kind: str, texts: tuple[str, ...], attribute: str = "") -> str:
    items = "".join(f"<rdf:li{attribute}>{escape(text)}</rdf:li>" for text in texts if text)
    return f"<{name}><rdf:{kind}>{items}</rdf:{kind}></{name}>" if items else ""


def _exif(said: Provenance) -> bytes:
    exif = Image.Exif()
    if said.creators:
        exif[ExifTags.Base.Artist] = "; ".join(said.creators).encode("utf-8")
    if said.rights:
        exif[ExifTags.Base.Copyright] = said.rights.encode("utf-8")
    return exif.tobytes() if len(exif) else b""


def _iptc(said: Provenance) -> bytes:
    fields = [(_BYLINE, name) for name in said.creators]
    fields += [(_CREDIT, said.credit), (_RIGHTS, said.rights), (_CAPTION, said.caption)]
    sets = b"".join(_data_set(2, number, _cut(text, _BYTES[number])) for number, text in fields if text)
    if not sets:
        return b""
    record = _data_set(1, 90, _UTF8) + _data_set(2, 0, b"\0\4") + sets
    block = b"8BIM\4\4\0\0" + len(record).to_bytes(4, "big") + record + b"\0" * (len(record) % 2)
    body = b"Photoshop 3.0\0" + block
    return b"\xff\xed" + (len(body) + 2).to_bytes(2, "big") + body if len(body) < 65_000 else b""


def _data_set(record: int, number: int, data: bytes) -> bytes:
    return bytes((0x1C, record, number)) + len(data).to_bytes(2, "big") + data


def _cut(text: str, limit: int) -> bytes:
    """Whole characters."""
    return text.encode("utf-8")[:limit].decode("utf-8", "ignore").encode("utf-8")
