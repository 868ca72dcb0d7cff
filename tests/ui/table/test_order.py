from datetime import UTC, date, datetime
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.ui.table.cells import line_of
from editor.ui.table.filters import Filter
from editor.ui.table.order import key_of, sort_rows

SCALARS = st.one_of(
    st.integers(),
    st.floats(),
    st.text(max_size=8),
    st.dates(),
    st.datetimes(timezones=st.just(UTC)),
    st.booleans(),
    st.just("2018-02-30"),
)


def ranked(*values: Any, down: bool = False) -> list[Any]:
    return sort_rows(
        values, [(lambda value: None if value is None else key_of(value, line_of(value)), down)]
    )


def test_numbers_sort_by_size_however_they_are_written() -> None:
    assert ranked(10, "9", 2.5, "-1") == ["-1", 2.5, "9", 10]


def test_texts_sort_without_case_and_accents_and_with_their_numbers() -> None:
    assert ranked("Zebra", "étude", "Anchor", "eta") == ["Anchor", "eta", "étude", "Zebra"]
    assert ranked("11-20", "4-10", "1-3") == ["1-3", "4-10", "11-20"]


def test_dates_sort_among_years() -> None:
    day, moment = date(2018, 3, 1), datetime(2018, 3, 1, 12, tzinfo=UTC)
    assert ranked(2019, moment, day, "2018-02-01", 2018) == [
        2018,
        "2018-02-01",
        day,
        moment,
        2019,
    ]


def test_what_is_empty_comes_last_either_way() -> None:
    assert ranked(2, None, 1) == [1, 2, None]
    assert ranked(2, None, 1, down=True) == [2, 1, None]


def test_the_second_column_decides_where_the_first_is_equal() -> None:
    rows = [("b", 1), ("a", 1), ("a", 2), ("b", 2)]
    keys = [(lambda row: key_of(row[0], row[0]), False), (lambda row: key_of(row[1], ""), True)]
    assert sort_rows(rows, keys) == [("a", 2), ("a", 1), ("b", 2), ("b", 1)]


@given(st.lists(SCALARS | st.lists(SCALARS, max_size=3), max_size=8))
def test_any_values_can_be_sorted(values: list[Any]) -> None:
    assert len(ranked(*values)) == len(values)


@pytest.mark.parametrize(
    "value",
    [10**400, -(10**400), "9" * 5000, "a" + "1" * 5000],
    ids=["large", "small", "digits", "text"],
)
def test_numbers_beyond_all_measure_sort_too(value: Any) -> None:
    assert value in ranked(1, value, "a2")


@pytest.mark.parametrize(
    ("wanted", "value", "accepted"),
    [
        (Filter(contains="ecole LENT"), "École de la Lenteur", True),
        (Filter(contains="école nulle"), "École de la Lenteur", False),
        (Filter(values=frozenset({"Sea"})), ["Air", "Sea"], True),
        (Filter(values=frozenset({"Sea"})), ["Seaside"], False),
        (Filter(values=frozenset({"2018"})), 2018, True),
        (Filter(empty=True), [], True),
        (Filter(empty=True), 0, False),
        (Filter(empty=False), None, False),
        (Filter(low="2015"), 2015, True),
        (Filter(low="2015"), "2014", False),
        (Filter(low="2015"), "unknown", False),
        (Filter(high="2018"), date(2018, 12, 31), True),
        (Filter(high="2018"), "2019-01-01", False),
        (Filter(high="12"), 12.5, False),
        (Filter(low="2018-03-01", high="2018-03-31"), date(2018, 3, 9), True),
        (Filter(low="not a number"), "anything", True),
        (Filter(contains="a", empty=False, low="1"), "a", False),
    ],
)
def test_filters(wanted: Filter, value: Any, accepted: bool) -> None:
    assert wanted.matcher().accepts(value, line_of(value)) is accepted
