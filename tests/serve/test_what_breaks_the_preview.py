"""Whatever an edit breaks, the preview stands as it was, says why in Chinese, and goes on when it is mended."""

import shutil
from collections.abc import Iterator

import pytest

from ..kit import REPO, Site, story
from .previewing import Preview

A = "/stories/2026/03/a/"


@pytest.fixture(scope="module")
def preview(tmp_path_factory) -> Iterator[Preview]:
    root = tmp_path_factory.mktemp("breaks")
    # A whole theme of the site's own, without what only editors see: that comes from ours.
    shutil.copytree(REPO / "theme", root / "theme", ignore=shutil.ignore_patterns("preview"))
    site = Site(root, {"stories/2026/03/a.md": story("夜校开课")}, {}, theme=root / "theme")
    running = Preview(site)
    try:
        running.wait(A, lambda text: "夜校开课" in text)
        yield running
    finally:
        running.stop()


def breaks(preview: Preview, file, old: str, new: str, told: str) -> None:
    """`told` on the page of troubles while it is broken, the old pages with a bar that says so, all well when mended."""
    sound = file.read_text(encoding="utf-8")
    assert old in sound
    try:
        file.write_text(sound.replace(old, new, 1), encoding="utf-8")
        text = preview.wait("/.preview/", lambda text: "最近一次改动没有生效" in text)
        assert told in text
        assert "没有更新：看到的是上一次的样子" in preview.get(A) and "夜校开课" in preview.get(A)
        assert "没有更新：看到的是上一次的样子" in preview.get("/about/")
    finally:
        file.write_text(sound, encoding="utf-8")
    preview.wait(A, lambda text: "夜校开课" in text and "没有更新" not in text)
    assert "Traceback" not in preview.log.read_text(encoding="utf-8")


def test_settings_that_are_no_yaml(preview):
    """The line, and what is wrong with it."""
    breaks(preview, preview.site.root / "mkdocs.yml", "site_name: ", "site_name: a: ", "mkdocs.yml:1:13: 值里有英文冒号加空格")


def test_an_option_of_ours_that_is_wrong(preview):
    """In our own words."""
    breaks(preview, preview.site.root / "mkdocs.yml", "- site-gen:\n", "- site-gen:\n    checks: {nonsense: off}\n", "nonsense")


def test_an_option_that_mkdocs_refuses(preview):
    """In Chinese too: which option, and what it lacks."""
    breaks(preview, preview.site.root / "mkdocs.yml", "docs_dir: content/pages", "docs_dir: content/nowhere", "mkdocs.yml 的 docs_dir：没有")


def test_a_plugin_that_is_not_there(preview):
    """As after a slip in its name."""
    breaks(preview, preview.site.root / "mkdocs.yml", "- site-gen-pages", "- site-gen-pagse", "site-gen-pagse")


def test_an_ordinary_page_where_a_listing_stands(preview):
    """Two writers for one address: both are named, as a build does."""
    page = preview.site.content / "pages/stories.md"
    page.write_text("# 文章\n", encoding="utf-8")
    text = preview.wait("/.preview/", lambda text: "最近一次改动没有生效" in text)
    assert "两个来源写同一个地址 /stories/" in text and "列表“文章”" in text
    page.unlink()
    preview.wait(A, lambda text: "没有更新" not in text)


def test_a_template_with_a_mistake(preview):
    """Only the pages that use it are gone, and say which line to mend."""
    template = preview.site.root / "theme/templates/story.html"
    sound = template.read_text(encoding="utf-8")
    template.write_text(sound.replace("{{ view.body }}", "{{ view.nonsense }}"), encoding="utf-8")
    text = preview.wait(A, lambda text: "这一页没有排出来" in text)
    line = sound[: sound.index("{{ view.body }}")].count("\n") + 1
    assert f"theme/templates/story.html:{line} 出错" in text and "ItemView 里没有 nonsense" in text
    assert "夜校开课" in preview.get("/")
    template.write_text(sound, encoding="utf-8")
    preview.wait(A, lambda text: "夜校开课" in text)


