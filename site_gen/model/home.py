"""What the home page is made of: its blocks, from the top down, each with its options."""

from msgspec import Struct

from .kinds import Level


class Topics(Struct, frozen=True, tag="topics", forbid_unknown_fields=True):
    """热点专题: one line of links to the columns of kind topic, the register's order."""

    count: int = 4


class Headline(Struct, frozen=True, tag="headline", forbid_unknown_fields=True):
    """头条: the newest pinned item, or the newest story; in brackets below it its topic and what is related to it."""

    links: int = 3


class Pictures(Struct, frozen=True, tag="pictures", forbid_unknown_fields=True):
    """图片新闻: a carousel of the newest stories and photos with a picture."""

    count: int = 5


class News(Struct, frozen=True, tag="news", forbid_unknown_fields=True):
    """要闻: the other pinned items, then the newest stories, of one column or of all."""

    column: str = ""
    count: int = 10


class Study(Struct, frozen=True, tag="study", forbid_unknown_fields=True):
    """学习: a fixed slot. Pinned items of the column stand first and stay, whatever else is published."""

    column: str = "study"
    count: int = 4


class Boxes(Struct, frozen=True, tag="columns", forbid_unknown_fields=True):
    """分栏: a box for each of these columns and themes, three beside each other."""

    columns: tuple[str, ...] = ()
    themes: tuple[str, ...] = ()
    count: int = 6


class Banner(Struct, frozen=True, tag="banner", forbid_unknown_fields=True):
    """通栏: the banner of a topic across the page; the first topic of the register, or the one named."""

    column: str = ""


class Notices(Struct, frozen=True, tag="notices", forbid_unknown_fields=True):
    column: str = "notices"
    count: int = 6


class Videos(Struct, frozen=True, tag="videos", forbid_unknown_fields=True):
    count: int = 5


class People(Struct, frozen=True, tag="people", forbid_unknown_fields=True):
    """好人榜: the newest period of the column."""

    column: str = "good-people"
    count: int = 6


class Regions(Struct, frozen=True, tag="regions", forbid_unknown_fields=True):
    """The tiles of the provinces, with counts."""


class Counties(Struct, frozen=True, tag="counties", forbid_unknown_fields=True):
    """The divisions below the site's own place, with counts."""


class Ranking(Struct, frozen=True, tag="ranking", forbid_unknown_fields=True):
    """信息报送: stations by what was published of theirs, in the last `months` that have items (0: ever)."""

    count: int = 10
    months: int = 0
    levels: tuple[Level, ...] = ()  # none: all


class Themes(Struct, frozen=True, tag="themes", forbid_unknown_fields=True):
    """Every theme with its count."""


class Friends(Struct, frozen=True, tag="friends", forbid_unknown_fields=True):
    """友情链接."""


Block = (
    Topics
    | Headline
    | Pictures
    | News
    | Study
    | Boxes
    | Banner
    | Notices
    | Videos
    | People
    | Regions
    | Counties
    | Ranking
    | Themes
    | Friends
)
# In the order of DEFAULT, with what editors call them.
NAMES: dict[type, str] = {
    Topics: "热点专题",
    Headline: "头条",
    Pictures: "图片新闻",
    News: "要闻",
    Study: "学习",
    Boxes: "分栏",
    Banner: "通栏",
    Notices: "公告",
    Videos: "短视频",
    People: "好人榜",
    Regions: "地区",
    Counties: "区县",
    Ranking: "信息报送",
    Themes: "主题",
    Friends: "友情链接",
}
REPEATABLE = (Boxes, Banner)
DEFAULT: tuple[Block, ...] = (
    Topics(),
    Headline(),
    Pictures(),
    News(),
    Study(),
    Boxes(columns=("cultivation", "practice", "creation")),
    Banner(),
    Notices(),
    Videos(),
    People(),
    Regions(),
    Ranking(),
    Themes(),
    Friends(),
)
MOST = 60  # items that any one block may show


def tag_of(kind: type[Block]) -> str:
    """The word for a block in mkdocs.yml."""
    return kind.__struct_config__.tag
