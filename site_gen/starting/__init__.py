"""`site-gen init`: a new site from what comes with the generator."""

from .new_site import SiteRefused, write_site
from .wishes import Wishes, WishRefused

__all__ = ["SiteRefused", "WishRefused", "Wishes", "write_site"]
