"""The body of an item as feeds carry it: no link may stand on the page it was cut from.

Regular expressions, not a parser: the input is our own, serialised by nh3 or an autoescaping template, where
tag and attribute names are lower case and values stand in double quotes with `"` escaped. A tag is matched as
a whole before its attributes are, so that ` href="x"` in running text or a code sample is left alone. Tests
hold the result against lxml.html; a parser would be slower and would rewrite the rest of the body.
"""

import re
from functools import partial
from urllib.parse import urljoin

# A page's body is often absolute already, by the renderer's own link resolver: then one search is all.
_SUSPECT = re.compile(r'\s(?:srcset|(?:src|href|poster|cite)="(?!https?://))')
_TAG = re.compile(r'<[a-zA-Z](?:[^>"]++|"[^"]*+")*+>')
_VALUED = re.compile(r'\s([^\s"=>/]++)="([^"]*+)"')  # each in turn: a value may look like an attribute
_LINKS = frozenset({"src", "href", "poster", "cite"})
_CANDIDATE = re.compile(r"([^\s,]\S*[^\s,]|[^\s,])((?:\s+[^\s,]+)?\s*(?:,|$))")  # HTML §4.8.4.2.1: srcset
_SCHEME = re.compile(r"[a-zA-Z][a-zA-Z0-9+.-]*:")

# The W3C validator accepts a fixed list of attributes in a body (SecurityRiskAttr). These are not on it, our
# pages use them, and outside of the page they mean nothing.
_PAGE_ONLY = re.compile(r"\s(?:aria-|role=|fetchpriority=)")
_ATTRIBUTE = re.compile(r'\s+([^\s"=>/]+)(?:="[^"]*+")?')
_REFUSED = re.compile(r"aria-.*|role|fetchpriority")


def reader_html(html: str, page_url: str) -> str:
    """`html` for a feed: absolute links, and no attributes that only the page needs.

    What it must not hold to begin with: iframe, script, form, svg. Embeds are links in a feed.
    """
    html = absolute_html(html, page_url)
    return _TAG.sub(_without_page_attributes, html) if _PAGE_ONLY.search(html) else html


def absolute_html(html: str, base_url: str) -> str:
    """`html` with every src, href, poster, cite and srcset absolute, as a browser at `base_url` reads it.

    `base_url` is the item's own page. An address that no browser could resolve becomes the page's.
    """
    if not _SUSPECT.search(html):
        return html
    origin = "/".join(base_url.split("/", 3)[:3])
    return _TAG.sub(partial(_absolute_tag, base_url, origin), html)


def _absolute_tag(base_url: str, origin: str, tag: re.Match[str]) -> str:
    text = tag[0]
    return _VALUED.sub(partial(_absolute_attribute, base_url, origin), text) if '="' in text else text


def _absolute_attribute(base_url: str, origin: str, found: re.Match[str]) -> str:
    name, value = found[1], found[2]
    if name in _LINKS:
        return f' {name}="{_absolute(value.strip(), base_url, origin)}"'
    if name == "srcset":
        return f' srcset="{_CANDIDATE.sub(lambda one: _absolute(one[1], base_url, origin) + one[2], value)}"'
    return found[0]


def _absolute(address: str, base_url: str, origin: str) -> str:
    """One address, still escaped for HTML: `&amp;` in a query passes through unharmed."""
    if _SCHEME.match(address):
        return address
    if address.startswith("/") and not address.startswith("//") and "/." not in address:
        return origin + address  # the common case, ten times as fast as urljoin
    try:
        return urljoin(base_url, address)
    except ValueError:  # such as //[x
        return base_url


def _without_page_attributes(tag: re.Match[str]) -> str:
    text = tag[0]
    if not _PAGE_ONLY.search(text):
        return text
    return _ATTRIBUTE.sub(lambda one: "" if _REFUSED.fullmatch(one[1]) else one[0], text)
