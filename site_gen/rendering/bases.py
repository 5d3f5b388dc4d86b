"""What all pages of one kind are made from besides their own view: code, templates, settings, names."""

import re
from collections.abc import Mapping
from typing import Any

from jinja2 import Environment

from ..catalogue.digest import digest_of
from ..indexing.vocabulary import Vocabulary
from ..media.social.studio import Studio
from ..model.picture import Picture
from ..model.registers import Registers
from ..settings import Settings

# Rendered apart from the page that shows them, so no include names them.
FRAME = tuple(f"partials/{name}.html" for name in ("header", "footer", "column_tags", "trail"))
PICTURE = "partials/picture.html"  # drawn into texts
TEMPLATES = {
    "story": ("story.html", PICTURE, *FRAME),
    "photo": ("photo.html", PICTURE, *FRAME),
    "video": ("video.html", PICTURE, *FRAME),
    "listing": ("listing.html", "partials/line.html", *FRAME),
    "calendar": ("calendar.html", "partials/line.html", *FRAME),
    "feed": ("feeds/figures.html",),
}
ITEM_KINDS = ("story", "photo", "video")
LISTING_KINDS = ("listing", "calendar", "feed")
NAMES = "names"  # of stations and columns: no page is made from all of them, but any may be from one that changed


def intake_digest(settings: Settings, code: bytes) -> bytes:
    """What reading, tagging and rendering a body depend on besides the source and the registers (catalogue.asking).

    Another one: all is read again.
    """
    dialect = (named(settings.dialect.extensions), named(settings.dialect.configs))
    return digest_of(code, dialect, settings.tagging, settings.checks, str(settings.date_only_time), settings.video_hosts)


def named(value: Any) -> Any:
    """Options with functions and extension objects by their names: their own repr holds a memory address."""
    if isinstance(value, Mapping):
        return sorted((str(key), named(inner)) for key, inner in value.items())
    if isinstance(value, list | tuple):
        return [named(inner) for inner in value]
    if isinstance(value, str | int | float | bool | None):
        return value
    kind = value if hasattr(value, "__qualname__") else type(value)
    return f"{kind.__module__}.{kind.__qualname__}"


def bases(settings: Settings, vocabulary: Vocabulary, environment: Environment, code: bytes, studio: Studio | None = None) -> Mapping[str, bytes]:
    """A digest for each kind of page in TEMPLATES, and `site` for the pages that stand once."""
    themes = {theme.id: theme.name for theme in vocabulary.registers.themes.values()}
    assets = environment.globals["site_assets"]
    common = digest_of(code, settings.identity, settings.nav, settings.pages, settings.preview, settings.paging, themes, assets)
    drawn = (studio.seal, studio.posters) if studio else b""
    found = {
        kind: digest_of(common, settings.feeds, drawn if kind in ITEM_KINDS else b"", [_closure(environment, name) for name in names])
        for kind, names in TEMPLATES.items()
    }
    found["site"] = digest_of(common, settings.feeds, sorted(_all_sources(environment)))
    return found


def names_digest(registers: Registers, pictures: Mapping[str, Picture]) -> bytes:
    """Another one: every page is looked at. Its own digest tells whether what changed is on it."""
    banners = [pictures.get(file) for file in registers.banners]
    return digest_of(list(registers.stations.values()), list(registers.columns.values()), banners)


def _closure(environment: Environment, name: str) -> list[tuple[str, bytes]]:
    """A template with all it extends, includes and imports, by content."""
    seen: dict[str, bytes] = {}
    waiting = [name]
    while waiting:
        current = waiting.pop()
        if current not in seen:
            source, *_ = environment.loader.get_source(environment, current)
            seen[current] = source.encode()
            waiting += _named_in(environment, source)
    return sorted(seen.items())


# Read with an expression, not Jinja's parser, which would take longer than a build where nothing changed.
_NAMES = re.compile(r"\{%-?\s*(?:extends|include|import|from)\s+(?:[\"']([^\"']+)[\"']|)")


def _named_in(environment: Environment, source: str) -> list[str]:
    """Templates another one names; a name that is not written out counts as all of them."""
    names = _NAMES.findall(source)
    return environment.list_templates() if "" in names else names


def _all_sources(environment: Environment) -> list[tuple[str, str]]:
    return [(name, environment.loader.get_source(environment, name)[0]) for name in environment.list_templates()]
