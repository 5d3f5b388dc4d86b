"""What the program says of each mistake: the mistake is made, in a folder of its own, and the words are taken down."""

import io
import logging
import os
import re
import tempfile
from collections.abc import Iterator
from pathlib import Path

import yaml

from site_gen.desk.check import check
from site_gen.media.defects import defects_of
from site_gen.model.clip import Clip
from site_gen.model.problem import Problem, Severity

from .mistakes import FILM, FILMS, VIDEOS, Case, Link

NOW = "1795147200"  # 2026-11-20 12:00 in China


def told_of_film(rule: str) -> str:
    """What is said of a film with that fault, by its name yexiao.mp4."""
    faults, stated = FILMS[rule]
    found = {one.rule: one for one in defects_of("videos/yexiao.mp4", Clip(**FILM | faults), stated)}
    one = found[rule]
    severity = Severity.ERROR if rule == "video-broken" else Severity.WARNING
    field = "时长" if rule == "video-duration" else "视频文件"
    return str(
        Problem(file=VIDEOS, line=1, rule=rule, field=field, value=one.value, cause=one.cause, remedy=one.remedy, severity=severity)
    )


def told(case: Case) -> str:
    """The message as an editor sees it; empty where the rule keeps silent."""
    with tempfile.TemporaryDirectory() as folder:
        content = Path(folder) / "content"
        for path, data in case.files.items():
            file = content / path
            file.parent.mkdir(parents=True, exist_ok=True)
            if isinstance(data, Link):
                file.symlink_to(data)
            else:
                file.write_bytes(data.encode() if isinstance(data, str) else data)
        lines = _built(Path(folder), case) if case.built else map(str, _checked(content))
        return next((line for line in lines if line.endswith(f"（{case.rule}）")), "")


def _checked(content: Path) -> list[Problem]:
    os.environ["SOURCE_DATE_EPOCH"] = NOW
    return check(content, (), duplicates=False).problems


def _built(root: Path, case: Case) -> Iterator[str]:
    """The lines of a whole build's log."""
    import mkdocs.commands.build
    import mkdocs.config

    (root / "content" / "pages").mkdir(exist_ok=True)
    (root / "content" / "pages" / "about.md").write_text("# 关于\n", "utf-8")
    settings = {
        "site_name": "示例",
        "site_url": "https://www.example.org/",
        "docs_dir": "content/pages",
        "theme": {"name": "material", "font": False},
        "plugins": [
            {"site-gen": {key: value for key, value in case.options.items() if key == "home"}},
            {"site-gen-feeds": {key: value for key, value in case.options.items() if key != "home"}},
            {"site-gen-pages": {}},
        ],
    }
    (root / "mkdocs.yml").write_text(yaml.safe_dump(settings, allow_unicode=True), "utf-8")
    heard = io.StringIO()
    handler, log = logging.StreamHandler(heard), logging.getLogger("mkdocs")
    level = log.level
    os.environ.update(SOURCE_DATE_EPOCH=NOW, NO_MKDOCS_2_WARNING="1")
    log.addHandler(handler)
    log.setLevel(logging.INFO)
    try:
        config = mkdocs.config.load_config(str(root / "mkdocs.yml"))
        config.plugins.on_startup(command="build", dirty=False)
        mkdocs.commands.build.build(config)
    except SystemExit:  # the build was given up: what it said is in the log
        pass
    finally:
        log.removeHandler(handler)
        log.setLevel(level)
    return iter(re.sub(r"^[A-Z]+ +- +", "", line) for line in heard.getvalue().splitlines())
