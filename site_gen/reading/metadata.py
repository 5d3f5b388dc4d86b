"""The caption, by-line and date that a picture carries in itself: IPTC, else XMP, else what the camera noted (EXIF)."""

import re
import warnings
from pathlib import Path

from lxml import etree
from msgspec import Struct
from PIL import ExifTags, Image, IptcImagePlugin

from ..media.old_text import decoded
from ..media.original import FORMATS
from .text import clean

_RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
_DC = "{http://purl.org/dc/elements/1.1/}"
_PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
_EXIF_DATE = re.compile(r"(\d{4}):(\d{2}):(\d{2}) (\d{2}:\d{2}:\d{2})", re.ASCII)
_HAN = re.compile(r"[\u3400-\u9fff]")
_IPTC_DATE = re.compile(r"(\d{4})(\d{2})(\d{2})", re.ASCII)
_IPTC_TIME = re.compile(r"(\d{2})(\d{2})(\d{2})([+-]\d{4})?", re.ASCII)


class Metadata(Struct):
    """All as text; `date` in a form that parse_date reads, or empty. `broken`: not a picture at all."""

    caption: str = ""
    title: str = ""
    credit: str = ""
    date: str = ""
    broken: bool = False


def read_metadata(path: Path) -> Metadata:
    """Never raises: a picture that Pillow cannot open is `broken`."""
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            with Image.open(path, formats=FORMATS) as picture:
                iptc = IptcImagePlugin.getiptcinfo(picture) or {}
                xmp = picture.info.get("xmp") or picture.info.get("XML:com.adobe.xmp") or b""
                exif = _from_exif(picture.getexif())
    except Exception:  # Pillow's decoders raise whatever a hostile file makes them
        return Metadata(broken=True)
    said = (_from_iptc(iptc), _from_xmp(xmp), exif)
    return Metadata(
        *(next(filter(None, (getattr(one, name) for one in said)), "") for name in ("caption", "title", "credit", "date"))
    )


def _from_exif(exif: Image.Exif) -> Metadata:
    """Cameras fill the description with their own name (OLYMPUS DIGITAL CAMERA): only Chinese words are a caption."""
    detail = exif.get_ifd(ExifTags.IFD.Exif)
    caption = _exif_text(exif.get(ExifTags.Base.ImageDescription))
    taken = _EXIF_DATE.match(_exif_text(detail.get(ExifTags.Base.DateTimeOriginal)))
    return Metadata(
        caption if _HAN.search(caption) else "",
        "",
        _exif_text(exif.get(ExifTags.Base.Artist)),
        "{}-{}-{} {}".format(*taken.groups()) if taken else "",
    )


def _exif_text(value: object) -> str:
    """Pillow reads what is not ASCII as Latin-1; it is UTF-8 or GBK."""
    data = value.encode("latin-1", "replace") if isinstance(value, str) else value
    return _decode(data.strip(b"\0 ")) if isinstance(data, bytes) else ""


def _from_iptc(fields: dict) -> Metadata:
    def text(number: int) -> str:
        found = fields.get((2, number), b"")
        return "、".join(filter(None, map(_decode, found if isinstance(found, list) else [found])))

    return Metadata(text(120), text(105) or text(5), text(80) or text(110), _iptc_date(text(55), text(60)))


def _decode(data: bytes) -> str:
    return clean(decoded(data)).strip()


def _iptc_date(day: str, clock: str) -> str:
    found, time = _IPTC_DATE.fullmatch(day), _IPTC_TIME.fullmatch(clock)
    if not found:
        return ""
    return "-".join(found.groups()) + (f" {time[1]}:{time[2]}:{time[3]}{time[4] or ''}" if time else "")


def _from_xmp(data: bytes | str) -> Metadata:
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, recover=True)
    try:
        root = etree.fromstring(data.encode() if isinstance(data, str) else data.strip(b"\0 \n"), parser)
    except (etree.XMLSyntaxError, ValueError):
        root = None
    if root is None:
        return Metadata()

    def words(tag: str) -> str:
        found = [
            one.text for element in root.iter(_DC + tag) for one in element.iter(_RDF + "li") if one.text
        ]
        return clean("、".join(found)).strip()

    credit = words("creator") or _photoshop(root, "Credit")
    return Metadata(words("description"), words("title"), credit, _photoshop(root, "DateCreated"))


def _photoshop(root: etree._Element, name: str) -> str:
    """A property that stands as an element or as an attribute."""
    tag = _PHOTOSHOP + name
    found = [element.text or "" for element in root.iter(tag)] + [
        one.get(tag) for one in root.iter() if one.get(tag)
    ]
    return clean(found[0]).strip() if found else ""
