"""The Nu HTML checker on every page."""

import json
import subprocess
from pathlib import Path
from urllib.parse import unquote, urlsplit

from .judging import Failed, Remark


def check(site: Path, jar: Path) -> list[Remark]:
    """Errors first, then by page and line."""
    command = [
        "java",
        "-jar",
        jar,
        "--skip-non-html",
        "--exit-zero-always",
        "--format",
        "json",
        "--stdout",
        site,
    ]
    done = subprocess.run(command, capture_output=True, encoding="utf-8")
    try:
        messages = json.loads(done.stdout)["messages"]
    except (ValueError, KeyError):
        raise Failed(f"Nu 检查器没有跑成：\n{done.stderr or done.stdout}") from None
    return sorted((_remark(message, site) for message in messages), key=lambda r: (not r.error, r))


def _remark(message: dict, site: Path) -> Remark:
    # Java writes file:/a/b where everybody else writes file:///a/b, so paths are compared.
    page = unquote(urlsplit(message.get("url", "")).path).removeprefix(str(site))
    extract = " ".join(message.get("extract", "").split())
    # Whatever is not an `info` is an error; a document that cannot be read is a `non-document-error`.
    return Remark(message["type"] != "info", page, message.get("lastLine", 0), message["message"], extract)
