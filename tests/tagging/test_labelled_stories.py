"""The figures of docs/tagging.md, on the labelled stories that lie beside the project and are no part of it."""

import json
from pathlib import Path

import pytest

from site_gen.tagging.jsonl import tag_lines

LABELLED = Path(__file__).parents[3] / "shared" / "eval" / "dev.jsonl"
pytestmark = pytest.mark.skipif(not LABELLED.exists(), reason="标注稿件不在项目里，只在旁边有它时才测")


@pytest.fixture(scope="module")
def pairs(tagger):
    lines = LABELLED.read_text(encoding="utf-8").splitlines()
    return [
        (json.loads(line), json.loads(answer))
        for line, answer in zip(lines, tag_lines(lines, tagger), strict=True)
    ]


def share(pairs, digits: int) -> float:
    right = 0
    for wanted, told in pairs:
        code = (told["region"] or {}).get("code") or ""
        accepted = {wanted["region_code"], *wanted["alt_region_codes"]}
        right += code[:digits] in {(each or "")[:digits] for each in accepted}
    return right / len(pairs)


def test_region(pairs):
    assert share(pairs, 12) >= 0.96
    assert share(pairs, 2) >= 0.99


def test_themes(pairs):
    wanted = [set(each["themes"]) for each, _ in pairs]
    told = [{theme["id"] for theme in each["themes"]} for _, each in pairs]
    right = sum(len(a & b) for a, b in zip(wanted, told, strict=True))
    assert 2 * right / (sum(map(len, wanted)) + sum(map(len, told))) >= 0.85
