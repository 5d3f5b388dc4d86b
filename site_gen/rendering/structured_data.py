"""What a page says of itself to search engines, from what its template is given: nothing that it does not show."""

from collections.abc import Iterator
from functools import lru_cache

from markupsafe import Markup
from msgspec import Raw

from ..model.identity import Identity
from ..structured.script import graph_script, raw, script
from ..structured.things import (
    LANGUAGE,
    BreadcrumbList,
    CollectionPage,
    ItemList,
    ListItem,
    Organization,
    PostalAddress,
    Reference,
    WebSite,
)
from .article_data import ArticleData
from .views import (
    CalendarView,
    Head,
    HomeView,
    ItemView,
    Link,
    ListingView,
    RegionsView,
    StationsView,
    TermsView,
)


class StructuredData:
    """For one site. `logo` is the site path of its icon."""

    def __init__(self, identity: Identity, logo: str):
        self._site = identity
        self._origin = identity.origin
        self._website = Reference(f"{identity.url}#website")
        self._publisher = Reference(f"{identity.url}#organization")
        self._organization = _organization(identity, self._publisher.id, self._origin + logo)
        # On pages other than home: who publishes, in short.
        short = Organization(
            id=self._publisher.id, name=identity.name, url=identity.url, logo=self._organization.logo
        )
        self._articles = ArticleData(identity, raw(short))
        self._trail = lru_cache(maxsize=20_000)(self._make_trail)  # as many listings as a large site has

    def of(self, head: Head, view: object) -> Markup:
        """The script elements of a page; nothing for pages that are not to be found (`noindex`) or not yet public."""
        if head.robots or getattr(view, "unreviewed", ""):
            return Markup()
        if isinstance(view, ItemView):
            article = self._articles.article(head, view)
            baidu = script(self._articles.landing_page(head, view))
            return Markup(graph_script((article, self._trail(head.crumbs))) + "\n" + baidu)
        return Markup(graph_script(self._things(head, view)))

    def _things(self, head: Head, view: object) -> Iterator[object]:
        if isinstance(view, HomeView):
            yield self._organization
            yield self._home()
            return
        if isinstance(view, ListingView | CalendarView | TermsView | RegionsView | StationsView):
            yield self._collection(head, view)
        if len(head.crumbs) > 1:
            yield self._trail(head.crumbs)

    def _home(self) -> WebSite:
        site = self._site
        return WebSite(
            id=self._website.id,
            name=site.name,
            url=site.url,
            alternate_name=site.former_names,
            description=site.description,
            in_language=LANGUAGE,
            publisher=self._publisher,
        )

    def _collection(self, head: Head, view: object) -> CollectionPage:
        """A listing's own page names its newest items; calendar pages, which may hold 200, do not repeat them."""
        cards = view.cards if isinstance(view, ListingView) else ()
        newest = tuple(
            ListItem(position=place, url=self._origin + card.address) for place, card in enumerate(cards, 1)
        )
        return CollectionPage(
            name=head.title,
            url=self._origin + head.address,
            description=head.description,
            in_language=LANGUAGE,
            is_part_of=self._website,
            main_entity=ItemList(item_list_element=newest) if newest else None,
        )

    def _make_trail(self, crumbs: tuple[Link, ...]) -> Raw:
        """The breadcrumbs as shown; the last one is the page itself and needs no address."""
        steps = tuple(
            ListItem(position=place, name=link.name, item=self._origin + link.address if link.address else "")
            for place, link in enumerate(crumbs, 1)
        )
        return raw(BreadcrumbList(item_list_element=steps))


def _organization(site: Identity, key: str, logo: str) -> Organization:
    """The publisher in full, as the footer shows it."""
    address = None
    if site.address:
        address = PostalAddress(
            street_address=site.address, postal_code=site.postcode, address_country="CN"
        )
    return Organization(
        id=key,
        name=site.name,
        url=site.url,
        alternate_name=site.former_names,
        description=site.description,
        logo=logo,
        telephone=site.phone,
        email=site.email,
        address=address,
        parent_organization=tuple(Organization(name=name) for name in site.organisers),
    )
