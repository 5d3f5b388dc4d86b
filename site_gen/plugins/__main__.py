"""`python -m site_gen.plugins build`: MkDocs, in Chinese from its first word on. scripts/build and scripts/serve start it.

`mkdocs build` does the same; only what MkDocs says before it has loaded the plugins comes in English there.
"""

import sys
from pathlib import Path

from ..reading.settings_file import broken
from ..terminal import sentences
from . import mkdocs_words

SETTINGS = Path("mkdocs.yml")


def run() -> None:
    if not any(word.startswith(("-f", "--config-file", "--help")) for word in sys.argv[1:]):
        if not SETTINGS.is_file():
            sys.exit(f"错误：这里没有 {SETTINGS}。请到网站的文件夹里再运行")
        if said := broken(SETTINGS):
            sys.exit(f"错误：{said}")
    sentences.speak_chinese()
    mkdocs_words.speak_chinese()
    from mkdocs.__main__ import cli

    cli(prog_name="mkdocs")


if __name__ == "__main__":
    run()
