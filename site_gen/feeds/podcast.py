"""Podcast tags (Apple's “A Podcaster's Guide to RSS”), for a series of own video files.

A directory wants to know whom to write to and where to file the show. Nothing of that can be guessed, so a series
is a podcast only where mkdocs.yml gives its category and e-mail. Of the tags that Apple requires, title, description
and language stand in every feed; category and explicit are here; the image, too, needs somebody to draw it.
"""

from lxml import etree
from msgspec import Struct

from .xml_parts import add

ITUNES = "http://www.itunes.com/dtds/podcast-1.0.dtd"

# podcasters.apple.com/support/1691: a name that is not in the list is refused.
CATEGORIES: dict[str, tuple[str, ...]] = {
    "Arts": ("Books", "Design", "Fashion & Beauty", "Food", "Performing Arts", "Visual Arts"),
    "Business": ("Careers", "Entrepreneurship", "Investing", "Management", "Marketing", "Non-Profit"),
    "Comedy": ("Comedy Interviews", "Improv", "Stand-Up"),
    "Education": ("Courses", "How To", "Language Learning", "Self-Improvement"),
    "Fiction": ("Comedy Fiction", "Drama", "Science Fiction"),
    "Government": (),
    "Health & Fitness": ("Alternative Health", "Fitness", "Medicine", "Mental Health", "Nutrition", "Sexuality"),
    "History": (),
    "Kids & Family": ("Education for Kids", "Parenting", "Pets & Animals", "Stories for Kids"),
    "Leisure": (
        *("Animation & Manga", "Automotive", "Aviation", "Crafts", "Games", "Hobbies", "Home & Garden"),
        "Video Games",
    ),
    "Music": ("Music Commentary", "Music History", "Music Interviews"),
    "News": (
        *("Business News", "Daily News", "Entertainment News", "News Commentary", "Politics", "Sports News"),
        "Tech News",
    ),
    "Religion & Spirituality": ("Buddhism", "Christianity", "Hinduism", "Islam", "Judaism", "Spirituality"),
    "Science": (
        *("Astronomy", "Chemistry", "Earth Sciences", "Life Sciences", "Mathematics", "Natural Sciences"),
        *("Nature", "Physics", "Social Sciences"),
    ),
    "Society & Culture": ("Documentary", "Personal Journals", "Philosophy", "Places & Travel", "Relationships"),
    "Sports": (
        *("Baseball", "Basketball", "Cricket", "Fantasy Sports", "Football", "Golf", "Hockey", "Rugby", "Running"),
        *("Soccer", "Swimming", "Tennis", "Volleyball", "Wilderness", "Wrestling"),
    ),
    "Technology": (),
    "True Crime": (),
    "TV & Film": ("After Shows", "Film History", "Film Interviews", "Film Reviews", "TV Reviews"),
}


class Podcast(Struct, frozen=True, kw_only=True):
    """What a directory must be told of one series. `category`: `News`, or `News / Daily News`."""

    category: str
    email: str
    image: str = ""  # full address of a square JPEG or PNG of 1400 to 3000 pixels
    explicit: bool = False

    @property
    def path(self) -> tuple[str, ...]:
        """The category, and the one inside it."""
        return tuple(part.strip() for part in self.category.split("/"))


def is_category(path: tuple[str, ...]) -> bool:
    """Whether Apple files shows under it."""
    return path[0] in CATEGORIES and len(path) <= 2 and all(inner in CATEGORIES[path[0]] for inner in path[1:])


def add_show(channel: etree._Element, podcast: Podcast, owner: str) -> None:
    """The tags of the whole show. `owner`: the site's name."""
    add(channel, _tag("author"), owner)
    place = channel
    for name in podcast.path:
        place = add(place, _tag("category"), text=name)
    add(channel, _tag("explicit"), "true" if podcast.explicit else "false")
    if podcast.image:
        add(channel, _tag("image"), href=podcast.image)
    who = add(channel, _tag("owner"))
    add(who, _tag("name"), owner)
    add(who, _tag("email"), podcast.email)


def add_episode(item: etree._Element, duration: int | None, episode: int | None) -> None:
    """The tags of one episode; the file itself is its enclosure."""
    if duration:
        add(item, _tag("duration"), str(duration))
    if episode:
        add(item, _tag("episode"), str(episode))


def _tag(name: str) -> str:
    return f"{{{ITUNES}}}{name}"
