"""The engine without MkDocs: a content folder, a press that builds and commits it, trees to compare."""

import hashlib
import shutil
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from markdown.extensions.toc import slugify_unicode

from site_gen.build import Build, build, commit
from site_gen.model.home import DEFAULT
from site_gen.model.identity import Identity
from site_gen.publishing.commit import Delta
from site_gen.publishing.stage import empty
from site_gen.settings import Dialect, Folders, Paging, Settings
from site_gen.shipped import theme_layers

NOW = datetime(2026, 11, 20, 4, tzinfo=UTC)


@dataclass
class Press:
    """One output folder of one content folder. Small pages, so that a few items fill them.

    `root` may have a theme of its own; `options` are of mkdocs.yml: `name` and `home`.
    """

    root: Path
    name: str = "site"
    now: datetime = NOW
    workers: int = 1
    options: dict[str, Any] = field(default_factory=dict)

    @property
    def site(self) -> Path:
        return self.root / self.name

    @property
    def settings(self) -> Settings:
        return Settings(
            identity=Identity(name=self.options.get("name", "文明小站"), url="https://www.example.org/", home_region="520600", since="2019-01-01"),
            folders=Folders(
                content=self.root / "content",
                theme=theme_layers(self.root),
                output=self.site,
                state=self.root / ".site_gen" / self.name,
            ),
            now=self.now,
            dialect=Dialect(("tables", "attr_list", "toc"), {"toc": {"slugify": slugify_unicode}}),
            paging=Paging(newest=3, year_limit=4, related=3),
            workers=self.workers,
            home=self.options.get("home", DEFAULT),
            allow_removals=True,
        )

    def build(self) -> Build:
        """Everything up to the commit."""
        empty(self.settings.folders.stage)
        return build(self.settings, [], print)

    def publish(self) -> Delta:
        return commit(self.build())

    def clean(self) -> "Press":
        """The same content built from nothing, into a folder of its own."""
        other = Press(self.root, "clean", self.now, self.workers, self.options)
        shutil.rmtree(other.site, ignore_errors=True)
        shutil.rmtree(other.settings.folders.state, ignore_errors=True)
        other.publish()
        return other


def tree(folder: Path) -> dict[str, str]:
    """Path → digest of every file."""
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file()
    }


def differences(one: Path, other: Path) -> list[str]:
    """Paths that are not the same in both, the first ten."""
    left, right = tree(one), tree(other)
    return [path for path in sorted(left.keys() | right.keys()) if left.get(path) != right.get(path)][:10]
