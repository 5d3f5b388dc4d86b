"""`site-gen stats`: the same figures as /stats/, by the same code, and of any stretch of days."""

import csv
import io
import json
import re

import pytest
from click.testing import CliRunner, Result

from site_gen.cli import main
from site_gen.desk.stats import TABLES

from ..kit import NOW, Site, epoch, picture, story

FILES = {
    "stations.csv": "id,name,level,region,parent\nsn,思南县新时代文明实践中心,中心,520624,\ntt,塘头镇新时代文明实践所,所,520624,sn\n"
    "bj,碧江区新时代文明实践中心,中心,520602,\n",
    "columns.yml": "- {id: news, name: 要闻}\n- {id: empty, name: 还没有稿的}\n",
    "stories/2026/03/a.md": story("塘头的木板", "2026-03-04", "station: tt", "column: news", "themes: [rural]"),
    "stories/2026/03/b.md": story("思南的夜校", "2026-03-31 23:59", "station: sn", "themes: [rural, volunteer]"),
    "stories/2026/04/c.md": story("碧江的义诊", "2026-04-01", "region: 520602"),
    "stories/2026/05/later.md": story("以后再说", "2026-05-01", "publish_at: 2026-12-25 08:00"),
    "stories/2026/05/draft.md": story("还没写好", "2026-05-01", "status: draft"),
    "stories/2026/05/gone.md": story("撤下了的", "2026-05-01", "status: withdrawn"),
    "stories/2026/05/wrong.md": story("键写错了", "2026-05-01", "themse: [rural]"),
    "photos/2026/p.md": story("塘头的桥", "2026-04-05", "station: tt", "alt: 一座桥", body="4月5日，思南县塘头镇的桥。（示例 摄）"),
    "photos/2026/p.jpg": picture(),
    "videos/w.yml": "- {title: 思南塘头：一把刨子推了三十年, date: 2026-04-06, url: 'https://www.douyin.com/video/7000000000000000001'}\n",
}
CSVS = {"station": "stations", "region": "regions", "theme": "themes", "month": "months", "column": "columns"}


@pytest.fixture
def desk(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    for path, data in FILES.items():
        file = tmp_path / "content" / path
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_bytes(data.encode() if isinstance(data, str) else data)

    def run(*words: str) -> Result:
        return CliRunner().invoke(main, ["stats", *words], env={"SOURCE_DATE_EPOCH": epoch(NOW)})

    return run


@pytest.fixture(scope="module")
def built(tmp_path_factory):
    return Site(tmp_path_factory.mktemp("stats"), FILES, {}).build()


def rows(done: Result) -> list[dict[str, str]]:
    assert done.exit_code == 0, done.output
    return list(csv.DictReader(io.StringIO(done.stdout_bytes.decode("utf-8-sig"))))


def test_every_table_is_tried_here():
    assert set(CSVS) == set(TABLES)


@pytest.mark.parametrize("by, name", CSVS.items())
def test_the_csv_is_the_one_beside_the_page(desk, built, by, name):
    assert desk("--by", by, "--format", "csv").stdout_bytes == built.raw(f"/stats/{name}.csv")


def test_the_text_tells_the_total_and_what_it_leaves_out(desk):
    said = desk().output
    assert re.search(r"^sn +思南县新时代文明实践中心 +中心 +3$", said, re.MULTILINE)
    assert "另有 1 个站点一条也没有" in said and "2 条没有站点，不在上面" in said
    assert "共 5 条（文章 3 条，图片 1 条，短视频 1 条），2026-03-04 至 2026-04-06" in said
    assert said.endswith("没有算进去的：暂缓 1 条，未到发布 2 条，已撤稿 1 条\n")


@pytest.mark.parametrize(
    "words, total",
    [
        (("--from", "2026-03", "--to", "2026-03"), 2),
        (("--from", "2026-03-31", "--to", "2026-04-01"), 2),
        (("--to", "2026-03-31"), 2),
        (("--from", "2026年4月"), 3),
        (("--from", "2026", "--to", "2026"), 5),
        (("--from", "2027"), 0),
        (("--from", "2026-02", "--to", "2026-02"), 0),
    ],
)
def test_a_stretch_of_days_counts_both_its_ends(desk, words, total):
    told = json.loads(desk("--format", "json", *words).output)
    assert told["total"] == total == sum(told["types"].values())


def test_the_json_has_the_rows_by_heading(desk):
    told = json.loads(desk("--by", "month", "--format", "json").output)
    assert told["by"] == "month" and told["rows"][0] == {"月份": "2026-04", "合计": 3, "文章": 1, "图片": 1, "短视频": 1}


def test_stations_count_what_is_below_them(desk):
    counts = {row["编号"]: row["条数（含下级）"] for row in rows(desk("--format", "csv"))}
    assert counts == {"sn": "3", "tt": "2", "bj": "0"}


def test_tagging_may_be_off_as_in_a_build(desk, tmp_path, monkeypatch):
    assert "520602" in desk("--by", "region").output
    settings = "plugins:\n  - site-gen\n  - site-gen-tagging:\n      enabled: !ENV [SITE_GEN_TAGGING, true]\n"
    (tmp_path / "mkdocs.yml").write_text(settings, encoding="utf-8")
    before = json.loads(desk("--by", "theme", "--format", "json").output)
    monkeypatch.setenv("SITE_GEN_TAGGING", "false")
    after = json.loads(desk("--by", "theme", "--format", "json").output)
    assert before["apart"] < after["apart"] == 3


@pytest.mark.parametrize(
    "words, says",
    [
        (("--from", "昨天"), "--from 昨天"),
        (("--to", "2026-13"), "没有这个月份"),
        (("--to", "2026-02-30"), "没有 30 日"),
        (("--from", "2026-05", "--to", "2026-04"), "请把两个日期对调"),
    ],
)
def test_days_that_make_no_sense_are_refused(desk, words, says):
    done = desk(*words)
    assert done.exit_code == 1 and says in done.output


def test_an_empty_folder_has_nothing_to_tell(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    (tmp_path / "content").mkdir()
    for by in CSVS:
        done = CliRunner().invoke(main, ["stats", "--by", by])
        assert done.exit_code == 0 and "共 0 条" in done.output
