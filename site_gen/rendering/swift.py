"""The same Markdown, sooner: Python-Markdown without the steps that an item's body has no use for.

Plain news text has few marks in it, and Python-Markdown tries some fifteen patterns on every piece of it. Here a
pattern is tried only where the character it cannot do without stands in the text. Tests hold the result against
Python-Markdown's own, on everything but the white space between blocks.
"""

from xml.etree.ElementTree import Element

from markdown import Markdown, inlinepatterns, util
from markdown.extensions import Extension
from markdown.extensions.toc import TocTreeprocessor, unique
from markdown.treeprocessors import InlineProcessor, Treeprocessor

# A pattern by its exact expression, and a text without which it cannot match. Others are always tried.
NEEDS = {
    inlinepatterns.BACKTICK_RE: "`",
    inlinepatterns.ESCAPE_RE: "\\",
    inlinepatterns.LINK_RE: "[",
    inlinepatterns.IMAGE_LINK_RE: "![",
    inlinepatterns.AUTOLINK_RE: "<",
    inlinepatterns.AUTOMAIL_RE: "<",
    inlinepatterns.HTML_RE: "<",
    inlinepatterns.ENTITY_RE: "&",
    inlinepatterns.LINE_BREAK_RE: "  \n",
    r"\[\^([^\]]*)\]": "[^",  # footnotes
}


class SwiftExtension(Extension):
    """To be the last of the extensions: it stands in for what the others registered."""

    def extendMarkdown(self, md: Markdown) -> None:
        md.treeprocessors.register(SwiftInline(md), "inline", 20)
        md.treeprocessors.register(Tidy(md), "prettify", 10)
        if "toc" in md.treeprocessors and type(toc := md.treeprocessors["toc"]) is TocTreeprocessor:
            toc.__class__ = SwiftToc


class SwiftInline(InlineProcessor):
    """The library's own, but for the choice of patterns."""

    def run(self, tree: Element, ancestors: list[str] | None = None) -> Element:
        self._needs = [(pattern, _needs(pattern)) for pattern in self.inlinePatterns]
        return super().run(tree, ancestors)

    def _InlineProcessor__handleInline(self, data: str, patternIndex: int = 0) -> str:
        if isinstance(data, util.AtomicString):
            return data
        apply = self._InlineProcessor__applyPattern
        for index in range(patternIndex, len(self._needs)):
            pattern, needs = self._needs[index]
            for text in needs:
                if text in data:
                    break
            else:
                continue
            start, matched = 0, True
            while matched:
                data, matched, start = apply(pattern, data, index, start)
        return data


def _needs(pattern: inlinepatterns.Pattern) -> tuple[str, ...]:
    """Texts of which one must be there for the pattern to match; ("",) is always there."""
    if isinstance(pattern, inlinepatterns.DelimiterProcessor):
        return tuple(pattern.tokens)
    return (NEEDS.get(pattern.pattern, ""),)


class Tidy(Treeprocessor):
    """Of "prettify" what shows or what other extensions look for; its line breaks between blocks are for source readers."""

    def run(self, root: Element) -> None:
        for line_break in root.iter("br"):
            tail = line_break.tail or ""
            line_break.tail = f"\n{tail}" if tail.strip() else "\n"
        for pre in root.iter("pre"):
            if len(pre) and pre[0].tag == "code" and not len(pre[0]) and pre[0].text is not None:
                pre[0].text = util.AtomicString(pre[0].text.rstrip() + "\n")


class SwiftToc(TocTreeprocessor):
    """Ids for headings; the table of contents itself only where a body asks for one."""

    def run(self, doc: Element) -> None:
        wants_links = self.use_anchors or self.use_permalinks not in (False, None)
        if wants_links or (self.marker and any(self.marker in line for line in self.md.lines)):
            super().run(doc)
            return
        headings = [e for e in doc.iter() if isinstance(e.tag, str) and self.header_rgx.match(e.tag)]
        if any(len(heading) or not _is_plain(heading.text) for heading in headings):
            super().run(doc)
            return
        used = {element.attrib["id"] for element in doc.iter() if "id" in element.attrib}
        counters: dict[str, int] = {}
        for heading in headings:
            self.set_level(heading)
            if "id" not in heading.attrib:
                name = " ".join((heading.text or "").split())
                heading.attrib["id"] = unique(self.slugify(name, self.sep), used, counters)
            heading.attrib.pop("data-toc-label", None)


def _is_plain(text: str | None) -> bool:
    """No mark-up, no entity, none of the library's own placeholders."""
    return not text or not any(mark in text for mark in "<&\x02\x03")
