"""`id-number`, `mobile`, `bank-card`: what is a person's, and what only looks like it."""

from datetime import date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.checking.long_numbers import is_id, is_luhn
from site_gen.checking.manuscript import Manuscript
from site_gen.checking.run import check_item
from site_gen.model.item import Attachment, Correction, Image, Photo
from site_gen.model.moment import SHANGHAI

from .desk import TITLE, found, words

WEIGHTS = (7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2)


def id_number(first17: str) -> str:
    """With its check digit, reckoned as GB 11643-1999 writes it: the remainder looked up in 1 0 X 9 8 7 6 5 4 3 2."""
    return first17 + "10X98765432"[sum(w * int(d) for w, d in zip(WEIGHTS, first17, strict=True)) % 11]


def card(digits: str) -> str:
    """With its check digit, reckoned as ISO/IEC 7812-1 annex B draws it: every other digit, from the right, doubled."""
    doubled = [int("0246813579"[int(d)]) for d in digits[::-2]]
    return digits + str(-sum((*doubled, *map(int, digits[-2::-2]))) % 10)


ID, ID_X = "11010519491231002X", id_number("52220119800101123")

MOBILES = [
    ("电话13800001234", "13800001234", "138****1234"),
    ("电话：13800001234。", "13800001234", "138****1234"),
    ("手机号19912345678（微信同号）", "19912345678", "199****5678"),
    ("拨打138 0000 1234报名", "138 0000 1234", "138****1234"),
    ("拨打138-0000-1234报名", "138-0000-1234", "138****1234"),
    ("+8613800001234", "8613800001234", "86138****1234"),
    ("86 138 0000 1234", "86 138 0000 1234", "86138****1234"),
    ("１３８００００１２３４", "１３８００００１２３４", "138****1234"),
    ("电话16612345678、", "16612345678", "166****5678"),
    ("**13800001234**", "13800001234", "138****1234"),
    ("|张三|13800001234|", "13800001234", "138****1234"),
    ("（13800001234）", "13800001234", "138****1234"),
    ("拨打138.0000.1234报名", "138.0000.1234", "138****1234"),
    ("拨打138·0000·1234报名", "138·0000·1234", "138****1234"),
    ("拨打13800 001234", "13800 001234", "138****1234"),
    ("拨打138　0000　1234", "138　0000　1234", "138****1234"),
    ("拨打138—0000—1234", "138—0000—1234", "138****1234"),
    ("拨打１３８－００００－１２３４", "１３８－００００－１２３４", "138****1234"),
    ("拨打1\u200b3\u200b8\u200b0\u200b0\u200b0\u200b0\u200b1\u200b2\u200b3\u200b4", "\u200b".join("13800001234"), "138****1234"),
    ("拨打0086-13800001234", "0086-13800001234", "0086138****1234"),
    ("他的号是一三八零零零零一二三四", "一三八零零零零一二三四", "138****1234"),
    ("电话幺三八零零零零幺二三四", "幺三八零零零零幺二三四", "138****1234"),
    ("电话（138）0000-1234", "138）0000-1234", "138****1234"),
    ("电话138OOOO1234", "138OOOO1234", "138****1234"),
    ("电话：l38 oooo 1234", "l38 oooo 1234", "138****1234"),
    ("联系人：张师傅 1-3-8-0-0-0-0-1-2-3-4", "1-3-8-0-0-0-0-1-2-3-4", "138****1234"),
]


@pytest.mark.parametrize("text, number, mask", MOBILES)
def test_mobiles_are_found_and_masked(text, number, mask):
    (one,) = found("mobile", text)
    assert (text[one.start : one.end], one.fix) == (number, mask)


