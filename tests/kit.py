"""A tiny whole site for tests: files in, `mkdocs build`, and what a reader would find looked at from outside."""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Mapping
from datetime import datetime
from io import BytesIO
from pathlib import Path
from typing import Any

import feedparser
import lxml.html
import msgspec
import yaml
from click.testing import CliRunner
from PIL import Image

REPO = Path(__file__).resolve().parent.parent
NOW = "2026-11-20T12:00:00+08:00"
URL = "https://www.example.org/"
SETTLED = {"NO_MKDOCS_2_WARNING": "1", "PYTHONDONTWRITEBYTECODE": "1"}
CLOSING = re.compile(
    r"共 (\d+) 条，发布 (\d+) 条，暂缓 (\d+) 条(?:，未到发布 (\d+) 条)?(?:，已撤稿 (\d+) 条)?"
)

Files = Mapping[str, str | bytes]

ABOUT = {
    "pages/about.md": '# 关于本站\n\n!!! note "说明"\n    普通页面。\n\n## 联系\n\n| 甲 | 乙 |\n|---|---|\n| 1 | 2 |\n'
}


def story(
    title: str = "碧江区川硐社区办起夜校", date: str = "2026-03-04 09:30", *lines: str, body: str = ""
) -> str:
    """A good story; `lines` are further front matter."""
    body = body or "贵州省铜仁市碧江区的志愿者晚上到社区讲课。\n\n听课的人一周比一周多。"
    return "\n".join(("---", f"title: {title}", f"date: {date}", *lines, "---", body, ""))


def picture(colour: str = "#a81414", size: tuple[int, int] = (640, 480), **save: Any) -> bytes:
    """A plain JPEG."""
    out = BytesIO()
    Image.new("RGB", size, colour).save(out, "JPEG", **save)
    return out.getvalue()


def epoch(moment: str) -> str:
    """For SOURCE_DATE_EPOCH."""
    return str(int(datetime.fromisoformat(moment).timestamp()))


def configuration(
    theme: Path,
    *,
    url: str = URL,
    site: Mapping[str, Any] = {},
    indexing: Mapping[str, Any] = {},
    feeds: Mapping[str, Any] = {},
    tagging: bool = True,
    **more: Any,
) -> dict[str, Any]:
    """mkdocs.yml of a tiny site: our plugins as the project's own file has them, and the project's theme."""
    identity = {
        "slogan": "传播新思想",
        "home_region": "520600",
        "since": "2019-01-01",
        "organisers": ["某市文明办"],
        "phone": "0856-0000000",
        "report_phone": "0856-0000000",
        "report_email": "jubao@example.org",
        "icp": "黔ICP备00000000号-1",
        "police": "贵公网安备 00000000000000号",
    }
    menu = [{"首页": "/"}, {"主题": "/themes/"}, {"地区": "/regions/"}, {"短视频": "/videos/"}]
    own = {"identity": identity, "menu": menu, "theme_dir": str(theme), **site}
    return {
        "site_name": "文明小站",
        "site_url": url,
        "site_description": "一个小小的新时代文明实践网站",
        "docs_dir": "content/pages",
        "site_dir": "site",
        "theme": {"name": "material", "custom_dir": str(theme / "mkdocs"), "language": "zh", "font": False},
        "markdown_extensions": ["tables", "admonition", "attr_list", "footnotes"],
        "plugins": [
            {"site-gen": own},
            {"site-gen-tagging": {"enabled": tagging}},
            {"site-gen-indexing": dict(indexing)},
            {"site-gen-feeds": dict(feeds)},
            {"site-gen-pages": {}},
        ],
        **more,
    }


class Page:
    """One built page, parsed."""

    def __init__(self, address: str, data: bytes):
        self.address = address
        self.data = data
        self.text = data.decode("utf-8")
        self.tree = lxml.html.document_fromstring(self.text)

    def all(self, path: str) -> list[Any]:
        """What an XPath finds."""
        return self.tree.xpath(path)

    def meta(self, name: str) -> str | None:
        found = self.all(f"//meta[@name='{name}' or @property='{name}']/@content")
        return found[0] if found else None

    @property
    def heading(self) -> str:
        """The one h1, as read."""
        (h1,) = self.all("//h1")
        return " ".join(h1.text_content().split())

    @property
    def main(self) -> str:
        """The words of <main>."""
        return " ".join(self.all("//main")[0].text_content().split())

    @property
    def links(self) -> list[str]:
        """href of every link of <main>."""
        return self.all("//main//a/@href")


