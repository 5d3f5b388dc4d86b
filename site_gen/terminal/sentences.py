"""What click says itself, in Chinese.

Click hands each of its sentences to gettext, which finds a translation by the user's locale. Ours hold whatever the
locale is, and need no compiled catalogue: the modules of click are given these in place of gettext.
"""

from collections.abc import Mapping

import click

from .width import width_of

SENTENCES: Mapping[str, str] = {
    "Usage:": "用法:",
    "Options": "选项",
    "Commands": "命令",
    "Positional arguments": "参数",
    "Show this message and exit.": "显示这份说明",
    "default: {default}": "不写就是 {default}",
    "required": "必填",
    "range": "范围",
    "(dynamic)": "（看情况）",
    "env var: {var}": "环境变量 {var}",
    "Try '{command} {option}' for help.": "用法见：{command} {option}",
    "Error: {message}": "错误：{message}",
    "Error: The two entered values do not match.": "错误：两次写的不一样",
    "Error: invalid input": "错误：请答 y（是）或 n（否）",
    "Repeat for confirmation": "再写一遍",
    "Aborted!": "已中止",
    "Missing command.": "请写明要用哪条命令",
    "Missing argument": "缺少参数",
    "Missing option": "缺少选项",
    "Missing parameter": "缺少参数",
    "Missing {param_type}": "缺少 {param_type}",
    "Missing parameter: {param_name}": "缺少参数 {param_name}",
    "No such option {name!r}.": "没有 {name} 这个选项",
    "No such command {name!r}.": "没有 {name} 这条命令",
    "Did you mean {possibility}?": "（是不是 {possibility}？）",
    "(Did you mean one of: {possibilities}?)": "（是不是其中一个：{possibilities}？）",
    "Got unexpected extra argument ({args})": "多写了参数：{args}",
    "Got unexpected extra arguments ({args})": "多写了参数：{args}",
    "Option {name!r} requires an argument.": "选项 {name} 后面要写一个值",
    "Option {name!r} requires {nargs} arguments.": "选项 {name} 后面要写 {nargs} 个值",
    "Option {name!r} does not take a value.": "选项 {name} 后面不写值",
    "Argument {name!r} takes {nargs} values.": "参数 {name} 要写 {nargs} 个值",
    "Takes {nargs} values but 1 was given.": "要写 {nargs} 个值，只写了 1 个",
    "Takes {nargs} values but {len} were given.": "要写 {nargs} 个值，写了 {len} 个",
    "Invalid value: {message}": "写得不对：{message}",
    "Invalid value for {param_hint}: {message}": "{param_hint} 写得不对：{message}",
    "Choose from:\n\t{choices}": "可以写：\n\t{choices}",
    "{value!r} is not {choice}.": "不认得 {value}，只能写 {choice}",
    "{value!r} is not one of {choices}.": "不认得 {value}，可以写 {choices}",
    "{value!r} is not a valid {number_type}.": "{value} 不是整数",
    "{value} is not in the range {range}.": "{value} 不在 {range} 之内",
    "{value!r} is not a valid boolean. Recognized values: {states}": "{value} 不是“是”或“否”，可以写：{states}",
    "file": "文件",
    "directory": "文件夹",
    "path": "路径",
    "{name} {filename!r} does not exist.": "没有“{filename}”这个{name}。请看看名字写对没有，路径从当前文件夹算起",
    "{name} {filename!r} is a file.": "“{filename}”是文件，这里要写文件夹",
    "{name} {filename!r} is a directory.": "“{filename}”是文件夹，这里要写文件",
    "{name} {filename!r} is not readable.": "“{filename}”没有权限读",
    "{name} {filename!r} is not writable.": "“{filename}”没有权限写",
    "{name} {filename!r} is not executable.": "“{filename}”没有权限运行",
    "Could not open file {filename!r}: {message}": "“{filename}”打不开：{message}",
    "unknown error": "原因不明",
    "Do you want to continue?": "要继续吗？",
    "Press any key to continue...": "按任意键继续……",
}

_SPEAKERS = ("core", "decorators", "exceptions", "formatting", "parser", "termui", "types")


def speak_chinese() -> None:
    """From now on click says what stands above. What it learns to say later comes as it is, in English."""
    for name in _SPEAKERS:
        module = getattr(click, name)
        for spoken, ours in (("_", translated), ("ngettext", counted)):
            if hasattr(module, spoken):
                setattr(module, spoken, ours)
    click.formatting.term_len = width_of


def translated(sentence: str) -> str:
    return SENTENCES.get(sentence, sentence)


def counted(one: str, several: str, number: int) -> str:
    """Chinese needs no plural, but click's two sentences differ in what they are told."""
    return translated(one if number == 1 else several)
