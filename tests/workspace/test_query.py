from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.messages import english
from editor.schema.folding import fold
from editor.workspace.query import Between, Query, Scope, Term, names_of, tokens

NAMES = names_of([("territory", "Territory"), ("year_founded", "Year founded"), ("größe", "Size")])
TERRITORY, YEAR = (("territory",),), (("year_founded",),)


def anywhere(*words: str, negated: bool = False) -> Term:
    return Term(Scope.ANYWHERE, words, negated)


def field(*words: str, negated: bool = False, exact: bool = False) -> Term:
    return Term(Scope.FIELD, words, negated, TERRITORY, None, exact)


def terms(text: str) -> list[Term]:
    return list(Query.read(text, NAMES).terms)


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("Old  Harbour", [anywhere("old"), anywhere("harbour")]),
        ('"Old  Harbour"', [anywhere("old", "harbour")]),
        ('"old harb', [anywhere("old", "harb")]),
        ("“Old Harbour” x", [anywhere("old", "harbour"), anywhere("x")]),
        ("a -be", [anywhere("a"), anywhere("be", negated=True)]),
        ('-"old harbour"', [anywhere("old", "harbour", negated=True)]),
        ("harbour harbour", [anywhere("harbour")]),
        ("well-known", [anywhere("well-known")]),
        ("territory:Nörth", [field("north")]),
        ("territory:", [field()]),
        ("-territory:", [field(negated=True)]),
        ('-territory:"north  bay', [field("north", "bay", negated=True)]),
        ("territory:=north", [field("north", exact=True)]),
        ("territory:=", [field()]),
        ("Territory：north", [field("north")]),
        ('"year founded":>2018', [Term(Scope.FIELD, (), False, YEAR, Between("2018", "", False))]),
        (
            "year-founded:2018..2020",
            [Term(Scope.FIELD, (), False, YEAR, Between("2018", "2020"))],
        ),
        ("size:<=4", [Term(Scope.FIELD, (), False, (("größe",),), Between("", "4"))]),
        ("territory.inner:a", [Term(Scope.FIELD, ("a",), False, (("territory", "inner"),))]),
        ("title:harb", [Term(Scope.TITLE, ("harb",))]),
        ("body:x file:y", [Term(Scope.ARTICLE, ("x",)), Term(Scope.PATH, ("y",))]),
        ("article:", [Term(Scope.ARTICLE, ())]),
        ("IS:Unplaced", [Term(Scope.IS, ("unplaced",))]),
        ("-has:problems", [Term(Scope.HAS, ("problem",), True)]),
        ("has:territory", [field()]),
        ("https://x.org/a:b", [anywhere("https://x.org/a:b")]),
        ("10:30", [anywhere("10:30")]),
        ("sector:arts", [anywhere("sector:arts")]),
        (":x", [anywhere(":x")]),
    ],
)
def test_what_is_typed_is_read(text: str, read: list[Term]) -> None:
    assert terms(text) == read


@pytest.mark.parametrize(
    "text", ["", " ", "-", '"', '-"', '""', "is:", "is:unp", "-has:pro", "has:terr", "title:", "-x"]
)
def test_what_is_half_typed_asks_for_nothing_yet(text: str) -> None:
    assert Query.read(text, NAMES) == Query()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        ("is:foo", "There is no “is:foo”. There are is:unplaced, is:placed"),
        ("is:unp x", "There is no “is:unp”."),
        ("has:wings", "There is no “has:wings”. There are has:problem"),
        ("sectros:arts", "No field is called “sectros”"),
    ],
)
def test_what_is_not_known_is_told_and_otherwise_passed_over(text: str, told: str) -> None:
    query = Query.read(text, NAMES)
    assert [english(note).startswith(told) for note in query.notes] == [True]
    assert all(term.scope is Scope.ANYWHERE for term in query.terms)


@pytest.mark.parametrize("text", ["https://x.org", "10:30", "mailto:a@b.org", "territory:x"])
def test_what_has_a_colon_for_good_reason_is_not_remarked_on(text: str) -> None:
    assert not Query.read(text, NAMES).notes


@pytest.mark.parametrize(
    ("query", "other", "narrows"),
    [
        ("ab", "a", True),
        ("a b", "a", True),
        ("b", "a", False),
        ("ab", "a b", True),
        ("", "a", False),
        ("a", "", True),
        ('"ab c"', '"b c"', True),
        ("a -bcd", "a -bc", False),
        ("a -bc", "a", True),
        ("territory:north", "territory:n", True),
        ("territory:n", "territory:", True),
        ("territory:=north", "territory:no", True),
        ("territory:no", "territory:=no", False),
        ("year-founded:>2018", "year-founded:", True),
        ("year-founded:>2018", "year-founded:>201", False),
        ("is:placed x", "is:placed", True),
        ("is:placed", "is:unplaced", False),
    ],
)
def test_a_query_narrows_another(query: str, other: str, narrows: bool) -> None:
    assert Query.read(query, NAMES).narrows(Query.read(other, NAMES)) == narrows


TYPED = st.text(
    st.characters() | st.sampled_from('-":=<>. ') | st.sampled_from("ísbodyTerritory：“”"),
    max_size=40,
) | st.lists(
    st.sampled_from(
        ["-", '"', "territory:", "is:", "has:", "unplaced", "problem", " ", "a", ">5", "..", "ſ"]
    ),
    max_size=8,
).map("".join)


@given(TYPED)
@example('"" -"" "a":')
def test_whatever_is_typed_is_read(text: str) -> None:
    query = Query.read(text, NAMES)
    for term in query.terms:
        assert all(term.words) or term.scope is Scope.FIELD
    for note in query.notes:
        assert english(note)
    folded = fold(text)
    covered = 0
    for token in tokens(folded):
        assert not folded[covered : token.start].strip()
        assert token.start < token.end
        assert token.value in folded[token.value_start : token.end]
        covered = token.end
    assert not folded[covered:].strip()