NO_MOBILES = [
    "咨询电话12345",
    "报警请拨110，急救120",
    "服务热线96345",
    "电话400-123-4567",
    "电话4001234567",
    "电话0856-5223344",
    "电话0856-52233441",
    "电话085652233441",
    "电话010-12345678",
    "电话138****1234",
    "电话138*****234",
    "12800001234",
    "10086",
    "总投资13800001234.56元里的小数3.13800001234",
    "文号2026138000012345",
    "二维码20260304123456789012",
    "SN13800001234",
    "13800001234A",
    "图片名mmexport_13800001234",
    "照片在 /2026/13800001234",
    "网址后面的 ?id=13800001234",
    "1380000123",
    "138000012345",
    "2022-01-12 09:30",
    "15.88万人次",
    "第13、800、001、234号",
    "总投资13800001234元",
    "面积13800001234平方米",
    "共计138 0000 1234册",
    "一九二一年到二零二一年",
    "咨询电话：8:00—12:00，14:30—17:30",
    "电话0856-5223344，2026年3月4日前报名",
    "1 3 8 0 各一次",
    "13、14、15、16、17、18",
]


@pytest.mark.parametrize("text", NO_MOBILES)
def test_hotlines_landlines_and_other_numbers_are_left_alone(text):
    assert words("mobile", text) == []


def test_two_mobiles_side_by_side_are_two():
    assert words("mobile", "13800001234 13900005678") == ["13800001234", "13900005678"]


def test_a_mobile_in_the_title_counts_too():
    (one,) = found("mobile", "", title="联系张师傅13800001234")
    assert one.part == "title" and one.fix == "138****1234"


@pytest.mark.parametrize(
    "text, mask",
    [
        (f"身份证号{ID}", "11*************02X"),
        (f"身份证号{ID.lower()}。", "11*************02X"),
        (f"身份证{ID_X}，", f"52*************{ID_X[-3:]}"),
        (f"（{id_number('35042419750228001')}）", f"35*************{id_number('35042419750228001')[-3:]}"),
        (f"{id_number('65010020000229321')}", f"65*************{id_number('65010020000229321')[-3:]}"),
        ("身份证号110105 19491231 002X", "11*************02X"),
        ("身份证号110105—19491231—002Ｘ，", "11*************02X"),
        ("１１０１０５１９４９１２３１００２Ｘ", "11*************02X"),
        ("\u200b".join(ID), "11*************02X"),
        ("老身份证110105491231002", "11**********002"),
        (f"{id_number('81000019770814888')}", f"81*************{id_number('81000019770814888')[-3:]}"),
        (f"{id_number('83000018800814888')}", f"83*************{id_number('83000018800814888')[-3:]}"),
    ],
)
def test_identity_numbers_are_found_and_masked(text, mask):
    (one,) = found("id-number", text)
    assert one.fix == mask and len(mask) in (15, 18)


@pytest.mark.parametrize(
    "text",
    [
        "110105194912310021",  # its check digit is X
        "110105194913310020",  # no such month
        "11010519490229002X",  # no such day
        id_number("90010519491231002"),  # no such province
        id_number("84010519491231002"),
        id_number("10010519491231002"),
        id_number("11010518791231002"),  # nobody is so old
        "35*************123",
        "91520600MA6DKX1234",  # 统一社会信用代码
        "522201198001011",
        "二维码11010519491231002X5",
        "110105 19491231 002",
        "二维码110105491231002",
    ],
)
def test_what_fails_its_check_is_nobodys_number(text):
    assert words("id-number", text) == []


@given(st.integers(0, 16), st.integers(1, 9))
def test_one_wrong_digit_is_noticed(place, shift):
    """What the check digit is for: GB 11643-1999 finds every single wrong digit."""
    wrong = ID[:place] + str((int(ID[place]) + shift) % 10) + ID[place + 1 :]
    assert not is_id(wrong)


CARDS = [card("622202123456789012"), card("621700123456789012"), card("62284812345678901"), card("411111111111111")]


@pytest.mark.parametrize("number", CARDS)
def test_bank_cards_are_found_and_masked(number):
    text = f"捐款账号{number}，户名某慈善会"
    (one,) = found("bank-card", text)
    assert text[one.start : one.end] == number
    assert one.fix == number[:6] + "*" * (len(number) - 10) + number[-4:]


