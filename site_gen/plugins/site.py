"""The build under MkDocs: redirects it into a stage, builds the site there, commits when all went well."""

import logging
import shutil
import sys
from contextlib import ExitStack
from typing import TYPE_CHECKING, NoReturn

from click import ClickException, get_current_context
from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort, ConfigurationError
from mkdocs.livereload import LiveReloadServer
from mkdocs.plugins import BasePlugin, event_priority
from mkdocs.structure.files import Files

from ..build import Build, build, commit
from ..catalogue.digest import digest_of
from ..publishing.artifact import Made
from ..publishing.lock import building
from ..publishing.site_files import files_with_stat
from ..publishing.stage import prepare
from ..rendering.theme import read_theme
from ..running.faults import TORN, UNTOUCHED, CutOff, explain, is_machines, keep_record
from ..terminal import sentences
from . import mkdocs_words
from .settings import folders_of, settings_of
from .telling import close, progress_for, tell, tell_missing

if TYPE_CHECKING:
    from .serving import Preview

log = logging.getLogger("mkdocs.plugins.site_gen")


class SiteOptions(base.Config):
    enabled = c.Type(bool, default=True)
    identity = c.Type(dict, default={})
    menu = c.Type(list, default=[])
    home = c.Optional(c.Type((list, dict)))
    date_only_time = c.Type(str, default="00:00")
    video_hosts = c.ListOfItems(c.Type(str), default=[])
    theme_dir = c.Type(str, default="")
    checks = c.Type(dict, default={})
    workers = c.Type(int, default=0)
    cards = c.Type(dict, default={})
    gray = c.Type(bool, default=False)


class SitePlugin(BasePlugin[SiteOptions]):
    """One instance serves all builds of a `mkdocs serve`, because it listens to on_startup."""

    def __init__(self) -> None:
        mkdocs_words.speak_chinese()
        sentences.speak_chinese()
        self.command = "build"
        self.build: Build | None = None
        self.failed = False
        self.serves_public = False
        self.sources: dict[str, str] = {}
        self.preview: Preview | None = None  # of `mkdocs serve`
        self.lock = ExitStack()  # held from the start of a build to its commit
        self.locked = False

    @property
    def serves(self) -> bool:
        """Whether a server shows what was built."""
        return self.command == "serve" or self.serves_public

    def on_startup(self, *, command: str, dirty: bool) -> None:
        self.command, self.preview = command, None  # MkDocs keeps this instance for all commands of a process
        context = get_current_context(silent=True)
        if context and context.params.get("livereload") is False:  # then MkDocs never tells plugins of its server
            raise Abort("预览总是随改随新，--no-livereload 用不了。只想看一次，用 mkdocs build")

    @event_priority(100)
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """From here on MkDocs sees the stage as its output folder."""
        self.build, self.failed = None, False
        if self.config.enabled:
            if "site-gen-pages" not in config.plugins:
                raise ConfigurationError("mkdocs.yml 的 plugins 里没有 site-gen-pages，普通页面排不出来。请补上；不想用它，写 enabled: false")
            self.folders = folders_of(config, self.config.theme_dir, self.command)
            self.settings = settings_of(config, self.config, self.folders, preview=self.command == "serve")
            tell_missing(log, self.settings)
            config.site_dir = str(self.folders.stage)
            self.mkdocs = config
        return config

    def on_pre_build(self, *, config: MkDocsConfig) -> None:
        if self.config.enabled:
            self.lock.enter_context(building(self.folders.state, lambda: log.info("另一个构建正在进行，等它结束……")))
            self.locked = True
            prepare(self.folders.stage, self.folders.output)
            if self.command == "serve" and self.preview is None:
                from .serving import Preview  # a build needs nothing of it

                self.preview = Preview(self.folders, self.mkdocs.config_file_path)
            self.theme = read_theme(self.folders.theme)

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Which source each of MkDocs' own files comes from, to be named when two want one address."""
        self.sources = {file.dest_uri: f"pages/{file.src_uri}" for file in files}
        return files

    @event_priority(-100)
    def on_post_build(self, *, config: MkDocsConfig) -> None:
        if not self.config.enabled:
            return
        stage = self.folders.stage
        if self.preview:
            self.preview.build(self.settings, self.theme, self._give_up)
            return
        pages = [
            Made(path, "pages", digest_of((stage / path).read_bytes()), writer=self.sources.get(path, "pages"))
            for path, _ in files_with_stat(stage)
        ]
        self.build = build(self.settings, pages, log.info, progress_for(log), self.theme)
        tell(log, self.build.report)
        if self.serves:
            self._commit()

    def on_build_error(self, *, error: Exception) -> None:
        """Whatever went wrong, MkDocs' own work included. Raises Abort instead of what has no message for users."""
        self.failed = True
        self._give_up()
        if not isinstance(error, ClickException):  # those say themselves what is wrong
            self._stop(error)

    def on_shutdown(self) -> None:
        """`mkdocs build` counts its warnings after on_post_build, so only here is it sure that all went well."""
        if isinstance(sys.exc_info()[1], KeyboardInterrupt):
            self._interrupted(UNTOUCHED)
        if self.preview:
            self.preview.close()
        if self.serves_public:
            shutil.rmtree(self.folders.state, ignore_errors=True)  # of a folder that will never be there again
        if self.build is None or self.serves:
            return
        if self.failed:
            log.error("%s。%s", UNTOUCHED, self.build.report.summary())
            return
        try:
            self._commit()
        except KeyboardInterrupt:
            self._interrupted(TORN)
        except Exception as error:
            self._give_up()
            self._stop(error)
        self.mkdocs.site_dir = str(self.folders.output)  # `mkdocs gh-deploy` goes on from here

    def on_serve(self, server: LiveReloadServer, *, config: MkDocsConfig, builder) -> LiveReloadServer:
        """After the first build. The server looks into the folder that we keep, not into MkDocs' empty one."""
        if self.config.enabled:
            if self.preview:
                self.preview.attach(server, config)
            for path in (self.folders.content, *self.folders.theme):
                server.watch(str(path))
            if self.command == "build":  # `mkdocs serve --clean`: what the public will see, once and at each save
                server.root = str(self.folders.output)
                server.error_handler = self._error_page
                self.serves_public = True
                self._commit()
        return server

    def _error_page(self, code: int) -> bytes | None:
        page = self.folders.output / f"{code}.html"
        return page.read_bytes() if page.is_file() else None

    def _commit(self) -> None:
        delta = commit(self.build)
        self._give_up()
        close(log, self.build.report, delta, self.build.progress)

    def _give_up(self) -> None:
        """The stage goes while the lock is still held: afterwards it may be another build's."""
        if self.locked:
            shutil.rmtree(self.folders.stage, ignore_errors=True)
            self.lock.close()
            self.locked = False

    def _stop(self, error: Exception) -> NoReturn:
        """Raises Abort, which ends the command with exit 1."""
        log.error("%s。%s", explain(error), TORN if isinstance(error, CutOff) else UNTOUCHED)
        if not is_machines(error) and (record := keep_record(self.folders.state, error)):
            log.error("完整记录：%s", record)
        raise Abort("构建没有完成") from None

    def _interrupted(self, state: str) -> None:
        """Ctrl-C: exit 130, as shells expect. A preview's own end is left to MkDocs."""
        self._give_up()
        if not self.serves:
            log.error("构建被中断。%s", state)
            raise SystemExit(130) from None
