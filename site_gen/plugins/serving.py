"""MkDocs' server, led to show what preview.showing lays, and kept alive whatever an edit breaks."""

import logging
from collections.abc import Callable
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.exceptions import Abort
from mkdocs.livereload import LiveReloadServer

from ..preview.look import look
from ..preview.showing import Showing, own_folder
from ..preview.watching import Watcher
from ..publishing.site_files import files_with_stat
from ..reading.settings_file import broken
from ..rendering.theme import Theme
from ..report import Report
from ..running.faults import explain, reason
from ..running.progress import Seldom
from ..settings import Folders, Settings
from .telling import progress_for, tell_look

log = logging.getLogger("mkdocs.plugins.site_gen")


class Heard(logging.Handler):
    """What was logged as an error while a build failed: MkDocs says there what it refuses in mkdocs.yml."""

    def __init__(self) -> None:
        super().__init__(logging.ERROR)
        self.lines: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        self.lines.append(record.getMessage())


class Preview:
    """All builds of one `mkdocs serve`. Made before the first."""

    def __init__(self, folders: Folders, settings_file: str):
        self._settings_file = Path(settings_file)
        self.showing = Showing(own_folder(folders.state))
        self._watcher = Watcher(map(str, (folders.content, *folders.theme, settings_file)), self.showing.building)
        self._report: Report | None = None
        if not folders.database.exists():
            log.info("第一次预览，先读一遍全部稿件（一万篇约半分钟）；以后只读改过的")

    def build(self, settings: Settings, theme: Theme, done: Callable[[], None]) -> None:
        """No page is rendered before somebody looks at it. `done`: the stage is not needed any more."""
        stage = settings.folders.stage
        pages = {path for path, _ in files_with_stat(stage)}
        progress = Seldom(log.info) if self._report else progress_for(log)
        found = look(settings, pages, log.info, progress, theme)
        self.showing.show(found, stage)
        done()
        tell_look(log, found.report, self._report)
        self._report = found.report

    def attach(self, server: LiveReloadServer, config: MkDocsConfig) -> None:
        """After the first build, before the server starts."""
        server.root = str(self.showing.root)
        server.error_handler = lambda code: _error_page(self.showing, code)
        server.set_app(_asking_first(server, self.showing))
        server.builder = _unbreakable(server.builder, self.showing, self._settings_file)
        server.server_bind = _telling(server, server.server_bind)
        server.build_delay = 0.01  # the watcher has waited till the change was over
        watched = (config.docs_dir, config.config_file_path)  # by MkDocs, with an observer of its own
        for path in watched:
            server.unwatch(path)
        server.observer = self._watcher
        for path in watched:
            server.watch(path)

    def close(self) -> None:
        self.showing.close()


def _error_page(showing: Showing, code: int) -> bytes | None:
    page = showing.lay(f"/{code}.html") / f"{code}.html"
    return page.read_bytes() if page.is_file() else None


def _asking_first(server: LiveReloadServer, showing: Showing) -> Callable[..., Any]:
    """Before the server looks for a file, it is put there."""

    def app(environ: dict[str, Any], start_response: Callable[..., Any]) -> Any:
        environ["PATH_INFO"] = environ["PATH_INFO"].replace("\0", "")  # which no file system has, and MkDocs trips over
        address = environ["PATH_INFO"].encode("latin-1").decode("utf-8", "ignore")
        # Under /livereload/ browsers wait for the next build: that is no page.
        if address.startswith(server.mount_path) and not address.startswith("/livereload/"):
            server.root = str(showing.lay("/" + address.removeprefix(server.mount_path)))
        return server.serve_request(environ, start_response)

    return app


def _unbreakable(builder: Callable[[], None], showing: Showing, settings: Path) -> Callable[[], None]:
    """A build that fails leaves the last one standing, and says why on every page."""

    def build() -> None:
        heard = Heard()
        logging.getLogger("mkdocs").addHandler(heard)
        try:
            with showing.building():
                builder()
        except (Exception, SystemExit) as error:
            fault = _told(error, heard.lines, settings)
            log.error("预览没有更新，仍是上一次的样子，改好保存会再来。%s", fault)
            showing.fail(fault)
        finally:
            logging.getLogger("mkdocs").removeHandler(heard)

    return build


def _told(error: BaseException, heard: list[str], settings: Path) -> str:
    """In Chinese where it can be; what MkDocs says of mkdocs.yml stands behind it as it is."""
    if unreadable := broken(settings):
        return unreadable
    lines = heard or [str(error) if isinstance(error, Abort) else getattr(error, "message", "") or explain(error)]
    about = "" if any("\u4e00" <= mark <= "\u9fff" for mark in "".join(lines)) else f"{settings.name} 没有通过检查：\n"
    return about + "\n".join(lines)


def _telling(server: LiveReloadServer, bind: Callable[[], None]) -> Callable[[], None]:
    """Says where to look, or why nobody can."""

    def bound() -> None:
        try:
            bind()
        except OSError as error:
            log.error("%s 用不了（%s）。多半是另一个预览还开着：关掉它，或换一个端口：-a 127.0.0.1:8001", server.url, reason(error))
            raise Abort("预览没有打开") from None
        log.info("预览地址 %s　改稿保存，页面自动更新；按 Ctrl-C 结束", server.url)

    return bound
