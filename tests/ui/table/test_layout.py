import pytest

from editor.ui.table.columns import Column
from editor.ui.table.filters import Filter
from editor.ui.table.layout import Layout

KNOWN = {key: Column(key, key, common=key != "rare") for key in ("title", "size", "rare")}


def test_a_layout_comes_back_from_its_text() -> None:
    layout = Layout(
        ["size", "title"],
        ["title", "size"],
        {"size": 120},
        2,
        [("size", True)],
        {"title": Filter("a", frozenset({"x", "y"}), False, "1", "2")},
    )
    assert Layout.from_json(layout.to_json()) == layout


@pytest.mark.parametrize("text", ["", "[]", "{", '{"columns": 3}', "null", "[" * 100_000])
def test_what_is_no_layout_gives_the_usual_one(text: str) -> None:
    assert Layout.from_json(text) == Layout()


def test_common_columns_are_shown_before_the_curator_chooses() -> None:
    layout = Layout()
    layout.fit(KNOWN)
    assert layout.columns == ["title", "size"]


def test_a_field_that_is_new_is_shown_and_one_that_is_gone_is_not() -> None:
    layout = Layout(["gone", "title"], ["gone", "title", "rare"], sorts=[("gone", False)])
    layout.fit(KNOWN)
    assert layout.columns == ["title", "size"]
    assert layout.sorts == []


def test_a_column_that_was_hidden_stays_so() -> None:
    layout = Layout(["title"], ["title", "size"])
    layout.fit(KNOWN)
    assert layout.columns == ["title"]
    assert layout.frozen == 0
