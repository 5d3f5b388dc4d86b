"""The W3C feed validator's rules for HTML in a feed, and for plain text that looks like HTML (validators.py)."""

import re
from collections.abc import Iterator

from lxml import html as lxml_html

# HTMLValidator.acceptable_elements: anything else is NotHtml or SecurityRisk.
ELEMENTS = frozenset(
    ["a", "abbr", "acronym", "address", "area", "article", "aside", "audio", "b", "bdi", "big", "blockquote", "br", "button", "canvas", "caption", "center", "cite", "code", "col", "colgroup", "command", "data", "datagrid", "datalist", "dd", "del", "details", "dfn", "dialog", "dir", "div", "dl", "dt", "em", "eventsource", "fieldset", "figcaption", "figure", "footer", "font", "form", "header", "h1", "h2", "h3", "h4", "h5", "h6", "hgroup", "hr", "i", "img", "input", "ins", "keygen", "kbd", "label", "legend", "li", "m", "main", "map", "mark", "menu", "meter", "multicol", "nav", "nextid", "ol", "output", "optgroup", "option", "p", "picture", "pre", "progress", "q", "rp", "rt", "ruby", "s", "samp", "section", "select", "small", "sound", "source", "spacer", "span", "strike", "strong", "sub", "summary", "sup", "table", "tbody", "td", "template", "textarea", "time", "tfoot", "th", "thead", "tr", "track", "tt", "u", "ul", "var", "video", "noscript", "wbr"]
)
# Those of HTMLValidator.acceptable_attributes that a page of ours could hold: anything else is SecurityRiskAttr.
ATTRIBUTES = frozenset(
    ["abbr", "align", "alt", "autoplay", "border", "cellpadding", "cellspacing", "charset", "cite", "class", "cols", "colspan", "crossorigin", "datetime", "decoding", "default", "dir", "download", "headers", "height", "hidden", "href", "hreflang", "id", "ismap", "itemprop", "kind", "label", "lang", "loading", "loop", "media", "muted", "name", "open", "playsinline", "poster", "preload", "referrerpolicy", "rel", "reversed", "rows", "rowspan", "scope", "sizes", "span", "src", "srclang", "srcset", "start", "summary", "tabindex", "target", "title", "translate", "type", "usemap", "valign", "value", "width"]
)
_ADDRESS = re.compile(r'\s(src|href|poster|srcset|cite)="([^"]*)"')


def html_complaints(html: str) -> Iterator[str]:
    """Well enough formed, no address that is relative, nothing a reader would strip."""
    if re.search(r"&(?!#?\w+;)", html) or re.search(r"<(?![a-zA-Z/!])", html):
        yield f"NotHtml {html[:60]}"
    for name, value in _ADDRESS.findall(html):
        addresses = re.split(r",\s+", value) if name == "srcset" else [value]
        if not all(re.match(r"[a-z]+:", address) for address in addresses):
            yield f"ContainsRelRef {value}"
    if html.strip():
        for element in lxml_html.fragment_fromstring(html, "div").iterdescendants():
            yield from _element(element)


def _element(element) -> Iterator[str]:
    if not isinstance(element.tag, str):  # a comment
        return
    if element.tag not in ELEMENTS:
        yield f"SecurityRisk {element.tag}"
    for name in element.attrib:
        if name not in ATTRIBUTES and not name.startswith("data-"):
            yield f"SecurityRiskAttr {name}"


def text_complaints(text: str | None) -> Iterator[str]:
    """nonhtml: an end tag is taken for markup however it is escaped. What else looks like it passes as `&#x3C;`."""
    if any(tag.lower() in ELEMENTS for tag in re.findall(r"</(\w+)>", text or "")):
        yield f"ContainsHTML {text}"
