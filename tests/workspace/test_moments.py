"""Dates are written as moment.js writes them."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.workspace.moments import moment_text

MOMENT = datetime(2024, 2, 3, 16, 5, 9, 70000, tzinfo=UTC)


@pytest.mark.parametrize(
    ("pattern", "text"),
    [
        ("YYYY-MM-DD", "2024-02-03"),
        ("dddd, D MMMM YYYY [at] HH:mm", "Saturday, 3 February 2024 at 16:05"),
        ("ddd Do MMM 'YY", "Sat 3rd Feb '24"),
        ("hh:mm:ss a / h A", "04:05:09 pm / 4 PM"),
        ("H k s SSS Q DDD DDDD", "16 16 9 070 1 34 034"),
        ("gggg-[W]ww GGGG-[W]WW E e d", "2024-W05 2024-W05 6 6 6"),
        ("Mo Qo Wo wo DDDo do dd", "2nd 1st 5th 5th 34th 6th Sa"),
        ("X x", "1706976309 1706976309070"),
        ("[in brackets]", "in brackets"),
    ],
)
def test_a_pattern_is_filled_in(pattern: str, text: str) -> None:
    assert moment_text(MOMENT, pattern) == text


@pytest.mark.parametrize(
    ("day", "number"),
    [(1, "1st"), (2, "2nd"), (3, "3rd"), (4, "4th"), (11, "11th"), (12, "12th"), (13, "13th"),
     (21, "21st"), (22, "22nd"), (23, "23rd")],
)  # fmt: skip
def test_days_are_counted(day: int, number: str) -> None:
    assert moment_text(datetime(2024, 1, day, tzinfo=UTC), "Do") == number


@pytest.mark.parametrize(
    ("moment", "american", "iso"),
    [
        (datetime(2024, 12, 29, tzinfo=UTC), "2025-01", "2024-52"),
        (datetime(2024, 12, 30, tzinfo=UTC), "2025-01", "2025-01"),
        (datetime(2021, 1, 1, tzinfo=UTC), "2021-01", "2020-53"),
        (datetime(2022, 1, 1, tzinfo=UTC), "2022-01", "2021-52"),
    ],
)
def test_weeks_at_the_turn_of_the_year(moment: datetime, american: str, iso: str) -> None:
    assert moment_text(moment, "gggg-ww GGGG-WW") == f"{american} {iso}"


@given(st.datetimes(timezones=st.just(UTC), max_value=datetime(9000, 1, 1)), st.text(max_size=20))
def test_every_pattern_gives_text(moment: datetime, pattern: str) -> None:
    assert isinstance(moment_text(moment, pattern), str)
