"""What an address says of a place."""

import pytest

from site_gen.tagging.hosts import Hosts


@pytest.fixture(scope="module")
def hosts(book) -> Hosts:
    return Hosts(book)


@pytest.mark.parametrize(
    ("url", "codes"),
    [
        ("http://www.gangu.gov.cn/info/1.htm", ("620523",)),
        ("https://js.cri.cn/1.html", ("320000",)),
        ("http://weihai.dzwww.com/1.htm", ("371000",)),
        ("http://szbm.jinrifangxian.com/1.htm", ("420325",)),  # 今日房县
        ("https://wmw.lygxc.gov.cn/1.html", ("320700",)),  # 连云港宣传
        ("http://www.aqzfw.gov.cn/1.html", ("340800",)),  # 安庆政法网
        ("https://m.example.net/meishan/pengshan/1.html", ("511400", "511403")),
        ("https://m.example.net/pengshan/1.html", ()),  # a single folder may be anything
        ("http://zy.wenming.cn/1.shtml", ()),  # 遵义, 资阳, 张掖, 朝阳
        ("http://lyg.example.com/1.html", ()),  # initials without an office
        ("https://www.example.com/a", ()),
        ("no address", ()),
        ("", ()),
    ],
)
def test_codes(hosts, url, codes):
    assert hosts.codes(url) == codes
