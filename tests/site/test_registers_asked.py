"""A register that changes has only those items read again that it tells something else."""

import re
import shutil

from ..kit import Site, changed, story

STATIONS = "id,name,level,region,parent\nsn,思南县中心,中心,520624,\nbj,碧江区中心,中心,520602,\nbj-cd,川硐所,所,,bj\n"
FILES = {
    "stations.csv": STATIONS,
    "columns.yml": "- {id: news, name: 要闻}\n",
    "themes.yml": "- {id: rural, terms: {蘑菇棚: 3}}\n",
    "stories/a.md": story("甲", "2026-03-01", "column: news", "station: sn"),
    "stories/b.md": story("乙", "2026-03-02", "station: bj-cd", "themes: [乡村振兴]"),
    "stories/c.md": story("丙", "2026-03-03", body="村民说，菌子大棚里忙得很。"),
    "stories/lost.md": story("丁", "2026-03-04", "station: fresh"),
    "videos/l.yml": "- {title: 戊, id: v, date: 2026-03-05, column: 要闻, url: 'https://www.bilibili.com/video/BV1xx411c7mD/'}\n",
}
TEXTS = {
    "甲": "村民在菌子大棚里忙。",
    "乙": "大棚里种的是草莓，人们很繁忙。",
    "丙": "医生来村里义诊，看了八十人。",
    "丁": "孩子们在书屋里看书。",
}


def read(site: Site) -> int:
    """How many sources the last build read."""
    found = re.search(r"读稿：(\d+) 项", site.output)
    return int(found[1]) if found else 0


def edited(site: Site, **files: str) -> int:
    """What is read after an edit; and the incremental site is the clean one."""
    site.write({name.replace("_", "."): text for name, text in files.items()})
    count, again = read(site.build()), site.tree()
    site.forget()
    shutil.rmtree(site.folder)
    assert changed(again, site.build().tree()) == set()
    return count


def test_a_station_renamed_concerns_nobody(tmp_path):
    """Its items are kept with its id. Only the one that names no station we know is read again: its error lists them."""
    site = Site(tmp_path, FILES, {}).build()
    assert read(site) == 5
    assert edited(site, stations_csv=STATIONS.replace("思南县中心", "思南中心")) == 1
    assert "思南中心" in site.page("/stations/sn/").text and "思南中心" in site.page("/stories/a/").text


def test_a_station_renamed_concerns_those_who_called_it_by_name(tmp_path):
    """They name one that is no more."""
    site = Site(tmp_path, {**FILES, "stories/e.md": story("己", "2026-03-06", "station: 思南县中心")}, {}).build()
    assert edited(site, stations_csv=STATIONS.replace("思南县中心", "思南中心")) == 2
    assert "stories/e.md:4:10: 错误" in site.output and not site.exists("/stories/e/")


def test_the_region_of_a_centre_concerns_those_that_have_it(tmp_path):
    """A place below it without a region of its own."""
    site = Site(tmp_path, FILES, {}).build()
    assert edited(site, stations_csv=STATIONS.replace("520602", "520628")) == 2
    assert site.page("/regions/520628/").all("//a[@href='/stories/b/']")


def test_a_station_that_was_missing_frees_the_item_that_named_it(tmp_path):
    """Held before, published now, and nothing else is read."""
    site = Site(tmp_path, FILES, {}).build()
    assert site.counts["held"] == 1
    assert edited(site, stations_csv=STATIONS + "fresh,新站,站,520602,\n") == 1
    assert site.exists("/stories/lost/") and site.counts["held"] == 0


def test_a_station_that_goes_holds_its_items_back(tmp_path):
    """They name one that nobody knows."""
    site = Site(tmp_path, FILES, {}).build()
    edited(site, stations_csv=STATIONS.replace("sn,思南县中心,中心,520624,\n", ""))
    assert not site.exists("/stories/a/") and "station-unknown" in site.output


def test_a_column_added_concerns_nobody(tmp_path):
    """It has a page; no item asked for it."""
    site = Site(tmp_path, FILES, {}).build()
    assert edited(site, columns_yml="- {id: news, name: 要闻}\n- {id: more, name: 更多}\n") == 0
    assert site.exists("/columns/more/")


def test_a_column_renamed_concerns_those_who_called_it_by_name(tmp_path):
    """The video says 要闻; the story says news."""
    site = Site(tmp_path, FILES, {}).build()
    assert edited(site, columns_yml="- {id: news, name: 新要闻}\n") == 1
    assert "column-unknown" in site.output


def test_a_word_of_a_theme_concerns_those_in_which_it_stands(tmp_path):
    """An item whose editor named its themes is not read again, nor one that has nothing of it."""
    site = Site(tmp_path, FILES, {}).build()
    assert edited(site, themes_yml="- {id: rural, terms: {菌子大棚: 9, 没人写过的词: 5}}\n") == 1
    assert site.page("/themes/rural/").all("//a[@href='/stories/c/']")
    assert edited(site, themes_yml="- {id: rural, terms: {没人写过的词: 5}}\n") == 1
    assert edited(site, themes_yml="- {id: rural, terms: {没人写过的词: 6}}\n") == 0


def test_a_word_within_a_longer_one_and_one_taken_out(tmp_path):
    """What a longer word takes over from a shorter one changes with it; weight 0 takes a built-in word out."""
    texts = {f"stories/{name}.md": story(name, "2026-03-01", body=body) for name, body in TEXTS.items()}
    site = Site(tmp_path, {**texts, "themes.yml": "- {id: fresh, name: 新的, terms: {菌子大棚: 3}}\n"}, {}).build()
    assert edited(site, themes_yml="- {id: fresh, name: 新的, terms: {菌子大棚: 3, 大棚: 9}}\n") == 2
    assert edited(site, themes_yml="- {id: fresh, name: 新的, terms: {大棚: 9}}\n- {id: health, terms: {义诊: 0}}\n") == 2
    assert edited(site, themes_yml="- {id: fresh, name: 新的, terms: {大棚: 9, 繁忙: 2}}\n") == 2
