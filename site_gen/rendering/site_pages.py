"""The pages that stand once in a site: home, indexes, services, sitemaps; and the pages of what is not listed."""

from collections.abc import Iterator

from ..model.card import Card
from ..publishing.artifact import Artifact
from .edition import Edition
from .pages.home import home_page
from .pages.indexes import INDEXES, terms_pages
from .pages.item import withdrawn_mark, withdrawn_page
from .pages.regions import regions_page
from .pages.services import redirect_page, service_pages
from .pages.stations import stations_page
from .sitemaps import sitemap_artifacts
from .subscriptions import subscription_artifacts
from .web_app import web_app_artifact


def site_artifacts(edition: Edition) -> Iterator[Artifact]:
    """Pages that follow from the edition alone."""
    yield home_page(edition)
    yield regions_page(edition)
    yield stations_page(edition)
    yield from terms_pages(edition)
    yield from service_pages(edition)
    yield from sitemap_artifacts(edition, _addresses(edition))
    yield from subscription_artifacts(edition)
    yield web_app_artifact(edition.identity)


def left_artifacts(edition: Edition, withdrawn: list[Card], aliases: dict[str, str]) -> Iterator[Artifact]:
    """What stands where an item stood."""
    for card in withdrawn:
        yield withdrawn_page(edition, card.address)
        yield withdrawn_mark(card.address)
    for alias, target in sorted(aliases.items()):
        yield redirect_page(edition, alias, target)


def _addresses(edition: Edition) -> list[str]:
    """Everything of ours that is not an item and worth finding. Calendar pages are found from their listings."""
    fixed = ["/regions/", "/stations/", "/subscribe/", "/stats/", "/sitemap/", "/search/"]
    indexes = [address for address, *_ in INDEXES]
    listings = [edition.index.listing(key).address for key in edition.index if edition.index.count(key)]
    ordinary = [page.address for page in edition.settings.pages if page.address.startswith("/")]
    return sorted({*fixed, *indexes, *listings, *ordinary, "/"})
