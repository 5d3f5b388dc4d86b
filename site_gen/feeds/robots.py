"""robots.txt (RFC 9309): everything may be read, and where the sitemap is."""

from collections.abc import Iterable


def write_robots(sitemap_url: str, refused: Iterable[str] = ()) -> bytes:
    """The file. `refused` are path prefixes, such as `/drafts/`; robots read it only at the root of a host.

    Pages that should stay out of search results say so themselves (`noindex`): a robot must get in to see it.
    """
    rules = [f"Disallow: {path}" for path in refused] or ["Allow: /"]
    return "\n".join(("User-agent: *", *rules, "", f"Sitemap: {sitemap_url}", "")).encode()
