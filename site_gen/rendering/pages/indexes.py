"""The indexes of terms: themes, columns, kinds, series."""

from ...indexing.families import TYPES
from ...indexing.index import Key
from ...model.kinds import Kind
from ...publishing.artifact import Artifact
from ..edition import Edition
from ..views import Head, Link, TermsView
from .frame import crumbs, site_artifact

# (address, heading, note, families whose terms are listed)
INDEXES = (
    ("/themes/", "按主题浏览", "每个主题都有自己的列表和订阅地址。", ("theme",)),
    ("/columns/", "栏目", "本站开设的栏目和专题。", ("column",)),
    ("/kinds/", "按体裁浏览", "案例、简讯、评论、公告、报告，以及图片和短视频。", ("kind", "type")),
    ("/videos/series/", "短视频系列", "各站点报送的短视频，按系列收录。", ("series",)),
)
SECTIONS = {"/videos/series/": "/videos/"}


def terms_pages(edition: Edition) -> list[Artifact]:
    return [_terms_page(edition, *row) for row in INDEXES]


def _terms_page(edition: Edition, address: str, heading: str, note: str, families: tuple[str, ...]) -> Artifact:
    keys = [key for family in families for key in _keys(edition, family)]
    listings = [edition.index.listing(key) for key in keys]
    view = TermsView(
        heading=heading,
        note=note,
        terms=tuple(
            Link(listing.name, listing.address, edition.index.count(key))
            for key, listing in zip(keys, listings, strict=True)
        ),
        descriptions=_told(edition, keys),
    )
    head = index_head(heading, note, address, SECTIONS.get(address, address))
    return site_artifact(edition, "terms.html", head, view)


def _told(edition: Edition, keys: list[Key]) -> tuple[str, ...]:
    """What the register says of each; none at all where it says nothing: sixteen made-up sentences are not read."""
    columns = edition.vocabulary.registers.columns
    told = tuple(columns[term].description if family == "column" else "" for family, term in keys)
    return told if any(told) else ()


def _keys(edition: Edition, family: str) -> list[tuple[str, str]]:
    """In the order of the register; series, which have none, by slug."""
    order = {"kind": [k.value for k in Kind], "type": list(TYPES)}.get(family)
    keys = list(edition.index.family(family))
    if order is not None:
        return [(family, term) for term in order]
    return sorted(keys) if family == "series" else keys


def index_head(heading: str, note: str, address: str, section: str) -> Head:
    """The head of a page that is neither an item nor a listing."""
    return Head(
        title=heading,
        description=note,
        address=address,
        section=section,
        crumbs=crumbs(heading),
        column_name=heading,
        column_description=note,
        column_keywords=f"{heading},新时代文明实践",
    )
