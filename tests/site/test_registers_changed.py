"""A register that changes changes the pages that name it, in a build that looks at little too."""

import shutil

import pytest

from ..kit import changed, story

STATIONS = "id,name,level,region,parent\nsn,思南县新时代文明实践中心,中心,520624,\n"
FILES = {
    "columns.yml": "- {id: news, name: 要闻, description: 甲}\n- {id: old, name: 旧栏, kind: topic}\n",
    "stations.csv": STATIONS,
    "stories/a.md": story("甲", "2026-03-01", "column: news", "station: sn"),
    "stories/b.md": story("乙", "2026-03-02", "column: old"),
}
EDITS = {
    "a column's name": {"columns.yml": FILES["columns.yml"].replace("要闻", "新要闻")},
    "a column's description": {"columns.yml": FILES["columns.yml"].replace("甲", "乙")},
    "a topic's introduction": {"columns.yml": FILES["columns.yml"].replace("kind: topic", "kind: topic, intro: 导语")},
    "a station's name": {"stations.csv": STATIONS.replace("思南县新时代文明实践中心", "思南中心")},
    "one station more below": {"stations.csv": STATIONS + "tt,塘头镇新时代文明实践所,所,520624,sn\n"},
    "a theme's name": {"themes.yml": "- {id: rural, name: 乡村}\n"},
    "a friend": {"friends.yml": "- group: 甲\n  links: [{name: 乙, url: 'https://example.org/'}]\n"},
}


@pytest.mark.parametrize("edit", EDITS.values(), ids=EDITS)
def test_a_changed_register_reaches_every_page_that_names_it(site, edit):
    """Incremental equals clean; and something did change."""
    one = site(FILES)
    first = one.tree()
    one.write(edit)
    again = one.build().tree()
    one.forget()
    shutil.rmtree(one.folder)
    assert changed(again, one.build().tree()) == set()
    assert changed(first, again)
