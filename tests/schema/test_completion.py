"""Completion: by beginning, by word, then by frequency."""

from __future__ import annotations

import pytest

from editor.schema.completion import AT_ONCE, Option, ranked
from editor.schema.kinds import KINDS

SECTORS = (
    Option("Education & Learning", 9),
    Option("Environment, Food & Water", 7),
    Option("Arts & Culture", 5),
    Option("São Paulo", 2),
    Option("Self-education", 1),
)
PLACES = (
    Option("London, UK", 9),
    Option("France", 6),
    Option("Bath, UK", 3),
    Option("Lyon, France", 2),
    Option("Ukraine", 1),
)
LINKS = (Option("[[Books]]", 5), Option("[[a/Films|My films]]", 2), Option("[[x_1]]", 1, "Xenon"))


def texts(kind: str, typed: str, options: tuple[Option, ...]) -> list[str]:
    return [option.text for option in KINDS[kind].complete(typed, options)]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("e", ["Education & Learning", "Environment, Food & Water", "Self-education", "Arts & C"]),
        ("educ", ["Education & Learning", "Self-education"]),
        ("food", ["Environment, Food & Water"]),
        ("ood", ["Environment, Food & Water"]),
        ("water environment", ["Environment, Food & Water"]),
        ("SAO", ["São Paulo"]),
        ("zebra", []),
    ],
)
def test_what_begins_with_it_comes_first(typed: str, found: list[str]) -> None:
    offered = texts("list", typed, SECTORS)
    assert [text[: len(one)] for text, one in zip(offered, found, strict=True)] == found


def test_nothing_typed_offers_the_commonest() -> None:
    assert texts("choice", " ", SECTORS) == [option.text for option in SECTORS]
    many = [Option(str(number)) for number in range(1000)]
    assert len(ranked("", many)) == AT_ONCE
    assert len(ranked("1", many)) == AT_ONCE


def test_a_country_completes_a_place_that_is_new() -> None:
    assert texts("location", "Frome, U", PLACES) == ["Frome, UK", "Frome, Ukraine"]
    assert texts("locations", "Frome, ", PLACES)[:2] == ["Frome, UK", "Frome, France"]
    assert texts("location", "lon", PLACES) == ["London, UK"]
    assert texts("location", ", U", PLACES) == ["London, UK", "Bath, UK"]


def test_brackets_do_not_count_when_links_are_looked_up() -> None:
    assert texts("entry-link", "bo", LINKS) == ["[[Books]]"]
    assert texts("entry-links", "[[Bo", LINKS) == ["[[Books]]"]
    assert texts("entry-link", "my", LINKS) == ["[[a/Films|My films]]"]
    assert texts("entry-link", "xen", LINKS) == ["[[x_1]]"]


@pytest.mark.parametrize("kind", sorted(KINDS))
def test_every_kind_completes(kind: str) -> None:
    assert KINDS[kind].complete("", ()) == []
    assert KINDS[kind].complete("Bath", PLACES) == [PLACES[2]]
