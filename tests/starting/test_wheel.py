"""What is installed is enough: theme, pages and skeleton are in the wheel, and a site comes of it without the checkout."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from ..kit import NOW, REPO, SETTLED, epoch

pytestmark = pytest.mark.long


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Built from a copy: a build leaves folders behind."""
    room = tmp_path_factory.mktemp("wheel")
    subprocess.run(["git", "ls-files", "-z", "-co", "--exclude-standard"], cwd=REPO, check=True, stdout=(room / "list").open("wb"))
    for name in filter(None, (room / "list").read_bytes().split(b"\0")):
        source, target = REPO / os.fsdecode(name), room / "copy" / os.fsdecode(name)
        if source.is_file() and not source.is_relative_to(REPO / "tests"):
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(source.read_bytes())
    command = [sys.executable, "-m", "pip", "wheel", "-q", "--no-deps", "--no-build-isolation", "-w", str(room), str(room / "copy")]
    subprocess.run(command, check=True, capture_output=True, timeout=300)
    (found,) = room.glob("*.whl")
    return found


def test_the_wheel_holds_all_that_a_site_needs(wheel):
    held = set(zipfile.ZipFile(wheel).namelist())
    for folder, inside in (("theme", "theme"), ("content/pages/handbook", "pages/handbook"), ("site_gen/starting/skeleton", "starting/skeleton")):
        wanted = {f"site_gen/{inside}/{path.relative_to(REPO / folder).as_posix()}" for path in (REPO / folder).rglob("*") if path.is_file()}
        assert wanted <= held, sorted(wanted - held)
    assert not any("tongren" in name for name in held)


def test_a_site_comes_of_the_wheel_alone(wheel, tmp_path):
    """Its code is read from the unpacked wheel; of this checkout nothing is in reach."""
    package = tmp_path / "package"
    zipfile.ZipFile(wheel).extractall(package)
    env = {**os.environ, **SETTLED, "PYTHONPATH": str(package), "SOURCE_DATE_EPOCH": epoch(NOW)}
    init = [sys.executable, "-m", "site_gen.cli", "init", "a", "--name", "文明屏南", "--package", str(wheel)]
    subprocess.run(init, cwd=tmp_path, env=env, check=True, stdin=subprocess.DEVNULL, capture_output=True, timeout=120)
    site = tmp_path / "a"
    assert (site / "packages" / wheel.name).read_bytes() == wheel.read_bytes()
    assert f"./packages/{wheel.name}" in (site / "requirements.txt").read_text(encoding="utf-8")
    code = "import site_gen.shipped as s, mkdocs.__main__; assert s.__file__.startswith(%r), s.__file__; mkdocs.__main__.cli()"
    built = subprocess.run([sys.executable, "-c", code % str(package), "build"], cwd=site, env=env, capture_output=True, text=True, timeout=120)
    assert built.returncode == 0, built.stdout + built.stderr
    assert "文明屏南" in (site / "site" / "index.html").read_text(encoding="utf-8")
    assert (site / "site" / "handbook" / "keys" / "index.html").is_file()
