"""A site whose editors left in it what editors leave: for checks of every feed there is."""

from ..kit import Files, picture, story
from ..media.films import film

WORD = "\x0b\x07\x1f"  # what a paste from Word carries
HARD = '<&> ]]> & AT&T 3<5 "引号" 😀 𫠆𬱟'
LONG = "很长的标题" * 60
DIALECT = """正文 <b>粗</b> & 3<5 ]]> 😀，见[乙](b.md)、[外站](https://a.cn/?a=1&b=2)、[页内](#x)、[注][1]。[^1]

![图 “甲” & <乙>](a.jpg "图说 & <一>（潘伟 摄）")

## 小标题

| 甲 | 乙 |
|---|---|
| 1 | `a < b && c` |

!!! note "说明"
    提示。

[1]: /themes/
[^1]: 脚注。
"""

FILES: Files = {
    "stories/2026/03/a.md": story("甲 " + HARD.replace('"', "”"), "2026-03-04", "cover: a.jpg", "credits: [潘伟, 戴林峰]",
                                  "authors: ['张 & <三>', '李四']", "themes: [volunteer]", "region: '520624'", body=DIALECT),
    "stories/2026/03/a.jpg": picture(),
    "stories/2026/03/b.md": story("乙", "2026-03-04", "kind: brief", "keywords: ['a & b']"),
    "stories/2026/03/long.md": story(LONG, "2026-03-03"),
    "stories/2026/03/中文文件名.md": story("中文文件名", "2026-03-03 09:30", "corrections:", "  - {date: 2026-03-09, text: 日期有误}"),
    "stories/2026/03/zhuan.md": story("转载一篇", "2026-03-02", "reprint: true", "source: 贵州日报 & 天眼",
                                      "source_url: https://例子.中国/新闻/1.html?a=1&b=[2]|3", "original_title: 原题",
                                      "authors: [记者]", "editor: 王五"),
    "stories/2026/03/gone.md": story("撤下的题目", "2026-03-03", "status: withdrawn", "updated: 2026-03-10",
                                     "region: '520624'", body="撤下的正文。"),
    "stories/2025/12/old.md": story("去年一篇", "2025-12-30", "aliases: [/xinwen/旧.html]"),
    "stories/2025/10/older.md": story("更早一篇", "2025-10-01"),
    "photos/2026/set/index.md": story("组图 & 秋收", "2026-03-05", "images:", "  - {file: 一.jpg, caption: '3<5 & “晒谷”', credit: 滕治中}",
                                      "  - {file: b.jpg, caption: 入仓, credit: 滕绍忻}"),
    "photos/2026/set/一.jpg": picture("#114411"),
    "photos/2026/set/b.jpg": picture("#332211"),
    "videos/weishi.yml": "\n".join((
        "series: 小城微视", "videos:",
        "  - {title: 第一期, date: 2026-03-01, episode: 1, duration: '0:02', file: 片一.mp4, poster: p.jpg}",
        "  - {title: 第二期, date: 2026-03-02, episode: 2, duration: '1:02', poster: p.jpg,",
        "     url: 'https://www.bilibili.com/video/BV1Sh4Li7Tr1'}", "")),
    "videos/片一.mp4": film(),
    "videos/p.jpg": picture("#000044", (320, 180)),
    "videos/dou.yml": "- {title: 抖音一条, date: 2026-03-02, url: 'https://v.douyin.com/abc/'}\n",
}  # fmt: skip


def with_word(files: Files) -> Files:
    """The same after a paste from Word: control characters where YAML lets them in, as an escape."""
    return {**files, "stories/2026/03/word.md": story('"志\\x0b愿\\x07服务"', "2026-03-06", 'summary: "摘\\x1f要"',
                                                       'authors: ["唐\\x0b云"]', body=f"正{WORD}文一段。")}  # fmt: skip
