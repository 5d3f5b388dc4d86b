"""Files become items, or problems an editor can mend. The only room that opens a source file."""

from .dates import DateRefused, parse_date
from .json_schema import json_schema
from .reading import read_source
from .registers import read_registers
from .scanning import scan
from .scope import ReadingContext
from .source import HeldItem, Reading, Role, Source
from .strays import stray_problems

__all__ = [
    "DateRefused",
    "HeldItem",
    "Reading",
    "ReadingContext",
    "Role",
    "Source",
    "json_schema",
    "parse_date",
    "read_registers",
    "read_source",
    "scan",
    "stray_problems",
]
