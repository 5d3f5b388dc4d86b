"""Who is called a person, who a unit, and who neither."""

import msgspec
import pytest

from site_gen.captions import read_credit
from site_gen.structured.authors import author_of, creators_of


@pytest.mark.parametrize(
    ("name", "kind"),
    [
        ("唐云", "Person"),
        ("欧阳建国", "Person"),
        ("买买提·艾力", "Person"),
        ("铜仁市文明办", "Organization"),
        ("碧江区融媒体中心", "Organization"),
        ("新华社", None),  # three characters: too short to tell a unit from a person's name
        ("扬州日报", "Organization"),
        ("思南县塘头镇实践所", "Organization"),
        ("潮文", None),  # an office's pen name
        ("怒江文", None),
        ("滕治中滕绍忻", None),  # two names glued together are not taken apart
        ("J. Smith", None),
    ],
)
def test_a_name_is_called_a_person_only_where_it_can_be_nothing_else(name, kind):
    said = msgspec.to_builtins(author_of(name))
    assert (said["name"], said.get("@type")) == (name, kind)


@pytest.mark.parametrize(
    ("credit", "names"),
    [("滕治中、滕绍忻", ["滕治中", "滕绍忻"]), ("潘伟", ["潘伟"]), ("潘伟、潮文", []), ("滕治中滕绍忻", []), ("", [])],
)
def test_a_credit_names_creators_only_where_all_are_sure(credit, names):
    assert [creator.name for creator in creators_of(read_credit(credit))] == names
