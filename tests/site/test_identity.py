"""The identity in a build: what is wrong stops it, what is missing is one warning, what is set stands in the footer."""

import pytest

from ..kit import URL, Site, story

FILES = {"stories/a.md": story()}
FULL = {
    "organisers": ["某市文明办"],
    "phone": "0856-0000000",
    "report_phone": "0856-0000000",
    "report_email": "jubao@example.org",
    "icp": "黔ICP备00000000号-1",
    "police": "贵公网安备 00000000000000号",
}


def written(site: Site, **identity: object) -> Site:
    """A site with that identity."""
    site.configure(site={"identity": identity})
    return site


@pytest.fixture
def lay(site):
    return lambda **identity: written(site.lay(FILES), **identity)


def test_all_that_is_wrong_is_told_at_once(lay):
    """With its lines; nothing is committed, and there is no traceback."""
    site = lay(icp="甲", police="乙", email="丙").build()
    assert site.exit_code == 1 and not site.folder.exists() and "Traceback" not in site.output
    assert "网站信息有 3 处不对" in site.output
    rows = (site.root / "mkdocs.yml").read_text(encoding="utf-8").splitlines()
    for key in ("icp", "police", "email"):
        line = next(number for number, row in enumerate(rows, 1) if row.lstrip().startswith(f"{key}:"))
        assert f"mkdocs.yml:{line}:{rows[line - 1].index(':') + 3}: 错误 ［identity.{key}］" in site.output


def test_what_is_missing_is_one_warning(lay):
    """It names each; `--strict` counts it; what a site has no need of is waived."""
    part = {key: value for key, value in FULL.items() if key not in ("icp", "police")}
    site = lay(**part)
    assert site.build().exit_code == 0
    (warning,) = (row for row in site.output.splitlines() if "WARNING" in row)
    assert "ICP 备案号 icp、公安备案号 police" in warning and "主办" not in warning
    site.forget()
    assert site.build("--strict").exit_code == 1
    written(site, **part, waived=["icp", "police"])
    assert site.build("--strict").exit_code == 0, site.output


def test_the_site_address_is_looked_at(site):
    """Of `site_url` too: it stands in every feed for ever."""
    built = site(FILES, url="www.example.org")
    assert built.exit_code == 1 and "http" in built.output and not built.folder.exists()


def test_the_footer_carries_what_is_set(lay):
    """Numbers with their links; licences and the mark of a government body only where they are set."""
    mark = {
        "conac": "https://bszs.conac.cn/sitename?method=show&id=0A",
        "licences": ["互联网新闻信息服务许可证 1012017"],
    }
    page = lay(**FULL, **mark).build().page("/")
    links = page.all("//footer//div[@class='legal']//a/@href")
    police = "https://beian.mps.gov.cn/#/query/webSearch?code=00000000000000"
    assert links == ["https://beian.miit.gov.cn/", police, mark["conac"]]
    assert mark["licences"][0] in page.all("//footer")[0].text_content()
    plain = lay(**FULL).build().page("/")
    assert "标识" not in plain.all("//footer")[0].text_content() and URL in plain.text
