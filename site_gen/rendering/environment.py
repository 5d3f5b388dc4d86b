"""The Jinja environment of the theme: strict, escaping, the same in every process."""

import re
from collections.abc import Callable, Hashable
from datetime import date, datetime
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from ..feeds.dates import rfc3339
from ..model import clip
from ..model.identity import Identity, NavLink
from ..model.moment import local
from .inlining import InliningLoader
from .qr import qr_of
from .structured_data import StructuredData
from .swift_jinja import COMPILED, SwiftEnvironment
from .theme import Theme

_MARKS = re.compile(r"\W+")


def theme_environment(
    theme: Theme,
    identity: Identity,
    nav: tuple[NavLink, ...],
    pages: tuple[NavLink, ...],
    preview: bool = False,
) -> Environment:
    """Templates see `site`, `nav`, `pages`, `preview`, `base`, `origin`, the functions href, absolute, asset, art, qr
    and structured, the filters below and the test `loose`. `asset` is
    given the plain name of one of the theme's assets (site.css).
    """
    addresses = {name: asset.address for name, asset in theme.assets.items()}
    environment = SwiftEnvironment(
        loader=InliningLoader(theme.templates),
        bytecode_cache=COMPILED,
        autoescape=True,
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    environment.globals.update(
        site=identity,
        nav=nav,
        pages=pages,
        preview=preview,
        base=identity.base,  # before a site path in templates that are rendered ten thousand times
        origin=identity.origin,
        href=linker(identity.base),
        absolute=linker(identity.origin),
        site_assets=addresses,
        asset=lambda name: identity.base + addresses[name],
        art=lambda name: f"{identity.base}/assets/art/{name}",
        qr=qr_of(identity.origin),
        structured=StructuredData(identity, "/assets/art/icon.svg").of,
    )
    environment.filters.update(FILTERS)
    environment.tests["loose"] = loose
    environment.globals.update(
        column_tags=remembered(environment, "partials/column_tags.html", _column),
        trail=remembered(environment, "partials/trail.html", lambda head: head.crumbs),
    )
    return environment


def remembered(environment: Environment, template: str, key: Callable[[Any], Hashable]) -> Callable[[Any], Markup]:
    """A function for templates: a partial that is given `head`, rendered once for each `key` of it."""
    kept: dict[Hashable, Markup] = {}

    def part(head: Any) -> Markup:
        at = key(head)
        if at not in kept:
            if len(kept) > 20_000:  # as many listings as a large site has; bounded all the same
                kept.clear()
            kept[at] = Markup(environment.get_template(template).render(head=head))
        return kept[at]

    return part


def _column(head: Any) -> Hashable:
    """What the tags of a column depend on."""
    return head.column_name, head.column_description, head.column_keywords, head.column_type, head.feeds


def linker(prefix: str) -> Callable[[str], str]:
    """A function that puts `prefix` before a site path and leaves a full address alone."""

    def link(address: str) -> str:
        return prefix + address if address.startswith("/") else address

    return link


def day(moment: date) -> str:
    """2026-11-20"""
    return f"{house(moment):%Y-%m-%d}"


def short_day(moment: date) -> str:
    """11-20"""
    return f"{house(moment):%m-%d}"


def stamp(moment: datetime) -> str:
    """2026-11-20 09:30: the form of PubDate (国办发〔2017〕47号) and of the line under a title."""
    return f"{local(moment):%Y-%m-%d %H:%M}"


def clock(seconds: int | None) -> str:
    """04:36; empty where the length is not known."""
    return "" if seconds is None else clip.running_time(seconds)


def thousands(number: int) -> str:
    """12846 → 12,846"""
    return f"{number:,}"


def file_size(size: int) -> str:
    """Bytes for readers: 96 KB, 1.2 MB."""
    return f"{size / 1024:.0f} KB" if size < 1024 * 1024 else f"{size / 1024 / 1024:.1f} MB"


def one_line(text: str) -> str:
    """For tags of the head, whose values have no line breaks (国办发〔2017〕47号 annex 2)."""
    return " ".join(text.splitlines()) if "\n" in text else text


def brief(text: str, length: int) -> str:
    """The beginning of a summary, at most so many characters: cut after a mark if one is near, never before one."""
    if len(text) <= length:
        return text
    head = text[: length - 1]
    end = max(head.rfind(mark) for mark in "。！？；")
    if end >= length // 2:
        return head[: end + 1]
    return head.rstrip("，、：；。！？“‘（《 ") + "…"


def loose(title: str, longest: int = 12) -> bool:
    """Whether a title has more characters between two marks than a narrow column holds.

    Titles are broken at punctuation alone, which reads best; such a one would leave a character or two on a line of
    their own, so it may be broken anywhere.
    """
    return any(len(part) > longest for part in _MARKS.split(title))


def house(moment: date) -> date:
    return local(moment) if isinstance(moment, datetime) else moment


FILTERS: dict[str, Callable[..., Any]] = {
    "day": day,
    "short_day": short_day,
    "stamp": stamp,
    "iso": rfc3339,
    "clock": clock,
    "thousands": thousands,
    "one_line": one_line,
    "brief": brief,
}