def test_the_check_digit_of_cards_is_that_of_known_numbers():
    """Numbers that schemes publish for trials."""
    assert all(map(is_luhn, ("4111111111111111", "5555555555554444", "3530111333300000", "378282246310005")))
    assert not is_luhn("4111111111111112") and not is_luhn("411111111111111X")


def test_a_card_in_groups_of_four_is_one_number():
    number = card("621700123456789")
    spaced = " ".join(number[at : at + 4] for at in range(0, 16, 4))
    assert words("bank-card", f"账号 {spaced}。") == [spaced]


@pytest.mark.parametrize(
    "text",
    [
        CARDS[0][:-1] + str((int(CARDS[0][-1]) + 1) % 10),  # fails Luhn
        card("722202123456789012"),  # nobody's first digits
        "账号0900100001234567",
        "3301234567890",
        "卡号622202*********0128",
        "订单20260304123456789",
    ],
)
def test_other_long_numbers_are_no_cards(text):
    assert words("bank-card", text) == []


def test_an_identity_number_is_not_a_card_as_well():
    assert words("bank-card", ID_X) == [] and words("mobile", ID_X) == []


@given(st.text(alphabet="0123456789 -Xx.电话", max_size=60))
def test_a_mask_is_never_found_again(text):
    """So that --fix comes to an end."""
    for rule in ("id-number", "mobile", "bank-card"):
        for one in found(rule, text):
            assert not any(words(other, f"前{one.fix}后") for other in ("id-number", "mobile", "bank-card"))


@pytest.mark.parametrize(
    "values, key",
    [
        ({"summary": "电话13800001234"}, "摘要"),
        ({"subtitle": "电话13800001234"}, "副题"),
        ({"kicker": "电话13800001234"}, "肩题"),
        ({"authors": ("张三13800001234",)}, "作者"),
        ({"credits": ("张三13800001234",)}, "摄影"),
        ({"source_name": "张三13800001234"}, "来源"),
        ({"keywords": ("13800001234",)}, "关键词"),
        ({"corrections": (Correction(date(2026, 3, 4), "电话应为13800001234"),)}, "更正"),
        ({"attachments": (Attachment("stories/a.pdf", "报名13800001234"),)}, "附件"),
    ],
)
def test_what_else_is_printed_counts_and_names_its_key(values, key):
    """Told, not fixed: how a value is quoted is the editor's affair."""
    (one,) = found("mobile", "正文。", **values)
    assert one.part == "keys" and one.cause.startswith(key) and one.fix is None


def test_a_caption_that_is_the_body_is_told_once():
    (told,) = check_item(Manuscript(read_photo("电话13800001234（田野 摄）")))
    assert told.rule == "mobile"


def test_captions_of_a_set_are_looked_at():
    image = Image(file="photos/a/b.jpg", caption="张师傅13800001234", credit="田野", alt="一位师傅")
    (told,) = [one for one in check_item(Manuscript(read_photo("正文。", image, image))) if one.rule == "mobile"][:1]
    assert (told.line, told.column) == (1, 0) and "图说里的“13800001234”" in told.cause


@pytest.mark.parametrize("key, label", [("alt", "替代文字"), ("credit", "署名")])
def test_what_stands_with_a_picture_is_looked_at(key, label):
    image = Image(file="photos/a/b.jpg", caption="一位师傅。（田野 摄）", **{key: "张师傅13800001234"})
    told = [one.cause for one in check_item(Manuscript(read_photo("正文。", image, image))) if one.rule == "mobile"]
    assert told and all(cause.startswith(f"{label}里的“13800001234”") for cause in told)


def read_photo(body: str, *images: Image) -> Photo:
    images = images or (Image(file="photos/a.jpg", caption=body, credit="田野"),)
    date = datetime(2026, 3, 4, tzinfo=SHANGHAI)
    return Photo(source="photos/a.md", address="/photos/a/", title=TITLE, date=date, body=body, images=images)