def test_a_part_of_all_pages_with_a_mistake(preview):
    """MkDocs' own pages need it too, so the whole build fails; where the mistake stands, and not where it is laid in."""
    header = preview.site.root / "theme/templates/partials/header.html"
    line = header.read_text(encoding="utf-8").split("{% for")[0].count("\n") + 1
    breaks(preview, header, "{% for", "{% fro", f"theme/templates/partials/header.html:{line} 出错：这里不该有 fro")


def test_a_template_in_another_encoding(preview):
    """As an old editor on Windows saves it."""
    template = preview.site.root / "theme/templates/partials/footer.html"
    sound = template.read_bytes()
    template.write_bytes(sound.decode("utf-8").encode("gb18030"))
    text = preview.wait("/.preview/", lambda text: "最近一次改动没有生效" in text)
    assert "partials/footer.html:" in text and "不是 UTF-8 编码" in text
    template.write_bytes(sound)
    preview.wait(A, lambda text: "夜校开课" in text and "没有更新" not in text)


def test_content_that_goes_and_comes_back(preview):
    """As when git puts another branch in its place."""
    stories = preview.site.content / "stories"
    stories.rename(preview.site.root / "elsewhere")
    preview.wait("/", lambda text: text != "" and "夜校开课" not in text)
    (preview.site.root / "elsewhere").rename(stories)
    preview.wait("/", lambda text: "夜校开课" in text)


def test_a_style_and_a_script_show(preview):
    """Under new names, so that no browser keeps the old ones."""
    before = preview.get("/")
    for file in ("styles/20-base.css", "scripts/10-modes.js"):
        path = preview.site.root / "theme" / file
        path.write_text(path.read_text(encoding="utf-8") + "\n/* 改 */\n", encoding="utf-8")
        now = preview.wait("/", lambda text, before=before: text != "" and assets(text) != assets(before))
        assert all(preview.get(name) for name in assets(now))
        before = now


def assets(text: str) -> list[str]:
    return sorted({part.split('"')[0] for part in text.split('="') if part.startswith("/assets/site-")})


def test_settings_that_change_show_on_every_page(preview):
    """Read again, not started again."""
    settings = preview.site.root / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("文明小站", "文明新站"), encoding="utf-8")
    for address in ("/", A, "/about/", "/themes/"):
        preview.wait(address, lambda text: "文明新站" in text)


def test_a_second_preview_at_the_same_address_says_so(preview, tmp_path):
    """No traceback; which option gives another one."""
    second = Preview(Site(tmp_path, {"stories/2026/03/a.md": story("夜校开课")}, {}), port=preview.port)
    assert second.process.wait(20) == 1
    said = second.log.read_text(encoding="utf-8")
    assert "换一个端口" in said and "Traceback" not in said


def test_what_mkdocs_gives_plugins_no_word_of_is_refused(tmp_path):
    """--no-livereload: MkDocs would show an empty folder."""
    preview = Preview(Site(tmp_path, {"stories/2026/03/a.md": story("夜校开课")}, {}), "--no-livereload")
    assert preview.process.wait(20) == 1
    assert "--no-livereload 用不了" in preview.log.read_text(encoding="utf-8")


def test_ctrl_c_ends_it_quietly(tmp_path):
    """The address was told in Chinese; the end has no traceback."""
    preview = Preview(Site(tmp_path, {"stories/2026/03/a.md": story("夜校开课")}, {}))
    preview.wait("/", lambda text: text != "")
    preview.stop()
    said = preview.log.read_text(encoding="utf-8")
    assert f"预览地址 http://127.0.0.1:{preview.port}/" in said and "Traceback" not in said
    assert preview.process.returncode == 0
    assert not list((tmp_path / ".site_gen/serve").glob("preview-*"))


def test_two_previews_of_one_site(tmp_path):
    """Each with an address of its own, in no other's way."""
    site = Site(tmp_path, {"stories/2026/03/a.md": story("夜校开课")}, {})
    one, other = Preview(site), Preview(site)
    try:
        for preview in (one, other):
            assert f"127.0.0.1:{preview.port}" in preview.wait(A, lambda text: "夜校开课" in text)
        site.write({"stories/2026/03/a.md": story("夜校改在周三")})
        for preview in (one, other):
            preview.wait(A, lambda text: "夜校改在周三" in text)
    finally:
        one.stop()
        other.stop()
