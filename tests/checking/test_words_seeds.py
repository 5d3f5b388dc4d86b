"""Real texts as they reach an editor's desk. They are no part of the project: where they are missing, so are these tests."""

from collections import Counter
from pathlib import Path

import pytest

from site_gen.checking.fix import mend
from site_gen.checking.manuscript import Manuscript
from site_gen.checking.registry import RULES

from ..kit import REPO
from .desk import a_story

SEEDS = REPO.parent / "shared" / "seeds"
pytestmark = pytest.mark.skipif(not SEEDS.is_dir(), reason="the seed documents are not published with the project")


def seed(number: str) -> str:
    (path,) = Path(SEEDS).glob(f"{number}_*.txt")
    return path.read_text(encoding="utf-8")


def told(body: str) -> Counter[str]:
    manuscript = Manuscript(a_story(body))
    return Counter(rule.id for rule in RULES for _ in rule.find(manuscript))


def test_a_newspaper_page_is_clean_of_what_is_never_published():
    count = told(seed("000"))
    for rule in ("placeholder", "masked-name", "spun", "spam-source", "pinyin-residue", "traditional", "essay-farm"):
        assert count[rule] == 0, rule


def test_a_spun_story_with_a_gambling_source():
    count = told(seed("002"))
    assert count["spun"] == 1
    assert count["spam-source"] >= 1
    assert count["truncated"] >= 2
    assert count["glued-subhead"] >= 3


def test_essay_farm_templates():
    """306 runs of stars, crosses and letters, counted by the plain pattern of the house's conventions."""
    count = told(seed("003"))
    assert count["placeholder"] + count["masked-name"] >= 300
    assert count["masked-name"] >= 30
    assert count["essay-farm"] >= 10
    assert count["spun"] == 0


def test_a_mirror_in_traditional_script():
    text = seed("004")
    count = told(text)
    assert count["pinyin-residue"] == 82
    assert count["traditional"] > 100
    _, body = mend(a_story(text))
    assert told(body.text.words).keys().isdisjoint({"pinyin-residue", "traditional", "punct-width"})
    assert "实践中心（所、站）2488个" in body.text.words
    assert "(" not in body.text.words
