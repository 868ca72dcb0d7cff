"""Splitting typed and pasted text into items."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.schema.fields import Option
from editor.schema.items import comma_ends, split_items

SECTORS = [Option("Arts & Culture", 9), Option("Environment, Food & Water", 1), Option("Media", 9)]
PLACES = [Option("Frome, UK", 3), Option("Berlin, Germany", 2), Option("Europe", 2)]


@pytest.mark.parametrize(
    ("text", "options", "ends"),
    [
        ("Environment", SECTORS, False),
        ("environment", SECTORS, False),
        ("Arts & Culture", SECTORS, True),
        ("Something new", SECTORS, True),
        ("Paris", PLACES, False),
        ("Europe", PLACES, True),
        ("anything", [], True),
        ("  ", PLACES, True),
    ],
)
def test_a_comma_ends_an_item_unless_it_belongs_to_it(
    text: str, options: list[Option], ends: bool
) -> None:
    assert comma_ends(text, options) is ends


@pytest.mark.parametrize(
    ("text", "options", "items"),
    [
        ("a, b,c", [], ["a", "b", "c"]),
        ("a\nb, c\n\n", [], ["a", "b, c"]),
        ("- a\n- b", [], ["a", "b"]),
        ('"a", \'b\'', [], ["a", "b"]),
        ("a; b", [], ["a", "b"]),
        ("a\tb", [], ["a", "b"]),
        ("Media, Environment, Food & Water", SECTORS, ["Media", "Environment, Food & Water"]),
        ("Environment, Food & Water, New", SECTORS, ["Environment, Food & Water", "New"]),
        ("Berlin, Germany", PLACES, ["Berlin, Germany"]),
        ("Paris, France", PLACES, ["Paris, France"]),
        ("Frome, UK, Europe", PLACES, ["Frome, UK", "Europe"]),
        ("Frome, UK; Paris, France", PLACES, ["Frome, UK", "Paris, France"]),
        (" , ,", [], []),
        ("", [], []),
    ],
)  # fmt: skip
def test_pasted_text_is_split(text: str, options: list[Option], items: list[str]) -> None:
    assert split_items(text, options) == items


def test_the_kind_may_say_whether_commas_belong_to_items() -> None:
    assert not comma_ends("Paris", [], commas=True)
    assert comma_ends("Paris", PLACES, commas=False)
    assert split_items("Paris, France", [], commas=True) == ["Paris, France"]
    assert split_items("Oslo, Rome", PLACES, commas=False) == ["Oslo", "Rome"]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("[[Books]], [[a/Films|My films, all]]", ["[[Books]]", "[[a/Films|My films, all]]"]),
        ("- [[a]]\n- [[b]]", ["[[a]]", "[[b]]"]),
        ("[[a]] and more", ["[[a]] and more"]),
        ("[[a]]" + " ," * 5000 + "x", ["[[a]]", "x"]),
    ],
)
def test_a_row_of_links_falls_apart_into_links(text: str, items: list[str]) -> None:
    assert split_items(text, []) == items


@given(st.lists(st.text(st.characters(categories=["L", "N"]), min_size=1), min_size=2))
def test_one_a_line_comes_back(items: list[str]) -> None:
    assert split_items("\n".join(items), []) == items
