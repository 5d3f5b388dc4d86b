"""The pictures that stand in a Markdown body with words of their own: `![alt](file "caption")`."""

import re
from posixpath import join, normpath
from urllib.parse import unquote

from .pictures import Shot

# Alternative text, file, caption in either sort of quotation marks; every part bounded.
FIGURE = re.compile(
    r"!\[([^\[\]\n]{0,500})\]\(\s{0,9}<?([^()\s<>]{1,500})>?(?:\s{1,9}(?:\"([^\"\n]{0,4000})\"|'([^'\n]{0,4000})'))?\s{0,9}\)"
)


def figures_in(folder: str, body: str) -> dict[str, Shot]:
    """By file, relative to content/; the first of each. `folder` is that of the source."""
    found: dict[str, Shot] = {}
    for match in FIGURE.finditer(body) if "![" in body else ():
        file = normpath(join(folder, unquote(match[2])))
        found.setdefault(file, Shot(file, (match[3] or match[4] or "").strip(), alt=match[1].strip()))
    return found
