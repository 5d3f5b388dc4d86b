"""Values as they stand in a file, each with its place. YAML and CSV both become these."""

from msgspec import Struct

from ..model.problem import Severity

# What is taken for nothing around a value: spaces of all widths, and signs that nobody sees.
NOT_SEEN = "".join(map(chr, (*range(33), 0x7F, 0x85, 0xA0, 0xAD, 0x1680, *range(0x2000, 0x2010), 0x2028, 0x2029, 0x202F, 0x205F, 0x2060, 0x3000, 0xFEFF)))


class Place(Struct, gc=False):
    """Line and column from 1; column 0 is the whole line, line 0 the whole file."""

    line: int = 0
    column: int = 0


class Scalar(Place):
    """A text. `plain`: it stood without quotes; `cut`: a ` #` ended it; `folded`: over several lines."""

    value: str = ""
    plain: bool = False
    cut: bool = False
    folded: bool = False

    @property
    def empty(self) -> bool:
        return not self.value.strip(NOT_SEEN) or (self.plain and self.value in ("~", "null", "Null", "NULL"))


class Sequence(Place, gc=True):
    items: list["Node"] = []


class Mapping(Place, gc=True):
    pairs: list[tuple[Scalar, "Node"]] = []


Node = Scalar | Sequence | Mapping

WHOLE_FILE = Place()


class Fault(Exception):
    """The text cannot be read on. Carries what a Problem needs; never leaves the reading room."""

    def __init__(self, place: Place, rule: str, cause: str, remedy: str, value: str = ""):
        super().__init__(rule)
        self.place, self.rule, self.cause, self.remedy, self.value = place, rule, cause, remedy, value
        self.severity = Severity.ERROR
