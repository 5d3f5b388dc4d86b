"""What a machine does to a build (full disk, no permission, a damaged record), said so that a user can mend it."""

import errno
import re
import sqlite3
import traceback
from pathlib import Path

UNTOUCHED = "没有提交，网站未动"
TORN = "提交没有做完：网站里每个文件或是旧的或是新的，没有残缺的；再运行一次构建就会补齐"

_FULL = "磁盘满了，写不下{where}。请腾出空间再构建"
_DENIED = "不能写{where}：没有权限，或磁盘是只读的。请给运行构建的用户写权限，或换一个文件夹"
_BY_ERRNO = {
    errno.ENOSPC: _FULL,
    errno.EDQUOT: _FULL,
    errno.EFBIG: _FULL,
    errno.EACCES: _DENIED,
    errno.EPERM: _DENIED,
    errno.EROFS: _DENIED,
    errno.ENOENT: "找不到{where}：构建时被移走或改名了。请再构建一次",
    errno.ENOTDIR: "{where}应是文件夹，却是文件。请移走或改名再构建",
    errno.EEXIST: "{where}应是文件夹，却是文件。请移走或改名再构建",
    errno.EISDIR: "{where}应是文件，却是文件夹。请移走或改名再构建",
    errno.EMFILE: "同时打开的文件太多。请调高 ulimit -n，或在 mkdocs.yml 里把 site-gen 的 workers 改小",
    errno.ENOMEM: "内存不够。请在 mkdocs.yml 里把 site-gen 的 workers 改小，或加内存",
    errno.EXDEV: "{where}与网站不在同一个磁盘上，不能改名过去。请把两者放在一个磁盘上",
}
_BY_SQLITE = {
    sqlite3.SQLITE_FULL: "磁盘满了，上次构建的记录写不下。请腾出空间再构建",
    sqlite3.SQLITE_READONLY: "上次构建的记录（.site_gen 文件夹）不能写。请给运行构建的用户写权限",
    sqlite3.SQLITE_CANTOPEN: "上次构建的记录（.site_gen 文件夹）打不开。请给运行构建的用户读写权限",
    sqlite3.SQLITE_BUSY: "上次构建的记录（.site_gen 文件夹）被别的程序占用。请关掉它再构建",
    sqlite3.SQLITE_LOCKED: "上次构建的记录（.site_gen 文件夹）被别的程序占用。请关掉它再构建",
}
_REASONS = {
    errno.ENOENT: "找不到",
    errno.EACCES: "没有权限",
    errno.EPERM: "没有权限",
    errno.EROFS: "磁盘是只读的",
    errno.ENOSPC: "磁盘满了",
    errno.EDQUOT: "磁盘满了",
    errno.EISDIR: "是文件夹",
    errno.ENOTDIR: "上级不是文件夹",
    errno.ENAMETOOLONG: "名字太长",
    errno.ELOOP: "链接绕成了圈",
    errno.EIO: "磁盘出错",
    errno.EADDRINUSE: "已被占用",
    errno.EADDRNOTAVAIL: "不是本机的地址",
    errno.EMFILE: "同时打开的文件太多",
}
_TEMPLATE = re.compile(r'File "([^"\n]+\.(?:html|xml|txt))", line (\d+)')


class BuildStopped(Exception):
    """The build cannot go on. The message is for the user, in Chinese, and says what to do."""


class CutOff(BuildStopped):
    """The commit was stopped in the middle."""

    def __init__(self, cause: Exception):
        super().__init__(explain(cause))


def reason(error: OSError) -> str:
    """Why a file could not be read or written, in a few words for the middle of a sentence."""
    return _REASONS.get(error.errno or 0, f"读写出错，编号 {error.errno}" if error.errno else "读写出错")


def explain(error: BaseException) -> str:
    """The cause and the remedy, without a full stop."""
    if isinstance(error, BuildStopped):
        return str(error)
    if isinstance(error, sqlite3.Error):
        return _record(error)
    if isinstance(error, MemoryError):
        return _BY_ERRNO[errno.ENOMEM]
    if isinstance(error, UnicodeDecodeError):
        return "有一个文件不是 UTF-8 编码的文本，是哪个见上面。请用编辑器另存为 UTF-8 再构建"
    if isinstance(error, OSError) and error.errno:
        where = f" {error.filename} " if error.filename else ""
        other = f"读写{where or '文件'}出错（{reason(error)}）。请检查磁盘再构建"
        return _BY_ERRNO.get(error.errno, other).format(where=where)
    return _mistake(error)


def _record(error: sqlite3.Error) -> str:
    code = getattr(error, "sqlite_errorcode", 0) & 0xFF  # the low byte is the kind, the rest its details
    return _BY_SQLITE.get(code, f"上次构建的记录读不了（{error}）。请删去 .site_gen 文件夹再构建，只多花时间")


def _mistake(error: BaseException) -> str:
    """A fault of a template or of the program: where it is, in one line."""
    told = f"{type(error).__name__}: {error}".splitlines()[0][:300]
    places = _TEMPLATE.findall("".join(traceback.format_exception(error)))
    if places:
        file, line = places[-1]
        return f"模板 {file} 第 {line} 行出错（{told}）。请改正模板再构建"
    return f"程序出错（{told}）。请把完整记录发给开发者"


def keep_record(state: Path, error: BaseException) -> Path | None:
    """The traceback goes into a file that developers ask for; a user never has to look at it."""
    path = state / "error.log"
    try:
        state.mkdir(parents=True, exist_ok=True)
        path.write_text("".join(traceback.format_exception(error)), encoding="utf-8")
    except OSError:
        return None
    return path


def is_machines(error: BaseException) -> bool:
    """Whether the message says all there is to say: then nobody needs a traceback."""
    return isinstance(error, BuildStopped | OSError | sqlite3.Error | MemoryError | UnicodeDecodeError)
