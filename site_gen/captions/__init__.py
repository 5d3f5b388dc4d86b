"""The caption parser: from the words under a picture to what they tell. Pure; nothing is guessed, nothing lost."""

from .credit import read_credit
from .parse import parse_caption

__all__ = ["parse_caption", "read_credit"]
