"""mkdocs.yml and the environment as the one Settings value that everything else reads."""

import hashlib
from pathlib import Path

from mkdocs.config.base import Config
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import ConfigurationError

from ..clock import now
from ..model.identity import Identity
from ..reading.identity import Refused, read_identity
from ..reading.regions import load_regions
from ..reading.settings_file import places_of
from ..settings import CardOptions, Dialect, FeedOptions, Folders, Paging, Settings
from .home import blocks
from .options import allow_removals, clock, layers, menu, pages, switches, typed


def folders_of(config: MkDocsConfig, theme: str, command: str) -> Folders:
    """Where things lie. `theme` is relative to mkdocs.yml; empty: `theme/`, if there is one."""
    root = _root(config)
    output = Path(config.site_dir).resolve()  # what a link leads to, so that the stage is on its disk
    # State belongs to one output folder. MkDocs' folder for a preview is new each time, so a preview keeps its own:
    # what was built before is there when it starts again.
    name = "serve" if command == "serve" else hashlib.sha256(str(output).encode()).hexdigest()[:12]
    state = root / ".site_gen" / name
    return Folders(
        content=Path(config.docs_dir).parent,
        theme=layers(root, theme),
        output=state / "site" if command == "serve" else output,
        state=state,
    )


def _root(config: MkDocsConfig) -> Path:
    return Path(config.config_file_path).parent if config.config_file_path else Path.cwd()


def settings_of(config: MkDocsConfig, own: Config, folders: Folders, preview: bool) -> Settings:
    """All options of all our plugins, typed; `own` are those of the site plugin."""
    url = (config.site_url or "http://localhost/").rstrip("/") + "/"
    concern = config.plugins.get
    cards = typed(own.cards, CardOptions, "cards")
    return Settings(
        identity=_identity(config, own.identity, url),
        folders=folders,
        now=now(),
        nav=menu(own.menu),
        pages=pages(config.nav or []),
        dialect=Dialect(tuple(config.markdown_extensions), dict(config.mdx_configs)),
        home=blocks(own.home),
        paging=concern("site-gen-indexing").settings() if concern("site-gen-indexing") else Paging(),
        feeds=concern("site-gen-feeds").settings() if concern("site-gen-feeds") else FeedOptions(),
        checks=switches(own.checks),
        tagging=concern("site-gen-tagging").config.enabled if concern("site-gen-tagging") else True,
        date_only_time=clock(own.date_only_time),
        video_hosts=tuple(own.video_hosts),
        fonts=cards.fonts(_root(config)),
        posters=cards.posters,
        preview=preview,
        workers=own.workers,
        allow_removals=allow_removals(),
        gray=own.gray,
    )


def _identity(config: MkDocsConfig, written: dict, url: str) -> Identity:
    """All that is wrong with it is told at once."""
    site = {"name": config.site_name, "url": url, "description": config.site_description or ""}
    file = Path(config.config_file_path) if config.config_file_path else Path("mkdocs.yml")
    try:
        return read_identity(written, site, load_regions(), places_of(file, "site-gen", "identity"), file.name)
    except Refused as refused:
        raise ConfigurationError(f"网站信息有 {len(refused.problems)} 处不对：\n{refused}") from None
