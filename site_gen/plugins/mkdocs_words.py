"""What MkDocs itself says in ordinary runs and ordinary failures, in Chinese. What is not listed comes as it is."""

import logging
import re
from typing import Any

from mkdocs.exceptions import Abort

from ..running.phrases import phrases, translated


def _hint(word: str | None) -> str:
    return f"。是不是想写“{word}”？" if word else "，请核对"


def _config(found: re.Match[str]) -> str:
    """One option of mkdocs.yml; what is wrong with it is a sentence of its own."""
    return f"mkdocs.yml 的 {found[1]}：{translated(found[2], _OPTIONS)}"


# fmt: off
_SENTENCES = phrases((
    (r"Doc file '(.+)' contains a link '(.+?)', but the target(?: '.+?')? is not found among documentation files\.(?: Did you mean '(.+)'\?)?",
     lambda m: f"pages/{m[1]}：链接“{m[2]}”没有要去的页面{_hint(m[3])}"),
    (r"Doc file '(.+)' contains an unrecognized relative link '(.+?)', it was left as is\.(?: Did you mean '(.+)'\?)?",
     lambda m: f"pages/{m[1]}：链接“{m[2]}”照原样留着，不知道去哪里{_hint(m[3])}"),
    (r"Doc file '(.+)' contains a link '(.+?)', but there is no such anchor on this page\..*", r"pages/\1：链接“\2”指的小标题不在这一页，请核对"),
    (r"Doc file '(.+)' contains a link '(.+?)', but the doc '(.+)' does not contain an anchor '(.+)'\..*", r"pages/\1：链接“\2”指的小标题“\4”不在 pages/\3 里，请核对"),
    (r"Doc file '(.+)' contains an absolute link '(.+?)', it was left as is\..*", r"pages/\1：链接“\2”从根目录写起，照原样留着"),
    (r"Doc file '(.+)' contains a link to '(.+)' which is excluded from the built site\.", r"pages/\1：链接的 pages/\2 不登出来"),
    (r"The following pages exist in the docs directory, but are not included in the \"nav\" configuration:\n  - (.+)",
     lambda m: f"这些页面没有写进 mkdocs.yml 的 nav，导航里找不到：{m[1].replace(chr(10) + '  - ', '、')}。请在 nav 里各添一行"),
    (r"A reference to '(.+)' is included in the 'nav' configuration, which is not found in the documentation files\.", r"mkdocs.yml 的 nav 里写了 \1，pages 里没有这个文件。请改正文件名，或删去这一行"),
    (r"A reference to '(.+)' is included in the 'nav' configuration, but this file is excluded from the built site\.", r"mkdocs.yml 的 nav 里写了 \1，它不登出来。请删去这一行"),
    (r"An absolute path to '(.+)' is included in the 'nav' configuration, .*", r"mkdocs.yml 的 nav 里 \1 从根目录写起。请写 pages 里的文件名，或完整的网址"),
    (r"Excluding '(.+)' from the site because it conflicts with '(.+)'\.", r"pages/\1 和 pages/\2 的网址相同，只登后一个。请给其中一个改名"),
    (r"File not found: (.+)", r"找不到 pages/\1"),
    (r"Encoding error reading file: (.+)", r"pages/\1 不是 UTF-8 编码，请用编辑器另存为 UTF-8"),
    (r"Error reading page '(.+?)': (.+)", r"pages/\1 读不了"),
    (r"Error building page '(.+?)': (.+)", r"pages/\1 排不出来：\2"),
    (r"Template skipped: '(.+)' not found .*", r"没有 \1 这个模板，略过"),
    (r"Config value '(.+?)': (.+)", _config),
    (r"Cleaning site directory", "清空暂存区"),
    (r"Building documentation to directory: (.+)", r"先放在暂存区 \1"),
    (r"Building documentation\.\.\.", "正在准备预览……"),
    (r"Documentation built in (.+) seconds", r"页面排好了（\1 秒）"),
    (r"Detected file changes", "文件有改动"),
    (r"Reloading browsers", "浏览器正在刷新"),
    (r"Browser connected: (.+)", r"有人打开了 \1"),
    (r"Watching paths for changes: (.+)", r"留意这些文件夹的改动：\1"),
    (r"Serving on (\S+).*", r"预览地址 \1"),
    (r"Shutting down\.\.\.", "预览结束"),
))
_OPTIONS = phrases((
    (r"Unrecognised configuration name: (.+)", r"没有“\1”这个设置，不起作用。请核对拼写，或删去"),
    (r"Required configuration not provided\.", "必须填"),
    (r'The "(.+)" plugin is not installed', r"没有装“\1”这个插件。请核对拼写；拼写没错，就重新安装生成器"),
    (r"The path '(.+)' isn't an existing (?:directory|file)\.", r"没有“\1”这个文件夹"),
    (r"The URL isn't valid, .*", "网址不完整，请以 https:// 开头"),
    (r"Unable to parse the URL\.", "不是网址，请以 https:// 开头"),
    (r"Expected nav to be a list, .*", "应当是一张清单，每行以 - 开头"),
    (r"Failed to load extension '(.+?)'.*", r"没有“\1”这个扩展，请核对拼写"),
    (r"Plugin '(.+?)' option '(.+?)': Unrecognised configuration name: (.+)", r"插件 \1 没有“\3”这个选项，不起作用。请核对拼写，或删去"),
    (r"Plugin '(.+?)' option '(.+?)': Expected type: .* but received: .*", r"插件 \1 的选项 \2 写的不是该写的那种值，请照手册“命令和设置”的例子改"),
    (r"Expected type: .* but received: .*", "写的不是该写的那种值"),
    (r"Expected a list of items, but a .*", "应当是一张清单，每行以 - 开头"),
))
# fmt: on
_CLOCK = re.compile(r"\[\d\d:\d\d:\d\d\] ")
_STRICT = re.compile(r"Aborted with (.+) in '?strict'? mode!")
_CONFIG = "Aborted with a configuration error!"


def in_chinese(sentence: str) -> str:
    """The server puts the time before what it says."""
    if clock := _CLOCK.match(sentence):
        return clock[0] + in_chinese(sentence[clock.end() :])
    return translated(sentence, _SENTENCES)


def ended(sentence: str) -> str:
    """What MkDocs says when it gives up."""
    if found := _STRICT.fullmatch(sentence):
        count = sum(map(int, re.findall(r"\d+", found[1])))
        return f"按 --strict，有 {count} 处错误或提醒就不提交。请照上面的话改好再来，或去掉 --strict"
    return "mkdocs.yml 有错，没有构建。请照上面的话改好再来" if sentence == _CONFIG else sentence


def speak_chinese() -> None:
    """From now on MkDocs does, whoever shows its log."""
    Abort.format_message = lambda stop: ended(stop.message)
    make = logging.getLogRecordFactory()
    if make is not _record:
        global _made
        _made = make
        logging.setLogRecordFactory(_record)


_made = logging.LogRecord


def _record(name: str, *rest: Any, **more: Any) -> logging.LogRecord:
    record = _made(name, *rest, **more)
    if name.startswith("mkdocs") and not name.startswith("mkdocs.plugins"):
        record.msg, record.args = in_chinese(record.getMessage()), ()
    return record
