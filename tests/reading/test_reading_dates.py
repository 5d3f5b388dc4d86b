"""Dates: every way editors write them, and nothing guessed."""

from datetime import datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from site_gen.model.moment import SHANGHAI
from site_gen.reading import DateRefused, parse_date

READ = {
    "2022-01-12": (2022, 1, 12, 0, 0),
    "2022/1/5": (2022, 1, 5, 0, 0),
    "2022.1.5": (2022, 1, 5, 0, 0),
    "2022年1月5日": (2022, 1, 5, 0, 0),
    "２０２２年１月５日": (2022, 1, 5, 0, 0),
    "2022-01-12 09:30": (2022, 1, 12, 9, 30),
    "2022-01-12  9：30": (2022, 1, 12, 9, 30),
    "2022-01-12T09:30:00": (2022, 1, 12, 9, 30),
    "2022年1月12日9时30分": (2022, 1, 12, 9, 30),
    "2022-01-12T09:30:00+09:00": (2022, 1, 12, 8, 30),
    "2022-01-12T09:30Z": (2022, 1, 12, 17, 30),
    "2022-01-12 09:30:00 -0500": (2022, 1, 12, 22, 30),
    "2022-01-12 09:30 +14:00": (2022, 1, 12, 3, 30),
    "2022-01-12 09:30 +09": (2022, 1, 12, 8, 30),
    "2022-01-12t09:30z": (2022, 1, 12, 17, 30),
    "2022年1月12日9时": (2022, 1, 12, 9, 0),
    "2022-01-12T09:30:15.5": (2022, 1, 12, 9, 30, 15, 500_000),
    "2022-01-12T09:30:15.1234567+08:00": (2022, 1, 12, 9, 30, 15, 123_456),
    "1949-01-01 00:00:01": (1949, 1, 1, 0, 0, 1),
    "2100-12-31 23:59": (2100, 12, 31, 23, 59),
}
REFUSED = (
    *("", "昨天", "2022", "2022-01", "2022年1月", "22-01-12", "2022-02-30", "2021-02-29", "2022-13-01"),
    *("2022-00-10", "2022-01-00", "12/01/2022", "2022-01/12", "2022-01-12 24:00", "2022-01-12 09:60"),
    *("2022-01-12 9", "1948-12-31", "2101-01-01", "2022-01-12+08:00", "2022-01-1209:30", "20220112"),
    *("2022-01-12 09:30 +25:00", "1949-01-01 00:00+14:00", "2022-01-12 一", "2022-1-٣"),
    *("2022-01-12 09:30 +15:00", "2022-01-12 09:30 +08:60", "2100-12-31 23:00-05:00"),
)
CAUSES = {
    "22-01-12": "年份要写四位",
    "昨天": "不是完整的日期",
    "1948-12-31": "年份不在 1949 到 2100 之间",
    "2022-13-01": "没有 13 月",
    "2022-0-10": "没有 0 月",
    "2022-02-30": "2022 年 2 月没有 30 日",
    "2022-01-12 24:00": "没有这个钟点",
    "2022-01-12 09:30 +08:60": "没有这个时区",
    "2100-12-31 23:00-05:00": "年份不在 1949 到 2100 之间",
}


@pytest.mark.parametrize("text", READ)
def test_read(text):
    moment, only_day = parse_date(text)
    assert moment == datetime(*READ[text], tzinfo=SHANGHAI)
    assert moment.tzinfo is SHANGHAI and only_day == (READ[text][3:] == (0, 0))


@pytest.mark.parametrize("text", REFUSED)
def test_refused(text):
    with pytest.raises(DateRefused) as caught:
        parse_date(text)
    assert caught.value.cause and caught.value.remedy


@pytest.mark.parametrize("text", CAUSES)
def test_the_cause_says_what_is_wrong(text):
    with pytest.raises(DateRefused) as caught:
        parse_date(text)
    assert str(caught.value) == caught.value.cause == CAUSES[text]


@given(st.datetimes(datetime(1950, 1, 2), datetime(2099, 12, 30)), st.integers(-12 * 60, 14 * 60))  # noqa: DTZ001
def test_round_trip(naive, offset):
    moment = naive.replace(microsecond=0, tzinfo=timezone(timedelta(minutes=offset)))
    assert parse_date(moment.isoformat()) == (moment, False)


@given(st.text(alphabet="0123456789-/.: 年月日时分TZ+", max_size=24))
def test_never_anything_but_a_date_or_a_refusal(text):
    try:
        moment, _ = parse_date(text)
    except DateRefused:
        return
    assert 1949 <= moment.year <= 2100 and moment.tzinfo is SHANGHAI
