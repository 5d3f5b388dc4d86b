"""`site-gen check` from outside: formats, exit codes, files wherever they lie, `--fix`, settings, hooks."""

import json
import os
import subprocess
from pathlib import Path

import fastjsonschema
import pytest
import yaml
from click.testing import CliRunner, Result

from site_gen.cli import main

from ..kit import REPO, story

KEYS = {"file", "line", "column", "rule", "severity", "message", "remedy"}
MOBILE = "联系电话13800001234。"
BAD = story("碧江区川硐社区把夜校办到居民楼下", "2026-03-04", "kind: case", body=MOBILE)
WARNED = story("碧江区川硐社区把夜校办到居民楼下", "2026-03-04", "kind: case", body="贵州省铜仁市。\n\n![](a.jpg)")
SETTINGS = "site_url: https://www.example.org/\nplugins:\n  - site-gen:\n      checks: {%s}\n  - other\n"


@pytest.fixture
def run(tmp_path, monkeypatch):
    """`run(files, *arguments)` writes files beside mkdocs.yml and runs `site-gen` there."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "mkdocs.yml").write_text("site_name: 小站\n", encoding="utf-8")

    def invoke(files: dict[str, str | bytes], *arguments: str) -> Result:
        for path, data in {"content/columns.yml": "- id: news\n  name: 要闻\n", **files}.items():
            file = tmp_path / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_bytes(data.encode() if isinstance(data, str) else data)
        return CliRunner().invoke(main, arguments)

    return invoke


def rules(done: Result) -> set[str]:
    return {row["rule"] for row in json.loads(done.stdout)}


def test_the_text_says_why_each_rule_is_there(run):
    """Place, words, remedy; then, once, the reason with its source."""
    done = run({"content/stories/a.md": BAD}, "check")
    assert done.exit_code == 1
    assert "stories/a.md:6:5: 错误 “13800001234”是手机号。" in done.stdout and "（mobile）" in done.stdout
    assert done.stdout.count("个人信息保护法") == 1 and done.stdout.rstrip().splitlines()[-1].startswith("错误 1 处")


def test_json_is_nothing_but_the_list(run):
    done = run({"content/stories/a.md": BAD}, "check", "--format", "json")
    (row,) = [row for row in json.loads(done.stdout) if row["rule"] == "mobile"]
    assert set(row) == KEYS and (row["line"], row["column"], row["severity"]) == (6, 5, "error")
    assert "13800001234" in row["message"] and "个人信息保护法" in row["message"]


@pytest.mark.parametrize("form", ["json", "github"])
def test_for_programs_what_was_fixed_goes_to_the_error_output(run, form):
    done = run({"content/stories/a.md": BAD}, "check", "--fix", "--format", form)
    assert done.exit_code == 0 and "改了 1 个文件，1 处" in done.stderr
    assert json.loads(done.stdout) == [] if form == "json" else "改了" not in done.stdout


def test_github_annotations_are_escaped(run):
    """https://github.com/actions/toolkit/blob/main/packages/core/src/command.ts: % : , in properties, % and line ends
    in the message."""
    name = "content/stories/a,b%c.md"
    done = run({name: BAD}, "check", "--format", "github")
    (line,) = [line for line in done.stdout.splitlines() if "mobile" in line]
    assert line.startswith("::error file=content/stories/a%2Cb%25c.md,line=6,col=5,title=mobile ")
    properties, _, message = line.removeprefix("::").partition("::")
    assert len(properties.split(",")) == 4 and "13800001234" in message and "\n" not in message


def test_github_says_nothing_of_good_files(run):
    good = story("碧江区川硐社区把夜校办到居民楼下", "2026-03-04", "kind: case")
    done = run({"content/stories/a.md": good}, "check", "--format", "github")
    assert (done.exit_code, done.stdout) == (0, "")


def test_warnings_alone_exit_0(run):
    done = run({"content/stories/a.md": WARNED, "content/stories/a.jpg": b"x"}, "check", "--format", "json")
    assert done.exit_code == 0 and {"caption", "alt-text"} <= rules(done)


def test_of_one_rules_warnings_five_are_shown_and_all_with_all(run):
    body = "贵州省铜仁市。\n\n" + "\n\n".join(["![图上有人](a.jpg)"] * 9)
    files = {"content/stories/a.md": BAD.replace(MOBILE, body), "content/stories/a.jpg": b"x"}
    short, long = run(files, "check").stdout, run(files, "check", "--all").stdout
    assert short.count("（caption）\n") == 5 and "另有 4 处同类提醒（caption）" in short
    assert long.count("（caption）\n") == 9 and "另有" not in long


def test_files_outside_content_are_checked_as_they_are(run):
    """A text without front matter is all body, in whatever encoding a station sends."""
    files = {
        "sent/a.txt": MOBILE,
        "sent/b.txt": ("﻿\r\n\r\n来稿：" + MOBILE).encode("utf-8"),
        "sent/c.txt": MOBILE.encode("gb18030"),
        "sent/d/index.md": BAD,
        "sent/e.docx": b"PK",
    }
    done = run(files, "check", "sent", "--format", "json")
    told = {(row["file"], row["line"], row["column"]) for row in json.loads(done.stdout) if row["rule"] == "mobile"}
    assert told == {("sent/a.txt", 1, 5), ("sent/b.txt", 3, 8), ("sent/c.txt", 1, 5), ("sent/d/index.md", 6, 5)}
    assert "title" not in done.stdout and done.exit_code == 1


def test_files_outside_content_have_no_prefix_for_github(run):
    done = run({"sent/a.txt": MOBILE, "content/stories/a.md": BAD}, "check", "sent", "content", "--format", "github")
    places = {line.split(",")[0] for line in done.stdout.splitlines() if "mobile" in line}
    assert places == {"::error file=sent/a.txt", "::error file=content/stories/a.md"}


def test_outside_a_project_a_file_can_be_checked_too(tmp_path, monkeypatch):
    """No content/, no mkdocs.yml: the rules on one text need neither."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "a.txt").write_text(MOBILE, encoding="utf-8")
    done = CliRunner().invoke(main, ["check", "a.txt"])
    assert done.exit_code == 1 and "a.txt:1:5" in done.stdout
    assert [file.name for file in tmp_path.iterdir()] == ["a.txt"]
    assert CliRunner().invoke(main, ["check"]).exit_code == 2


