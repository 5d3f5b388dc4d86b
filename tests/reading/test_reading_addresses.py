"""Addresses mirror the place of a file, in letters that any host and any link can carry."""

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.reading.addresses import AddressRefused, mirrored

MIRRORED = {
    ("stories/2022/01/tongren-345.md", ""): "/stories/2022/01/tongren-345/",
    ("stories/2022/01/铜仁故事.md", ""): "/stories/2022/01/tong-ren-gu-shi/",
    ("stories/思南县/绿水2022年.md", ""): "/stories/si-nan-xian/lv-shui-2022-nian/",
    ("stories/a/index.md", ""): "/stories/a/",
    ("stories/a/INDEX.md", "b"): "/stories/b/",
    ("stories/A B/第（1）期.md", ""): "/stories/a-b/di-1-qi/",
    ("stories/x/y.md", "新名"): "/stories/x/xin-ming/",
    ("photos/2022/图_01.v2.jpg", ""): "/photos/2022/tu-_01.v2/",
    ("stories/a--b.md", ""): "/stories/a--b/",
    (f"stories/{'a' * 200}.md", ""): f"/stories/{'a' * 200}/",
}


@pytest.mark.parametrize(("path", "slug"), MIRRORED)
def test_mirrored(path, slug):
    assert mirrored(path, slug) == MIRRORED[path, slug]


@pytest.mark.parametrize(
    ("path", "slug", "rule"),
    [("stories/index.md", "", "address-empty"), ("stories/index.md", "x", "address-empty"),
     ("stories/。。.md", "", "address-empty"), ("stories/a.md", "..", "address-empty"),
     ("stories/a.md", "b/c", "slug-invalid"), ("stories/a.md", "b\\c", "slug-invalid"),
     (f"stories/{'长' * 80}.md", "", "address-long"), (f"stories/{'a' * 201}.md", "", "address-long")],
)  # fmt: skip
def test_refused(path, slug, rule):
    with pytest.raises(AddressRefused) as caught:
        mirrored(path, slug)
    assert caught.value.rule == rule


@given(
    st.lists(
        st.text(st.characters(exclude_characters="/\0", codec="utf-8"), min_size=1, max_size=12),
        min_size=1,
        max_size=4,
    )
)
def test_only_safe_segments(parts):
    try:
        address = mirrored("stories/" + "/".join(parts) + ".md")
    except AddressRefused:
        return
    assert re.fullmatch(r"/stories(/[a-z0-9_-]([a-z0-9_.-]*[a-z0-9_-])?)+/", address)
    assert address == mirrored("stories/" + "/".join(parts) + ".md")
