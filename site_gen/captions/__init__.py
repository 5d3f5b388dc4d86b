"""The caption parser: from the words under a picture to what they tell. Pure; nothing is guessed, nothing lost."""

from .credit import read_credit
from .parse import parse_caption
from .shown import what_is_shown

__all__ = ["parse_caption", "read_credit", "what_is_shown"]
