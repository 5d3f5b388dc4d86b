"""`site-gen`: the editors' command, its formats and exit codes (DESIGN section 5)."""

import json

import pytest
from click.testing import CliRunner, Result

from site_gen.cli import main

from ..kit import story

GOOD = {
    "stations.csv": "id,name,level,region,parent\nsn,思南县新时代文明实践中心,中心,520624,\n",
    "stories/good.md": story("思南县塘头镇的木板", "2026-03-04", "station: sn", "themes: [rural]"),
}
WRONG = {"stories/wrong.md": story("键写错了", "2026-03-04", "themse: [volunteer]")}
KEYS = {"file", "line", "column", "rule", "severity", "message", "remedy"}


@pytest.fixture
def desk(tmp_path, monkeypatch):
    """`desk(files, *arguments)` writes content/ and runs site-gen beside it."""
    monkeypatch.chdir(tmp_path)

    def run(files: dict[str, str], *arguments: str) -> Result:
        for path, text in files.items():
            file = tmp_path / "content" / path
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text, encoding="utf-8")
        return CliRunner().invoke(main, arguments)

    return run


def test_check_is_content_with_good_files(desk):
    """Exit 0, and it says so."""
    done = desk(GOOD, "check")
    assert done.exit_code == 0, done.output
    assert "没有发现问题" in done.output


def test_check_tells_place_cause_and_remedy_and_exits_1(desk):
    """As the build does."""
    done = desk({**GOOD, **WRONG}, "check")
    assert done.exit_code == 1
    assert "stories/wrong.md:4:1" in done.output and "themes" in done.output and "错误 1 处" in done.output


def test_check_as_json_is_the_promised_list(desk):
    """{file,line,column,rule,severity,message,remedy} for each, nothing else on the output."""
    done = desk({**GOOD, **WRONG}, "check", "--format", "json")
    assert done.exit_code == 1
    (problem,) = json.loads(done.stdout)
    assert set(problem) == KEYS
    assert (problem["file"], problem["line"], problem["column"], problem["severity"]) == (
        "stories/wrong.md",
        4,
        1,
        "error",
    )
    assert problem["message"] and problem["remedy"]


def test_check_as_json_of_good_files_is_an_empty_list(desk):
    """So that tools need no special case."""
    done = desk(GOOD, "check", "--format", "json")
    assert done.exit_code == 0 and json.loads(done.stdout) == []


def test_check_for_github_names_file_and_line(desk):
    """A workflow command a line, with the folder before the path."""
    done = desk({**GOOD, **WRONG}, "check", "--format", "github")
    assert done.exit_code == 1
    assert done.stdout.startswith("::error file=content/stories/wrong.md,line=4,col=1,")


def test_check_of_one_path_leaves_the_others_alone(desk):
    """An editor checks the file at hand."""
    assert desk({**GOOD, **WRONG}, "check", "content/stories/good.md").exit_code == 0
    assert desk({}, "check", "content/stories/wrong.md").exit_code == 1


def test_tag_of_a_path_outside_the_content_is_an_error_of_usage(desk, tmp_path):
    """Said in Chinese, not as a traceback."""
    (tmp_path / "else.md").write_text("x", encoding="utf-8")
    done = desk(GOOD, "tag", "else.md")
    assert done.exit_code == 1 and "else.md" in done.output and "Traceback" not in done.output
    assert isinstance(done.exception, SystemExit)


def test_a_warning_alone_does_not_fail_the_check(desk, tmp_path):
    """Only errors hold items back, and only they make exit 1."""
    (tmp_path / "content" / "photos").mkdir(parents=True)
    (tmp_path / "content" / "photos" / "notes.txt").write_text("x", encoding="utf-8")
    done = desk(GOOD, "check", "--format", "json")
    assert {problem["severity"] for problem in json.loads(done.stdout)} <= {"warning"}
    assert done.exit_code == 0


