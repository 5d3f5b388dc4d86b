"""How `site-gen` speaks on a terminal: click in Chinese, and no traceback for a user."""

from .group import House
from .sentences import speak_chinese

__all__ = ["House", "speak_chinese"]
