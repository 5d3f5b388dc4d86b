"""One small mistake for every message of the readers and of the build.

A case is the files of a tiny content/ folder; complaints.py makes the mistake and hears what the program says.
"""

import io
from collections.abc import Mapping

from msgspec import Struct
from PIL import Image

HEAD = "标题: 屏南双溪：夜校把课桌搬到廊桥边\n日期: 2026-11-14\n"
BODY = "福建省宁德市屏南县双溪镇的夜校周三晚上开课。\n"
STORY = "stories/2026/11/yexiao.md"
VIDEOS = "videos/weishi.yml"
CAPTIONS = "photos/2026/yexiao/captions.csv"


class Link(str):
    """A symbolic link to that path."""


class Case(Struct, frozen=True, kw_only=True):
    """`built`: only a whole build finds it."""

    rule: str
    group: str
    files: Mapping[str, str | bytes]
    built: bool = False
    options: Mapping[str, object] = {}


def picture() -> bytes:
    out = io.BytesIO()
    Image.new("RGB", (320, 240), "#a81414").save(out, "JPEG")
    return out.getvalue()


def story(head: str = HEAD, body: str = BODY) -> str:
    return f"---\n{head}---\n{body}"


def with_head(line: str) -> dict[str, str]:
    return {STORY: story(HEAD + line + "\n")}


def video(lines: str) -> dict[str, str]:
    return {VIDEOS: f"- 标题: 屏南双溪：一把剪刀剪了三十年头发\n  日期: 2026-11-14\n{lines}"}


def stations(*rows: str) -> dict[str, str]:
    return {"stations.csv": "\n".join(["编号,名称,层级,地区,上级", *rows, ""])}


HEADS, VALUES, FILES, REGISTERS, PHOTOS, CLIPS, ADDRESSES, BODIES = (
    "稿头", "填的值", "文件和文件名", "登记表和清单", "图片", "短视频", "网址", "正文",
)