def test_check_and_build_tell_the_same_problems(desk, site):
    """One reader, one list: what `check` says is what the build says."""
    done = desk({**GOOD, **WRONG}, "check")
    told = site({**GOOD, **WRONG}).messages("stories/wrong.md")
    assert told and all(line in done.output for line in told)


def test_tag_prints_one_line_an_item(desk):
    """File, region, themes."""
    done = desk(GOOD, "tag")
    assert done.exit_code == 0
    (line,) = done.stdout.splitlines()
    assert line.startswith("stories/good.md:1") and "520624" in line and "乡村振兴" in line


def test_tag_explain_names_the_grounds(desk):
    """Each tag with what it stands on."""
    done = desk(GOOD, "tag", "--explain")
    assert "地区 ←" in done.output and "乡村振兴 ←" in done.output


def test_tag_jsonl_answers_each_line_in_order(desk, tmp_path):
    """{"id","region":{code,name,evidence}|null,"mentioned","themes":[{id,score,evidence}]}"""
    lines = [
        {"id": 1, "title": "志愿者清河道", "text": "贵州省铜仁市思南县塘头镇的志愿者清理河道。"},
        {"id": "b", "title": "无题", "text": "天晴了。"},
    ]
    file = tmp_path / "in.jsonl"
    file.write_text("\n".join(json.dumps(line, ensure_ascii=False) for line in lines), encoding="utf-8")
    done = desk(GOOD, "tag", "--jsonl", str(file))
    assert done.exit_code == 0, done.output
    first, second = map(json.loads, done.stdout.splitlines())
    assert set(first) == {"id", "region", "mentioned", "themes"}
    assert first["id"] == 1 and first["region"]["code"] == "520624" and first["region"]["evidence"]
    assert all(set(theme) == {"id", "score", "evidence"} for theme in first["themes"])
    assert second["id"] == "b" and second["region"] is None


def test_tag_jsonl_names_the_line_that_cannot_be_read(desk, tmp_path):
    """Exit 1, in Chinese, with the line's number."""
    file = tmp_path / "in.jsonl"
    file.write_text('{"id": 1, "title": "甲", "text": "乙"}\nnot json\n', encoding="utf-8")
    done = desk(GOOD, "tag", "--jsonl", str(file))
    assert done.exit_code == 1 and "第 2 行" in done.output


def test_status_tells_what_the_public_sees_at_a_time(desk):
    """Scheduled before, public after."""
    files = {
        **GOOD,
        "stories/later.md": story("元旦安排", "2026-12-25 08:00", "publish_at: 2026-12-25 08:00"),
        "stories/draft.md": story("草稿一篇", "2026-03-04", "status: draft"),
        **WRONG,
    }
    before = desk(files, "status", "--at", "2026-12-25 07:59")
    after = desk(files, "status", "--at", "2026-12-25 08:00")
    assert before.exit_code == after.exit_code == 0
    assert "定时 2026-12-25 08:00" in before.output and "草稿" in before.output and "暂缓" in before.output
    assert before.output.splitlines()[-1] == "共 4 条，公开 1 条，未到发布 2 条，暂缓 1 条，已撤稿 0 条"
    assert after.output.splitlines()[-1] == "共 4 条，公开 2 条，未到发布 1 条，暂缓 1 条，已撤稿 0 条"


def test_status_refuses_a_time_it_cannot_read(desk):
    """Never guessed."""
    done = desk(GOOD, "status", "--at", "tomorrow")
    assert done.exit_code == 1 and "tomorrow" in done.output


@pytest.mark.parametrize("kind", ["story", "photo", "photo-row", "video"])
def test_schema_is_json_schema_with_both_names_of_every_key(desk, kind):
    """For the editors' tools: completion in English and Chinese."""
    done = desk(GOOD, "schema", kind)
    assert done.exit_code == 0
    schema = json.loads(done.stdout)
    assert schema["$schema"].startswith("https://json-schema.org/")
    assert "日期" in done.stdout and '"date"' in done.stdout


def test_an_unknown_command_is_an_error_of_usage(desk):
    """Click's own exit code."""
    assert desk(GOOD, "nonsense").exit_code == 2
