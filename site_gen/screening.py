"""Between reading and editing: own video files are measured, and what they are wins over what a listing says of them."""

from collections.abc import Iterator, Mapping, Sequence

from msgspec.structs import replace

from .catalogue.disputes import held_item
from .catalogue.state import State
from .catalogue.store import SITE
from .indexing.visible import visible
from .media.clips import measure_clips
from .media.defects import Defect, defects_of
from .media.films import can_probe, is_film
from .model.card import Card
from .model.clip import Clip
from .model.kinds import Orientation
from .model.problem import Problem, Severity
from .read import Stock
from .running.progress import Progress
from .running.workers import Workers
from .settings import Settings

Clips = Mapping[str, Clip]


def screen(
    settings: Settings, workers: Workers, state: State, stock: Stock, progress: Progress
) -> tuple[Stock, Clips]:
    """The clips by file, and the stock: cards with the length and shape of their films, without those that nobody
    could play. What is wrong is told with the listing and the row. Without PyAV nothing is measured, which is said once.
    """
    cards = {c.address: c for c, _ in stock.cards if c.type == "video" and visible(c, settings.now, settings.preview)}
    films = _films(stock, cards) if cards else {}
    if not films:
        return stock, {}
    if not can_probe():
        stock.catalogue.add(SITE, (), (), [_not_measured(len(films))])
        return stock, {}
    with progress.stage("视频"):
        files = sorted(set(films.values()))
        clips, _ = measure_clips(settings.folders, workers, state.database, files, stock.marks, progress)
    found = {address: tuple(defects_of(file, clips[file], cards[address].duration)) for address, file in films.items()}
    gone = _tell(stock, {address: defects for address, defects in found.items() if defects})
    shown = {address: clips[file] for address, file in films.items()}
    kept = [(_as_it_is(card, shown.get(card.address)), digest) for card, digest in stock.cards if card.address not in gone]
    return stock._replace(cards=kept), clips


def _films(stock: Stock, cards: Mapping[str, Card]) -> dict[str, str]:
    """Address → its own film; a video has one."""
    there = {source.path for source in stock.sources}
    ties = stock.catalogue.ties("file", cards)
    return {address: file for address, file in ties if is_film(file) and file in there}


def _as_it_is(card: Card, clip: Clip | None) -> Card:
    if clip is None or clip.fault:
        return card
    shape = Orientation.PORTRAIT if clip.is_portrait else Orientation.LANDSCAPE
    return replace(card, duration=clip.duration or card.duration, orientation=shape)


def _tell(stock: Stock, found: Mapping[str, Sequence[Defect]]) -> set[str]:
    """Reports the defects; the addresses of items whose film cannot be played and that lie on no platform either."""
    gone, held, problems = set(), [], []
    for address, defects in found.items():
        item = stock.catalogue.entry(address).item
        broken = any(defect.rule == "video-broken" for defect in defects)
        if broken and not item.url:
            gone.add(address)
            held.append(held_item(item))
        severity = Severity.ERROR if address in gone else Severity.WARNING
        problems += _problems(item.source, item.line, defects, severity)
    stock.catalogue.add(SITE, (), held, problems)
    return gone


def _problems(file: str, line: int, defects: Sequence[Defect], severity: Severity) -> Iterator[Problem]:
    for defect in defects:
        yield Problem(
            file=file,
            line=line,
            rule=defect.rule,
            field="时长" if defect.rule == "video-duration" else "视频文件",
            value=defect.value,
            cause=defect.cause,
            remedy=defect.remedy,
            severity=severity,
        )


def _not_measured(number: int) -> Problem:
    return Problem(
        file="videos",
        rule="video-not-measured",
        cause=f"没有安装 PyAV，{number} 个视频文件没有检查，也取不出封面",
        remedy="请运行 scripts/setup，或 pip install 'site-gen[video]'；不装也能发布，时长和画幅以清单为准",
        severity=Severity.WARNING,
    )
