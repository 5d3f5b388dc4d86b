"""The rules of JSON Feed 1.1 (jsonfeed.org/version/1.1) as checks, and our own: every address is absolute."""

import json
from collections.abc import Iterator

from .w3c import MIME, RFC3339, URI, html_complaints

_TEXTS = "id url title content_html content_text summary image date_published date_modified"
_ITEM = dict.fromkeys(_TEXTS.split(), str) | {
    "authors": list,
    "tags": list,
    "attachments": list,
    "_source": dict,
}
_HEAD = dict.fromkeys(("version", "title", "home_page_url", "feed_url", "description", "language"), str) | {
    "authors": list,
    "items": list,
}


def json_complaints(data: bytes, self_url: str) -> list[str]:
    """JSON Feed 1.1: required members, their types, unique ids, dates of RFC 3339."""
    feed = json.loads(data)
    found = [f"{key}" for key, value in feed.items() if not isinstance(value, _HEAD.get(key, ()))]
    if (
        feed["version"] != "https://jsonfeed.org/version/1.1"
        or feed["feed_url"] != self_url
        or not feed["title"]
    ):
        found.append("version, title or feed_url")
    if len({item["id"] for item in feed["items"]}) != len(feed["items"]):
        found.append("duplicate id")
    return found + [complaint for item in feed["items"] for complaint in _json_item(item)]


def _json_item(item: dict) -> Iterator[str]:
    yield from (key for key, value in item.items() if not value or not isinstance(value, _ITEM.get(key, ())))
    if not ("content_html" in item) ^ ("content_text" in item):
        yield "one of content_html and content_text"
    for key in ("date_published", "date_modified"):
        if not RFC3339.fullmatch(item[key]):
            yield key
    for key in ("id", "url", "image"):
        if not URI.fullmatch(item.get(key, item["url"])):
            yield key
    for file in item.get("attachments", ()):
        if not (URI.fullmatch(file["url"]) and MIME.fullmatch(file["mime_type"])):
            yield "attachments"
    yield from html_complaints(item.get("content_html", ""))
