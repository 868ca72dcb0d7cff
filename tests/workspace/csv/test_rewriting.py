"""Cells that a spreadsheet wrote in its own way, as measured with LibreOffice and Excel."""

from __future__ import annotations

from datetime import date

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.workspace.csv.rewriting import date_of, is_error, orders_of, still_says, truth_of


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("7", "007"),
        ("1", "1.0"),
        ("1.5", "1.50"),
        ("0.5", ".5"),
        ("0,4", "0.4"),
        ("1000", "1,000"),
        ("1", "1,000"),
        ("1000", "1.000"),
        ("100000", "1e5"),
        ("1.00E+05", "1e5"),
        ("1.23456789012346E+019", "12345678901234567890"),
        ("1.23457E+19", "12345678901234567890"),
        ("0.12345679", "0.1234567890123456789"),
        ("5.00%", "5%"),
        ("$5.00", "$5"),
        ("-5", "(5)"),
        ("5", "+5"),
        ("101", "101+"),
        ("0", "-0"),
        ("TRUE", "true"),
        ("WAHR", "true"),
        ("FAUX", "false"),
        ("12:30:00", "12:30"),
        ("12:30:00 PM", "12:30"),
        ("12:30:00 AM", "00:30"),
        ("01/02/24", "2024-01-02"),
        ("2/1/2024", "2024-01-02"),
        ("02.01.2024", "2024-01-02"),
        ("2024-01-02", "2024-1-2"),
        ("1/2/2024 10:30", "2024-01-02T10:30:00Z"),
        ("2024-01-02 00:00:00", "2024-01-02"),
        ("03/04/24", "3/4/2024"),
        ("01/02/26", "1/2"),
        ("01/01/24", "Jan 2024"),
        ("10-Apr", "4-10"),
        ("04. Okt", "4-10"),
        ("3-Jan", "1-3"),
        ("01. Mrz", "1-3"),
        ("Nov-20", "11-20"),
        ("a\nb", "a\r\nb"),
        ("x" * 32767, "x" * 40000),
    ],
)
def test_a_rewritten_cell_still_says_the_same(cell: str, written: str) -> None:
    assert still_says(cell, written)


@pytest.mark.parametrize(
    ("cell", "written"),
    [
        ("2024-02-01", "2024-01-02"),
        ("4/3/2024", "3/4/2024"),
        ("13/02/24", "2024-01-02"),
        ("1/2/2024 11:30", "2024-01-02T10:30:00Z"),
        ("10-4", "4-10"),
        ("11-20", "4-10"),
        ("10-May", "4-10"),
        ("2016", "2015"),
        ("8", "007"),
        ("51.5074", "51.507351"),
        ("12:31", "12:30"),
        ("false", "true"),
        ("", "0"),
        ("0", ""),
        ("May", "5"),
        ("global", " global"),
        ("a", "b"),
        ("x" * 100, "x" * 200),
    ],
)
def test_an_edited_cell_does_not(cell: str, written: str) -> None:
    assert not still_says(cell, written)


@given(st.text(max_size=20), st.text(max_size=20))
def test_any_two_texts_can_be_compared(cell: str, written: str) -> None:
    assert still_says(cell, cell)
    assert still_says(cell, written) in (True, False)


@given(st.integers(-(10**9), 10**9), st.integers(-(10**9), 10**9))
@example(19999999, 20000000)
def test_whole_numbers_are_told_apart(one: int, other: int) -> None:
    assert still_says(str(one), str(other)) == (one == other)


@given(st.dates(date(1930, 1, 1), date(2029, 12, 31)), st.sampled_from(["dmy", "mdy"]))
def test_dates_are_read_in_their_order(day: date, order: str) -> None:
    text = day.strftime("%d/%m/%y" if order == "dmy" else "%m/%d/%Y")
    assert order in orders_of(text)
    assert date_of(text, order) == day
    assert still_says(text, day.isoformat())


def test_dots_stand_in_dates_that_begin_with_the_day() -> None:
    assert orders_of("03.04.2024") == {"dmy"}
    assert date_of("03.04.2024", "mdy") == date(2024, 4, 3)


@pytest.mark.parametrize("cell", ["#NAME?", "#REF!", "Err:520", "#####", "#N/A", "#DIV/0!"])
def test_errors_are_known(cell: str) -> None:
    assert is_error(cell)


@pytest.mark.parametrize("cell", ["", "#hashtag", "# heading", "Err", "#1"])
def test_what_is_no_error_is_not(cell: str) -> None:
    assert not is_error(cell)


def test_truth_is_told_in_several_languages() -> None:
    assert truth_of(" Wahr ") is True
    assert truth_of("FALSO") is False
    assert truth_of("maybe") is None
