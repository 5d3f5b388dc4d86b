"""The work of a build: which items and listings have to be looked at, and which files of the old site go."""

from collections.abc import Iterable, Iterator, Mapping

from ..catalogue.built import Change
from ..catalogue.manifest import Manifest
from ..indexing.touched import Touched
from ..media.develop import ORIGIN, OWNER
from ..model.picture import Picture
from ..publishing.artifact import SINGLE, Made
from ..publishing.stage import AddressTaken
from .bases import ITEM_KINDS, LISTING_KINDS, NAMES
from .edition import Edition
from .tasks import Task, owner_of, writer_of


class Work:
    """Built from what changed; remembers what it covers, so that it can tell afterwards what is no longer made."""

    def __init__(self, edition: Edition, manifest: Manifest, changes: Iterable[Change], old_bases: Mapping[str, bytes]):
        self._edition, self._manifest = edition, manifest
        self._all_items = any(edition.bases[kind] != old_bases.get(kind) for kind in (*ITEM_KINDS, NAMES))
        self._all_listings = any(edition.bases[kind] != old_bases.get(kind) for kind in (*LISTING_KINDS, NAMES))
        self._touched = Touched()
        self._hanging = {OWNER + picture.key for picture in edition.pictures.values()}
        self._settled = self._hanging & manifest.standing(OWNER, ORIGIN)
        if not (self._all_items and self._all_listings):
            for change in changes:
                self._touched.by(edition.index, change.cards)
            self._distrusted(self._touched)

    def _distrusted(self, touched: Touched) -> None:
        """What is missing in the site, or was changed there by others, is made again."""
        keys = {owner_of(key): key for key in self._edition.index} if self._manifest.spoilt else {}
        for owner, scope in self._manifest.spoilt.values():
            if owner.startswith("/"):
                touched.items.add(owner)
            elif owner in keys:
                touched.listings.setdefault(keys[owner], set()).add(scope)

    def pictures(self) -> Iterator[tuple[str, Picture, str]]:
        """(owner, picture, a file that shows it) of what is not in the site, or not as it was made."""
        waiting = self._hanging - self._settled
        for file, picture in self._edition.pictures.items() if waiting else ():
            if (owner := OWNER + picture.key) in waiting:
                waiting.remove(owner)
                yield owner, picture, file

    def tasks(self) -> Iterator[Task]:
        """Items newest first, then listings, in the order of the index."""
        index, known = self._edition.index, self._manifest.known
        for card in index.cards:
            if self._all_items or card.address in self._touched.items:
                yield Task(card.address, known(card.address))
        for key in index:
            if self._all_listings or key in self._touched.listings:
                yield Task(key, known(owner_of(key)), self._years(key))

    def _years(self, key: tuple[str, str]) -> frozenset[int] | None:
        return None if self._all_listings else frozenset(self._touched.listings[key])

    def removed(self, made: Mapping[str, Made]) -> tuple[str, ...]:
        """Paths of the old site that nobody makes any more. Raises AddressTaken when somebody else still makes one."""
        self._refuse_second_writer(made)
        going = [
            path
            for owner in self._manifest.owners()
            if self._looks_at(owner)
            for path, scope in self._manifest.made_by(owner)
            if path not in made and self._covers(owner, scope)
        ]
        going += [path for path in self._manifest.foreign if path not in made]
        return tuple(going)

    def _refuse_second_writer(self, made: Mapping[str, Made]) -> None:
        for path, new in made.items():
            if new.fresh and (old := self._manifest.maker(path)) is not None:
                owner, scope = old
                if owner != new.owner and not self._covers(owner, scope):
                    raise AddressTaken(path, writer_of(self._edition, owner), new.writer)

    def _looks_at(self, owner: str) -> bool:
        """Whether this build looks at `owner`, or nobody of that name is left."""
        if owner.startswith("/"):
            return owner not in self._edition.index.position or self._all_items or owner in self._touched.items
        if owner.startswith(OWNER):
            return owner not in self._settled
        key = tuple(owner.split(":", 1))
        known = key in self._edition.index
        return owner in SINGLE or not known or self._all_listings or key in self._touched.listings

    def _covers(self, owner: str, scope: int) -> bool:
        """Whether all that `owner` makes in that scope is made by this build if it is made at all."""
        key = tuple(owner.split(":", 1))
        if scope and not self._all_listings and key in self._edition.index:
            return scope in self._touched.listings.get(key, ())
        return self._looks_at(owner)