# fmt: off
_CHECKED: tuple[Case, ...] = tuple(Case(rule=rule, group=group, files=files) for rule, group, files in (
    ("front-matter-missing", HEADS, {STORY: "屏南双溪：夜校把课桌搬到廊桥边\n\n" + BODY}),
    ("front-matter-unclosed", HEADS, {STORY: "---\n" + HEAD + "\n" + BODY}),
    ("front-matter-divided", HEADS, {STORY: "---\n" + HEAD + "---\n体裁: 简讯\n来源: 屏南县融媒体中心\n---\n" + BODY}),
    ("front-matter-shape", HEADS, {STORY: story("- 标题\n- 日期\n")}),
    ("key-missing", HEADS, {STORY: story("标题: 屏南双溪：夜校把课桌搬到廊桥边\n")}),
    ("key-empty", HEADS, {STORY: story("标题:\n日期: 2026-11-14\n")}),
    ("key-unknown", HEADS, with_head("责任编缉: 陈示例")),
    ("key-duplicate", HEADS, with_head("title: 双溪夜校开课了")),
    ("yaml-colon", HEADS, {STORY: story("标题：屏南双溪夜校\n日期: 2026-11-14\n")}),
    ("yaml-tab", HEADS, with_head("三审:\n\t一审: 李示例")),
    ("yaml-quote", HEADS, with_head('副题: "一张课程表')),
    ("yaml-bracket", HEADS, with_head("关键词: [夜校, 廊桥")),
    ("yaml-escape", HEADS, with_head('副题: "课程表\\q"')),
    ("yaml-syntax", HEADS, with_head("副题: @夜校")),
    ("yaml-comment", HEADS, with_head("副题: 夜校 #3 班")),
    ("yaml-alias", HEADS, with_head("副题: &a 夜校\n肩题: *a")),
    ("yaml-tag", HEADS, with_head("副题: !!python/name:os 夜校")),
    ("yaml-deep", HEADS, with_head("关键词: " + "[" * 40 + "]" * 40)),
    ("date-invalid", VALUES, {STORY: story("标题: 屏南双溪：夜校把课桌搬到廊桥边\n日期: 2026-13-01\n")}),
    ("value-unknown", VALUES, with_head("体裁: 新闻")),
    ("type-wrong", VALUES, with_head("副题: [甲, 乙]")),
    ("url-invalid", VALUES, with_head("来源网址: www.example.com")),
    ("region-unknown", VALUES, with_head("地区: 屏男县")),
    ("region-ambiguous", VALUES, with_head("地区: 鼓楼区")),
    ("station-unknown", VALUES, {**stations('shuangxi,双溪镇新时代文明实践所,所,"350923",'), **with_head("站点: shuangxii")}),
    ("station-ambiguous", VALUES, {**stations("a,城关镇新时代文明实践所,所,350923,", "b,城关镇新时代文明实践所,所,350921,"), **with_head("站点: 城关镇新时代文明实践所")}),
    ("column-unknown", VALUES, {"columns.yml": "- {id: practice, name: 文明实践}\n", **with_head("栏目: pratice")}),
    ("theme-unknown", VALUES, with_head("主题: [志愿者服务]")),
    ("allow-unknown", VALUES, with_head("豁免: {title-lenght: 片名是原来的}")),
    ("alias-invalid", ADDRESSES, with_head("旧地址: https://old.example.org/1.html")),
    ("slug-invalid", ADDRESSES, with_head("网址名: a/b")),
    ("address-taken", ADDRESSES, {STORY: story(), "stories/2026/11/yexiao/index.md": story()}),
    ("address-reserved", ADDRESSES, {"videos/series.yml": "- {标题: 屏南双溪夜校, 日期: 2026-11-14, 网址: 'https://www.douyin.com/video/7000000000000000001', 编号: a}\n"}),
    ("address-empty", ADDRESSES, {"stories/！！.md": story()}),
    ("address-long", ADDRESSES, with_head("网址名: " + "shuangxi-" * 25)),
    ("file-missing", FILES, with_head("封面: yexiao.jpg")),
    ("file-type", FILES, {**with_head("封面: yexiao.docx"), "stories/2026/11/yexiao.docx": b"x"}),
    ("path-outside", FILES, with_head("封面: ../../../../tu.jpg")),
    ("file-unknown", FILES, {"storys/2026/11/yexiao.md": story()}),
    ("too-large", FILES, {STORY: b"---\n" + HEAD.encode() + b"---\n" + b"x" * (21 * 1024 * 1024)}),
    ("encoding", FILES, {STORY: story().encode("gb18030")}),
    ("binary", FILES, {STORY: story() + "\0"}),
    ("link-broken", FILES, {STORY: Link("nowhere.md")}),
    ("link-folder", FILES, {"stories/2026/yexiao": Link("11"), STORY: story()}),
    ("problems-more", HEADS, {STORY: story(HEAD + "".join(f"键{n}: 甲\n" for n in range(520)))}),
    ("body-empty", BODIES, {STORY: story(body="")}),
    ("link-scheme", BODIES, {STORY: story(body="[报名](javascript:alert)\n\n" + BODY)}),
    ("picture-elsewhere", BODIES, {STORY: story(body="![夜校的灯](https://www.example.org/deng.jpg)\n\n" + BODY)}),
    ("body-too-deep", BODIES, {STORY: story(body="> " * 200 + "夜校\n")}),
    ("body-too-hard", BODIES, {STORY: story(body="[" * 20000 + "\n")}),
    ("key-useless", REGISTERS, {"columns.yml": "- {id: practice, name: 文明实践, intro: 一段导语}\n"}),
    ("id-invalid", REGISTERS, stations("双 溪,双溪镇新时代文明实践所,所,,")),
    ("id-duplicate", REGISTERS, stations("shuangxi,双溪镇新时代文明实践所,所,,", "shuangxi,双溪社区新时代文明实践站,站,,")),
    ("parent-unknown", REGISTERS, stations("shuangxi,双溪镇新时代文明实践所,所,,pingnan")),
    ("station-loop", REGISTERS, stations("a,双溪镇新时代文明实践所,所,,b", "b,双溪社区新时代文明实践站,站,,a")),
    ("register-twice", REGISTERS, {"columns.yml": "- {id: a, name: 甲}\n", "columns.yaml": "- {id: b, name: 乙}\n"}),
    ("list-empty", REGISTERS, {VIDEOS: "# 还没有\n"}),
    ("list-shape", REGISTERS, {VIDEOS: "站长说\n"}),
    ("csv-columns", REGISTERS, {"videos/weishi.csv": "标题,日期,网址,网址\n甲,2026-11-14,https://www.douyin.com/video/7000000000000000001,\n"}),
    ("csv-empty", REGISTERS, {"videos/weishi.csv": ""}),
    ("csv-row", REGISTERS, {"videos/weishi.csv": "标题,日期,网址\n屏南双溪夜校,2026-11-14,https://www.douyin.com/video/7000000000000000001,多一格\n"}),
    ("caption-orphan", PHOTOS, {"photos/2026/yexiao.md": story()}),
    ("captions-twice", PHOTOS, {CAPTIONS: "文件,日期,图片说明\nyexiao.jpg,2026-11-14,居民听课。（示例 摄）\n", "photos/2026/yexiao/captions.yml": "[]\n", "photos/2026/yexiao/yexiao.jpg": picture()}),
    ("photo-bare", PHOTOS, {"photos/2026/yexiao.jpg": picture()}),
    ("photo-broken", PHOTOS, {"photos/2026/yexiao.jpg": b"not a picture"}),
    ("photo-duplicate", PHOTOS, {CAPTIONS: "文件,日期,图片说明\nyexiao.jpg,2026-11-14,居民听课。（示例 摄）\nyexiao.jpg,2026-11-14,居民又听课。（示例 摄）\n", "photos/2026/yexiao/yexiao.jpg": picture()}),
    ("photo-unlisted", PHOTOS, {"photos/2026/yexiao/index.md": story(HEAD + "组图:\n  - 文件: a.jpg\n    说明: 居民听课。\n    摄影: 示例\n    替代文字: 居民听课\n"), "photos/2026/yexiao/a.jpg": picture(), "photos/2026/yexiao/b.jpg": picture()}),
    ("video-host", CLIPS, video("  网址: https://www.example.com/video/1\n")),
    ("video-id", CLIPS, video("  网址: https://www.douyin.com/user/shuangxi\n")),
    ("episode-duplicate", CLIPS, {VIDEOS: "".join(f"- {{标题: 屏南双溪夜校{n}, 日期: 2026-11-14, 编号: y{n}, 系列: 站长说, 期号: 3, 网址: 'https://www.douyin.com/video/700000000000000000{n}'}}\n" for n in (1, 2))}),
    ("captions-invalid", CLIPS, {**video("  网址: https://www.douyin.com/video/7000000000000000001\n  字幕: yexiao.vtt\n"), "videos/yexiao.vtt": "00:01 晚稻熟了\n"}),
    ("video-nowhere", CLIPS, video("  系列: 站长说\n")),
    ("video-duplicate", CLIPS, {VIDEOS: "".join(f"- {{标题: 屏南双溪夜校{n}, 日期: 2026-11-14, 编号: yexiao, 网址: 'https://www.douyin.com/video/700000000000000000{n}'}}\n" for n in (1, 2))}),
    ("episode-invalid", CLIPS, video("  网址: https://www.douyin.com/video/7000000000000000001\n  期号: 上集\n")),
    ("duration-invalid", CLIPS, video("  网址: https://www.douyin.com/video/7000000000000000001\n  时长: 四分半\n")),
    ("duration-long", CLIPS, video("  网址: https://www.douyin.com/video/7000000000000000001\n  时长: '4:36:00'\n")),
))
_BUILT = (
    Case(rule="alias-taken", group=ADDRESSES, built=True, files={STORY: story(HEAD + "旧地址: /stories/2026/11/kaike/\n"), "stories/2026/11/kaike.md": story()}),
    Case(rule="picture-unreadable", group=PHOTOS, built=True, files={**with_head("封面: yexiao.jpg"), "stories/2026/11/yexiao.jpg": picture()[:400]}),
    Case(rule="series-clash", group=CLIPS, built=True, files={VIDEOS: "".join(f"- {{标题: 屏南双溪夜校{n}, 日期: 2026-11-14, 编号: y{n}, 系列: {name}, 网址: 'https://www.douyin.com/video/700000000000000000{n}'}}\n" for n, name in enumerate(("站长说", "站长·说")))}),
    Case(rule="series-gap", group=CLIPS, built=True, files={VIDEOS: "".join(f"- {{标题: 屏南双溪夜校{n}, 日期: 2026-11-{10 + n}, 编号: y{n}, 系列: 站长说, 期号: {n}, 网址: 'https://www.douyin.com/video/700000000000000000{n}'}}\n" for n in (1, 2, 4))}),
    Case(rule="home-unknown", group=REGISTERS, built=True, files=with_head("副题: 夜校"), options={"home": [{"学习": {"column": "xuexi"}}]}),
    Case(rule="podcast-unknown", group=CLIPS, built=True, files=with_head("副题: 夜校"), options={"podcasts": {"站长说": {"category": "News", "email": "a@example.org"}}}),
)
# fmt: on
CASES = (*_CHECKED, *_BUILT)

