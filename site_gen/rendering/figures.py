"""A picture that stands alone in its paragraph is a figure; a table scrolls in its own frame on a phone."""

import re
from xml.etree.ElementTree import Element, SubElement

from markdown import Markdown
from markdown.extensions import Extension
from markdown.treeprocessors import Treeprocessor

from ..model.alt_text import alt_text

_CAPTION = re.compile(r"(?:[▲△↑]|图为|上图|下图|左图|右图).{1,200}|.{1,200}[摄攝][）)]?", re.DOTALL)


class FigureExtension(Extension):
    """`title_apart`: the page's only h1 is a title that does not stand in the text, so an h1 there is an h2."""

    def __init__(self, title_apart: bool = True):
        super().__init__()
        self._title_apart = title_apart

    def extendMarkdown(self, md: Markdown) -> None:
        # After inline patterns (priority 20), when images are elements.
        md.treeprocessors.register(FigureProcessor(md, self._title_apart), "site-gen-figures", 15)


class FigureProcessor(Treeprocessor):
    def __init__(self, md: Markdown, title_apart: bool):
        super().__init__(md)
        self._title_apart = title_apart

    def run(self, root: Element) -> None:
        tables = 0
        for parent in list(root.iter()):
            for index, child in enumerate(list(parent)):
                if child.tag == "p" and _is_lone_image(child):
                    parent[index] = _figure(child[0], child.tail)
                elif child.tag == "table":
                    tables += 1
                    parent[index] = _table(child, tables)
                elif child.tag == "h1" and self._title_apart:
                    child.tag = "h2"


def _is_lone_image(paragraph: Element) -> bool:
    """Nothing but a picture, or a picture and its caption on the next line, as pasted from a word processor."""
    if len(paragraph) != 1 or paragraph[0].tag != "img" or (paragraph.text or "").strip():
        return False
    return not (paragraph[0].tail or "").strip() or _caption_below(paragraph[0]) != ""


def _caption_below(image: Element) -> str:
    """图为…, ▲… or （某某 摄） on the line under a picture."""
    tail = image.tail or ""
    words = tail.strip()
    return words if tail.startswith("\n") and "\n" not in words and _CAPTION.fullmatch(words) else ""


def _figure(image: Element, tail: str | None) -> Element:
    """The title of `![alt](file "caption")` is the caption under the picture."""
    figure = Element("figure")
    figure.tail = tail
    caption = image.attrib.pop("title", "") or _caption_below(image).lstrip("▲△↑ ")
    image.tail = None
    image.set("alt", alt_text(image.get("alt", ""), image.get("src", ""), caption))
    figure.append(image)
    if caption:
        SubElement(figure, "figcaption").text = caption
    return figure


def _table(table: Element, number: int) -> Element:
    frame = Element("div", {"class": "table", "role": "region", "tabindex": "0"})
    caption = table.find("caption")
    # Landmarks must be told apart by their names.
    name = (caption.text or "").strip() if caption is not None else ""
    frame.set("aria-label", f"表格 {number}：{name}" if name else f"表格 {number}")
    frame.tail, table.tail = table.tail, None
    table.set("class", "figures")
    for cell in table.iterfind("thead/tr/th"):
        cell.set("scope", "col")
    for cell in table.iter():
        # The library aligns with inline styles, which a strict Content-Security-Policy forbids.
        if align := cell.attrib.pop("style", "").partition("text-align:")[2].strip(" ;"):
            cell.set("class", align)
    frame.append(table)
    return frame
