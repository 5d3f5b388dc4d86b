"""The build under MkDocs: redirects it into a stage, builds the site there, commits when all went well."""

import hashlib
import logging
from contextlib import ExitStack
from pathlib import Path

from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, PluginError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files

from ..build import Build, build, commit
from ..catalogue.digest import digest_of
from ..model.identity import Identity
from ..publishing.artifact import Made
from ..publishing.commit import TooManyRemovals
from ..publishing.lock import building
from ..publishing.site_files import files_with_stat
from ..publishing.stage import AddressTaken, empty
from ..settings import Dialect, FeedOptions, Folders, HomeOptions, Paging, Settings
from .options import allow_removals, clock, menu, now, pages, typed
from .telling import tell

log = logging.getLogger("mkdocs.plugins.site_gen")


class SiteOptions(base.Config):
    enabled = c.Type(bool, default=True)
    identity = c.Type(dict, default={})
    menu = c.Type(list, default=[])
    home = c.Type(dict, default={})
    date_only_time = c.Type(str, default="00:00")
    theme_dir = c.Type(str, default="theme")
    workers = c.Type(int, default=0)


class SitePlugin(BasePlugin[SiteOptions]):
    """One instance serves all builds of a `mkdocs serve`, because it listens to on_startup."""

    def __init__(self) -> None:
        self.command = "build"
        self.build: Build | None = None
        self.failed = False
        self.sources: dict[str, str] = {}
        self.held = ExitStack()  # the lock, from the start of a build to its commit

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.command = command

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """From here on MkDocs sees the stage as its output folder."""
        self.build, self.failed = None, False
        if self.config.enabled:
            self.folders = self._folders(config)
            self.settings = self._settings(config)
            config.site_dir = str(self.folders.stage)
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        if self.config.enabled:
            self.held.enter_context(building(self.folders.state, lambda: log.info("另一个构建正在进行，等它结束……")))
            empty(self.folders.stage)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Which source each of MkDocs' own files comes from, to be named when two want one address."""
        self.sources = {file.dest_uri: f"pages/{file.src_uri}" for file in files}
        return files

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if not self.config.enabled:
            return
        stage = self.folders.stage
        pages = [
            Made(path, "pages", digest_of((stage / path).read_bytes()), writer=self.sources.get(path, "pages"))
            for path, _ in files_with_stat(stage)
        ]
        try:
            self.build = build(self.settings, pages, log.info)
        except AddressTaken as error:
            raise PluginError(str(error)) from None
        tell(log, self.build.report)
        if self.command == "serve":
            self._commit()

    def on_build_error(self, *, error: Exception) -> None:
        self.failed = True
        self.held.close()

    def on_shutdown(self) -> None:
        """`mkdocs build` counts its warnings after on_post_build, so only here is it sure that all went well."""
        if self.build is None or self.command == "serve":
            return
        if self.failed:
            log.error("没有提交，网站未动。%s", self.build.report.summary())
            return
        self._commit()

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder) -> LiveReloadServer:
        if self.config.enabled:
            server.watch(str(self.folders.content))
            server.watch(str(self.folders.theme))
        return server

    def _commit(self) -> None:
        """Raises Abort, which ends the command with exit 1, when the commit is refused."""
        with self.held:
            try:
                delta = commit(self.build)
            except TooManyRemovals as error:
                log.error("%s", error)
                raise Abort("构建没有提交") from None
        log.info("网站：%s", delta.summary())
        log.info("%s", self.build.report.summary())

    def _folders(self, config: MkDocsConfig) -> Folders:
        root = Path(config.config_file_path).parent if config.config_file_path else Path.cwd()
        output = Path(config.site_dir)
        # State belongs to one output folder; a served preview, whose folder is new each time, keeps its own.
        name = "serve" if self.command == "serve" else hashlib.sha256(str(output).encode()).hexdigest()[:12]
        return Folders(
            content=Path(config.docs_dir).parent,
            theme=root / self.config.theme_dir,
            output=output,
            state=root / ".site_gen" / name,
        )

    def _settings(self, config: MkDocsConfig) -> Settings:
        """All options of all our plugins, typed."""
        url = (config.site_url or "http://localhost/").rstrip("/") + "/"
        identity = {"name": config.site_name, "url": url, "description": config.site_description or ""}
        concern = config.plugins.get
        return Settings(
            identity=typed(identity | self.config.identity, Identity, "identity"),
            folders=self.folders,
            now=now(),
            nav=menu(self.config.menu),
            pages=pages(config.nav or []),
            dialect=Dialect(tuple(config.markdown_extensions), dict(config.mdx_configs)),
            home=typed(self.config.home, HomeOptions, "home"),
            paging=concern("site-gen-indexing").settings() if concern("site-gen-indexing") else Paging(),
            feeds=concern("site-gen-feeds").settings() if concern("site-gen-feeds") else FeedOptions(),
            tagging=concern("site-gen-tagging").config.enabled if concern("site-gen-tagging") else True,
            date_only_time=clock(self.config.date_only_time),
            preview=self.command == "serve",
            workers=self.config.workers,
            allow_removals=allow_removals(),
        )
