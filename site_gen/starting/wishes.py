"""What a new site is told about itself: checked once, here, because it goes into settings and pages."""

import re
from datetime import date
from typing import Self
from urllib.parse import urlsplit

from msgspec import Struct

from ..model.region import Region, RegionBook
from ..reading.suggest import nearest
from .generator import Generator, GeneratorRefused, generator

NAME, URL = "新时代文明实践", "https://www.example.org/"
NAME_LIMIT = 30  # characters; longer ones do not fit into the banner of a phone
_NO_NAME = re.compile(r"[\x00-\x1f\x7f<>\"'\\〔〕{}|`#*\[\]\u2028\u2029]")
_HOST = re.compile(r"(?=.{1,253}$)([a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z][a-z0-9-]*[a-z0-9]|localhost", re.I)
_PATH = re.compile(r"(/[\w.~-]+)*/?", re.ASCII)


class WishRefused(ValueError):
    """The message says in Chinese what is wrong and what to write."""


class Wishes(Struct, frozen=True, kw_only=True):
    """A new site's identity. `region` is in force, or None: a site that speaks for no place of its own."""

    name: str
    url: str
    region: Region | None
    place: str  # 福建省宁德市屏南县; empty without a region
    organiser: str
    generator: Generator
    today: date

    @classmethod
    def told(
        cls, book: RegionBook, *, name: str, url: str, region: str, organiser: str, package: str, today: date
    ) -> Self:
        """From the words of a user; empty ones get what suits any site. Raises WishRefused."""
        found = region_of(book, region) if region else None
        return cls(
            name=one_line(name or NAME, "站名"),
            url=address(url or URL),
            region=found,
            place=book.name_path(found.code).replace("/", "") if found else "",
            organiser=one_line(organiser, "主办单位") if organiser else "",
            generator=found_generator(package),
            today=today,
        )


def one_line(text: str, what: str) -> str:
    """A name as it stands in pages and in mkdocs.yml: no marks of HTML, Markdown or YAML."""
    if wrong := _NO_NAME.search(text):
        raise WishRefused(f"{what}里不能有 {wrong[0]!r}")
    if not text.strip():
        raise WishRefused(f"{what}不能是空的")
    if len(text) > NAME_LIMIT:
        raise WishRefused(f"{what}有 {len(text)} 个字，请不要超过 {NAME_LIMIT} 个")
    return text.strip()


def address(url: str) -> str:
    """The site's full address, with a stroke at its end."""
    try:
        parts = urlsplit(url.strip())
        sound = parts.scheme in ("http", "https") and _HOST.fullmatch(parts.hostname or "") and parts.port != 0
    except ValueError:
        sound = False
    if not sound or parts.username is not None or parts.query or parts.fragment or not _PATH.fullmatch(parts.path):
        raise WishRefused(f"网址 {url!r} 不对，请写成 https://www.example.org/ 这样")
    return url.strip().rstrip("/") + "/"


def found_generator(word: str) -> Generator:
    try:
        return generator(word)
    except GeneratorRefused as refused:
        raise WishRefused(str(refused)) from None


def region_of(book: RegionBook, word: str) -> Region:
    """By code or by names from above (福建省/宁德市/屏南县); a former name stands for the one in force."""
    word = word.strip()
    rows = [book[word]] if word in book else list(book.by_path(word[:100]))
    codes = {book.filed_under(row.code) for row in rows if row.until is None} or {
        book.filed_under(row.code, row.since) for row in rows
    }
    codes.discard("")
    if len(codes) == 1:
        return book[codes.pop()]
    if codes:
        paths = "、".join(f"{book.name_path(code)}（{code}）" for code in sorted(codes)[:8])
        raise WishRefused(f"有 {len(codes)} 个地方叫“{word}”，请写代码或写明上级：{paths}")
    hint = nearest(word.rpartition("/")[2], (row.name for row in book if row.until is None))
    raise WishRefused(f"没有“{word}”这个地区。{hint or '请写六位代码，或从省写起，如 福建省/宁德市/屏南县'}")
