"""Values as texts of cells."""

from __future__ import annotations

import json
from datetime import UTC, date, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.schema.values import Value
from editor.workspace.csv.cells import cell_of, guarded, items_of, json_of, unguarded


@pytest.mark.parametrize(
    ("value", "cell"),
    [
        (None, ""),
        ("", ""),
        ([], ""),
        ({}, ""),
        (" global", " global"),
        (2015, "2015"),
        (1.0, "1.0"),
        (True, "true"),
        (date(2024, 1, 2), "2024-01-02"),
        (datetime(2024, 1, 2, 10, 30, tzinfo=UTC), "2024-01-02T10:30:00Z"),
        (["Frome, UK", "Environment, Food & Water"], "Frome, UK | Environment, Food & Water"),
        (["UK", " global"], "UK |  global"),
        ([2015, "2018"], "2015 | 2018"),
        (["[[Books]]"], "[[Books]]"),
        ({"inner": 0.4, "seit": date(2024, 1, 2)}, '{"inner": 0.4, "seit": "2024-01-02"}'),
        ([{"name": "Ümit"}], '[{"name": "Ümit"}]'),
    ],
)
def test_a_cell_shows_the_value(value: Value, cell: str) -> None:
    assert cell_of(value) == cell


@pytest.mark.parametrize("value", [["a|b"], ["a | b", "c"], [""], ["[1]"], [None]])
def test_a_list_that_bars_cannot_divide_is_json(value: list[Value]) -> None:
    assert json.loads(cell_of(value)) == value


@given(st.lists(st.text(st.characters(codec="utf-8"))))
def test_a_list_of_texts_is_read_back(texts: list[str]) -> None:
    cell = cell_of(texts)
    if texts:
        assert (json_of(cell) or items_of(cell)) == texts
    else:
        assert cell == ""


@pytest.mark.parametrize("text", ["=1+1", "+49 30 12", "-", "@home", "\t=1", "＝1", "'=1", "-a"])
def test_what_would_be_a_formula_is_guarded(text: str) -> None:
    assert guarded(text) == "'" + text


@pytest.mark.parametrize("text", ["-5", "+5", "-0.1278", "1e-5", "a=b", "'quoted'", "", "'"])
def test_what_is_none_stays(text: str) -> None:
    assert guarded(text) == text
    assert unguarded(text) == text


@given(st.text("'=+-@1a\t"))
def test_guarding_is_taken_back(text: str) -> None:
    assert unguarded(guarded(text)) == text


def test_a_guarded_cell_starts_no_formula() -> None:
    for text in ("=1", "'=1", "''=1"):
        assert guarded(text)[0] == "'"


@pytest.mark.parametrize("text", ["[", "{", "[a]", "x", "", "[" * 100_000])
def test_what_is_no_json_is_none(text: str) -> None:
    assert json_of(text) is None
