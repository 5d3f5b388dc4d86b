"""What an item is shared with: a card where no photo fits, a poster with a QR code; only where a font is named."""

import shutil
from io import BytesIO
from pathlib import Path

import pytest
from PIL import Image

from site_gen.media.social.lettering import balanced, broken, fitted, plain
from site_gen.media.social.scenery import GOLD_TEXT, THEMES
from site_gen.media.social.studio import CARD, POSTER, chosen_font

from ..kit import Site, changed, story
from .samples import corners, saved

FONTS = ("opentype/noto/NotoSerifCJK-Bold.ttc", "opentype/noto/NotoSansCJK-Regular.ttc", "truetype/wqy/wqy-microhei.ttc")
FONT = next((path for name in FONTS if (path := Path("/usr/share/fonts", name)).is_file()), None)
needs_font = pytest.mark.skipif(FONT is None, reason="没有中文字体：sudo apt install fonts-noto-cjk")
BODY = '正文。\n\n![在听课的人]({}.jpg "听课。（田野 摄）")'
FILES = {
    "stories/2026/03/plain.md": story("志愿者把“点单”送到家门口", "2026-03-04", "region: '520624'", "themes: [rural]"),
    "stories/2026/03/wide.md": story("有大照片的一篇", "2026-03-05", body=BODY.format("wide")),
    "stories/2026/03/wide.jpg": saved(corners((900, 600))),
    "stories/2026/03/tall.md": story("只有竖照片的一篇", "2026-03-06", body=BODY.format("tall")),
    "stories/2026/03/tall.jpg": saved(corners((600, 900))),
    "stories/2026/03/gone.md": story("撤下的一篇", "2026-03-07", "status: withdrawn"),
}  # fmt: skip
NOTICE = "不做分享卡片和海报"


def options(**more) -> dict:
    return {"site": {"cards": {"font": str(FONT), **more}}}


@pytest.fixture(scope="module")
def built(shared_site) -> Site:
    return shared_site(FILES, **options())


def drawn(one: Site, kind: str) -> list[str]:
    return [path for path in one.files() if path.rpartition("/")[2].startswith(f"{kind}-")]


@needs_font
def test_a_card_stands_for_an_item_without_a_photo(built):
    """Also for one whose only photo would be cut to pieces. The page says its size and what it is."""
    for name, title in (("plain", "志愿者把“点单”送到家门口"), ("tall", "只有竖照片的一篇")):
        page = built.page(f"/stories/2026/03/{name}/")
        address = page.meta("og:image").removeprefix("https://www.example.org")
        assert address.startswith(f"/stories/2026/03/{name}/card-") and address.endswith(".png")
        image = Image.open(BytesIO(built.raw(address)))
        assert image.size == CARD == (int(page.meta("og:image:width")), int(page.meta("og:image:height")))
        assert title in page.meta("og:image:alt") and page.meta("twitter:card") == "summary_large_image"
        assert len(built.raw(address)) < 120_000
    assert "/media/" in built.page("/stories/2026/03/wide/").meta("og:image")
    assert len(drawn(built, "card")) == 2


@needs_font
def test_a_poster_for_every_item_leads_to_its_page(built):
    """分享海报 is a link on the page; its QR code is read back."""
    assert len(drawn(built, "poster")) == 3
    for name in ("plain", "wide"):
        page = built.page(f"/stories/2026/03/{name}/")
        (link,) = [link for link in page.all("//main//a") if link.text_content() == "分享海报"]
        image = Image.open(BytesIO(built.raw(link.get("href"))))
        assert image.size == POSTER and image.format == ("JPEG" if name == "wide" else "PNG")
        assert code_of(image.convert("L")) == expected_code(f"https://www.example.org/stories/2026/03/{name}/")