class Site:
    """A folder with mkdocs.yml and content/. `build` may run again and again; the last build is looked at."""

    def __init__(self, root: Path, files: Files, options: Mapping[str, Any], theme: Path | None = None):
        self.root = root
        self.content = root / "content"
        self.folder = root / "site"
        self.theme = theme or REPO / "theme"
        self.configure(**options)
        self.write(ABOUT)
        self.write(files)

    def configure(self, **options: Any) -> None:
        settings = configuration(self.theme, **options)
        self.root.mkdir(parents=True, exist_ok=True)
        text = yaml.safe_dump(settings, allow_unicode=True, sort_keys=False)
        (self.root / "mkdocs.yml").write_text(text, encoding="utf-8")

    def write(self, files: Files) -> None:
        """Files of content/; text or bytes."""
        for path, data in files.items():
            file = self.content / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data.encode() if isinstance(data, str) else data)

    def remove(self, *paths: str) -> None:
        for path in paths:
            (self.content / path).unlink()

    def forget(self) -> None:
        """Delete the state, as an editor may at any time."""
        shutil.rmtree(self.root / ".site_gen", ignore_errors=True)

    def sources(self) -> dict[str, bytes]:
        """content/ as it is, for another site."""
        return {f.relative_to(self.content).as_posix(): f.read_bytes() for f in self.content.rglob("*") if f.is_file()}

    def forget_state(self) -> None:
        """Delete what builds recorded, and keep the developed pictures."""
        for folder in (self.root / ".site_gen").iterdir():
            if folder.name != "media":
                shutil.rmtree(folder)

    def build(
        self,
        *arguments: str,
        now: str = NOW,
        env: Mapping[str, str] = {},
        program: str = "mkdocs",
        apart: bool = False,
    ) -> "Site":
        """`mkdocs build`, in this process; `apart`: in one of its own (another time zone, another program)."""
        settled = {**SETTLED, "SOURCE_DATE_EPOCH": epoch(now), "SITE_GEN_ALLOW_REMOVALS": "", **env}
        command = ["build", "-f", str(self.root / "mkdocs.yml"), *arguments]
        if apart or program != "mkdocs":
            # The code of this project, also where the environment has it from another folder.
            path = {"PYTHONPATH": str(REPO)}
            done = subprocess.run(
                [sys.executable, "-m", program, *command],
                env={**os.environ, **path, **settled},
                cwd=self.root,
                capture_output=True,
                text=True,
                encoding="utf-8",
                timeout=120,
            )
            self.output, self.exit_code = done.stdout + done.stderr, done.returncode
        else:
            from mkdocs.__main__ import cli

            done = CliRunner().invoke(cli, command, env=settled)
            self.output, self.exit_code = done.output, done.exit_code
            if done.exception is not None and not isinstance(done.exception, SystemExit):
                self.output += f"\n{type(done.exception).__name__}: {done.exception}"
        return self

    # What came of it

    @property
    def counts(self) -> dict[str, int]:
        """The closing line, in numbers."""
        found = CLOSING.findall(self.output)
        assert found, f"没有收尾的“共 N 条……”：\n{self.output}"
        total, public, held, later, withdrawn = (int(number or 0) for number in found[-1])
        return {"total": total, "public": public, "held": held, "later": later, "withdrawn": withdrawn}

    def messages(self, file: str) -> list[str]:
        """The lines of the log that begin with a place in `file`, without the level."""
        lines = (re.sub(r"^[A-Z]+ +-  ", "", line) for line in self.output.splitlines())
        return [line for line in lines if line.startswith(file + ":")]

    def path(self, address: str) -> Path:
        address = address.lstrip("/")
        return self.folder / (address + "index.html" if not address or address.endswith("/") else address)

    def exists(self, address: str) -> bool:
        return self.path(address).is_file()

    def raw(self, address: str) -> bytes:
        return self.path(address).read_bytes()

    def text(self, address: str) -> str:
        return self.raw(address).decode("utf-8")

    def page(self, address: str) -> Page:
        return Page(address, self.raw(address))

    def json(self, address: str) -> Any:
        return msgspec.json.decode(self.raw(address))

    def feed(self, address: str) -> feedparser.FeedParserDict:
        """RSS or Atom, read back as a subscriber's program does."""
        parsed = feedparser.parse(self.raw(address))
        assert not parsed.bozo, parsed.bozo_exception
        return parsed

    def titles(self, address: str) -> list[str]:
        """The titles in a feed."""
        return [entry.title for entry in self.feed(address).entries]

    def files(self) -> list[str]:
        """Every file of the site, relative."""
        if not self.folder.is_dir():
            return []
        return sorted(f.relative_to(self.folder).as_posix() for f in self.folder.rglob("*") if f.is_file())

    def tree(self) -> dict[str, bytes]:
        return {path: (self.folder / path).read_bytes() for path in self.files()}

    def marks(self) -> dict[str, tuple[int, int]]:
        """Inode and time of every file: equal means not written."""
        stats = {path: (self.folder / path).stat() for path in self.files()}
        return {path: (stat.st_ino, stat.st_mtime_ns) for path, stat in stats.items()}

    def pages(self) -> Iterable[Page]:
        """Every HTML page."""
        for path in self.files():
            if path.endswith(".html"):
                address = "/" + (path.removesuffix("index.html") if path.endswith("index.html") else path)
                yield Page(address, (self.folder / path).read_bytes())

    def holding(self, words: str | bytes) -> list[str]:
        """The files that hold these words, by content or by name."""
        data = words.encode() if isinstance(words, str) else words
        return [path for path, found in self.tree().items() if data in found or data in path.encode()]


def changed(before: Mapping[str, bytes], after: Mapping[str, bytes]) -> set[str]:
    """Paths that were added, removed or have other bytes."""
    return {path for path in before.keys() | after.keys() if before.get(path) != after.get(path)}
