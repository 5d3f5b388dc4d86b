"""Boxes without a title of their own (`!!! warning`) are headed in Chinese; the libraries head them in English."""

from xml.etree.ElementTree import Element

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

# The types that Material draws.
TITLES = {
    "note": "说明",
    "abstract": "摘要",
    "summary": "摘要",
    "tldr": "摘要",
    "info": "信息",
    "todo": "待办",
    "tip": "提示",
    "hint": "提示",
    "important": "重要",
    "success": "成功",
    "check": "完成",
    "done": "完成",
    "question": "问题",
    "help": "求助",
    "faq": "常见问题",
    "warning": "注意",
    "caution": "注意",
    "attention": "注意",
    "failure": "失败",
    "fail": "失败",
    "missing": "缺少",
    "danger": "危险",
    "error": "错误",
    "bug": "问题",
    "example": "例子",
    "quote": "引文",
    "cite": "引文",
}


class NoteTitlesExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        # Before inline patterns (priority 20), when a title is the text as it was written.
        md.treeprocessors.register(NoteTitles(md), "site-gen-note-titles", 25)


class NoteTitles(Treeprocessor):
    """`admonition` and `pymdownx.details` head a box without a title with its type: Warning."""

    def run(self, root: Element) -> None:
        for box in root.iter():
            if box.tag not in ("div", "details") or not len(box):
                continue
            title = box[0]
            if title.tag != "summary" and title.get("class") != "admonition-title":
                continue
            kind = (title.text or "").lower()
            if kind in TITLES and kind in box.get("class", "").split():
                title.text = TITLES[kind]
