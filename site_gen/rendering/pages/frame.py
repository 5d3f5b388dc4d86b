"""What the heads of all pages share: breadcrumbs, feed links."""

from ...catalogue.digest import digest_of
from ...model.listing import Listing
from ...publishing.artifact import Artifact, page_path
from ..edition import Edition
from ..views import FeedLink, Head, Link

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


def page_artifact(edition: Edition, kind: str, template: str, head: Head, view: object, scope: int = 0) -> Artifact:
    """A page whose view is at hand: its digest is the digest of what the template is given."""
    digest = digest_of(edition.bases[kind], template, head, view)
    return Artifact(page_path(head.address), digest, lambda: edition.render(template, head, view), scope)


def site_artifact(edition: Edition, template: str, head: Head, view: object) -> Artifact:
    """A page that stands once in the site."""
    return page_artifact(edition, "site", template, head, view)
