"""The closing of the books: what came in is what went out plus what was held back, each with its reason."""

from .indexing.visible import waiting
from .media.develop import Gallery
from .model.kinds import Status
from .read import Stock
from .report import Report
from .settings import Settings


def account(settings: Settings, stock: Stock, gallery: Gallery) -> Report:
    published, withdrawn, later = 0, 0, []
    for card, _ in stock.cards:
        if card.status is Status.WITHDRAWN:
            withdrawn += 1
        elif reason := waiting(card, settings.now):
            later.append((f"{card.source}《{card.title}》", reason))
        else:
            published += 1
    held = stock.catalogue.held()
    return Report(
        published=published,
        held=len(held),
        waiting=tuple(later),
        withdrawn=withdrawn,
        problems=stock.catalogue.problems(),
        held_sources=tuple((f"{item.source}:{item.line}", item.title) for item in held),
        slowest=stock.slowest,
        pictures=len(gallery.pictures),
        decoded=gallery.decoded,
    )
