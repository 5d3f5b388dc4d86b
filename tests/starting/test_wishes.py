"""What a new site may be told, and what is refused with a reason."""

from datetime import date

import pytest

from site_gen.reading.regions import load_regions
from site_gen.starting import Wishes, WishRefused

TODAY = date(2026, 11, 20)


def told(**words: str) -> Wishes:
    given = {"name": "", "url": "", "region": "", "organiser": "", "package": "site-gen==1.0", **words}
    return Wishes.told(load_regions(), today=TODAY, **given)


def test_nothing_told_suits_any_site():
    wishes = told()
    assert (wishes.name, wishes.url) == ("新时代文明实践", "https://www.example.org/")
    assert (wishes.region, wishes.place, wishes.organiser) == (None, "", "")


@pytest.mark.parametrize(
    "word, code",
    [
        ("350923", "350923"),
        ("福建省/宁德市/屏南县", "350923"),
        ("屏南县", "350923"),
        ("520000", "520000"),
        ("340721", "340706"),  # 铜陵县, since 2015 义安区
        ("xpcc", "xpcc"),
    ],
)
def test_a_region_goes_by_code_or_by_name(word, code):
    assert told(region=word).region.code == code


@pytest.mark.parametrize(
    "word, reason",
    [
        ("鼓楼区", "有 4 个地方叫“鼓楼区”"),
        ("屏男县", "没有“屏男县”这个地区。是不是想写"),
        ("999999", "没有“999999”这个地区"),
        ("../..", "没有“../..”这个地区"),
        ("县" * 5000, "没有“县县"),
    ],
)
def test_a_region_that_is_none_is_refused(word, reason):
    with pytest.raises(WishRefused, match=reason):
        told(region=word)


@pytest.mark.parametrize("url", ["https://pn.example.org", "http://localhost:8000/", "https://a.cn/wm/", "https://a.cn:8443/x"])
def test_an_address_ends_in_a_stroke(url):
    assert told(url=url).url == url.rstrip("/") + "/"


@pytest.mark.parametrize(
    "url",
    [
        "www.example.org", "ftp://a.cn/", "https://", "https:///x", "https://a b.cn/", "https://u:p@a.cn/", "https://a.cn/?q=1",
        "https://a.cn/#x", 'https://a.cn/"', "https://a.cn/\n- x", "javascript:alert(1)", "https://a.cn:99999/", "https://[::1",
    ],
)  # fmt: skip
def test_what_is_no_address_is_refused(url):
    with pytest.raises(WishRefused, match="网址"):
        told(url=url)


@pytest.mark.parametrize("name", ["  ", '文明"屏南', "a\nb", "<b>", "a: b\\", "〔站名〕", "文明" * 20, "a#b", "\x00", "a\u2028b"])
@pytest.mark.parametrize("key", ["name", "organiser"])
def test_a_name_that_would_break_a_page_is_refused(key, name):
    with pytest.raises(WishRefused):
        told(**{key: name})


@pytest.mark.parametrize("package", ["a\nb", "-r /etc/passwd", "--index-url=https://x", "nowhere.whl", "x.whl"])
def test_a_generator_that_pip_would_not_take_is_refused(package):
    with pytest.raises(WishRefused, match="--package"):
        told(package=package)


def test_a_wheel_goes_into_the_site(tmp_path):
    wheel = tmp_path / "site_gen-0.1.0-py3-none-any.whl"
    wheel.write_bytes(b"wheel")
    generator = told(package=str(wheel)).generator
    assert (generator.requirement, generator.wheel) == (f"./packages/{wheel.name}", wheel)
