"""An item as structured data: NewsArticle with its pictures and its video, and Baidu's document of its times."""

from typing import Any

from msgspec import Raw

from ..feeds.dates import rfc3339
from ..model.identity import Identity
from ..model.item import AI, AnyItem
from ..model.picture import Picture
from ..structured.authors import author_of, creators_of
from ..structured.baidu import LandingPage, wall_clock
from ..structured.things import (
    LANGUAGE,
    CorrectionComment,
    CreativeWorkSeries,
    ImageObject,
    NewsArticle,
    Organization,
    Place,
    VideoObject,
)
from .views import Figure, Head, ItemView

# schema.org/IPTCDigitalSourceEnumeration: the mark that the page shows in words.
AI_SOURCES = {
    AI.GENERATED: "https://schema.org/TrainedAlgorithmicMediaDigitalSource",
    AI.ASSISTED: "https://schema.org/CompositeWithTrainedAlgorithmicMediaDigitalSource",
}


class ArticleData:
    """For one site; `publisher` is the site as every article names it."""

    def __init__(self, identity: Identity, publisher: Raw):
        self._origin = identity.origin
        self._publisher = publisher

    def article(self, head: Head, view: ItemView) -> NewsArticle:
        """Every kind of item is a NewsArticle to Google: a page with one text, one time and one publisher."""
        item, address = view.item, self._origin + head.address
        return NewsArticle(
            main_entity_of_page=address,
            url=address,
            headline=item.title,
            alternative_headline=item.subtitle,
            description=head.description,
            image=self._images(view),
            date_published=rfc3339(item.date),
            date_modified=rfc3339(item.modified),
            author=tuple(map(author_of, item.authors)) or (Organization(name=head.source),),
            publisher=self._publisher,
            article_section=head.column_name,
            keywords=head.keywords,
            in_language=LANGUAGE,
            content_location=Place(name=view.card.region_name.replace("/", "")) if view.card.region_name else None,
            video=self._video(head, view),
            source_organization=Organization(name=head.source) if item.reprint else None,
            is_based_on=item.source_url if item.reprint else "",
            correction=_corrections(item),
            digital_source_type=AI_SOURCES.get(item.ai, ""),
        )

    def landing_page(self, head: Head, view: ItemView) -> LandingPage:
        """One picture or three, as Baidu wants it."""
        pictures = view.pictures[: 3 if len(view.pictures) >= 3 else 1]
        return LandingPage(
            id=self._origin + head.address,
            title=view.item.title,
            images=tuple(self._origin + picture.address for picture in pictures),
            description=head.description,
            published=wall_clock(view.item.date),
            updated=wall_clock(view.item.modified),
        )

    def _images(self, view: ItemView) -> tuple[ImageObject, ...]:
        """Photos with caption and credit; the pictures of a text, whose captions are part of it, without."""
        if view.figures:
            return tuple(self._figure(figure) for figure in view.figures)
        return tuple(self._image(picture) for picture in view.pictures)

    def _figure(self, figure: Figure) -> ImageObject:
        """What its caption tells; a time that says only 近日, a place without a region, are nothing for engines."""
        told, place = figure.told, figure.place
        return self._image(
            figure.picture,
            caption=figure.caption,
            credit_text=figure.credit,
            creator=creators_of(figure.credits),
            date_created=told.taken.iso if told and told.taken else "",
            content_location=Place(name=told.place or place.name) if told and place else None,
        )

    def _image(self, picture: Picture, **said: Any) -> ImageObject:
        address = self._origin + picture.address
        return ImageObject(
            url=address,
            content_url=address,
            width=picture.width,
            height=picture.height,
            **said,
        )

    def _video(self, head: Head, view: ItemView) -> VideoObject | None:
        """Only what a reader can play here and has a poster: thumbnailUrl is required."""
        video, item = view.video, view.item
        if video is None or video.poster is None or not (video.file or video.embed):
            return None
        return VideoObject(
            name=item.title,
            description=head.description,
            thumbnail_url=(self._origin + video.poster.address,),
            upload_date=rfc3339(item.date),
            duration=iso_duration(view.card.duration),
            content_url=self._origin + video.file if video.file else "",
            embed_url=video.embed,
            in_language=LANGUAGE,
            is_part_of=self._series(view),
        )

    def _series(self, view: ItemView) -> CreativeWorkSeries | None:
        if view.series is None:
            return None
        return CreativeWorkSeries(name=view.series.name, url=self._origin + view.series.address)


def _corrections(item: AnyItem) -> tuple[CorrectionComment, ...]:
    return tuple(
        CorrectionComment(text=correction.text, date_published=correction.date.isoformat())
        for correction in item.corrections
    )


def iso_duration(seconds: int | None) -> str:
    """276 → PT4M36S (ISO 8601-1 §5.5.2); empty where the length is not known."""
    if not seconds:
        return ""
    minutes, rest = divmod(seconds, 60)
    hours, minutes = divmod(minutes, 60)
    parts = ((hours, "H"), (minutes, "M"), (rest, "S"))
    return "PT" + "".join(f"{number}{unit}" for number, unit in parts if number)
