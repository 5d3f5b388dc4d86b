"""Every scene draws well-formed SVG in every light, and what is ordered is what lies in content/."""

import pytest
from lxml import etree
from PIL import Image

from scripts.draw.light import HOURS, SEASONS, Light
from scripts.draw.order import SIZES, Order, orders
from scripts.draw.scenes import SCENES, draw, names
from site_gen.reading.metadata import read_metadata

from ..kit import REPO

CONTENT = REPO / "content"
ORDERS = orders()
MARK = "示意图"


@pytest.mark.parametrize("name", names())
def test_a_scene_is_well_formed_in_every_season(name: str):
    drawings = {season: draw(name, Light(f"{season} {hour}")) for season, hour in zip(SEASONS, HOURS, strict=False)}
    for svg in drawings.values():
        assert etree.fromstring(svg.encode()).tag.endswith("}svg")
        assert "nan" not in svg and "None" not in svg


def test_light_changes_a_drawing_and_the_same_light_does_not():
    noon, again, night = (draw("avenue", Light(words)) for words in ("summer", "summer", "winter night"))
    assert noon == again != night


def test_an_unknown_light_and_an_unknown_scene_are_refused():
    with pytest.raises(ValueError, match="没有这样的季节或时辰：monsoon"):
        Light("monsoon")
    with pytest.raises(ValueError, match="没有这幅画：nowhere"):
        draw("nowhere", Light())


def test_there_are_many_scenes_each_with_what_it_shows():
    assert len(SCENES) >= 100
    assert all(make.__doc__ for make in SCENES.values())


def test_every_picture_in_content_is_ordered_and_every_order_was_carried_out():
    lying = {path.relative_to(CONTENT).as_posix() for path in CONTENT.rglob("*.jpg")}
    assert lying == {order.file for order in ORDERS}


@pytest.mark.parametrize("order", ORDERS, ids=lambda order: order.file)
def test_a_picture_has_its_size_and_says_that_it_is_a_drawing(order: Order):
    path = CONTENT / order.file
    with Image.open(path) as picture:
        size = picture.size[::-1] if picture.getexif().get(0x0112) == 6 else picture.size
        assert size == order.size
        assert MARK in picture.info["xmp"].decode()
        assert 0x8825 not in picture.getexif()  # no place
    if {"xmp", "iptc", "gbk"} & set(order.own):
        own = read_metadata(path)
        assert (own.caption, own.title, own.credit) == (order.caption, order.title, order.credit)
        assert MARK in own.caption and own.date


def test_photos_come_from_a_phone_and_a_camera_and_one_lies_on_its_side():
    large = [order for order in ORDERS if order.size in (SIZES["phone"], SIZES["phone-tall"])]
    assert len(large) >= 18 and len([one for one in ORDERS if one.size == SIZES["camera"]]) == 2
    assert [one.file for one in ORDERS if "turned" in one.own] == ["photos/2023/tongli-hedao.jpg"]
    assert {word for one in ORDERS for word in one.own} == {"xmp", "iptc", "gbk", "exif", "turned"}


def test_the_pictures_stay_small():
    assert sum((CONTENT / order.file).stat().st_size for order in ORDERS) < 30_000_000
