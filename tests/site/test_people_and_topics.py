"""好人榜 by period and category, 专题 with a banner and sub-headings."""

import pytest

from ..kit import Site, changed, picture, story

COLUMNS = """
- {id: good-people, name: 好人榜, kind: people}
- id: winter
  name: 冬季行动
  kind: topic
  banner: knock
  intro: "第一段。\\n\\n第二段。"
  parts:
    - {name: 怎么做, 体裁: [案例]}
    - {name: 谁在做, themes: [志愿服务]}
- {id: spring, name: 春季行动, kind: topic, banner: spring.jpg}
- {id: summer, name: 夏季行动, kind: topic}
"""


def person(name: str, category: str, period: str, date: str) -> str:
    return story(f"{name}：守桥三十年", date, "column: good-people", f"award: {{category: {category}, period: {period}}}")


FILES = {
    "columns.yml": COLUMNS,
    "spring.jpg": picture(size=(1600, 500)),
    "stories/p1.md": person("张三", "敬业奉献", "2026Q3", "2026-09-01"),
    "stories/p2.md": person("李四", "助人为乐", "2026Q3", "2026-09-02"),
    "stories/p3.md": person("王五", "助人为乐", "2026Q3", "2026-09-03"),
    "stories/p4.md": person("赵六", "孝老爱亲", "2018-05", "2018-05-20"),
    "stories/p5.md": person("钱七", "助人为乐", "2026-08", "2026-08-20"),
    "stories/p6.md": story("颁奖仪式在铜仁举行", "2026-09-10", "column: good-people"),
    "stories/w1.md": story("案例一篇", "2026-01-01", "column: winter", "themes: [volunteer]"),
    "stories/w2.md": story("简讯一篇", "2026-01-02", "column: winter", "kind: brief", "themes: [volunteer]"),
    "stories/w3.md": story("评论一篇", "2026-01-03", "column: winter", "kind: commentary", "themes: [law]"),
    "stories/s1.md": story("春一", "2026-03-01", "column: spring", "themes: [volunteer]"),
    **{f"stories/u{n}.md": story(f"夏{n}", f"2026-06-0{n}", "column: summer", f"themes: [{'rural' if n < 3 else 'care'}]") for n in range(1, 6)},
}  # fmt: skip


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    one = shared_site(FILES)
    assert one.exit_code == 0 and one.counts["held"] == 0, one.output
    return one


def groups(site: Site, address: str) -> dict[str, list[str]]:
    """The items under each sub-heading of a page."""
    found = {}
    for section in site.page(address).all("//main//section[starts-with(@aria-labelledby, 'group-')]"):
        found[section.xpath("string(.//h2)")] = [h.text_content().strip() for h in section.xpath(".//h3 | .//ul[contains(@class, 'lines')]//a")]
    return found


def test_the_column_shows_its_newest_period_by_category(built):
    """In the order of 中国好人's five categories, with their number in 名（组）."""
    assert groups(built, "/columns/good-people/") == {"助人为乐": ["王五", "李四"], "敬业奉献": ["张三"]}
    page = built.page("/columns/good-people/")
    assert "2 名（组）" in page.main and "已发布 6 条" in page.main


def test_every_period_has_a_page_and_a_feed(built):
    """Quarters and months; a quarter stands before the months it covers."""
    page = built.page("/columns/good-people/")
    periods = [link for link in page.links if link.startswith("/columns/good-people/20") and not link.endswith(("/2026/", "/2018/"))]
    assert periods == ["/columns/good-people/2026q3/", "/columns/good-people/2026-08/", "/columns/good-people/2018-05/"]
    may = built.page("/columns/good-people/2018-05/")
    assert may.heading == "好人榜 · 2018年5月" and groups(built, "/columns/good-people/2018-05/") == {"孝老爱亲": ["赵六"]}
    assert built.titles("/columns/good-people/2018-05/feed.xml") == ["赵六：守桥三十年"]


def test_a_period_names_no_other(built):
    """So that a new period changes the column's page and not every earlier one."""
    links = built.page("/columns/good-people/2018-05/").links
    assert "/columns/good-people/" in links and not any("2026" in link for link in links)


