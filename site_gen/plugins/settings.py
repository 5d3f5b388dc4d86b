"""mkdocs.yml and the environment as the one Settings value that everything else reads."""

import hashlib
from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig

from ..model.identity import Identity
from ..settings import Dialect, FeedOptions, Folders, HomeOptions, Paging, Settings
from .options import allow_removals, clock, menu, now, pages, switches, typed


def folders_of(config: MkDocsConfig, theme: str, command: str) -> Folders:
    """Where things lie. `theme` is relative to mkdocs.yml."""
    root = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
    output = Path(config.site_dir).resolve()  # what a link leads to, so that the stage is on its disk
    # State belongs to one output folder. MkDocs' folder for a preview is new each time, so a preview keeps its own:
    # what was built before is there when it starts again.
    name = "serve" if command == "serve" else hashlib.sha256(str(output).encode()).hexdigest()[:12]
    state = root / ".site_gen" / name
    return Folders(
        content=Path(config.docs_dir).parent,
        theme=root / theme,
        output=state / "site" if command == "serve" else output,
        state=state,
    )


def settings_of(config: MkDocsConfig, own: Config, folders: Folders, preview: bool) -> Settings:
    """All options of all our plugins, typed; `own` are those of the site plugin."""
    url = (config.site_url or "http://localhost/").rstrip("/") + "/"
    identity = {"name": config.site_name, "url": url, "description": config.site_description or ""}
    concern = config.plugins.get
    return Settings(
        identity=typed(identity | own.identity, Identity, "identity"),
        folders=folders,
        now=now(),
        nav=menu(own.menu),
        pages=pages(config.nav or []),
        dialect=Dialect(tuple(config.markdown_extensions), dict(config.mdx_configs)),
        home=typed(own.home, HomeOptions, "home"),
        paging=concern("site-gen-indexing").settings() if concern("site-gen-indexing") else Paging(),
        feeds=concern("site-gen-feeds").settings() if concern("site-gen-feeds") else FeedOptions(),
        checks=switches(own.checks),
        tagging=concern("site-gen-tagging").config.enabled if concern("site-gen-tagging") else True,
        date_only_time=clock(own.date_only_time),
        preview=preview,
        workers=own.workers,
        allow_removals=allow_removals(),
    )