def test_a_binary_file_outside_content_is_told(run):
    done = run({"sent.md": b"\x00\x01"}, "check", "sent.md", "--format", "json")
    assert rules(done) == {"binary"} and done.exit_code == 1


def test_fix_outside_content(run):
    done = run({"sent/a.txt": "一\r\n" + MOBILE}, "check", "--fix", "sent/a.txt")
    assert done.exit_code == 0 and "sent/a.txt: 改了 1 处" in done.stdout
    assert Path("sent/a.txt").read_bytes() == ("一\r\n" + MOBILE.replace("13800001234", "138****1234")).encode()


def test_a_file_in_another_encoding_is_not_fixed(run):
    data = MOBILE.encode("gb18030")
    done = run({"sent.txt": data}, "check", "--fix", "sent.txt")
    assert done.exit_code == 1 and Path("sent.txt").read_bytes() == data


def test_fix_leaves_files_that_were_not_named(run):
    files = {"content/stories/a.md": BAD, "content/stories/b.md": BAD}
    run(files, "check", "--fix", "content/stories/a.md")
    assert "138****1234" in Path("content/stories/a.md").read_text() and "13800001234" in Path("content/stories/b.md").read_text()


def test_rows_of_tables_are_told_and_left(run):
    """Where a cell stands, and how it is quoted, is the table's affair."""
    rows = f"file,caption,date\na.jpg,{MOBILE.strip('。')}（田野 摄）,2026-03-04\n"
    done = run({"content/photos/captions.csv": rows, "content/photos/a.jpg": b"x"}, "check", "--fix", "--format", "json")
    (row,) = [row for row in json.loads(done.stdout) if row["rule"] == "mobile"]
    assert (row["file"], row["line"], row["column"]) == ("photos/captions.csv", 2, 0)
    assert Path("content/photos/captions.csv").read_text() == rows


@pytest.mark.parametrize("value, expected", [("off", None), ("warning", "warning"), ("error", "error")])
def test_mkdocs_yml_switches_rules(run, value, expected):
    done = run({"mkdocs.yml": SETTINGS % f"mobile: {value}", "content/stories/a.md": BAD}, "check", "--format", "json")
    told = [row["severity"] for row in json.loads(done.stdout) if row["rule"] == "mobile"]
    assert told == ([expected] if expected else [])


def test_a_switch_for_no_rule_is_refused_with_the_nearest(run):
    done = run({"mkdocs.yml": SETTINGS % "mobil: off"}, "check")
    assert done.exit_code == 1 and "mobile" in done.output and "Traceback" not in done.output


def test_the_projects_own_settings_are_read_without_mkdocs(tmp_path):
    """`!ENV` and `!!python/name:` are MkDocs' own tags."""
    (tmp_path / "mkdocs.yml").write_bytes((REPO / "mkdocs.yml").read_bytes())
    (tmp_path / "content").mkdir()
    done = CliRunner().invoke(main, ["check", "--content", str(tmp_path / "content")])
    assert done.exit_code == 0, done.output


