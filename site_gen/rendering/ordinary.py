"""The frame around an ordinary page: the same header, footer and modes as everywhere, and no item of the catalogue."""

from markupsafe import Markup

from ..settings import Settings
from .environment import theme_environment
from .theme import Theme
from .views import Head, Link, OrdinaryView


class OrdinaryFrame:
    """`stylesheet` is the address of Material's style sheet for admonitions, tables and code; empty: none."""

    def __init__(self, settings: Settings, theme: Theme, stylesheet: str):
        self._stylesheet = stylesheet
        self._environment = theme_environment(theme, settings.identity, settings.nav, settings.pages, settings.preview)

    def render(
        self,
        *,
        address: str,
        title: str,
        description: str,
        content: Markup,
        toc: tuple[Link, ...],
        siblings: tuple[Link, ...],
    ) -> Markup:
        note = description or title
        head = Head(
            title=title,
            description=note,
            address=address,
            section=address,
            crumbs=(Link("首页", "/"), Link(title, "")),
            column_name=title,
            column_description=note,
            column_keywords=f"{title},新时代文明实践",
            column_type="概况信息",
        )
        view = OrdinaryView(title=title, content=content, toc=toc, siblings=siblings)
        frame = {
            name: Markup(self._environment.get_template(f"partials/{name}.html").render(section=address, is_home=False))
            for name in ("header", "footer")
        }
        page = self._environment.get_template("ordinary.html")
        return Markup(page.render(head=head, view=view, material_css=self._stylesheet, **frame))
