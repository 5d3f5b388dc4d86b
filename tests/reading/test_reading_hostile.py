"""Whatever stands in a file: no crash, no hang, nothing lost."""

import time

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from site_gen.model.problem import Severity
from site_gen.reading import Role, Source, json_schema, read_source
from site_gen.reading.schema import TABLES

from .newsroom import CONTEXT, GOOD, front

MEGA = 1_000_000
HOSTILE = {
    "nested lists": ("stories/a.md", "---\na: " + "[" * 3000 + "\n---\n"),
    "nested dashes": ("videos/a.yml", "- " * MEGA),
    "nested maps": ("videos/a.yml", "{a: " * (MEGA // 4)),
    "long key": ("videos/a.yml", "a" * MEGA),
    "open quote": ("videos/a.yml", '- "' + "a\n" * (MEGA // 2)),
    "one line": ("stories/a.md", GOOD + "字" * (MEGA // 3)),
    "brackets": ("stories/a.md", GOOD + "[" * 20_000),
    "links": ("stories/a.md", GOOD + "](" * 20_000),
    "open links": ("stories/a.md", GOOD + "](a(" * 20_000),
    "pictures": ("stories/a.md", GOOD + "![](a.jpg)" * 20_000),
    "tags": ("stories/a.md", GOOD + "<img src " * 20_000),
    "fences": ("stories/a.md", GOOD + "```\n" * 20_000),
    "unknown keys": ("stories/a.md", "---\n" + "".join(f"k{i}: 1\n" for i in range(5000)) + "---\n"),
    "quotes": ("videos/a.csv", "title,date,url\n" + '"' * MEGA),
    "columns": ("videos/a.csv", ",".join(f"c{i}" for i in range(20_000)) + "\nx\n"),
    "long region": ("stories/a.md", front("region: " + "市" * 30_000)),
    "long name": ("stories/a.md", front("cover: " + "a" * 30_000 + ".jpg")),
    "laughs": ("stories/a.md", "---\na: &a [x, x]\nb: &b [*a, *a]\nc: [*b, *b]\n---\n"),
}


@pytest.mark.parametrize("case", HOSTILE)
def test_hostile(site, case):
    path, text = HOSTILE[case]
    start = time.process_time()
    reading = site.read(path, text)
    assert time.process_time() - start < 3
    assert len(reading.items) + len(reading.held) >= 1 and len(reading.problems) <= 501


def test_too_many_rows(site):
    reading = site.read("videos/a.yml", "- {}\n" * 20_001)
    assert [problem.rule for problem in reading.problems] == ["too-large"] and len(reading.held) == 1


ROLES = {"stories/a.md": Role.STORY, "photos/a.md": Role.PHOTO, "photos/index.md": Role.PHOTO_SET}
LINES = st.sampled_from(
    (
        *("title: 新", "标题: 新", "date: 2022-01-12", "日期：2022", "themes: [theory", "- x", "  a: b"),
        *("---", "images:", "  - {file: a.jpg}", "allow: {a: b}", "pin: 是", "title: 'x"),
        *("region: 鼓楼区", "\t", "? x", "slug: ..", "![](a.jpg)", "date: &a x", ""),
    )
)  # fmt: skip


def read_bytes(site, path, role, data):
    file = site.write(path, data)
    reading = read_source(site.content, Source(path=path, size=file.stat().st_size, role=role), CONTEXT)
    errors = [problem for problem in reading.problems if problem.severity is Severity.ERROR]
    assert errors or not reading.held
    assert not (errors and reading.items and not reading.held)
    return reading


fast = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


@fast
@given(path=st.sampled_from(sorted(ROLES)), lines=st.lists(LINES, max_size=9), tail=st.text(max_size=20))
def test_mangled_front_matter(site, path, lines, tail):
    text = "\n".join(("---", *lines, tail)).encode("utf-8", "replace")
    reading = read_bytes(site, path, ROLES[path], text)
    assert len(reading.items) + len(reading.held) == 1


@fast
@given(path=st.sampled_from(sorted(ROLES)), data=st.binary(max_size=200))
def test_random_bytes(site, path, data):
    for text in (data, GOOD.encode() + data, b"---\n" + data + b"\n---\n"):
        reading = read_bytes(site, path, ROLES[path], text)
        assert len(reading.items) + len(reading.held) == 1


CELLS = st.text(alphabet='ab,"\n;\t题1', max_size=8)


@fast
@given(rows=st.lists(st.tuples(CELLS, CELLS, CELLS), max_size=6))
def test_every_row_is_counted(site, rows):
    quoted = [",".join('"' + cell.replace('"', '""') + '"' for cell in row) for row in rows]
    reading = read_bytes(site, "videos/a.csv", Role.VIDEOS, "\n".join(("title,date,url", *quoted)).encode())
    assert len(reading.items) + len(reading.held) == sum(any(cell.strip() for cell in row) for row in rows)


@fast
@given(
    data=st.one_of(
        st.binary(max_size=200), st.text(alphabet="-: []{}a\n'\"&*!题#?|>", max_size=60).map(str.encode)
    )
)
def test_random_listings(site, data):
    for path in ("videos/a.yml", "videos/a.csv"):
        read_bytes(site, path, Role.VIDEOS, data)
    read_bytes(site, "photos/captions.yml", Role.CAPTIONS, data)


@pytest.mark.parametrize("type", TABLES)
def test_schema(type):
    table, schema = TABLES[type], json_schema(type)
    assert len(table.by_name) == sum(1 + len(field.labels) for field in table.fields), "two keys share a name"
    shape = schema if "properties" in schema else schema["anyOf"][0]["items"]
    assert set(shape["properties"]) == set(table.by_name)
    assert all(field.about and field.label for field in table.fields)


def test_a_thousand_mistakes_are_counted_and_quick(site):
    rows = "".join(f"题{i},2022-01-01,https://t.cn/v/{1000000 + i},没有的地方{i}\n" for i in range(5000))
    start = time.process_time()
    reading = site.read("videos/a.csv", "title,date,url,region\n" + rows)
    assert time.process_time() - start < 3
    assert len(reading.held) == 5000 and len(reading.problems) == 501
    assert reading.problems[-1].rule == "problems-more" and "4500" in reading.problems[-1].cause
