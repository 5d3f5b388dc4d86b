"""What is wrong with a video file for readers' browsers, and the ffmpeg line that puts it right."""

import shlex
from collections.abc import Iterator
from posixpath import basename, splitext

from msgspec import Struct

from ..model.clip import Clip, running_time

HEAVY = 50 * 1024 * 1024  # bytes; what a git host still takes kindly, and a telephone
LONG_SIDE, SHORT_SIDE = 1920, 1080  # pixels
NEAR = 2.0  # seconds by which a length that somebody wrote may differ from the film's
# What every browser plays (caniuse: H.264 8 bit 4:2:0 with AAC; VP8, VP9, AV1 in WebM).
_VIDEO = {"mp4": ("h264",), "webm": ("vp8", "vp9", "av1")}
_AUDIO = {"mp4": ("aac", "mp3"), "webm": ("vorbis", "opus")}
_PIXELS = ("yuv420p", "yuvj420p")


class Defect(Struct, frozen=True):
    """`rule` is the stable id; the texts are Chinese, without a full stop."""

    rule: str
    cause: str
    remedy: str
    value: str = ""


def defects_of(file: str, clip: Clip, stated: int | None) -> Iterator[Defect]:
    """`stated`: the length in seconds that the listing gives, if any. A clip with a fault has that one defect."""
    if clip.fault:
        yield Defect("video-broken", f"视频{clip.fault}", "请重新导出、重新上传这个视频", basename(file))
        return
    if cause := _codec(clip):
        yield Defect("video-codec", cause, f"请转码：{command(file, clip)}", clip.video)
    elif cause := _misnamed(file, clip):
        yield Defect("video-name", cause, f"请把后缀改成 .{clip.container}，清单里也要改", basename(file))
    elif clip.late_index:
        cause = "视频的索引（moov）在文件末尾，要全部下载完才能播放"
        yield Defect("video-faststart", cause, f"请把索引移到开头：{command(file, clip)}", basename(file))
    if max(clip.width, clip.height) > LONG_SIDE or min(clip.width, clip.height) > SHORT_SIDE:
        cause = f"画面 {clip.width}×{clip.height}，超过 1080p，手机上播放会卡"
        yield Defect("video-large", cause, f"请缩小：{command(file, clip)}", basename(file))
    if clip.size > HEAVY:
        cause = f"视频有 {clip.size / 1024 / 1024:.0f} MB，超过 {HEAVY // 1024 // 1024} MB"
        yield Defect("video-heavy", cause, f"请压缩：{command(file, clip)}；或传到视频平台，在这里写网址", basename(file))
    if stated and clip.duration and abs(clip.seconds - stated) > NEAR:
        cause = f"时长写的是 {running_time(stated)}，视频实际是 {running_time(clip.duration)}，已按实际登出"
        yield Defect("video-duration", cause, "请改正时长，或删去这一格", running_time(stated))


def _misnamed(file: str, clip: Clip) -> str:
    """Servers tell the sort by the name, and some browsers believe them."""
    said = "webm" if file.lower().endswith(".webm") else "mp4"
    return f"后缀是 .{said}，里面是 {clip.container}，有的浏览器不放" if clip.container != said else ""


def _codec(clip: Clip) -> str:
    """Empty where every browser plays it."""
    if clip.video not in _VIDEO.get(clip.container, ()):
        return f"视频编码是 {clip.video or '未知'}，不少浏览器放不了"
    if clip.container == "mp4" and clip.pixels not in _PIXELS:
        return f"像素格式是 {clip.pixels or '未知'}，不少浏览器放不了"
    if clip.audio and clip.audio not in _AUDIO[clip.container]:
        return f"声音编码是 {clip.audio}，不少浏览器没有声音"
    return ""


def command(file: str, clip: Clip) -> str:
    """One line that cures all that is wrong with the clip, whichever of it is being told."""
    name = basename(file)
    stem = splitext(name)[0]
    source, target = shlex.quote(name), shlex.quote(f"{stem}-web.mp4")
    large = max(clip.width, clip.height) > LONG_SIDE or min(clip.width, clip.height) > SHORT_SIDE
    if not (_codec(clip) or large or clip.size > HEAVY):
        return f"ffmpeg -i {source} -c copy -movflags +faststart {target}"
    box = "1080:1920" if clip.is_portrait else "1920:1080"
    scale = f' -vf "scale={box}:force_original_aspect_ratio=decrease:force_divisible_by=2"' if large else ""
    quality = 26 if clip.size > HEAVY else 23
    sound = " -c:a aac -b:a 128k" if clip.audio else " -an"
    return f"ffmpeg -i {source} -c:v libx264 -crf {quality} -pix_fmt yuv420p{scale}{sound} -movflags +faststart {target}"
