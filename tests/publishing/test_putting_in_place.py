"""The commit's own steps on small folders: what counts as changed, what comes first, what is refused."""

import pytest

from site_gen.publishing import commit
from site_gen.publishing.commit import Delta, TooManyRemovals, carry_out, compare, order, refuse_mass_removal

ITEM = b'<meta name="ArticleTitle">'


def lay(folder, files):
    for path, data in files.items():
        (folder / path).parent.mkdir(parents=True, exist_ok=True)
        (folder / path).write_bytes(data)
    return folder


def lying(folder):
    return {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def test_the_order_of_the_work():
    """What a page needs comes before the page, and what leads to it after it."""
    wanted = [
        "assets/site.css", "media/a.avif", "stories/a/index.html", "photos/a/index.html", "videos/a/index.html",
        "regions/index.html", "feed.xml", "regions/feed.xml", "index.html",
    ]  # fmt: skip
    assert sorted(set(wanted), key=order) == wanted


def test_files_are_compared_by_their_bytes(tmp_path):
    stage = lay(tmp_path / "stage", {"new.html": b"1", "same.html": b"22", "other.html": b"33"})
    site = lay(tmp_path / "site", {"same.html": b"22", "other.html": b"34", "gone.html": b"", "stories/a/index.html": b""})
    fresh = ("same.html", "other.html", "new.html")
    delta = compare(stage, site, fresh, ("stories/a/index.html", "gone.html"), resting=5)
    assert delta == Delta(("new.html",), ("other.html",), 6, ("gone.html", "stories/a/index.html"))
    assert delta.summary() == "新增 1 个文件，改动 1 个，不变 6 个，删除 2 个"


def test_everything_is_new_where_nothing_stands(tmp_path):
    stage = lay(tmp_path / "stage", {"index.html": b"1", "media/a.jpg": b"2"})
    delta = compare(stage, tmp_path / "there" / "site", ("index.html", "media/a.jpg"), ())
    assert delta == Delta(("media/a.jpg", "index.html"), (), 0, ())
    carry_out(stage, tmp_path / "there" / "site", delta)
    assert lying(tmp_path / "there" / "site") == {"index.html": b"1", "media/a.jpg": b"2"} and not stage.exists()


def test_what_is_in_the_way_gives_way_and_empty_folders_go(tmp_path):
    """An old site may have a file where a folder must be, and the other way round; hidden files are the host's."""
    stage = lay(tmp_path / "stage", {"a/b/index.html": b"new", "c": b"new", "d": b"2"})
    site = lay(tmp_path / "site", {"a": b"old", "c/x/y": b"old", "d": b"1", "gone/far/f": b"", "kept/.git": b"", "kept/f": b""})
    carry_out(stage, site, Delta(("a/b/index.html", "c"), ("d",), 0, ("gone/far/f", "kept/f", "never/was")))
    assert lying(site) == {"a/b/index.html": b"new", "c": b"new", "d": b"2", "kept/.git": b""}
    assert not (site / "gone").exists() and not stage.exists()


@pytest.fixture(scope="module")
def site(tmp_path_factory):
    """2,100 items, and pages that are none: listings, and what lies outside the rooms."""
    pages = {f"stories/s{number}/index.html": ITEM for number in range(2100)}
    others = {f"themes/t{number}/index.html": ITEM for number in range(30)}
    listings = {f"stories/2026/{number}/index.html": b"<html>" for number in range(30)}
    return lay(tmp_path_factory.mktemp("site"), pages | others | listings)


class TestMassRemoval:
    def going(self, *paths):
        return Delta((), (), 0, paths)

    @pytest.mark.parametrize("count", [0, 20, 21])
    def test_one_in_a_hundred_may_go(self, site, count):
        refuse_mass_removal(self.going(*(f"stories/s{number}/index.html" for number in range(count))), site)

    def test_more_may_not(self, site):
        with pytest.raises(TooManyRemovals) as refused:
            refuse_mass_removal(self.going(*(f"stories/s{number}/index.html" for number in range(22))), site)
        said = str(refused.value)
        assert "会撤下 22 条" in said and "现有 2100 条" in said and "超过 20 条且超过 1%" in said
        assert said.count("/stories/") == 5 and "/stories/s0/、/stories/s1/、/stories/s10/" in said

    def test_listings_and_other_pages_are_no_items(self, site):
        paths = [f"{room}{number}/index.html" for room in ("themes/t", "stories/2026/") for number in range(30)]
        refuse_mass_removal(self.going(*paths), site)

    def test_twenty_of_twenty_may_go(self, tmp_path, monkeypatch):
        """An editor who starts over; the share is not even counted."""
        pages = {f"videos/v{number}/index.html": ITEM for number in range(20)}
        monkeypatch.setattr(commit, "files_with_stat", None)
        refuse_mass_removal(self.going(*pages), lay(tmp_path, pages))