def test_status_holds_back_what_the_rules_hold_back(run):
    """As the build does."""
    assert "暂缓 1 条" in run({"content/stories/a.md": BAD}, "status").output


def test_status_counts_from_the_hour_that_the_site_gives_to_dates(run):
    """As the build does."""
    settings = "plugins:\n  - site-gen:\n      date_only_time: '08:00'\n"
    later = story("元旦安排", "2026-12-25", "publish_at: 2026-12-25", "kind: notice")
    files = {"mkdocs.yml": settings, "content/stories/a.md": later}
    assert "公开 0 条" in run(files, "status", "--at", "2026-12-25 07:59").output
    assert "公开 1 条" in run(files, "status", "--at", "2026-12-25 08:00").output


def test_the_demo_has_no_findings():
    """What a newcomer sees first is what we ask of everyone."""
    done = CliRunner().invoke(main, ["check", "--all", "--content", str(REPO / "content")])
    assert "没有发现问题" in done.output, done.output


# The editors' tools

def test_schemas_in_the_repository_are_what_the_command_prints():
    for kind in ("story", "photo", "photo-row", "video"):
        printed = CliRunner().invoke(main, ["schema", kind]).stdout
        kept = (REPO / "schemas" / f"{kind}.json").read_text(encoding="utf-8")
        assert kept == printed, "请运行 .venv/bin/python scripts/make_docs.py"


@pytest.mark.parametrize(
    "kind, good, bad",
    [
        ("story", {"标题": "题", "date": "2026-03-04"}, {"标提": "题", "date": "2026-03-04"}),
        ("video", [{"title": "题", "日期": "2026-03-04"}], [{"title": "题"}]),
        ("photo-row", [{"file": "a.jpg", "说明": "图", "date": "2026-03-04"}], [{"file": "a.jpg"}]),
        ("photo", {"date": "2026-03-04"}, {"date": "2026-03-04", "nonsense": 1}),
    ],
)
def test_schemas_tell_good_from_bad(kind, good, bad):
    schema = json.loads((REPO / "schemas" / f"{kind}.json").read_text(encoding="utf-8"))
    schema["$schema"] = "http://json-schema.org/draft-07/schema#"  # the newest that the checker knows; no later word is used
    accepts = fastjsonschema.compile(schema)
    accepts(good)
    with pytest.raises(fastjsonschema.JsonSchemaException):
        accepts(bad)


def test_vs_code_is_wired_to_schemas_that_exist():
    settings = json.loads((REPO / ".vscode" / "settings.json").read_text(encoding="utf-8"))
    assert settings["yaml.schemas"] and all((REPO / path).is_file() for path in settings["yaml.schemas"])


def test_vs_code_understands_what_check_prints(run):
    """Its patterns are JavaScript's, and these are Python's as well."""
    import re

    tasks = json.loads((REPO / ".vscode" / "tasks.json").read_text(encoding="utf-8"))
    matchers = tasks["tasks"][0]["problemMatcher"]
    files = {"content/stories/a.md": BAD, "content/stories/b.md": WARNED, "content/stories/a.jpg": b"x"}
    lines = run(files, "check", "--all").stdout.splitlines()
    for matcher, severity in zip(matchers, ("error", "warning"), strict=True):
        hits = [m for line in lines if (m := re.match(matcher["pattern"]["regexp"], line))]
        assert hits and matcher["severity"] == severity
        assert all(hit[1].startswith("stories/") and hit[2].isdigit() for hit in hits)


def test_the_pre_commit_framework_finds_a_command_that_exists():
    (hook,) = yaml.safe_load((REPO / ".pre-commit-hooks.yaml").read_text(encoding="utf-8"))
    assert hook["entry"] == "site-gen check" and hook["id"] and hook["language"] == "python"


def git(*arguments: str) -> subprocess.CompletedProcess:
    names = ("-c", "user.name=a", "-c", "user.email=a@example.org", "-c", f"core.hooksPath={REPO / '.githooks'}")
    clean = {name: value for name, value in os.environ.items() if not name.startswith("GIT_")}
    path = f"{REPO / '.venv' / 'bin'}{os.pathsep}{os.environ['PATH']}"
    return subprocess.run(["git", *names, *arguments], capture_output=True, text=True, env={**clean, "PATH": path})


def test_the_git_hook_stops_a_commit_with_an_error_and_lets_others_pass(run):
    run({"content/stories/村里.md": BAD})
    git("init", "-q")
    git("add", "content")
    refused = git("commit", "-m", "稿件")
    assert refused.returncode != 0 and "13800001234" in refused.stdout + refused.stderr
    run({"content/stories/村里.md": BAD.replace("13800001234", "138****1234")})
    git("add", "content")
    assert git("commit", "-m", "稿件").returncode == 0
