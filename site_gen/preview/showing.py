"""The folder that the preview's server looks into: a page is put there when it is asked for."""

import html
import shutil
import tempfile
import threading
import time
from collections.abc import Iterator
from contextlib import closing, contextmanager
from pathlib import Path
from posixpath import normpath

from ..publishing.artifact import page_path
from ..publishing.site_files import files_with_stat
from ..publishing.stage import write
from ..running.faults import explain, keep_record
from .dressing import STYLES, TROUBLES, Dresser
from .finding import address_of
from .look import Look

LONGEST = 2000  # characters of an address that is looked for
NAME = "preview-"  # of the folders of previews, one each
DAY = 24 * 60 * 60  # seconds after which a folder belongs to nobody any more


class Showing:
    """One look at a time. Builds and requests take turns: nobody sees half of one look and half of another.

    There are two folders by turns, so that a page that was laid just before a build is still there for the server.
    """

    def __init__(self, folder: Path):
        """`folder` is for us alone."""
        self._folder = folder
        self.root = folder / "a"  # of the present look
        self._turn = threading.RLock()
        self._laid: set[str] = set()
        self._pages: dict[str, bytes] = {}  # ordinary pages, as MkDocs made them
        self._look: Look | None = None
        self._dresser: Dresser | None = None

    def close(self) -> None:
        shutil.rmtree(self._folder, ignore_errors=True)

    @contextmanager
    def building(self) -> Iterator[None]:
        """Requests wait."""
        with self._turn:
            yield

    def show(self, look: Look, stage: Path) -> None:
        """What MkDocs put into the stage is what lies there at first."""
        with self._turn:
            self.root = self._folder / ("b" if self.root.name == "a" else "a")
            shutil.rmtree(self.root, ignore_errors=True)
            stage.replace(self.root)
            self._pages = {
                path: (self.root / path).read_bytes()
                for path, _ in files_with_stat(self.root)
                if path.endswith(".html")
            }
            old, self._look = self._look, look
            self._dress_anew("")
            if old is not None:
                old.edition.let_go()

    def fail(self, fault: str) -> None:
        """The last build did not come about: every page says so, and is otherwise what it was."""
        with self._turn:
            self._dress_anew(fault)

    def _dress_anew(self, fault: str) -> None:
        self._laid.clear()
        self._dresser = Dresser(self._look, fault)

    def lay(self, address: str) -> Path:
        """Put what stands at `address` into the folder, unless it lies there already. Returns the folder."""
        path = path_of(address)
        with self._turn:
            if path not in self._laid:
                self._laid.add(path)
                self._lay(path)
            return self.root

    def _lay(self, path: str) -> None:
        try:
            with closing(self._look.edition):  # its connection to the record is this thread's
                data = self._made(path)
        except Exception as error:  # a template's fault, mostly: told where the page would stand
            keep_record(self._look.edition.settings.folders.state, error)
            data = _apology(error)
        if data is not None:
            write(f"{self.root}/{path}", data)

    def _made(self, path: str) -> bytes | None:
        look, dresser = self._look, self._dresser
        if path == TROUBLES:
            return dresser.dress(dresser.troubles())
        if path == STYLES:
            return dresser.styles()
        if path in self._pages:
            return dresser.dress(self._pages[path])
        if (address := address_of(path)) in look.edition.held:
            return dresser.dress(dresser.held(address))
        if (artifact := look.finder.find(path)) is None:
            return None
        data = artifact.make()
        return dresser.dress(data, look.finder.item_at(path)) if path.endswith(".html") else data


def own_folder(state: Path) -> Path:
    """A new folder: two previews may run at once. What one that was killed left behind goes after a day."""
    state.mkdir(parents=True, exist_ok=True)
    for folder in state.glob(f"{NAME}*"):
        if time.time() - folder.stat().st_mtime > DAY:
            shutil.rmtree(folder, ignore_errors=True)
    return Path(tempfile.mkdtemp(prefix=NAME, dir=state))


def path_of(address: str) -> str:
    """The path of an address inside the folder; never one that leads out of it."""
    path = normpath("/" + address[:LONGEST].replace("\0", "")).lstrip("/")
    # /stories/a is looked for as a folder: the server leads from there to /stories/a/.
    is_folder = address.endswith("/") or "." not in path.rpartition("/")[2]
    return page_path(f"/{path}/" if path and is_folder else f"/{path}")


def _apology(error: Exception) -> bytes:
    """A page that stands on no template: one of them may be what is wrong."""
    text = html.escape(explain(error))
    return (
        '<!DOCTYPE html>\n<html lang="zh-CN">\n<head><meta charset="utf-8"><title>这一页没有排出来</title></head>\n'
        f"<body>\n<main>\n<h1>这一页没有排出来</h1>\n<p>{text}。改好保存，本页会自动刷新。</p>\n</main>\n</body>\n</html>\n"
    ).encode()
