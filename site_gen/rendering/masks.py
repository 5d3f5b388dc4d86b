"""`138****1234` is a number with its middle covered, not the beginning of bold print."""

from re import Match

from markdown import Markdown
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor

# Two covered numbers in one paragraph would otherwise become a bold passage, and their covers would be gone.
_COVER = r"(?<=\d)\*{3,}(?=\d)"
BEFORE_EMPHASIS = 65  # Python-Markdown's own patterns for bold and italics have 60


class MaskExtension(Extension):
    def extendMarkdown(self, md: Markdown) -> None:
        md.inlinePatterns.register(CoverProcessor(_COVER, md), "site-gen-masks", BEFORE_EMPHASIS)


class CoverProcessor(InlineProcessor):
    def handleMatch(self, m: Match[str], data: str) -> tuple[str, int, int]:
        return self.md.htmlStash.store(m[0]), m.start(0), m.end(0)
