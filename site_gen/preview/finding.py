"""From a path of the site to the artifact that stands there, without making the others."""

import re
from collections.abc import Callable, Collection, Iterator, Mapping
from functools import cached_property
from itertools import chain

from ..indexing.index import Key
from ..media.develop import file_artifacts, picture_artifacts
from ..model.card import Card
from ..model.picture import Picture
from ..publishing.artifact import Artifact
from ..rendering.assets import asset_artifacts
from ..rendering.edition import Edition
from ..rendering.pages.item import item_artifact
from ..rendering.site_pages import left_artifacts, site_artifacts
from ..rendering.tasks import listing_artifacts, writer_of

_TIME = re.compile(r"(\d{4})(?:/(\d\d))?/")


class Finder:
    """Items and listings are looked up; what stands once in the site is gone through until it is found."""

    def __init__(self, edition: Edition, marks: Mapping[str, bytes], pages: Collection[str] = ()):
        self._edition = edition
        self._marks = marks
        self._pages = pages
        self._single: Iterator[Artifact] = iter(())
        self._seen: dict[str, Artifact] = {}

    def complete(self, withdrawn: list[Card], aliases: dict[str, str]) -> None:
        """The pages that stand once need to know what is not listed."""
        settings = self._edition.settings
        self._single = chain(
            asset_artifacts(self._edition.theme, settings.gray),
            site_artifacts(self._edition),
            left_artifacts(self._edition, withdrawn, aliases),
        )

    def __contains__(self, path: str) -> bool:
        """Whether an ordinary page, an item or something of a listing stands there."""
        return path in self._pages or self.writer(path) != ""

    def writer(self, path: str) -> str:
        """Whose item or listing has that path, as people call it; empty: nobody's."""
        address = address_of(path)
        if address in self._edition.index.position:
            return writer_of(self._edition, address)
        if found := self._of_listing(path):
            return writer_of(self._edition, ":".join(found[0]))
        return ""

    def find(self, path: str) -> Artifact | None:
        for look_up in (self._item, self._listing, self._file, self._alone):
            if found := look_up(path):
                return found
        return None

    def item_at(self, path: str) -> str:
        """The address of the item whose page that is; empty for other pages."""
        address = address_of(path)
        return address if address in self._edition.index.position else ""

    def _item(self, path: str) -> Artifact | None:
        address = self.item_at(path)
        return item_artifact(self._edition, address) if address else None

    def _listing(self, path: str) -> Artifact | None:
        found = self._of_listing(path)
        return found[1] if found else None

    def _of_listing(self, path: str) -> tuple[Key, Artifact] | None:
        """The listing of the longest address that has it; what stands deeper may be of a listing further up."""
        folder = "/" + path.rpartition("/")[0]
        while True:
            address = folder.rstrip("/") + "/"
            if key := self._listings.get(address):
                times = self._times(key, ("/" + path).removeprefix(address))
                made = listing_artifacts(self._edition, key, times)
                if artifact := next((one for one in made if one.path == path), None):
                    return key, artifact
            if folder in ("", "/"):
                return None
            folder = folder.rpartition("/")[0]

    def _times(self, key: Key, rest: str) -> frozenset[int]:
        """The years, of home's feed the months, that `rest` of the path speaks of: no others are made."""
        if key[0] == "home":
            rest = rest.removeprefix("archive/")
        if not (found := _TIME.match(rest)):
            return frozenset()
        year = int(found[1])
        if key[0] != "home":
            return frozenset((year,))
        return frozenset((year * 12 + int(found[2]) - 1,) if found[2] else ())

    @cached_property
    def _listings(self) -> Mapping[str, Key]:
        index = self._edition.index
        return {index.listing(key).address: key for key in index}

    def _file(self, path: str) -> Artifact | None:
        make = self._files.get(path)
        return next((one for one in make() if one.path == path), None) if make else None

    @cached_property
    def _files(self) -> Mapping[str, Callable[[], Iterator[Artifact]]]:
        """Pictures and files by path, each with what makes it."""
        folders, found = self._edition.settings.folders, {}

        def of_picture(picture: Picture, file: str) -> Callable[[], Iterator[Artifact]]:
            return lambda: picture_artifacts(folders, picture, file)

        for file, picture in self._edition.pictures.items():
            make = of_picture(picture, file)
            found |= dict.fromkeys((address.lstrip("/") for address in picture.files), make)
        for published in self._edition.files.values():
            found[published.address.lstrip("/")] = lambda: file_artifacts(folders, self._edition.files, self._marks)
        return found

    def _alone(self, path: str) -> Artifact | None:
        while path not in self._seen and (artifact := next(self._single, None)):
            self._seen[artifact.path] = artifact
        return self._seen.get(path)


def address_of(path: str) -> str:
    """stories/a/index.html → /stories/a/"""
    return "/" + path.removesuffix("index.html")
