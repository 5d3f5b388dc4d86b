"""Lays what the generator ships beside its code into the package (site_gen/shipped.py).

It lies at the root of a checkout, where people edit it. Everything else is in pyproject.toml.
"""

import shutil
from pathlib import Path

from setuptools import setup
from setuptools.command.build_py import build_py

SHIPPED = {
    "theme": "theme",
    "content/pages/handbook": "pages/handbook",
    "content/pages/accessibility.md": "pages/accessibility.md",
}


class WithShipped(build_py):
    def run(self):
        super().run()
        if not self.editable_mode:
            for source, inside in SHIPPED.items():
                lay(Path(source), Path(self.build_lib, "site_gen", inside))


def lay(source: Path, target: Path) -> None:
    """Anew: what an earlier build left there and is deleted by now must not stay."""
    if source.is_file():
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(source, target)
    else:
        shutil.rmtree(target, ignore_errors=True)
        shutil.copytree(source, target)


setup(cmdclass={"build_py": WithShipped})
