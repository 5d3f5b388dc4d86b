"""The ordinary pages (关于, 联系, 手册): MkDocs renders their Markdown, our own frame goes around it."""

from jinja2 import Environment
from markupsafe import Markup
from mkdocs.config import base
from mkdocs.config import config_options as c
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.plugins import BasePlugin
from mkdocs.structure.files import Files
from mkdocs.structure.pages import Page

from ..rendering.figures import FigureExtension
from ..rendering.ordinary import OrdinaryFrame
from ..rendering.views import Link

STYLESHEET = "assets/stylesheets/main."


class PagesOptions(base.Config):
    enabled = c.Type(bool, default=True)


class PagesPlugin(BasePlugin[PagesOptions]):
    def on_config(self, config: MkDocsConfig) -> MkDocsConfig:
        """404 and sitemap are ours; MkDocs writes its pages and nothing else."""
        if self.config.enabled:
            config.theme.static_templates.clear()
            config.markdown_extensions.append(FigureExtension())  # one dialect for items and pages
        return config

    def on_files(self, files: Files, *, config: MkDocsConfig) -> Files:
        """Of Material's files only the one style sheet for content parts is published."""
        self.stylesheet = ""
        for file in [file for file in files if file.src_dir != config.docs_dir]:
            if file.src_uri.startswith(STYLESHEET) and file.src_uri.endswith(".css"):
                self.stylesheet = "/" + file.dest_uri
            else:
                files.remove(file)
        return files

    def on_env(self, env: Environment, *, config: MkDocsConfig, files: Files) -> Environment:
        settings = config.plugins["site-gen"].settings
        frame = OrdinaryFrame(settings, self.stylesheet)
        env.globals["ordinary_page"] = lambda page: frame.render(
            address="/" + page.url,
            title=page.title or settings.identity.name,
            description=str(page.meta.get("description", "")),
            content=Markup(page.content),
            toc=_contents(page),
            siblings=_siblings(page),
        )
        return env


def _contents(page: Page) -> tuple[Link, ...]:
    """The sections of a page; its own heading is not one of them."""
    entries = [child for item in page.toc for child in item.children] if page.toc else []
    return tuple(Link(entry.title, entry.url) for entry in entries)


def _siblings(page: Page) -> tuple[Link, ...]:
    """The other pages of its section of the navigation."""
    around = page.parent.children if page.parent else []
    pages = [other for other in around if isinstance(other, Page)]
    return tuple(Link(other.title or "", "/" + other.url, current=other is page) for other in pages)
