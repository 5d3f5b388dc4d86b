"""What the project's own content does not have of what a page can hold: laid beside it for the browser."""

LONG = "\n\n".join(
    f"## {name}、{title}\n\n"
    + "村里把这件事写在黑板上，谁来、几点来、做完没有，一条一条划掉。开头没有人信，三个月以后有人把自家的凳子搬了过来。"
    * 4
    for name, title in zip("一二三四五六", ("起因", "办法", "难处", "转折", "结果", "还差什么"), strict=True)
)

STORY = f"""---
title: 铜仁碧江：一篇什么都有的长稿
subtitle: 更正、人工智能、附表、脚注都在
kicker: 试排
date: 2026-10-08 09:30
updated: 2026-10-10 08:00
authors: [甲示例, 乙示例]
editor: 丙示例
region: "520602"
themes: [volunteer, rural]
column: practice
ai: assisted
corrections:
  - date: 2026-10-09
    text: 第二段“三十户”应为“三十二户”。
---
贵州省铜仁市碧江区的志愿者十月八日上门，三十二户都敲开了门[^1]。网上的说法见[示例报道](https://news.example.com/a/very/long/address/that/does/not/break)。

| 街道 | 户数 | 志愿者 | 上门次数 | 办结 | 还在办 | 负责人 | 下次上门 |
|---|---|---|---|---|---|---|---|
| 灯塔街道 | 12 | 5 | 24 | 20 | 4 | 甲示例 | 2026-11-08 |
| 川硐街道 | 20 | 9 | 40 | 31 | 9 | 乙示例 | 2026-11-09 |

> 门敲开了，话就好说了。

{LONG}

[^1]: 到十月八日止。
"""

GONE = """---
title: 要撤下的一篇
date: 2026-10-07 09:30
region: "520602"
status: withdrawn
---
撤下的内容。
"""

PARTS = """# 正文部件

一段话，里面有`代码`、**加重**、[链接](about.md)和脚注[^1]。

## 提示框

!!! note "说明"
    提示框里的[链接](about.md)。

!!! warning
    没有标题的提醒。

??? tip "收起来的"
    点开才看得到。

## 标签页

=== "网页"
    第一页。

=== "命令"
    第二页。

## 代码

```python
def greet(name: str) -> str:
    return f"你好，{name}"  # 注释
```

    不知是什么语言的一行，很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长很长

## 宽表

| 地区 | 稿件 | 图片 | 视频 | 站点 | 示范 | 所 | 站 | 点 | 基地 | 更新日期 |
|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|---|
| 碧江区 | 120 | 30 | 12 | 45 | 5 | 12 | 30 | 2 | 1 | 2026-11-20 |
| 思南县 | 98 | 21 | 9 | 40 | 4 | 10 | 28 | 1 | 1 | 2026-11-19 |

### 清单

- 一项
    - 里面一项
- 又一项

1. 先做
2. 再做

术语
:   解释。

![梵净山](images/none.svg){ width="200" }

[^1]: 脚注在这里。
"""

PICTURE = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"><rect width="400" height="300" fill="#6d8f7c"/></svg>'

FILES = {
    "stories/2026/10/everything.md": STORY,
    "stories/2026/10/gone.md": GONE,
    "pages/parts.md": PARTS,
    "pages/images/none.svg": PICTURE,
}
EXTENSIONS = """
  - def_list
  - pymdownx.details
  - pymdownx.superfences
  - pymdownx.highlight
  - pymdownx.tabbed:
      alternate_style: true
"""
