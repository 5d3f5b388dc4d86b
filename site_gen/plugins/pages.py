"""The ordinary pages (关于, 联系, 手册): MkDocs renders their Markdown, our own frame goes around it."""

import hashlib
from pathlib import Path

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page

from ..rendering.content_styles import content_rules
from ..rendering.figures import FigureExtension
from ..rendering.note_titles import NoteTitlesExtension
from ..rendering.ordinary import OrdinaryFrame
from ..rendering.views import Link

STYLES = "assets/stylesheets"


class PagesOptions(base.Config):
    enabled = c.Type(bool, default=True)


class PagesPlugin(BasePlugin[PagesOptions]):
    """Off, or without the site plugin: the pages look as MkDocs' own theme has them."""

    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """404 and sitemap are ours; of Material's twelve thousand files MkDocs gets to see none."""
        site = config.plugins["site-gen"]
        if site.config.enabled:
            config.theme.static_templates.clear()
        self.frames = self.config.enabled and site.config.enabled
        if not self.frames:
            config.theme.dirs[:] = [folder for folder in config.theme.dirs if not _is_ours(folder)]
        else:
            # One dialect for items and pages, but a page's title stands in its text.
            config.markdown_extensions += [FigureExtension(title_apart=False), NoteTitlesExtension()]
            self.styles = _content_styles(config.theme.dirs)
            config.theme.dirs[:] = [folder for folder in config.theme.dirs if not _is_material(folder)]
            ours = [str(layer / "mkdocs") for layer in site.folders.theme]
            config.theme.dirs[:0] = [folder for folder in ours if folder not in config.theme.dirs]
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """MkDocs' own theme files stay out; the styles for parts of a text come in."""
        if not self.frames:
            if config.plugins["site-gen"].config.enabled and (theirs := files.get_file_from_path("sitemap.xml")):
                files.remove(theirs)
            return files
        for file in [file for file in files if file.src_dir != config.docs_dir]:
            files.remove(file)
        for path, data in self.styles.items():
            files.append(File.generated(config, path, content=data))
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        if not self.frames:
            return env
        site = config.plugins["site-gen"]
        frame = OrdinaryFrame(site.settings, site.theme, next((f"/{path}" for path in self.styles), ""))
        env.globals["ordinary_page"] = lambda page: frame.render(
            address="/" + page.url,
            title=page.title or site.settings.identity.name,
            description=str(page.meta.get("description", "")),
            content=Markup(page.content),
            toc=_contents(page),
            siblings=_siblings(page),
        )
        return env


def _is_ours(folder: str) -> bool:
    """Whether it puts our frame in the place of the theme's own pages."""
    page = Path(folder) / "main.html"
    return page.is_file() and "ordinary_page" in page.read_text(encoding="utf-8")


def _is_material(folder: str) -> bool:
    return (Path(folder) / STYLES).is_dir()


def _content_styles(folders: list[str]) -> dict[str, str]:
    """Of Material's style sheet what our pages use of it, by its path in the site; empty where Material is not there."""
    for folder in folders:
        for sheet in sorted(Path(folder).glob(f"{STYLES}/main.*.min.css")):
            rules = content_rules(sheet.read_text(encoding="utf-8"))
            return {f"assets/content-{hashlib.sha256(rules.encode()).hexdigest()[:10]}.css": rules}
    return {}


def _contents(page: Page) -> tuple[Link, ...]:
    """The sections of a page; its own heading is not one of them."""
    entries = [child for item in page.toc for child in item.children] if page.toc else []
    return tuple(Link(entry.title, entry.url) for entry in entries)


def _siblings(page: Page) -> tuple[Link, ...]:
    """The other pages of its section of the navigation."""
    around = page.parent.children if page.parent else []
    pages = [other for other in around if isinstance(other, Page)]
    return tuple(Link(other.title or "", "/" + other.url, current=other is page) for other in pages)
