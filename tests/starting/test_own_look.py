"""A site's own theme lies over the one that comes with the generator, file by file."""

import pytest

from site_gen.shipped import theme_folder, theme_layers

from ..kit import Site, changed, story

FILES = {"stories/a.md": story()}
BANNER = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 8 1"/>'


def lay(root, **files: str) -> None:
    for path, text in files.items():
        file = root / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")


class OwnLook(Site):
    """A site that names no theme, with these files in its folder `theme/`."""

    def __init__(self, root, theme: dict[str, str], **options):
        super().__init__(root, FILES, {"site": {"theme_dir": "", **options}})
        settings = self.root / "mkdocs.yml"
        lines = settings.read_text(encoding="utf-8").splitlines()
        settings.write_text("\n".join(line for line in lines if "custom_dir" not in line), encoding="utf-8")
        lay(self.root, **{f"theme/{path}": text for path, text in theme.items()})


def style(site: Site) -> str:
    (address,) = site.page("/").all("//link[@rel='stylesheet' and contains(@href, 'site-')]/@href")
    return site.text(address)


def test_without_a_theme_of_its_own_a_site_has_the_shipped_one(tmp_path):
    site = OwnLook(tmp_path / "a", {}).build()
    assert site.exit_code == 0, site.output
    assert site.raw("/assets/art/banner.svg") == (theme_folder() / "art" / "banner.svg").read_bytes()
    assert site.page("/about/").heading == "关于本站"


def test_a_picture_and_a_style_lie_over_the_shipped_ones(tmp_path):
    site = OwnLook(tmp_path / "a", {"art/banner.svg": BANNER, "styles/90-own.css": ":root { --red: #123456; }"}).build()
    assert site.text("/assets/art/banner.svg") == BANNER
    assert site.raw("/assets/art/badge.svg") == (theme_folder() / "art" / "badge.svg").read_bytes()
    assert style(site).rstrip().endswith(":root { --red: #123456; }")


def test_one_template_of_its_own_is_enough(tmp_path):
    mine = "{% extends \"base.html\" %}{% block main %}<h1>自己的找不到</h1>{% endblock %}"
    site = OwnLook(tmp_path / "a", {"templates/not_found.html": mine}).build()
    assert site.page("/404.html").heading == "自己的找不到"
    assert site.page("/stories/a/").heading.startswith("碧江区")


def test_a_change_of_an_own_file_reaches_the_pages_as_in_a_clean_build(tmp_path):
    site = OwnLook(tmp_path / "a", {"styles/90-own.css": "a { color: red; }"}).build()
    before = site.tree()
    lay(site.root, **{"theme/styles/90-own.css": "a { color: green; }"})
    after = site.build().tree()
    assert "/index.html".lstrip("/") in changed(before, after)
    site.forget()
    assert changed(after, site.build().tree()) == set()


def test_a_whole_theme_stands_alone(tmp_path):
    lay(tmp_path, **{"theme/templates/base.html": ""})
    assert theme_layers(tmp_path) == (tmp_path / "theme",)
    lay(tmp_path, **{"look/art/banner.svg": BANNER})
    assert theme_layers(tmp_path, "look") == (tmp_path / "look", theme_folder())


def test_a_theme_folder_that_is_not_there_is_told(tmp_path):
    with pytest.raises(NotADirectoryError):
        theme_layers(tmp_path, "look")
    site = OwnLook(tmp_path / "a", {}, theme_dir="look").build()
    assert site.exit_code == 1
    assert "theme_dir：没有 look 这个文件夹" in site.output
