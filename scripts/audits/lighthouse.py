"""Lighthouse, as on a phone, page by page."""

import json
import os
import subprocess
from collections.abc import Iterator
from pathlib import Path

from .judging import CATEGORIES, Failed, Marks

# No sandbox: root has none, and the pages are our own.
FLAGS = "--headless=new --no-sandbox --disable-gpu --disable-background-networking"
TRIES = 3
PLACES = 5


def examine(address: str, base: str, room: Path, chromium: str) -> Marks:
    """A busy machine can only make a page slower than it is, so the quickest of a few runs counts."""
    found = _once(address, base, room, chromium)
    for _ in range(1, TRIES):
        if found.short() != ["performance"]:
            break
        again = _once(address, base, room, chromium)
        found = max(found, again, key=lambda marks: marks.scores["performance"] or 0)
    return found


def _once(address: str, base: str, room: Path, chromium: str) -> Marks:
    file = room / "reports" / f"{address.strip('/').replace('/', '-') or 'home'}.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    command = [
        "node", room / "node_modules/lighthouse/cli/index.js", base + address,
        "--quiet", "--no-enable-error-reporting", "--locale=zh", f"--chrome-flags={FLAGS}",
        f"--only-categories={','.join(CATEGORIES)}", "--output=json", f"--output-path={file}",
    ]  # fmt: skip
    done = subprocess.run(
        command, env=os.environ | {"CHROME_PATH": chromium}, capture_output=True, encoding="utf-8"
    )
    if done.returncode or not file.exists():
        raise Failed(f"Lighthouse 没有检查成 {address}：\n{done.stderr or done.stdout}")
    report = json.loads(file.read_text(encoding="utf-8"))
    if error := report.get("runtimeError"):
        raise Failed(f"Lighthouse 没有检查成 {address}：{error.get('message')}")
    return Marks(address, {name: _score(report, name) for name in CATEGORIES}, tuple(_losses(report)))


def _score(report: dict, category: str) -> int | None:
    score = report["categories"][category]["score"]
    return None if score is None else round(score * 100)


def _losses(report: dict) -> Iterator[str]:
    """The audits that cost points, and the first places of each."""
    for name, (title, _) in CATEGORIES.items():
        for part in report["categories"][name]["auditRefs"]:
            audit = report["audits"][part["id"]]
            # Without a weight it costs nothing; without a score it did not apply, unless it broke down.
            lost = audit["score"] is not None and audit["score"] < 1
            if part["weight"] and (lost or audit["scoreDisplayMode"] == "error"):
                yield "　".join(filter(None, (title, audit["id"], audit["title"], audit.get("displayValue"))))
                for item in (audit.get("details") or {}).get("items", [])[:PLACES]:
                    yield f"　　{_place(item)}"


def _place(item: dict) -> str:
    node = item.get("node") or {}
    said = node.get("explanation") or item.get("description") or item.get("reason") or ""
    source = item.get("sourceLocation") or {}
    where = (
        node.get("snippet") or item.get("url") or source.get("url") or json.dumps(item, ensure_ascii=False)
    )
    return " ".join(f"{where} {said}".split())
