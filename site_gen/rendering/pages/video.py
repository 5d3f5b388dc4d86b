"""How a video can be seen on its page: a player, a film in the page, or the ways to where it lies."""

from collections.abc import Iterator

from ...media.files import Published
from ...media.platforms import platform_of
from ...model.card import Card
from ...model.item import Video
from ...model.kinds import Minors
from ..edition import Edition
from ..environment import clock, file_size
from ..qr_path import qr_path
from ..views import VideoView, WayOut

QR_LIMIT = 1000  # characters of an address; a symbol of more modules cannot be scanned from a screen


def video_view(edition: Edition, item: Video, card: Card) -> VideoView:
    platform = platform_of(item.url)
    film = edition.files.get(item.file, Published())
    clip = film.clip
    return VideoView(
        platform=platform.name,
        embed="" if film.address else platform.embed,
        link=item.url,
        file=film.address,
        size=file_size(film.size) if film.address else "",
        width=clip.width if clip else 0,
        height=clip.height if clip else 0,
        captions=edition.files.get(item.captions, Published()).address,
        clock=clock(card.duration),
        portrait=card.orientation == "portrait",
        poster=edition.picture(item.poster or card.cover, f"视频封面：{item.title}"),
        ways=tuple(_ways(item, bool(film.address))),
        transcript=tuple(filter(None, (part.strip() for part in item.transcript.split("\n\n")))),
        minors=item.minors.label if item.minors in (Minors.CONSENTED, Minors.BLURRED) else "",
    )


def _ways(item: Video, has_film: bool) -> Iterator[WayOut]:
    """The places where it lies, but for the one that the page's own player shows."""
    played = "" if has_film or not platform_of(item.url).embed else item.url
    for url in dict.fromkeys((item.url, *item.also)):
        if url and url != played:
            platform = platform_of(url)
            side, steps = qr_path(url) if len(url) <= QR_LIMIT else (0, "")
            yield WayOut(platform.name or "视频平台", url, platform.scan, side, steps)
