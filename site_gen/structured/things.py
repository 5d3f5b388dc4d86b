"""The nouns of schema.org that our pages speak of. Field names become its names: `date_published` → `datePublished`.

Required and recommended properties are those of developers.google.com/search/docs/appearance/structured-data; what
is empty is not written. Addresses are absolute, moments RFC 3339 at +08:00.
"""

from msgspec import Raw, Struct

LANGUAGE = "zh-CN"  # BCP 47; of all our pages


def _property(field: str) -> str:
    """`id` is JSON-LD's own keyword; the rest is camel case."""
    if field == "id":
        return "@id"
    first, *others = field.split("_")
    return first + "".join(other.title() for other in others)


class Thing(
    Struct, frozen=True, kw_only=True, omit_defaults=True, rename=_property, tag_field="@type", tag=True
):
    """Anything; `@type` is the name of its class."""


class Reference(Struct, frozen=True, rename=_property):
    """Something that is described elsewhere on the site, by its `@id`."""

    id: str


class Name(Struct, frozen=True):
    """Someone of whom only the name is known: a person, or the pen name of an office (潮文, 铜文)."""

    name: str


class Place(Thing, frozen=True, kw_only=True):
    name: str


class Person(Thing, frozen=True, kw_only=True):
    name: str


class ImageObject(Thing, frozen=True, kw_only=True):
    url: str
    content_url: str
    width: int
    height: int
    caption: str = ""
    credit_text: str = ""
    creator: tuple[object, ...] = ()
    date_created: str = ""  # a day, a month or a year
    content_location: Place | None = None


class PostalAddress(Thing, frozen=True, kw_only=True):
    street_address: str
    postal_code: str = ""
    address_country: str  # ISO 3166


class Organization(Thing, frozen=True, kw_only=True):
    id: str = ""
    name: str
    url: str = ""
    alternate_name: tuple[str, ...] = ()
    description: str = ""
    logo: str = ""
    telephone: str = ""
    email: str = ""
    address: PostalAddress | None = None
    parent_organization: tuple[object, ...] = ()


class WebSite(Thing, frozen=True, kw_only=True):
    id: str
    name: str
    url: str
    alternate_name: tuple[str, ...] = ()
    description: str = ""
    in_language: str
    publisher: Reference


class ListItem(Thing, frozen=True, kw_only=True):
    position: int
    name: str = ""
    item: str = ""
    url: str = ""


class BreadcrumbList(Thing, frozen=True, kw_only=True):
    item_list_element: tuple[ListItem, ...]


class ItemList(Thing, frozen=True, kw_only=True):
    item_list_element: tuple[ListItem, ...]


class CollectionPage(Thing, frozen=True, kw_only=True):
    name: str
    url: str
    description: str = ""
    in_language: str
    is_part_of: Reference
    main_entity: ItemList | None = None


class CreativeWorkSeries(Thing, frozen=True, kw_only=True):
    name: str
    url: str = ""


class VideoObject(Thing, frozen=True, kw_only=True):
    name: str
    description: str
    thumbnail_url: tuple[str, ...]
    upload_date: str
    duration: str = ""  # ISO 8601: PT4M36S
    content_url: str = ""
    embed_url: str = ""
    in_language: str
    is_part_of: CreativeWorkSeries | None = None


class CorrectionComment(Thing, frozen=True, kw_only=True):
    text: str
    date_published: str  # a day


class NewsArticle(Thing, frozen=True, kw_only=True):
    main_entity_of_page: str
    url: str
    headline: str
    alternative_headline: str = ""
    description: str = ""
    image: tuple[ImageObject, ...] = ()
    date_published: str
    date_modified: str
    author: tuple[object, ...]
    publisher: Raw
    article_section: str = ""
    keywords: tuple[str, ...] = ()
    in_language: str
    content_location: Place | None = None
    video: VideoObject | None = None
    source_organization: Organization | None = None
    is_based_on: str = ""  # of a reprint: where it stood first
    correction: tuple[CorrectionComment, ...] = ()
    digital_source_type: str = ""
