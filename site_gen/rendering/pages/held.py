"""Preview only: where a held item would stand, its errors are shown, each with place and remedy."""

from collections.abc import Iterator

from ...publishing.artifact import Artifact
from ..edition import Edition
from ..views import Head, HeldView
from .frame import crumbs, site_artifact


def held_pages(edition: Edition) -> Iterator[Artifact]:
    for address, (source, problems) in sorted(edition.held.items()):
        head = Head(
            title=f"暂缓：{source}",
            description="这条稿件暂缓发布",
            address=address,
            crumbs=crumbs("暂缓"),
            column_name="暂缓",
            column_description="暂缓发布的稿件",
            column_keywords="暂缓",
            robots="noindex",
        )
        yield site_artifact(edition, "held.html", head, HeldView(source=source, problems=problems))
