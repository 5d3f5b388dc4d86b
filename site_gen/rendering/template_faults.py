"""What is wrong with a template, and in which line of which file, for those who write templates."""

import traceback

from jinja2 import TemplateSyntaxError
from jinja2.exceptions import TemplateError

from ..running.faults import BuildStopped, is_machines
from ..running.phrases import phrases, translated
from .inlining import InliningLoader

# Jinja's commonest words; others stand as they are.
_CHINESE = phrases(
    (
        (r"'(?P<owner>.+) object' has no attribute '(?P<name>.+)'", r"\g<owner> 里没有 \g<name>"),
        (r"'?(?P<owner>.+?)'? has no attribute '(?P<name>.+)'", r"\g<owner> 里没有 \g<name>"),
        (r"'(?P<name>.+)' is undefined", r"没有 \g<name> 这个名字"),
        (r"No (?P<kind>filter|test) named '(?P<name>.+)'( found)?\.", r"没有名叫 \g<name> 的 \g<kind>"),
        (r"Encountered unknown tag '(?P<name>\w+)'\..*", r"这里不该有 \g<name>：没有这个标签，或者前面少了与它配对的"),
        (r"Unexpected end of template\..*innermost block.*is '(?P<name>\w+)'\.", r"到文件末尾也没有与 \g<name> 配对的结尾"),
        (r"expected token '(?P<want>.+)', got '(?P<got>.+)'", r"这里应是 \g<want>，写的是 \g<got>"),
        (r"unexpected '(?P<got>.+)'", r"这里不该有 \g<got>"),
        (r"unexpected char (?P<got>'.+') at \d+", r"这里不该有 \g<got>"),
    )
)


class TemplateBroken(BuildStopped):
    """The message names the file and the line."""


def as_told(error: Exception, loader: InliningLoader) -> Exception:
    """`error` as it is where the machine is at fault; else what to say of it.

    Its traceback is Jinja's, in which templates stand as if they were programs.
    """
    ours = isinstance(error, TemplateError)
    if (is_machines(error) and not ours) or not (place := _place(error, loader)):
        return error
    path, line = place
    words = str(error).splitlines()[0][:300] if str(error) else ""
    said = translated(words, _CHINESE) if ours else f"{type(error).__name__}: {words}"
    return TemplateBroken(f"模板 {path}:{line} 出错：{said}。请改正模板再构建")


def _place(error: Exception, loader: InliningLoader) -> tuple[str, int] | None:
    """The innermost line of a template that was at work."""
    if isinstance(error, TemplateSyntaxError) and error.filename:
        return loader.place(error.filename, error.lineno)
    frames = traceback.extract_tb(error.__traceback__)
    return next((loader.place(one.filename, one.lineno or 1) for one in reversed(frames) if one.filename.endswith(".html")), None)
