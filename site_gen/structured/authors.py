"""Who wrote or photographed something, as far as the name alone tells."""

import re

from ..model.caption import Bearer, Credit
from ..model.units import UNIT_ENDINGS
from .things import Name, Organization, Person

_PERSON = re.compile(r"[\u3400-\u9fff]{2,4}|[\u3400-\u9fff]+(?:·[\u3400-\u9fff]+)+")


def author_of(name: str) -> Organization | Person | Name:
    """A unit by how its name ends, a person by its shape, and otherwise a name that says of neither.

    A short name that ends in 文 may be an office's pen name (潮文, 怒江文) as well as a person's, one that ends
    like a unit a unit's (新华社); nobody is made a person, or a unit, on such grounds.
    """
    long = len(name) > 3
    if name.endswith(UNIT_ENDINGS):
        return Organization(name=name) if long else Name(name)
    if _PERSON.fullmatch(name) and (long or not name.endswith("文")):
        return Person(name=name)
    return Name(name)


def creators_of(credits: tuple[Credit, ...]) -> tuple[Person | Organization, ...]:
    """Those whom a picture's credit names one by one (滕治中 滕绍忻); nobody where one of them is not sure."""
    if any(credit.bearer is Bearer.UNCLEAR for credit in credits):
        return ()
    parts = [author_of(credit.name) for credit in credits]
    return tuple(parts) if not any(isinstance(part, Name) for part in parts) else ()
