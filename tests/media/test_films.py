"""Own films as they are measured, the poster that is taken out of one, and what is said of those that will not play."""

import random
from contextlib import suppress

import pytest

from site_gen.media.defects import HEAVY, defects_of
from site_gen.media.frame import frame_of
from site_gen.media.original import Unreadable
from site_gen.media.probe import measure
from site_gen.model.clip import Clip

from .films import film, turned


@pytest.fixture
def clip(tmp_path):
    def measured(data: bytes) -> Clip:
        path = tmp_path / "a.mp4"
        path.write_bytes(data)
        return measure(path)

    return measured


def test_a_film_is_measured(clip):
    found = clip(film(sound="aac"))
    assert (found.width, found.height, found.video, found.pixels, found.audio) == (160, 90, "h264", "yuv420p", "aac")
    assert (found.duration, found.container, found.late_index, found.fault) == (2, "mp4", False, "")
    assert not list(defects_of("a.mp4", found, 2))


def test_a_film_that_is_to_be_turned_is_measured_as_it_is_seen(clip):
    found = clip(turned(film()))
    assert (found.width, found.height, found.rotation, found.is_portrait) == (90, 160, 90, True)


DEFECTS = {
    "late index": (dict(fast=False), None, ["video-faststart"]),
    "HEVC": (dict(codec="libx265"), None, ["video-codec"]),
    "4:4:4": (dict(pixels="yuv444p"), None, ["video-codec"]),
    "sound": (dict(sound="ac3"), None, ["video-codec"]),
    "VP9 in MP4": (dict(codec="libvpx-vp9"), None, ["video-codec"]),
    "MP3": (dict(sound="libmp3lame"), None, []),
    "WebM by the name of MP4": (dict(codec="libvpx-vp9", form="webm"), None, ["video-name"]),
    "large": (dict(size=(2560, 1440), seconds=0.2), None, ["video-large"]),
    "large, on its side": (dict(size=(1088, 1920), seconds=0.2), None, ["video-large"]),
    "1080p": (dict(size=(1080, 1920), seconds=0.2), None, []),
    "told too long": ({}, 276, ["video-duration"]),
    "told nearly": ({}, 4, []),
}


@pytest.mark.parametrize("case", DEFECTS)
def test_what_is_wrong_is_told_with_its_remedy(clip, case):
    how, stated, rules = DEFECTS[case]
    found = list(defects_of("videos/我的 片.mp4", clip(film(**how)), stated))
    assert [one.rule for one in found] == rules
    for one in found:
        if one.rule not in ("video-duration", "video-name"):
            assert "ffmpeg -i '我的 片.mp4' " in one.remedy and "-movflags +faststart '我的 片-web.mp4'" in one.remedy


@pytest.mark.parametrize("codec", ["libvpx", "libvpx-vp9", "libsvtav1"])
def test_what_a_webm_may_hold(clip, codec):
    """The codec goes by its own name, whatever the decoder is called (libdav1d)."""
    found = clip(film(codec=codec, size=(160, 96), form="webm"))
    assert found.video in ("vp8", "vp9", "av1") and not list(defects_of("a.webm", found, None))


def test_one_command_cures_all():
    """An upright film that is too large, too heavy and of the wrong codec: three warnings, one line for all."""
    ill = Clip(size=HEAVY + 1, seconds=9, width=2160, height=3840, video="hevc", pixels="yuv420p10le", audio="aac", container="mp4")
    found = list(defects_of("a.mp4", ill, None))
    assert [one.rule for one in found] == ["video-codec", "video-large", "video-heavy"]
    (line,) = {one.remedy.partition("：")[2].partition("；")[0] for one in found}
    assert "-c:v libx264 -crf 26 -pix_fmt yuv420p" in line and "scale=1080:1920:" in line and "-c:a aac" in line


def hostile() -> dict[str, bytes]:
    good = film()
    moov = good.index(b"moov") - 4
    return {
        "nothing": b"",
        "text": "这是一段文字\n".encode() * 9,
        "a picture": b"\xff\xd8\xff\xe0" + b"\0" * 99,
        "cut": good[: len(good) * 2 // 3],
        "first bytes": good[:40],
        "huge first box": b"\0\0\0\1ftyp" + b"\xff" * 8 + good,
        "huge index": good[:moov] + b"\x7f\xff\xff\xff" + good[moov + 4 :],
        "unknown codec": good.replace(b"avc1", b"zzzz"),
        "boxes of no length": b"\0\0\0\x10ftypisom\0\0\0\0" + b"\0\0\0\0free" * 9,
        "cut webm": (webm := film(codec="libvpx", form="webm"))[: len(webm) // 2],
        "a byte short": webm[:-1],
        "webm": b"\x1a\x45\xdf\xa3" + b"\xff" * 99,
    }


@pytest.mark.parametrize("case", hostile())
def test_a_hostile_file_has_a_fault(clip, case):
    """Nobody asks it for a poster; should one be asked for all the same, nothing but Unreadable comes of it."""
    data = hostile()[case]
    found = clip(data)
    assert found.fault and [one.rule for one in defects_of("a.mp4", found, 9)] == ["video-broken"]
    with suppress(Unreadable):
        frame_of(data)


def test_bytes_changed_at_random_never_raise(clip):
    dice, good = random.Random(1), film()
    for _ in range(60):
        data = bytearray(good)
        for _ in range(dice.randint(1, 12)):
            data[dice.randrange(len(data))] = dice.randrange(256)
        clip(bytes(data))
        with suppress(Unreadable):
            frame_of(bytes(data))


def test_the_poster_is_not_the_black_of_the_beginning():
    """And the same every time."""
    picture = frame_of(film(seconds=4.0, dark=1.0))
    assert picture.size == (160, 90) and picture.convert("L").getextrema()[1] > 150
    assert picture.tobytes() == frame_of(film(seconds=4.0, dark=1.0)).tobytes()


def test_the_poster_stands_upright():
    assert frame_of(turned(film())).size == (90, 160)


def test_a_film_that_is_dark_throughout_still_has_a_poster():
    assert frame_of(film(seconds=1.0, dark=1.0)).size == (160, 90)
