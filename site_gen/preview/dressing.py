"""What the preview adds to a page that is otherwise what the public will get: a bar, and below items a panel."""

from functools import cached_property
from pathlib import Path

from jinja2 import Environment

from ..rendering.edition import Edition
from ..rendering.inlining import InliningLoader
from ..rendering.pages.frame import crumbs
from ..rendering.theme import layered, read_templates
from ..rendering.views import Head
from ..shipped import theme_folder
from .lines import SourceLines
from .look import Look
from .panel import Panels
from .troubles import count_of, file_troubles, troubles_view

FOLDER = ".preview/"  # no page, item or file of a site has an address that begins with a dot
TROUBLES = f"{FOLDER}index.html"
STYLES = f"{FOLDER}preview.css"


class Dresser:
    """Of one look; `fault` says why there is no newer one."""

    def __init__(self, look: Look, fault: str = ""):
        self._look, self._fault = look, fault

    @property
    def _edition(self) -> Edition:
        return self._look.edition

    def dress(self, page: bytes, address: str = "") -> bytes:
        """`page` with the bar; with the panel of the item at `address`."""
        styles = f'<link rel="stylesheet" href="{self._edition.identity.base}/{STYLES}">\n'
        page = _before(page, b"</head>", styles.encode())
        if address:
            panel = self._part("panel", self._panels.view(address))
            page = _before(page, b"</main>", panel)
        start, header, rest = page.partition(b"<header")
        if header:  # after the link that skips to the text, which has to stay the first
            return start + self._bar + header + rest
        return _before(page, b"</body>", self._bar)

    def troubles(self) -> bytes:
        """The page of everything that is wrong."""
        edition = self._edition
        view = troubles_view(self._look.report, edition.settings.folders.content, self._fault)
        return self._page("troubles", _head("要改的地方", "/" + FOLDER), view)

    def held(self, address: str) -> bytes:
        """Where a held item would stand, its troubles are shown. Raises KeyError for other addresses."""
        source, problems = self._edition.held[address]
        view = file_troubles(source, problems, SourceLines(self._edition.settings.folders.content))
        return self._page("held", _head(f"暂缓：{source}", address), view)

    def _page(self, name: str, head: Head, view: object) -> bytes:
        template, edition = self._environment.get_template(f"preview/{name}.html"), self._edition
        return template.render(head=head, view=view, header=edition.header(""), footer=edition.footer()).encode()

    def styles(self) -> bytes:
        """The style sheet of what is added."""
        return b"\n".join(path.read_bytes() for path in layered(self._layers, "preview", "*.css"))

    @cached_property
    def _bar(self) -> bytes:
        return self._part("bar", count_of(self._look.report, self._fault))

    @cached_property
    def _panels(self) -> Panels:
        return Panels(self._edition, self._look.report.problems)

    def _part(self, name: str, view: object) -> bytes:
        template = self._environment.get_template(f"preview/{name}.html")
        return template.render(view=view, troubles=f"/{FOLDER}").encode()

    @property
    def _layers(self) -> tuple[Path, ...]:
        """A site's own whole theme need not have what only its editors see."""
        return (*self._edition.settings.folders.theme, theme_folder())

    @cached_property
    def _environment(self) -> Environment:
        templates = {**read_templates((theme_folder(),)), **self._edition.theme.templates}
        return self._edition.environment.overlay(loader=InliningLoader(templates))


def _head(title: str, address: str) -> Head:
    return Head(
        title=title,
        description="编辑部内部预览：要改的地方",
        address=address,
        crumbs=crumbs(title),
        column_name="预览",
        column_description="编辑部内部预览",
        column_keywords="预览",
        robots="noindex",
    )


def _before(page: bytes, mark: bytes, part: bytes) -> bytes:
    """`part` before the last `mark`; a theme without it does without the part."""
    start, found, end = page.rpartition(mark)
    return start + part + found + end if found else page
