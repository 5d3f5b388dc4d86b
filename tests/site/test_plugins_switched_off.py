"""Each plugin can be switched off by itself: what is left is a site, or a sentence that says what is missing."""

import yaml

from ..kit import Site, story


def switched_off(site: Site, name: str) -> Site:
    """Builds with that plugin off."""
    settings = yaml.safe_load((site.root / "mkdocs.yml").read_text(encoding="utf-8"))
    for plugin in settings["plugins"]:
        if name in plugin:
            plugin[name]["enabled"] = False
    (site.root / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True, sort_keys=False), encoding="utf-8")
    return site.build()


def test_ordinary_pages_as_mkdocs_has_them(tmp_path):
    """In Material's look; the page that is not there and the sitemap stay ours."""
    site = switched_off(Site(tmp_path, {"stories/a.md": story()}, {}), "site-gen-pages")
    assert site.exit_code == 0 and site.counts["public"] == 1
    assert "md-main" in site.text("/about/") and site.page("/about/").main
    assert site.page("/404.html").all("//link[contains(@href, '/assets/site-')]") and "sitemapindex" in site.text("/sitemap.xml")
    assert site.exists("/stories/a/") and not site.holding("UndefinedError")


def test_without_the_site_only_mkdocs_own_pages(tmp_path):
    """Nothing of ours, and no trace of Python."""
    site = switched_off(Site(tmp_path, {"stories/a.md": story()}, {}), "site-gen")
    assert site.exit_code == 0 and "md-main" in site.text("/about/") and not site.exists("/stories/a/")


def test_a_list_of_plugins_that_ends_too_soon(tmp_path):
    """As when half of mkdocs.yml was saved: which plugin is missing, not which name a template does not know."""
    site = Site(tmp_path, {"stories/a.md": story()}, {})
    settings = site.root / "mkdocs.yml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("- site-gen-pages: {}\n", ""), encoding="utf-8")
    site.build()
    assert site.exit_code == 1 and "plugins 里没有 site-gen-pages" in site.output and "ordinary_page" not in site.output
