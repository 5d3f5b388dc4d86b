"""What all pages of one kind are made from besides their own view: code, templates, settings, names."""

from collections.abc import Mapping

from jinja2 import Environment, nodes

from ..catalogue.digest import digest_of
from ..indexing.vocabulary import Vocabulary
from ..model.registers import Registers
from ..settings import Settings

FRAME = ("partials/header.html", "partials/footer.html")
TEMPLATES = {
    "story": ("story.html", *FRAME),
    "photo": ("photo.html", *FRAME),
    "video": ("video.html", *FRAME),
    "listing": ("listing.html", "partials/line.html", *FRAME),
    "calendar": ("calendar.html", "partials/line.html", *FRAME),
    "feed": ("feeds/figures.html",),
}
ITEM_KINDS = ("story", "photo", "video")
LISTING_KINDS = ("listing", "calendar", "feed")


def intake_digest(settings: Settings, registers: Registers, code: bytes) -> bytes:
    """What reading, tagging and rendering a body depend on besides the source. Another one: all is read again."""
    dialect = (settings.dialect.extensions, repr(sorted(settings.dialect.configs.items())))
    names = [list(register.values()) for register in (registers.stations, registers.columns, registers.themes)]
    return digest_of(code, dialect, settings.tagging, str(settings.date_only_time), names)


def bases(settings: Settings, vocabulary: Vocabulary, environment: Environment, code: bytes) -> Mapping[str, bytes]:
    """A digest for each kind of page in TEMPLATES, and `site` for the pages that stand once."""
    themes = {theme.id: theme.name for theme in vocabulary.registers.themes.values()}
    assets = environment.globals["site_assets"]
    common = digest_of(code, settings.identity, settings.nav, settings.pages, settings.preview, settings.paging, themes, assets)
    found = {
        kind: digest_of(common, settings.feeds, [_closure(environment, name) for name in names])
        for kind, names in TEMPLATES.items()
    }
    found["site"] = digest_of(common, settings.feeds, sorted(_all_sources(environment)))
    return found


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


def _named_in(environment: Environment, source: str) -> list[str]:
    """Templates another one names; a name that is not written out counts as all of them."""
    kinds = (nodes.Extends, nodes.Include, nodes.Import, nodes.FromImport)
    found = []
    for node in environment.parse(source).find_all(kinds):
        if isinstance(node.template, nodes.Const) and isinstance(node.template.value, str):
            found.append(node.template.value)
        else:
            found += environment.list_templates()
    return found


def _all_sources(environment: Environment) -> list[tuple[str, str]]:
    return [(name, environment.loader.get_source(environment, name)[0]) for name in environment.list_templates()]
