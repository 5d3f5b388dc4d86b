"""The edition: everything one build publishes, read-only, shared by all workers."""

import os
from collections.abc import Mapping
from functools import cached_property
from typing import TYPE_CHECKING

from jinja2 import Environment
from markupsafe import Markup
from msgspec.structs import replace

from ..catalogue.database import connect
from ..catalogue.entry import Entry
from ..catalogue.store import Catalogue
from ..indexing.index import Index
from ..indexing.vocabulary import Vocabulary
from ..indexing.withdrawn import Withdrawn
from ..media.files import Published
from ..media.social.studio import Studio
from ..model.card import Card
from ..model.identity import Identity
from ..model.picture import Picture
from ..model.problem import Problem
from ..settings import Settings
from .environment import linker, theme_environment
from .references import References, plain_image
from .theme import Theme
from .views import Head

if TYPE_CHECKING:
    from .entries import EntryCache

LINES = 50_000  # kept in a process; of a larger site the newest come again first


class Edition:
    """Settings, index, pictures and addresses of one build. Bodies are fetched from the catalogue, one at a time."""

    def __init__(
        self,
        settings: Settings,
        theme: Theme,
        index: Index,
        pictures: Mapping[str, Picture],
        files: Mapping[str, Published],
        held: Mapping[str, tuple[str, tuple[Problem, ...]]],
    ):
        self.settings = settings
        self.theme = theme
        self.index = index
        self.pictures = pictures
        self.files = files
        self.held = held  # preview only: address → (source, problems)
        self.withdrawn = Withdrawn((), index.vocabulary)  # what only feeds still tell of
        self.studio: Studio | None = None  # draws what items are shared with
        self.stage = settings.folders.stage  # asked once: it depends on how the disk is mounted
        self.states: Mapping[str, bytes] = {}  # address → digest of the item's entry and of what its body refers to
        self.bases: Mapping[str, bytes] = {}  # kind of page → digest of what all of that kind are made from
        self.entries: EntryCache | None = None  # of the feeds, as far as this process has written them
        self._lines: dict[str, Markup] = {}
        self._frames: dict[tuple[str, str, bool], Markup] = {}  # headers and footers, as many as there are sections
        self._catalogue: tuple[int, Catalogue] | None = None

    @property
    def vocabulary(self) -> Vocabulary:
        return self.index.vocabulary

    @property
    def identity(self) -> Identity:
        return self.settings.identity

    @property
    def catalogue(self) -> Catalogue:
        """A connection of this process: SQLite's must not cross a fork."""
        if self._catalogue is None or self._catalogue[0] != os.getpid():
            self._catalogue = (os.getpid(), Catalogue(connect(self.settings.folders.database), 0))
        return self._catalogue[1]

    def close(self) -> None:
        """The connection of this process, if it had need of one."""
        if self._catalogue is not None:
            self._catalogue[1].close()
            self._catalogue = None

    def let_go(self) -> None:
        """Nothing of it can be asked for any more. A preview makes one at every save, and Python itself would be in no
        hurry: templates and texts know the edition that they look things up in, and it knows them.
        """
        self.close()
        self.__dict__.clear()

    def entry(self, address: str) -> Entry:
        return self.catalogue.entry(address)

    @cached_property
    def by_source(self) -> Mapping[str, str]:
        """Address of every published source that is one item; for links between texts."""
        return {card.source: card.address for card in self.index.cards}

    @cached_property
    def environment(self) -> Environment:
        settings = self.settings
        environment = theme_environment(self.theme, self.identity, settings.nav, settings.pages, settings.preview)
        environment.globals.update(
            short_place=self.vocabulary.short_place,
            theme_name=self.vocabulary.theme_name,
            line=self.line,
        )
        return environment

    def find(self, source: str) -> str | None:
        """Where a file of content/ is published: an item's page or a file beside one."""
        if (address := self.by_source.get(source)) is not None:
            return address
        return self.files[source].address if source in self.files else None

    @cached_property
    def in_pages(self) -> References:
        """Resolves bodies for pages: addresses from the root of the host."""
        return References(self.find, self.pictures.get, linker(self.identity.base), self._drawn, zoom=True)

    @cached_property
    def in_feeds(self) -> References:
        """Resolves bodies for feeds: full addresses."""
        link = linker(self.identity.origin)
        return References(self.find, self.pictures.get, link, plain_image(link))

    def _drawn(self, picture: Picture, alt: str, first: bool) -> str:
        """A picture of a text, drawn by the theme as all others are."""
        macros = self.environment.get_template("partials/picture.html").module
        return macros.shot(replace(picture, alt=alt), "text", not first)

    def line(self, card: Card) -> Markup:
        """An item's line in a list. It stands in some fifteen listings and is the same in all."""
        if (line := self._lines.get(card.address)) is None:
            if len(self._lines) >= LINES:
                self._lines.clear()
            line = Markup(self.environment.get_template("partials/line.html").render(card=card))
            self._lines[card.address] = line
        return line

    def header(self, section: str, is_home: bool = False) -> Markup:
        return self._frame("partials/header.html", section, is_home)

    def footer(self) -> Markup:
        return self._frame("partials/footer.html", "", False)

    def _frame(self, template: str, section: str, is_home: bool) -> Markup:
        """What is the same on all pages of a section is rendered once."""
        key = (template, section, is_home)
        if (frame := self._frames.get(key)) is None:
            frame = Markup(self.environment.get_template(template).render(section=section, is_home=is_home))
            self._frames[key] = frame
        return frame

    def render(self, template: str, head: Head, view: object, **more: object) -> bytes:
        """A whole page."""
        page = self.environment.get_template(template)
        header = self.header(head.section, is_home=head.address == "/")
        text = page.render(head=head, view=view, header=header, footer=self.footer(), **more)
        return text.encode("utf-8")

    def picture(self, file: str, alt: str) -> Picture | None:
        """A published picture with the words of the place where it stands."""
        found = self.pictures.get(file)
        return replace(found, alt=alt) if found else None

    def neighbours(self, card: Card) -> tuple[str, Card | None, Card | None]:
        """(what 上一篇 and 下一篇 go through, newer, older): the series, else the region, else the type."""
        key = ("type", card.type)
        if card.series:
            key = ("series", self.vocabulary.series_slug(card.series))
        elif card.region:
            key = ("region", card.region)
        newer, older = self.index.neighbours(key, self.index.position[card.address])
        return self.index.listing(key).name, newer, older
