"""The identity of mkdocs.yml, key by key: what is refused, with which words, and what is taken."""

import pytest
import yaml
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from site_gen.model.identity import Identity
from site_gen.reading.identity import Refused, read_identity
from site_gen.reading.regions import load_regions
from site_gen.reading.settings_file import places_of

SITE = {"name": "文明小站", "url": "https://www.example.org/", "description": ""}


def read(identity: dict, places: dict | None = None) -> Identity:
    return read_identity(identity, SITE, load_regions(), places or {}, "mkdocs.yml")


WRONG = [
    ("icp", "贵ICP备00000000号", "格式不对", "黔ICP备12345678号-1"),  # 贵 files as 黔
    ("icp", "黔ICP备00000号", "格式不对", "黔ICP备12345678号-1"),
    ("police", "贵公网安备 0000000000000号", "格式不对", "数字是 14 位"),
    ("police", "00000000000000", "格式不对", "贵公网安备"),
    ("site_id_code", "52060", "格式不对", "10 位数字"),
    ("postcode", "55430", "格式不对", "6 位数字"),
    ("email", "example.org", "格式不对", "tougao@example.org"),
    ("report_email", "a b@example.org", "格式不对", "jubao@example.org"),
    ("home_region", "520609", "没有这个地区代码", "520600"),
    ("home_region", "铜仁市", "要写地区代码", "520600"),
    ("since", "2019年1月1日", "不是日期", "2019-01-01"),
    ("seal", ["文明实践"], "写法不对", "[文明, 实践]"),
    ("organisers", {"名": "甲"}, "写法不对", "写成列表"),
    ("slogan", ["甲"], "写法不对", "一行文字"),
    ("minors_report_url", "javascript:alert(1)", "格式不对", "https"),
    ("conac", "https://example.org/", "格式不对", "bszs.conac.cn"),
    ("conac_image", "/images/conac.png", "没有标识的网址", "conac"),
    ("waived", ["icb"], "不在可以免去的几项里", "icp"),
    ("ipc", "黔ICP备00000000号-1", "没有这个键", "icp"),
]


@pytest.mark.parametrize(("key", "value", "cause", "remedy"), WRONG)
def test_a_wrong_one_is_refused(key, value, cause, remedy):
    with pytest.raises(Refused) as refused:
        read({key: value}, {"": (3, 5), key: (4, 12)})
    (problem,) = refused.value.problems
    assert (problem.place, problem.field) == ("mkdocs.yml:4:12", f"identity.{key}")
    assert cause in problem.cause and remedy in problem.remedy


RIGHT = [
    ("icp", "陇ICP备13000735号-1"),
    ("icp", "蜀ICP备08002296号"),
    ("police", "川公网安备 51100202000151号"),
    ("police", "川公网安备51100202000151号"),
    ("site_id_code", "bm01000001"),
    ("site_id_code", 3100000087),
    ("postcode", 554300),  # YAML's numbers and dates are what was meant
    ("home_region", 520600),
    ("home_region", ""),
    ("organisers", "某市文明办"),
    ("minors_report_url", "https://www.12377.cn/"),
    ("conac", "https://bszs.conac.cn/sitename?method=show&id=0A"),
]


@pytest.mark.parametrize(("key", "value"), RIGHT)
def test_a_right_one_is_taken(key, value):
    taken = getattr(read({key: value}), key)
    assert taken == (value if isinstance(value, str) and not isinstance(taken, tuple) else taken)
    assert type(taken) in (str, tuple) and str(value) in taken


@pytest.mark.parametrize(
    "url", ["www.example.org/", "ftp://www.example.org/", "https://", "https://example/"]
)
def test_the_address_of_the_site_is_looked_at(url):
    """It stands in every feed for ever."""
    with pytest.raises(Refused, match="site_url"):
        read_identity({}, SITE | {"url": url}, load_regions(), {}, "mkdocs.yml")


PLAIN = (
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(max_size=20) | st.dates()
)
JSON = PLAIN | st.lists(PLAIN, max_size=3) | st.dictionaries(st.text(max_size=3), PLAIN, max_size=2)


@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    st.dictionaries(
        st.sampled_from(Identity.__struct_fields__) | st.text(max_size=6) | st.integers(), JSON, max_size=4
    )
)
def test_whatever_is_written_is_taken_or_refused(identity):
    """Never another exception, whatever YAML may hold."""
    try:
        assert isinstance(read(identity), Identity)
    except Refused as refused:
        assert refused.problems and all(problem.remedy for problem in refused.problems)


FORMS = [
    ("plugins:\n  - search\n  - site-gen:\n      identity:\n        icp: 甲\n", (5, 14)),
    ("plugins:\n  site-gen:\n    identity: {icp: 甲}\n", (3, 21)),
    ("a: !ENV [X, 1]\nb: !!python/name:os.path\nplugins:\n- site-gen: {identity: {icp: 甲}}\n", (4, 30)),
]


@pytest.mark.parametrize(("text", "place"), FORMS)
def test_the_place_of_a_key_is_found(tmp_path, text, place):
    """In both forms of `plugins`, beside tags that only MkDocs understands."""
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    assert places_of(tmp_path / "mkdocs.yml", "site-gen", "identity")["icp"] == place


@pytest.mark.parametrize(
    "text", ["", "plugins: [site-gen]", "plugins: 1", "- a", "a: [", "plugins:\n- site-gen:\n", "\x00"]
)
def test_a_file_without_it_has_no_places(tmp_path, text):
    (tmp_path / "mkdocs.yml").write_text(text, encoding="utf-8")
    assert places_of(tmp_path / "mkdocs.yml", "site-gen", "identity") == {}
    assert places_of(tmp_path / "none.yml", "site-gen", "identity") == {}


def test_a_date_without_quotes_is_taken():
    assert read(yaml.safe_load("since: 2019-01-01")).since == "2019-01-01"
