"""A published picture: one original in several widths and formats, all under one name that is its content."""

from msgspec import Struct

from .byline import Byline

WIDTHS = (400, 800, 1200, 1600)  # pixels; never wider than the original
PLAIN = 800  # JPEG, for readers without WebP, is made in this width and the widest only
LONGEST = 16_383  # pixels of height: what WebP can hold (RFC 9649 §2.7); a longer picture is made narrower

FORMS = ("avif", "webp", "jpg")  # the better ones first


class Shared(Struct, frozen=True):
    """A picture drawn for sharing an item."""

    address: str
    width: int
    height: int
    alt: str


class Picture(Struct, frozen=True):
    """`width` and `height` are those of the widest rendition; the others have the same shape.

    `address`, `length` (bytes) and `renditions` are the JPEG's: what feeds, search engines and old browsers get.
    `blur` is a picture of a few pixels (base64 of WebP), shown until the real one is there.
    """

    key: str
    width: int
    height: int
    alt: str = ""
    length: int = 0
    blur: str = ""
    byline: Byline | None = None  # what its metadata says, where an editor has said it

    @property
    def address(self) -> str:
        return self.at(self.width, "jpg")

    @property
    def renditions(self) -> tuple[tuple[int, int, str], ...]:
        """(width, height, address) of each JPEG, narrowest first."""
        return tuple((width, self.height_at(width), self.at(width, "jpg")) for width in self.widths("jpg"))

    @property
    def files(self) -> tuple[str, ...]:
        """The address of every rendition."""
        return tuple(self.at(width, form) for form in FORMS for width in self.widths(form))

    @property
    def fits_a_card(self) -> bool:
        """Whether social networks can show it for a link: they cut everything to about two to one."""
        return self.width >= 600 and 1.0 <= self.width / self.height <= 3.0

    def widths(self, form: str) -> tuple[int, ...]:
        """Narrowest first; an original narrower than the next step keeps its own width."""
        steps = (PLAIN,) if form == "jpg" else WIDTHS
        return (*(width for width in steps if width < self.width), self.width)

    def height_at(self, width: int) -> int:
        return self.height if width == self.width else max(1, round(self.height * width / self.width))

    def at(self, width: int, form: str) -> str:
        return f"/media/{self.key}-{width}.{form}"

    def candidates(self, form: str, base: str = "", upto: int = WIDTHS[-1]) -> str:
        """For `srcset`: all widths up to the first that is at least `upto`. `base` goes before the address."""
        widths = self.widths(form)
        enough = next((place for place, width in enumerate(widths, 1) if width >= upto), len(widths))
        return ", ".join(f"{base}{self.at(width, form)} {width}w" for width in widths[:enough])
