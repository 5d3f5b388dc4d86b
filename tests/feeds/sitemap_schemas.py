"""Sitemaps against their schemas, and what they say, read back with lxml."""

from pathlib import Path

from lxml import etree

_SCHEMAS = Path(__file__).parent / "schemas"
NAMES = {
    "s": "http://www.sitemaps.org/schemas/sitemap/0.9",
    "image": "http://www.google.com/schemas/sitemap-image/1.1",
    "news": "http://www.google.com/schemas/sitemap-news/0.9",
    "video": "http://www.google.com/schemas/sitemap-video/1.1",
}
_KINDS = {
    f"{{{NAMES['s']}}}urlset": etree.XMLSchema(file=str(_SCHEMAS / "sitemaps.xsd")),
    f"{{{NAMES['s']}}}sitemapindex": etree.XMLSchema(file=str(_SCHEMAS / "siteindex.xsd")),
}


def checked(data: bytes) -> etree._Element:
    """The root. AssertionError where it is not as its schema wants it, or above what sitemaps.org allows."""
    assert len(data) <= 50 * 1024 * 1024
    root = etree.fromstring(data)
    schema = _KINDS[root.tag]
    assert schema.validate(root), schema.error_log
    assert len(root) <= 50_000
    return root


def say(root: etree._Element, path: str) -> list:
    """What an XPath finds, with the prefixes of the schemas; `s` is the sitemap's own."""
    return root.xpath(path, namespaces=NAMES)
