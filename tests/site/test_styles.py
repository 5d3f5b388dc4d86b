"""The style sheets and scripts as files: what holds for every rule, and what they weigh."""

import gzip
import re
import shutil

import pytest

from site_gen.build import build
from site_gen.rendering.assets import asset_artifacts
from site_gen.rendering.content_styles import content_rules
from site_gen.rendering.theme import read_theme

from ..kit import REPO, Site, story

LAYERS = (REPO / "theme",)
THEME = read_theme(LAYERS)
SHEETS = sorted((REPO / "theme" / "styles").glob("*.css"))


def packed(name: str) -> int:
    return len(gzip.compress(THEME.assets[name].data, 9, mtime=0))


def test_one_sheet_and_one_script_are_light():
    """Together under 60 KB as they travel; the table of 繁體, which only those load who ask for it, as much again."""
    assert packed("site.css") + packed("site.js") < 60_000
    assert packed("hant.json") < 60_000


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_a_mode_hangs_on_the_root(sheet):
    """`:target` is also the part of a page that a link leads to: without the root that part alone would change."""
    text = re.sub(r"/\*.*?\*/", "", sheet.read_text(encoding="utf-8"), flags=re.DOTALL)
    assert not re.findall(r"(?<!html)(?<!:root)(?<!\w):is\(\.elder, :target\)", text)


@pytest.mark.parametrize("sheet", SHEETS, ids=lambda path: path.name)
def test_nothing_is_fetched_from_elsewhere(sheet):
    """No web font, no import, no other host."""
    text = sheet.read_text(encoding="utf-8")
    assert not re.findall(r"@import|@font-face|url\(\s*['\"]?(?:https?:)?//", text)


def test_what_a_desktop_leaves_in_the_theme_is_not_published(tmp_path):
    """A hidden file, a folder; a file of one's own goes over the shipped one of the same name."""
    (tmp_path / "art" / "drafts").mkdir(parents=True)
    (tmp_path / "art" / ".DS_Store").write_bytes(b"x")
    (tmp_path / "art" / "banner.svg").write_bytes(b"<svg/>")
    made = {artifact.path: artifact.make() for artifact in asset_artifacts(read_theme((tmp_path, *LAYERS)))}
    assert made["assets/art/banner.svg"] == b"<svg/>" and "assets/art/badge.svg" in made
    assert not [path for path in made if "DS_Store" in path or "drafts" in path]


def test_a_theme_that_changes_in_the_midst_of_a_build(tmp_path, monkeypatch):
    """All pages are of one state of it, and what they name is there; the next build has the other state."""
    theme = tmp_path / "theme"
    shutil.copytree(REPO / "theme", theme)
    site = Site(tmp_path, {"stories/a.md": story()}, {}, theme=theme)

    def meddled(*arguments):
        for file in ("styles/10-tokens.css", "templates/partials/footer.html", "templates/story.html"):
            path = theme / file
            path.write_text(path.read_text(encoding="utf-8").replace("</", "<!-- 改 --></", 1) + "\n", encoding="utf-8")
        return build(*arguments)

    monkeypatch.setattr("site_gen.plugins.site.build", meddled)
    site.build()
    assert [link for page in site.pages() for link in page.all("//link[@rel='stylesheet']/@href") if not site.exists(link)] == []
    assert site.holding("<!-- 改 -->") == []
    monkeypatch.undo()
    site.build()
    assert {page.address for page in site.pages() if b"<!-- \xe6\x94\xb9 -->" in page.data} == {page.address for page in site.pages()}


def test_a_script_names_a_file_of_data_by_its_published_name():
    assert THEME.assets["hant.json"].address.rpartition("/")[2].encode() in THEME.assets["site.js"].data


RULES = [
    ("a{b:c}", ""),
    (".md-typeset p{b:c}", ".md-typeset p{b:c}"),
    (".md-typeset p,a,b{c:d}", ".md-typeset p{c:d}"),
    (".md-typeset :is(p,a),b{c:d}", ".md-typeset :is(p,a){c:d}"),
    (':root{--x:url("data:a,b")}', ':root{--x:url("data:a,b")}'),
    ("@media print{a{b:c}}", ""),
    ("@media print{a{b:c}.md-typeset{d:e}}", "@media print{.md-typeset{d:e}}"),
    ('@charset "utf-8";.highlight .k{a:b}', ".highlight .k{a:b}"),
    ("@keyframes x{0%{a:b}to{c:d}}", "@keyframes x{0%{a:b}to{c:d}}"),
    ("a{", ""),
    ("", ""),
]


@pytest.mark.parametrize(("css", "kept"), RULES)
def test_only_rules_for_parts_of_a_text_are_taken_from_material(css, kept):
    assert content_rules(css) == kept
