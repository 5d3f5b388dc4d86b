"""The ordinary pages (关于, 联系, 手册): MkDocs renders their Markdown, our own frame goes around it."""

from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from ..rendering.figures import FigureExtension
from ..rendering.ordinary import OrdinaryFrame
from ..rendering.views import Link

STYLES = "assets/stylesheets"


class PagesOptions(base.Config):
    enabled = c.Type(bool, default=True)


class PagesPlugin(BasePlugin[PagesOptions]):
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """404 and sitemap are ours; of Material's twelve thousand files MkDocs gets to see the one style sheet."""
        if self.config.enabled:
            config.theme.static_templates.clear()
            # One dialect for items and pages, but a page's title stands in its text.
            config.markdown_extensions.append(FigureExtension(title_apart=False))
            self.stylesheet = _content_styles(config.theme.dirs)
            config.theme.dirs[:] = [folder for folder in config.theme.dirs if not _is_material(folder)]
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """MkDocs' own theme files stay out; the style sheet for content parts comes in."""
        for file in [file for file in files if file.src_dir != config.docs_dir]:
            files.remove(file)
        if self.stylesheet:
            path = f"{STYLES}/{self.stylesheet.name}"
            files.append(File.generated(config, path, abs_src_path=str(self.stylesheet)))
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        settings = config.plugins["site-gen"].settings
        frame = OrdinaryFrame(settings, f"/{STYLES}/{self.stylesheet.name}" if self.stylesheet else "")
        env.globals["ordinary_page"] = lambda page: frame.render(
            address="/" + page.url,
            title=page.title or settings.identity.name,
            description=str(page.meta.get("description", "")),
            content=Markup(page.content),
            toc=_contents(page),
            siblings=_siblings(page),
        )
        return env


def _is_material(folder: str) -> bool:
    return (Path(folder) / STYLES).is_dir()


def _content_styles(folders: list[str]) -> Path | None:
    """Material's style sheet for admonitions, tabs, tables and code."""
    found = [path for folder in folders for path in sorted(Path(folder).glob(f"{STYLES}/main.*.min.css"))]
    return found[0] if found else None


def _contents(page: Page) -> tuple[Link, ...]:
    """The sections of a page; its own heading is not one of them."""
    entries = [child for item in page.toc for child in item.children] if page.toc else []
    return tuple(Link(entry.title, entry.url) for entry in entries)


def _siblings(page: Page) -> tuple[Link, ...]:
    """The other pages of its section of the navigation."""
    around = page.parent.children if page.parent else []
    pages = [other for other in around if isinstance(other, Page)]
    return tuple(Link(other.title or "", "/" + other.url, current=other is page) for other in pages)
