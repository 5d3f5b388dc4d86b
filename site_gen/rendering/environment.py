"""The Jinja environment of the theme: strict, escaping, the same in every process."""

from collections.abc import Callable, Hashable, Mapping, Sequence
from datetime import date, datetime
from pathlib import Path
from typing import Any

from jinja2 import Environment, StrictUndefined
from markupsafe import Markup

from ..model.identity import Identity, NavLink
from ..model.moment import local
from .inlining import InliningLoader
from .qr import qr_of
from .structured_data import StructuredData
from .swift_jinja import SwiftEnvironment


def theme_environment(
    theme: Sequence[Path],
    identity: Identity,
    nav: tuple[NavLink, ...],
    pages: tuple[NavLink, ...],
    assets: Mapping[str, str],
    preview: bool = False,
) -> Environment:
    """Templates see `site`, `nav`, `pages`, `preview`, `base`, `origin`, the functions href, absolute, asset, art, qr
    and structured, and the filters below.

    `assets` maps a plain name (site.css) to its published address.
    """
    environment = SwiftEnvironment(
        loader=theme_loader(theme),
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
        origin=identity.url.rstrip("/"),
        href=linker(identity.base),
        absolute=linker(identity.url.rstrip("/")),
        site_assets=dict(assets),
        asset=lambda name: identity.base + assets[name],
        art=lambda name: f"{identity.base}/assets/art/{name}",
        qr=qr_of(identity.url.rstrip("/")),
        structured=StructuredData(identity, "/assets/art/icon.svg").of,
    )
    environment.filters.update(FILTERS)
    environment.globals.update(
        column_tags=remembered(environment, "partials/column_tags.html", _column),
        trail=remembered(environment, "partials/trail.html", lambda head: head.crumbs),
    )
    return environment


def theme_loader(theme: Sequence[Path]) -> InliningLoader:
    """Templates by name, each from the first layer that has it."""
    return InliningLoader([layer / "templates" for layer in theme])


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


def iso(moment: datetime) -> str:
    """2026-11-20T09:30:00+08:00"""
    return local(moment).isoformat(timespec="seconds")


def clock(seconds: int | None) -> str:
    """276 → 04:36; 3723 → 1:02:03."""
    if seconds is None:
        return ""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    return f"{hours}:{minutes:02}:{rest:02}" if hours else f"{minutes:02}:{rest:02}"


def thousands(number: int) -> str:
    """12846 → 12,846"""
    return f"{number:,}"


def one_line(text: str) -> str:
    """For tags of the head, whose values have no line breaks (国办发〔2017〕47号 annex 2)."""
    return " ".join(text.splitlines()) if "\n" in text else text


def house(moment: date) -> date:
    return local(moment) if isinstance(moment, datetime) else moment


FILTERS: dict[str, Callable[..., Any]] = {
    "day": day,
    "short_day": short_day,
    "stamp": stamp,
    "iso": iso,
    "clock": clock,
    "thousands": thousands,
    "one_line": one_line,
}
