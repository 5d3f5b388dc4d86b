#!/usr/bin/env python3
"""Write what the code itself knows: the tables of the handbook and of docs/content-format.md, and the JSON Schemas.

usage: .venv/bin/python scripts/make_docs.py

A table stands between `<!-- table: NAME -->` and `<!-- end -->`; scripts/reference/ makes it, one module a concern.
"""

import json
import sys
from pathlib import Path

ROOT = Path(__file__).parent.parent
sys.path.insert(0, str(ROOT))

from scripts.reference.commands import COMMAND_TABLES  # noqa: E402
from scripts.reference.feeds import FEED_TABLES  # noqa: E402
from scripts.reference.keys import KEY_TABLES  # noqa: E402
from scripts.reference.markdown import filled  # noqa: E402
from scripts.reference.messages import MESSAGE_TABLES  # noqa: E402
from scripts.reference.options import OPTION_TABLES  # noqa: E402
from scripts.reference.pictures import PICTURE_TABLES  # noqa: E402
from scripts.reference.rules import RULE_TABLES  # noqa: E402
from scripts.reference.themes import THEME_TABLES  # noqa: E402
from site_gen.reading import json_schema  # noqa: E402
from site_gen.reading.schema import TABLES as KINDS  # noqa: E402

HANDBOOK = ROOT / "content" / "pages" / "handbook"
PAGES = (ROOT / "docs" / "content-format.md", *sorted(HANDBOOK.glob("*.md")))
SCHEMAS = ROOT / "schemas"
TABLES = {
    **KEY_TABLES,
    **RULE_TABLES,
    **THEME_TABLES,
    **COMMAND_TABLES,
    **OPTION_TABLES,
    **MESSAGE_TABLES,
    **FEED_TABLES,
    **PICTURE_TABLES,
}


def pages() -> dict[Path, str]:
    """Every page with its tables made anew."""
    return {page: filled(page.read_text(encoding="utf-8"), TABLES) for page in PAGES}


def schema_files() -> dict[Path, str]:
    """What `site-gen schema` prints."""
    return {
        SCHEMAS / f"{kind}.json": json.dumps(json_schema(kind), ensure_ascii=False, indent=2) + "\n" for kind in KINDS
    }


if __name__ == "__main__":
    for path, text in (pages() | schema_files()).items():
        path.parent.mkdir(exist_ok=True)
        path.write_text(text, encoding="utf-8", newline="\n")
