"""Addresses as feeds write them: absolute, ASCII, and for an entry's id: for ever the same."""

import re
from collections.abc import Sequence
from urllib.parse import quote, urlsplit, urlunsplit

# RFC 3986 §2: reserved and unreserved characters, and "%" because what is escaped already must stay as it is.
# Not the brackets: they belong to IPv6 hosts only, and the W3C validator warns of them anywhere else.
_KEPT = "/:?#@!$&'()*+,;=-._~%"
_READY = re.compile(r"https?://[a-z0-9.:-]+/[A-Za-z0-9" + re.escape(_KEPT) + "]*")


def uri(address: str) -> str:
    """`address` with everything that is not ASCII, or not allowed, percent-encoded and its host in IDNA.

    Feeds and sitemaps want URIs (RFC 3986), editors paste IRIs. What is no address at all is quoted as it is.
    """
    if _READY.fullmatch(address):  # all of our own: worth a shortcut, a sitemap has 50,000 of them
        return address
    address = address.strip()
    try:
        parts = urlsplit(address)
        host = parts.netloc.lower()  # §6.2.2.1: the same host, and ids are compared letter by letter
        host = host if host.isascii() else host.encode("idna").decode("ascii")
    except ValueError:  # a broken IPv6 host, or a label that IDNA refuses (UnicodeError)
        return quote(address, safe=_KEPT, errors="replace")
    return quote(urlunsplit(parts._replace(netloc=host)), safe=_KEPT, errors="replace")


def web_uri(address: str) -> str:
    """`uri(address)` where it is a full http(s) address, else nothing: for what editors typed by hand."""
    if not address:
        return ""
    full = uri(address)
    scheme, mark, rest = full.partition("://")
    return full if mark and scheme.lower() in ("http", "https") and rest.strip("/") else ""


def permanent_id(site_url: str, address: str, aliases: Sequence[str] = ()) -> str:
    """The id an item keeps for ever: its first public address, as a full URI.

    Subscribers see an item twice when its id changes. An item's address does not follow its title, and one
    that is moved lists its old addresses, the oldest first; so the first alias, or else the address, never
    changes. RFC 4287 §4.2.6 asks for no more than an IRI that stays. A tag: URI (RFC 4151) would say the same
    with a date more; and for a site that moves to us, its old addresses are what aggregators know already.
    """
    first = aliases[0] if aliases else address
    return web_uri(first) or uri(site_url.rstrip("/") + "/" + first.lstrip("/"))
