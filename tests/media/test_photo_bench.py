"""scripts/bench --photos, without Hugo and with small photos: all is measured, the second build decodes nothing."""

import hashlib

from click.testing import CliRunner

from scripts.benchmark import photo_files
from scripts.benchmark.__main__ import main
from scripts.benchmark.photo_run import HEADS


def test_the_table_says_what_a_megapixel_costs_and_that_nothing_is_decoded_twice(monkeypatch):
    monkeypatch.setattr(photo_files, "SIZES", ((1300, 900), (900, 1300)))
    done = CliRunner().invoke(main, ["--photos", "3", "--no-hugo"])
    assert done.exit_code == 0, done.output
    rows = [[cell.strip() for cell in line.strip("|").split("|")] for line in done.stdout.splitlines() if line[:1] == "|"]
    assert rows[0] == list(HEADS) and "3 张照片，共 4 百万像素" in done.stdout
    clean, nothing = (dict(zip(HEADS, row, strict=True)) for row in rows[2:])
    assert (clean["解码"], nothing["解码"]) == ("3", "0") and nothing["写文件"] == "0"
    assert float(clean["每百万像素，处理器秒"]) > 0


def test_the_photos_are_the_same_each_time(tmp_path, monkeypatch):
    monkeypatch.setattr(photo_files, "SIZES", ((1300, 900), (300, 200)))
    found = []
    for name in ("a", "b"):
        assert round(photo_files.write_photos(tmp_path / name, 2), 2) == 1.23
        found.append([hashlib.sha256(f.read_bytes()).hexdigest() for f in sorted((tmp_path / name).iterdir())])
    assert found[0] == found[1] and len(set(found[0])) == 2
