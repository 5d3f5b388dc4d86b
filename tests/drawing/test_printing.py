"""Printing and filming with tiny sizes."""

import re
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import av
import pytest
from PIL import Image

from scripts.draw.film import Reel, shoot
from scripts.draw.metadata import with_iptc
from scripts.draw.order import Order, orders
from scripts.draw.printing import find_font, printed
from scripts.draw.screenplay import SHOTS, Shot, subtitles
from site_gen.reading.metadata import read_metadata

from ..kit import REPO

ORDER = Order(
    file="photos/a.jpg",
    scene="harbour",
    light="summer dawn",
    size=(120, 90),
    view=(33.3, 0, 533.3, 400),
    about="渔港",
    own=(),
    title="霞浦渔港：开海之前讲安全",
    caption="8月9日，示意图：码头上。",
    credit="示例",
    date="2026-08-09 06:10",
)


@pytest.mark.parametrize("own", [("iptc",), ("gbk",)])
def test_words_written_as_iptc_bytes_are_read_back(tmp_path: Path, own: tuple[str, ...]):
    blank = BytesIO()
    Image.new("RGB", (8, 8)).save(blank, "JPEG")
    (tmp_path / "a.jpg").write_bytes(with_iptc(blank.getvalue(), replace(ORDER, own=own)))
    found = read_metadata(tmp_path / "a.jpg")
    assert (found.title, found.caption, found.credit) == (ORDER.title, ORDER.caption, ORDER.credit)
    assert found.date == "2026-08-09 06:10:00+0800"
    assert (ORDER.title.encode("gb18030") in (tmp_path / "a.jpg").read_bytes()) == (own == ("gbk",))


def test_a_view_outside_the_drawing_is_refused(tmp_path: Path):
    table = tmp_path / "pictures.csv"
    table.write_text("file,scene,light,size,view,about,own,title,caption,credit,date\na.jpg,avenue,,cover,300 0 400,,,,,,\n", encoding="utf-8")
    with pytest.raises(ValueError, match="取景框出了画：300 0 400"):
        orders(table)


@pytest.fixture
def font() -> str:
    try:
        return find_font()
    except SystemExit as missing:
        pytest.skip(str(missing))


def test_a_picture_is_printed_marked_and_the_same_again(tmp_path: Path, font: str):
    order = replace(ORDER, own=("xmp", "exif", "turned"))
    data = printed(order, font)
    assert data == printed(order, font)
    (tmp_path / "a.jpg").write_bytes(data)
    with Image.open(tmp_path / "a.jpg") as picture:
        assert picture.size == (90, 120) and picture.getexif()[0x0112] == 6
    assert read_metadata(tmp_path / "a.jpg").caption == ORDER.caption


def test_a_film_is_made_of_drawings_and_the_same_again(tmp_path: Path, font: str):
    shots = tuple(Shot(scene, "", "四季", (0, 0, 600), (60, 40, 480), 0.4) for scene in ("avenue", "harbour"))
    for name in ("one.mp4", "two.mp4"):
        shoot(shots, Reel(size=(128, 72), fps=10, fade=0.2), tmp_path / name, font)
    data = (tmp_path / "one.mp4").read_bytes()
    assert data == (tmp_path / "two.mp4").read_bytes()
    assert data.index(b"moov") < data.index(b"mdat")  # plays before it has come whole
    with av.open(str(tmp_path / "one.mp4")) as film:
        picture, sound = film.streams.video[0], film.streams.audio[0]
        assert (picture.codec_context.name, picture.pix_fmt, picture.width, picture.frames) == ("h264", "yuv420p", 128, 8)
        assert sound.codec_context.name == "aac"


def test_the_subtitles_follow_the_shots():
    told = subtitles(SHOTS)
    assert told == (REPO / "content" / "videos" / "tongren-siji.vtt").read_text(encoding="utf-8")
    times = re.findall(r"(\d\d:\d\d\.\d{3}) --> 00:(\d\d:\d\d\.\d{3})", told)
    assert len(times) == len(SHOTS) and times == sorted(times)
