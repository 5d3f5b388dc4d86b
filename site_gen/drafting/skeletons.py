"""The text of a new item. What the editor must fill in is written as 【填写：…】, which `site-gen check` finds."""

import json
from collections.abc import Iterator

from ..model.kinds import Kind
from ..reading.nodes import Fault, Mapping, Scalar
from ..reading.yaml_nodes import compose
from .wish import Wish

SHOWN = 8  # columns that a hint names


def skeleton(wish: Wish, columns: tuple[str, ...]) -> str:
    """The whole file. `columns` are those of the register, as a hint names them."""
    if wish.sort.kind:
        return _markdown(wish, _story(wish, columns), _BODIES[wish.sort.kind])
    return _WRITERS[wish.sort.id](wish, columns)


def _markdown(wish: Wish, lines: Iterator[str], body: str) -> str:
    return "\n".join(["---", *lines, "---", body, ""])


def _story(wish: Wish, columns: tuple[str, ...]) -> Iterator[str]:
    yield from _head(wish)
    yield f"体裁: {wish.sort.label}"
    yield from _where(wish, columns)
    yield "# 谁供的稿、谁写的；没有就空着"
    yield "来源:"
    yield "作者:"
    if wish.sort.kind in (Kind.CASE, Kind.REPORT):
        yield "# 一两句话，列表里用；空着就取正文开头"
        yield "摘要:"


def _head(wish: Wish) -> Iterator[str]:
    yield "# 15 至 22 个字，写明哪里、做了什么；不用逗号、句号"
    yield f"标题: {written(wish.title) if wish.title else '【填写：标题】'}"
    yield "# 也可以带钟点，如 2026-11-14 09:30"
    yield f"日期: {wish.date}"


def _where(wish: Wish, columns: tuple[str, ...]) -> Iterator[str]:
    yield "# 站点写编号或全名，见 content/stations；写了站点就不用写地区"
    yield f"站点: {wish.station.id}" if wish.station else "站点:"
    if not (wish.station and wish.station.region) or wish.region:
        yield "# 地区从省写起，如 福建省/宁德市/屏南县；空着就按正文认"
        yield f"地区: {wish.region}".rstrip()
    yield f"# {'、'.join(columns[:SHOWN]) or '栏目见 content/columns.yml'}{' 等' if len(columns) > SHOWN else ''}"
    yield f"栏目: {wish.column.id}" if wish.column else "栏目:"


_BODIES = {
    Kind.CASE: """\
【填写：哪省哪市哪县的什么地方，什么时候遇到了什么难处】

## 怎么办的

【填写：谁牵头，一步一步怎样做，花了多少钱，走过什么弯路】

## 现在怎么样

【填写：有什么不同，还有什么没办好】""",
    Kind.BRIEF: """\
【填写：哪天，哪省哪市哪县的什么地方，谁做了什么】

【填写：几个人、几样东西、多少钱，接下来怎样】""",
    Kind.COMMENTARY: """\
【填写：从一件具体的事讲起，写明在哪里】

【填写：只讲一个道理】""",
    Kind.NOTICE: """\
【填写：谁从哪天起办什么事，日期写全年月日】

- **什么人。** 【填写】
- **怎样办。** 【填写】
- **截止日期。** 【填写】
- **找谁。** 【填写】""",
    Kind.REPORT: """\
【填写：哪省哪市哪县，从哪天到哪天，做成了什么】

## 做了什么

【填写：分几样写，每样有数】

## 还有什么不足

【填写：照实写】""",
}


def _photo(wish: Wish, columns: tuple[str, ...]) -> str:
    lines = (
        *_head(wish),
        *_where(wish, columns),
        "# 念给看不见图的人听：图里有什么",
        "替代文字: 【填写：图里有什么】",
    )
    return _markdown(wish, iter(lines), "【填写：几月几日，省市县到村，谁在做什么，一两句背景；末尾写谁拍的，如（姓名 摄）】")


def _gallery(wish: Wish, columns: tuple[str, ...]) -> str:
    shot = (
        "  - 文件: 1.jpg",
        "    说明: 【填写：几月几日，省市县到村，谁在做什么】",
        "    署名: 【填写：谁拍的】",
        "    替代文字: 【填写：图里有什么】",
    )
    hint = "# 一张图一段，按先后；文件名照实写，几张图就写几段"
    lines = (*_head(wish), *_where(wish, columns), hint, "组图:", *shot)
    return _markdown(wish, iter(lines), "【填写：几张图讲的是什么事】")


def _videos(wish: Wish, columns: tuple[str, ...]) -> str:
    lines = [
        "# 一条短视频一段，以 - 开头；再添一条，就照样再写一段",
        f"- 标题: {written(wish.title) if wish.title else '【填写：标题】'}",
        f"  日期: {wish.date}",
        "  # 平台上这条视频的网址，手机上“分享”得到的整段文字也行，用引号括起来",
        "  网址:",
        "  # 时长加引号；横屏或竖屏",
        '  时长: ""',
        "  画幅: 竖屏",
        "  # 没有系列就空着",
        "  系列:",
        "  期号:",
        "  # 封面图放在本文件旁边，写文件名",
        "  封面图:",
        "  简介: 【填写：一两句话说清片里讲什么】",
        *(f"  {line}" for line in _where(wish, columns)),
    ]
    return "\n".join([*lines, ""])


def _page(wish: Wish, columns: tuple[str, ...]) -> str:
    title = wish.title or "【填写：标题】"
    lines = (f"title: {written(title)}", "# 一句话，搜索结果里用", "description: 【填写：这一页讲什么】")
    return _markdown(wish, iter(lines), f"# {title}\n\n【填写：正文】")


_WRITERS = {"photo": _photo, "gallery": _gallery, "video": _videos, "page": _page}


def written(title: str) -> str:
    """A title as YAML reads it back: bare where that is safe, else in quotes."""
    try:
        node = compose(f"标题: {title}")
    except Fault:
        node = None
    value = node.pairs[0][1] if type(node) is Mapping else None
    safe = type(value) is Scalar and value.value == title and value.plain and not (value.cut or value.empty)
    return title if safe else json.dumps(title, ensure_ascii=False)
