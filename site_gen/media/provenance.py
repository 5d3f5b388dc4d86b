"""What a photo says of where it comes from: who made it, whose it is, what it shows, whether a machine made it.

Only these are carried into the renditions. All the rest (place, serial numbers, thumbnails, faces, maker notes) stays
in the house. GB 45438-2025 forbids to take away the mark of generated content.
"""

import re

from lxml import etree
from msgspec import Struct
from msgspec.structs import replace
from PIL import ExifTags, Image, IptcImagePlugin

from ..model.byline import Byline
from .old_text import decoded

_LIMIT = 1_000_000  # bytes of XMP that are looked at
_LENGTH = 1000  # characters that are kept of a text; XMP in a JPEG has 65,000 bytes for all
_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_IPTC_EXT = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
_SPACE = re.compile(r"[\s\x00-\x1f\x7f-\x9f\ufffe\uffff]+")
_AIGC = re.compile(r"\{.{0,20}[\"']AIGC[\"'].{0,3000}\}", re.DOTALL)


class Provenance(Struct, frozen=True):
    """All as text; empty where the photo says nothing."""

    creators: tuple[str, ...] = ()
    credit: str = ""
    rights: str = ""
    caption: str = ""
    source_type: str = ""  # an address of cv.iptc.org/newscodes/digitalsourcetype
    aigc: str = ""  # the JSON of GB 45438-2025, as it was


def provenance_of(image: Image.Image) -> Provenance:
    """Never raises. Asked after decoding: a PNG may say these things behind its pixels."""
    xmp, iptc, exif = _xmp(image), _iptc(image), _exif(image)
    return Provenance(
        creators=_texts(xmp, _DC + "creator") or iptc.get(80, ()) or exif.get(ExifTags.Base.Artist, ()),
        credit=_first(_texts(xmp, _PHOTOSHOP + "Credit"), iptc.get(110, ())),
        rights=_first(_texts(xmp, _DC + "rights"), iptc.get(116, ()), exif.get(ExifTags.Base.Copyright, ())),
        caption=_first(_texts(xmp, _DC + "description"), iptc.get(120, ())),
        source_type=_first(_texts(xmp, _IPTC_EXT + "DigitalSourceType")),
        aigc=_first(_texts(xmp, "{*}AIGC"), _png_texts(image), exif.get(ExifTags.Base.UserComment, ())),
    )


def as_published(said: Provenance, byline: Byline | None) -> Provenance:
    """The by-line and the credit line as they stand under the picture; rights and marks are the file's own."""
    if byline is None:
        return said
    return replace(said, creators=byline.creators or said.creators, credit=byline.credit or said.credit, caption="")


def _first(*found: tuple[str, ...]) -> str:
    return next((text for texts in found for text in texts), "")


def _xmp(image: Image.Image) -> etree._Element | None:
    data = image.info.get("xmp") or image.info.get("XML:com.adobe.xmp") or b""
    data = data.encode("utf-8", "replace") if isinstance(data, str) else bytes(data)
    if not 0 < len(data) <= _LIMIT:
        return None
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        return etree.fromstring(data.strip(b"\0 \r\n\t"), parser)
    except (etree.XMLSyntaxError, ValueError):
        return None


def _texts(xmp: etree._Element | None, name: str) -> tuple[str, ...]:
    """The values of a property: an attribute, an element's text, or the items of its list."""
    found = []
    for element in xmp.iter() if xmp is not None else ():
        found += [value for key, value in element.attrib.items() if _is(key, name)]
        if isinstance(element.tag, str) and _is(element.tag, name):
            items = [item.text for item in element.iter(_RDF + "li")]
            found += items or [element.text]
    return tuple(filter(None, map(_plain, found)))


def _is(key: str, name: str) -> bool:
    return key.endswith(name[2:]) if name.startswith("{*}") else key == name


def _plain(text: str | None) -> str:
    return _SPACE.sub(" ", text or "").strip()[:_LENGTH]


def _iptc(image: Image.Image) -> dict[int, tuple[str, ...]]:
    """By the number of the data set in record 2."""
    try:
        fields = IptcImagePlugin.getiptcinfo(image) or {}
    except Exception:  # hostile blocks make Pillow raise whatever they like
        return {}
    found = {}
    for key, value in fields.items():
        values = value if isinstance(value, list) else [value]
        if key[0] == 2 and (texts := tuple(filter(None, (_plain(decoded(one)) for one in values)))):
            found[key[1]] = texts
    return found


def _exif(image: Image.Image) -> dict[int, tuple[str, ...]]:
    try:
        exif = image.getexif()
        said = {tag: exif.get(tag) for tag in (ExifTags.Base.Artist, ExifTags.Base.Copyright)}
        comment = exif.get_ifd(ExifTags.IFD.Exif).get(ExifTags.Base.UserComment, b"")
    except Exception:  # as above
        return {}
    texts = {tag: _exif_text(value) for tag, value in said.items()}
    texts[ExifTags.Base.UserComment] = _mark(_exif_text(comment))
    return {tag: (text,) for tag, text in texts.items() if text}


def _exif_text(value: str | bytes | None) -> str:
    """Pillow reads what is not ASCII as Latin-1; it is UTF-8 or GBK. A comment begins with the name of its code."""
    data = value.encode("latin-1", "replace") if isinstance(value, str) else value or b""
    return _plain(decoded(data.removeprefix(b"ASCII\0\0\0").removeprefix(b"UNICODE\0").strip(b"\0 ")))


def _mark(text: str) -> str:
    return found[0] if (found := _AIGC.search(text)) else ""


def _png_texts(image: Image.Image) -> tuple[str, ...]:
    """A text of a PNG whose key is AIGC."""
    return tuple(filter(None, [_plain(str(image.info["AIGC"]))])) if "AIGC" in image.info else ()