def test_what_awards_nobody_stands_apart(built):
    """A report of the ceremony is no person."""
    page = built.page("/columns/good-people/")
    apart = page.all("//section[@aria-labelledby='newest']")[0].text_content()
    assert "颁奖仪式" in apart and "李四" not in apart


def test_a_new_person_changes_no_other_period(site):
    one = site(FILES)
    before = one.tree()
    one.write({"stories/p7.md": person("孙八", "见义勇为", "2026Q3", "2026-09-20")})
    different = changed(before, one.build().tree())
    assert "columns/good-people/2026q3/index.html" in different
    assert not any(path.startswith("columns/good-people/20") and "2026q3" not in path and "/2026/" not in path for path in different)


def test_a_topic_has_a_banner_an_introduction_and_its_own_sub_headings(built):
    """An item stands under the first sub-heading that takes it; what none takes comes last."""
    page = built.page("/columns/winter/")
    assert page.heading == "冬季行动" and "第一段。" in page.main and "第二段。" in page.main
    assert "/assets/art/scene-knock.svg" in page.all("//main//img/@src")
    assert groups(built, "/columns/winter/") == {"怎么做": ["案例一篇"], "谁在做": ["简讯一篇"], "更多稿件": ["评论一篇"]}


def test_a_topic_without_sub_headings_goes_by_themes(built):
    """Where a theme has two items and more."""
    assert groups(built, "/columns/summer/") == {"乡村振兴": ["夏2", "夏1"], "关爱帮扶": ["夏5", "夏4", "夏3"]}
    assert groups(built, "/columns/spring/") == {} and "春一" in built.page("/columns/spring/").main


def test_a_banner_may_be_a_picture_of_ones_own(built):
    """Developed in several widths; not told as a file that nobody uses."""
    sources = built.page("/columns/spring/").all("//div[contains(@class, 'topic')]//img/@src")
    assert any(source.startswith("/media/") for source in sources)
    assert "spring.jpg" not in built.output


def test_another_picture_under_the_same_name_is_seen(site):
    one = site(FILES)
    before = one.page("/columns/spring/").text
    one.write({"spring.jpg": picture("#123456", (1200, 400))})
    after = one.build().page("/columns/spring/").text
    one.forget()
    assert before != after == one.build().page("/columns/spring/").text


WRONG = {
    "a drawing nobody has": ("banner: knok", "是不是想写“knock”"),
    "a picture that is not there": ("banner: x.jpg", "找不到这个文件"),
    "a picture outside": ("banner: ../x.jpg", "路径出了 content 文件夹"),
    "a picture where nobody looks": ("banner: other/x.jpg", "不能用这个文件夹里的文件"),
    "a theme nobody has": ("parts: [{name: 甲, themes: [rual]}]", "“rural”"),
    "a kind nobody has": ("parts: [{name: 甲, kinds: [按例]}]", "案例"),
    "a part without a name": ("parts: [{themes: [rural]}]", "缺少“名称”"),
    "parts that are no list": ("parts: 甲", "应当是列表"),
}


@pytest.mark.parametrize("line, said", WRONG.values(), ids=WRONG)
def test_a_wrong_topic_is_told_with_its_line(site, line, said):
    one = site({"columns.yml": f"- id: winter\n  name: 冬季行动\n  kind: topic\n  {line}\n", "other/x.jpg": picture(), "stories/a.md": story()})
    told = one.messages("columns.yml")
    assert told and said in told[0] and told[0].startswith("columns.yml:4:"), one.output


def test_a_banner_on_a_plain_column_is_told(site):
    one = site({"columns.yml": "- {id: news, name: 要闻, banner: knock}\n"})
    assert "只有专题才有横幅" in one.messages("columns.yml")[0]


def test_the_drawings_a_topic_may_name_are_those_of_the_theme():
    from site_gen.model.registers import SCENES

    from ..kit import REPO

    assert sorted(SCENES) == sorted(path.stem.removeprefix("scene-") for path in (REPO / "theme/art").glob("scene-*.svg"))
