from __future__ import annotations

import json

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.schema.folding import fold
from editor.workspace.entries import read_entry
from editor.workspace.query import Query
from editor.workspace.query_completion import Known, complete
from editor.workspace.search import Search
from editor.workspace.settings import Collection

BLOCKS = (
    "territory: North Bay\nsectors: [Arts, Arts of old]\nyear: 2019",
    "territory: Quay\nsectors: [Arts]\nyear: 2020",
    "territory: Quay\nteam size: 4",
)
ENTRIES = [
    read_entry(f"{n}.md", f"---\n{block}\n---\n", Collection("Notes" if n else "Places"), None)
    for n, block in enumerate(BLOCKS)
]
KNOWN = Known(
    [("territory", "Territory"), ("sectors", "Sectors"), ("year", "Founded"), ("team size", "")],
    lambda: ENTRIES,
)


def after(text: str, *, asked: bool = False) -> list[str]:
    """What the query would be with each choice, taken at the mark."""
    before, _, behind = text.partition("|")
    found = complete(before + behind, len(before), KNOWN, asked=asked)
    if found is None:
        return []
    whole = before + behind
    return [whole[: found.start] + one.text + whole[found.end :] for one in found.choices]


@pytest.mark.parametrize(
    ("typed", "choices"),
    [
        ("ter|", ["territory:"]),
        ("x -Tér|", ["x -territory:"]),
        ("foun|", ["year:"]),
        ("team|", ['"team size":']),
        ("t|", []),
        ("hello|", []),
        ('"ter|', []),
        ("ar|", ["article:"]),
        ("territory:|", ["territory:Quay ", 'territory:"North Bay" ']),
        ("territory:no|", ['territory:"North Bay" ']),
        ("TERRITORY：“no|", ['TERRITORY："North Bay" ']),
        ("territory:=q|", ["territory:=Quay "]),
        ("territory:quay|", []),
        ("sectors:arts|", ["sectors:=Arts ", 'sectors:"Arts of old" ']),
        ("year:>2|", []),
        ("is:un|", ["is:unplaced ", "is:unsaved "]),
        ("is:unsaved|", []),
        ("-has:pro|", ["-has:problem "]),
        ("has:ye|", ["has:year "]),
        ("has:team|", ['has:"team size" ']),
        ("collection:|", ["collection:Notes ", "collection:Places "]),
        ("title:x|", []),
        ("https://x.|", []),
        ("terr| quay", ["territory: quay"]),
        ("territory:no| quay", ['territory:"North Bay"  quay']),
        ("quay |", []),
    ],
)
def test_what_may_be_meant(typed: str, choices: list[str]) -> None:
    assert after(typed) == choices


def test_everything_is_offered_when_it_is_asked_for() -> None:
    choices = after("quay |", asked=True)
    assert choices[:2] == ["quay territory:", "quay sectors:"]
    assert "quay is:" in choices
    assert after("t|", asked=True) == ["title:", "territory:", '"team size":']


def test_choices_tell_how_many_hold_them() -> None:
    found = complete("sectors:", 8, KNOWN)
    assert found is not None
    assert [(one.shown, one.remark) for one in found.choices] == [
        ("Arts", "2"),
        ("Arts of old", "1"),
    ]


VALUES = st.text(
    st.characters(exclude_categories=["Cs", "Cc"]) | st.sampled_from('ab "<>=:“'), max_size=12
)


@given(VALUES, st.integers(0, 12), st.booleans())
def test_whatever_is_typed_has_choices_or_none(text: str, cursor: int, asked: bool) -> None:
    found = complete(text, min(cursor, len(text)), KNOWN, asked=asked)
    if found is not None:
        assert found.choices
        assert 0 <= found.start <= found.end <= len(text)


@given(VALUES)
@example('say "no" to')
@example("“Old” bay")
@example("1..2")
@example(">5")
def test_an_entry_is_found_by_the_value_that_was_chosen(value: str) -> None:
    block = f"title: T\nterritory: {json.dumps(value)}"
    one = read_entry("a.md", f"---\n{block}\n---\n", Collection("Notes"), None)
    known = Known([("territory", "Territory")], lambda: [one])
    found = complete("territory:", 10, known)
    if not fold(value).replace('"', "").strip():
        return
    assert found is not None
    query = Query.read(f"territory:{found.choices[0].text}", known.names)
    (term,) = query.terms
    assert term.words
    assert Search().rank(one, query) is not None
