"""What the heads of all pages share: breadcrumbs, feed links."""

from ...model.listing import Listing
from ..edition import Edition
from ..views import FeedLink, Link

HOME = Link("首页", "/")


def crumbs(*path: str | tuple[str, str]) -> tuple[Link, ...]:
    """From 首页 down; the last one is where the reader is and has no link."""
    links = [HOME]
    links += [Link(part, "") if isinstance(part, str) else Link(*part) for part in path]
    return (*links[:-1], Link(links[-1].name, ""))


def feed_links(edition: Edition, listing: Listing) -> tuple[FeedLink, ...]:
    """The feeds of a listing; the archive's are the site's own as well."""
    if not edition.settings.feeds.enabled:
        return ()
    site = edition.identity.name
    title = site if listing.family == "home" else f"{site} · {listing.title}"
    return tuple(
        FeedLink(form.name, title, listing.address + form.file, form.media_type) for form in listing.formats
    )