def code_of(image: Image.Image) -> list[list[bool]]:
    """The modules of the QR code at the lower right, seen as a telephone sees them."""
    box = image.crop((POSTER[0] - 72 - 264, POSTER[1] - 320, POSTER[0] - 72, POSTER[1] - 56)).point(lambda v: 255 * (v < 110))
    left, top, right, bottom = box.getbbox()
    code = box.crop((left, top, right, bottom))
    side = next(n for n in range(21, 80, 4) if code.width % n == 0 and code.width // n >= 3)
    step = code.width // side
    return [[bool(code.getpixel((x * step + step // 2, y * step + step // 2))) for x in range(side)] for y in range(side)]


def expected_code(url: str) -> list[list[bool]]:
    import segno

    return [[bool(dark) for dark in row] for row in segno.make(url, error="m", micro=False).matrix]


@needs_font
def test_the_colour_is_the_themes(built):
    (rural,) = [path for path in drawn(built, "card") if "/plain/" in path]
    corner = Image.open(BytesIO((built.folder / rural).read_bytes())).convert("RGB").getpixel((1190, 300))
    assert all(abs(a - b) < 16 for a, b in zip(corner, THEMES["rural"], strict=True))


@needs_font
def test_a_new_title_draws_one_card_anew_and_nothing_else(site):
    """Cached by content: the card of another item keeps its file, its inode and its time."""
    one = site(FILES, **options())
    marks = one.marks()
    assert one.build().marks() == marks
    one.write({"stories/2026/03/plain.md": story("换了题目", "2026-03-04", "region: '520624'", "themes: [rural]")})
    before = set(drawn(one, "card") + drawn(one, "poster"))
    after = set(drawn(one.build(), "card") + drawn(one, "poster"))
    assert len(before - after) == len(after - before) == 2
    assert all(one.marks()[path] == marks[path] for path in before & after)
    clean = site.lay(one.sources(), name="clean", **options()).build()
    assert changed(one.tree(), clean.tree()) == set()


@needs_font
def test_the_font_is_an_input(site, tmp_path):
    """Another font file: every card is another one. The same bytes in another place: none is."""
    font = tmp_path / "fonts" / "a.ttc"
    font.parent.mkdir()
    shutil.copyfile(FONT, font)
    one = site({"stories/2026/03/plain.md": FILES["stories/2026/03/plain.md"]}, **options())
    before = drawn(one, "card")
    one.configure(site={"cards": {"font": str(font)}})
    assert drawn(one.build(), "card") == before
    font.write_bytes(font.read_bytes() + b"\0")
    assert drawn(one.build(), "card") != before


@pytest.mark.parametrize("colour", sorted(set(THEMES.values())))
def test_white_and_gold_stand_on_every_colour(colour):
    """WCAG 1.4.6 for the title, 1.4.3 with room to spare for the small lines."""
    assert contrast((255, 255, 255), colour) >= 7 and contrast(GOLD_TEXT, colour) >= 5.5


def contrast(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    def light(colour: tuple[int, int, int]) -> float:
        parts = [v / 255 / 12.92 if v <= 10 else ((v / 255 + 0.055) / 1.055) ** 2.4 for v in colour]
        return sum(part * share for part, share in zip(parts, (0.2126, 0.7152, 0.0722), strict=True)) + 0.05

    return max(light(one), light(other)) / min(light(one), light(other))


def test_without_a_font_there_is_no_card_and_it_is_said_once(site):
    one = site(FILES)
    assert one.output.count(NOTICE) == 1 and "cards: font" in one.output and one.exit_code == 0
    assert drawn(one, "card") == drawn(one, "poster") == [] and "分享海报" not in one.text("/stories/2026/03/plain/")
    assert one.page("/stories/2026/03/plain/").meta("og:image") is None


def test_a_font_that_is_none_is_named(site, tmp_path):
    one = site(FILES, site={"cards": {"font": [str(tmp_path / "missing.otf")]}})
    assert one.exit_code == 0 and one.output.count(NOTICE) == 1 and "missing.otf" in one.output


@pytest.mark.parametrize("data", [b"", b"no font at all", b"OTTO" + bytes(200), b"ttcf" + bytes(20)])
def test_a_file_that_is_no_font_draws_nothing(tmp_path, data):
    path = tmp_path / "broken.otf"
    path.write_bytes(data)
    font, reason = chosen_font((path,))
    assert font is None and "broken.otf" in reason and NOTICE in reason


@needs_font
def test_posters_can_be_left_out(site):
    one = site(FILES, **options(posters=False))
    assert drawn(one, "poster") == [] and len(drawn(one, "card")) == 2


def test_a_wrong_option_is_named(site):
    one = site(FILES, site={"cards": {"fonts": "a.otf"}})
    assert one.exit_code == 1 and "cards" in one.output and "fonts" in one.output


def wide(text: str) -> float:
    """Han and full-width marks 2, the rest 1."""
    return float(sum(2 if ord(character) > 0x2000 else 1 for character in text))


LONG = "贵州省铜仁市思南县（塘头镇），2026年度“我们的节日·中秋”主题活动暨移风易俗宣讲、文艺汇演、健康义诊圆满结束！Volunteer Week"


@pytest.mark.parametrize("width", range(12, 60, 3))
def test_no_line_begins_with_a_closing_mark_or_ends_with_an_opening_one(width):
    for lines in (broken(LONG, wide, width), balanced(LONG, wide, width, len(broken(LONG, wide, width)))):
        assert "".join(lines).replace(" ", "") == LONG.replace(" ", "")
        assert all(wide(line) <= width for line in lines)
        assert not any(line[0] in "，。、；：？！”’）》】·%" for line in lines[1:]), lines
        assert not any(line[-1] in "“‘（《【" for line in lines[:-1]), lines
        assert width < 20 or not any(line.endswith(("Volun", "202")) for line in lines)


def test_a_title_is_parted_at_its_marks_where_it_can_be():
    found = fitted("志愿者把“点单”送到家门口：老人在院坝里看病、理发、学用手机", lambda _: wide, (78, 70), 28, 3)
    assert all(line[-1] in "：、”" for line in found.lines[:-1]) and len(found.lines) == 3


def test_what_stands_between_quotation_marks_stays_together():
    assert fitted("志愿者把“点单”送到家门口", lambda _: wide, (88,), 20, 3).lines == ("志愿者把“点单”", "送到家门口")


def test_too_long_a_title_is_cut_with_an_ellipsis():
    found = fitted(LONG * 3, lambda _: wide, (60, 50), 40, 3)
    assert len(found.lines) == 3 and found.lines[-1].endswith("……") and found.size == 50
    assert all(wide(line) <= 40 for line in found.lines)


def test_a_single_word_wider_than_a_line_is_broken():
    assert broken("x" * 50, wide, 20) == ("x" * 20, "x" * 20, "x" * 10)
    assert broken("", wide, 20) == () and fitted("", lambda _: wide, (9,), 20, 3).lines == ()


def test_what_a_font_cannot_draw_is_left_out():
    assert plain("好消息😀👍🏽！\u200b\x07　铜仁  市\n") == "好消息！　铜仁 市"