# A film with each fault that one may have, and the length that its listing gives.
FILM = {"size": 9_000_000, "seconds": 30.0, "width": 1920, "height": 1080, "video": "h264", "pixels": "yuv420p",
        "audio": "aac", "container": "mp4"}  # fmt: skip
FILMS: Mapping[str, tuple[dict[str, object], int | None]] = {
    "video-broken": ({"fault": "打不开（不是视频文件，或已损坏）"}, None),
    "video-codec": ({"video": "hevc"}, None),
    "video-faststart": ({"late_index": True}, None),
    "video-name": ({"container": "webm", "video": "vp9", "audio": "opus"}, None),
    "video-large": ({"width": 3840, "height": 2160}, None),
    "video-heavy": ({"size": 80 * 1024 * 1024}, None),
    "video-duration": ({}, 48),
}

# What a test cannot bring about on every machine.
RARE: Mapping[str, tuple[str, str]] = {
    "unreadable": (FILES, "stories/2026/11/yexiao.md: 错误 文件打不开（没有权限）。请检查文件是否还在、是否有权读取（unreadable）"),
    "video-not-measured": (CLIPS, "videos: 提醒 没有安装 PyAV，3 个视频文件没有检查，也取不出封面。请运行 scripts/setup，或 pip install 'site-gen[video]'；不装也能发布，时长和画幅以清单为准（video-not-measured）"),
    "not-a-file": (FILES, "stories/2026/11/yexiao.md: 错误 不是普通文件。请删去（not-a-file）"),
}
