"""What several entries hold alike: titles, homepages, spellings."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from editor.messages import english
from editor.publish.checks.together import titles_alike
from tests.publish.checks.vaults import found, reviewed, vault


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Long Table", "long table"),
        ("Long Table", "The Long Table"),
        ("Bread & Salt", "Bread and Salt"),
        ("Café Désaccord", "Cafe Desaccord"),
        ("Co-working Quay", "Coworking Quay"),
        ("Open Loom Foundation", "Foundation Open Loom"),
        ("Many Small Windmills", "Many Small Windmils"),
        ("Tide Observatory (TO)", "Tide Observatory"),
        ("Weir and Willow e.V.", "Weir & Willow"),
        ("Second Kettle Ltd", "Second Kettle"),
    ],
)
def test_titles_of_the_same(tmp_path: Path, one: str, other: str) -> None:
    files = {f"{n}.md": f"---\ntitle: {t!r}\n---\nWords.\n" for n, t in enumerate((one, other))}
    assert titles_alike(one, other)
    assert found(tmp_path, files) == [("0.md", "title-twice"), ("1.md", "title-twice")]


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Impact Hub Bern", "Impact Hub Berlin"),
        ("Long Table 1", "Long Table 2"),
        ("Transition North", "Transition South"),
        ("Open Loom", "Open Room"),
        ("Austria Seeds", "Australia Seeds"),
        ("Ltd", "Inc"),
        ("C", "C++"),
    ],
)
def test_titles_of_others(tmp_path: Path, one: str, other: str) -> None:
    files = {f"{n}.md": f"---\ntitle: {t!r}\n---\nWords.\n" for n, t in enumerate((one, other))}
    assert found(tmp_path, files) == []


def test_the_same_organisation_in_two_collections(tmp_path: Path) -> None:
    entry = "---\ntitle: Long Table\nurl: https://long-table.example\n---\nWords.\n"
    assert found(tmp_path, {"a/x.md": entry, "b/x.md": entry}) == []


def test_what_is_told_of_a_double(tmp_path: Path) -> None:
    files = {
        "a.md": "---\nkind: house\ntitle: Long Table\n---\nWords.\n",
        "b.md": "---\ntitle: Long Table\n---\nWords.\n",
        "c.md": "---\ntitle: The Long Table\n---\nWords.\n",
    }
    first, _, third = reviewed(vault(tmp_path, files)).findings()
    assert (first.line, first.field, first.others) == (3, "title", ("b.md", "c.md"))
    assert english(first.message) == "b.md has the same title."
    assert english(third.message) == "Long Table may be the same organisation (a.md)."


@pytest.mark.parametrize(
    ("one", "other", "twice"),
    [
        ("https://a.example", "http://www.a.example/", True),
        ("https://a.example/index.html", "https://A.example", True),
        ("https://a.example/x", "https://a.example/x/", True),
        ("https://a.example/x", "https://a.example/y", False),
        ("https://a.example/x", "https://a.example", False),
        ("https://facebook.com", "https://facebook.com/", False),
        ("https://facebook.com/a", "https://facebook.com/a", True),
        ("https://x.a.example", "https://a.example", False),
        ("''", "''", False),
    ],
)
def test_homepages(tmp_path: Path, one: str, other: str, twice: bool) -> None:
    names = {"one": one, "another": other}
    files = {f"{n}.md": f"---\ntitle: {n}\nurl: {u}\n---\nWords.\n" for n, u in names.items()}
    expected = [("another.md", "url-twice"), ("one.md", "url-twice")] if twice else []
    assert found(tmp_path, files) == expected


def with_lists(tmp_path: Path, *lists: Sequence[str]) -> list[tuple[str, str]]:
    names = ("Anna", "Berta", "Clara", "Dora", "Emil", "Friedrich", "Gustav")
    files = {
        f"{n}.md": f"---\ntitle: {name}\nplaces: {list(items)!r}\n---\nWords.\n"
        for n, (name, items) in enumerate(zip(names, lists, strict=False))
    }
    return found(tmp_path, files)


@pytest.mark.parametrize(
    ("common", "rare", "found"),
    [
        ("Brindle", "brindle", True),
        ("Saltby, UK", "Saltby UK", True),
        ("Environment", "Enviroment", True),
        ("Saltby", "Saltbury", False),
        ("1-3", "4-10", False),
        ("1-3", "1–3", True),
        ("UK", "US", False),
    ],
)
def test_spellings(tmp_path: Path, common: str, rare: str, found: bool) -> None:
    told = with_lists(tmp_path, [common], [common, "Elsewhere"], [rare])
    assert told == ([("2.md", "spelling-variant")] if found else [])


def test_one_against_one_is_no_practice(tmp_path: Path) -> None:
    assert with_lists(tmp_path, ["Brindle"], ["brindle"], ["Elsewhere"]) == []


def test_an_item_split_at_its_comma(tmp_path: Path) -> None:
    whole = "Saltby, Ombria"
    assert with_lists(tmp_path, [whole], [whole], ["Saltby", "Ombria"]) == [("2.md", "item-split")]
    assert with_lists(tmp_path, [whole], ["Saltby", "Ombria"], ["Elsewhere"]) == []
