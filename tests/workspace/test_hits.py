from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from editor.schema.folding import fold
from editor.workspace.entries import read_entry
from editor.workspace.hits import Found, Where, find_place, title_marks
from editor.workspace.matching import Said
from editor.workspace.query import Query, names_of
from editor.workspace.search import Search
from editor.workspace.settings import Collection

NAMES = names_of((key, "") for key in ("territory", "sectors", "year", "contact"))
BLOCK = (
    "title: Old Harbour\nterritory: North Bay\nyear: 2019\nsectors: [Fine arts, Arts of Łódź]\n"
    "contact: {name: Ada, mail: ada@mail.example}"
)
BODY = "# The quay\n\n- where  *boats* lie,\n  and a café\n\nStraßen, cafe\u0301s and boats\n"


def place(query: str, body: str = BODY, block: str = BLOCK) -> Found | None:
    entry = read_entry("old/harbour.md", f"---\n{block}\n---\n{body}", Collection("Places"), None)
    return find_place(Said(entry), Query.read(query, NAMES))


def told(found: Found | None) -> str:
    """The place as it is shown, its hits in brackets."""
    if found is None:
        return ""
    text = found.text
    for start, end in reversed(found.marks):
        text = f"{text[:start]}[{text[start:end]}]{text[end:]}"
    where = found.key or found.where.value
    return f"{where}: {'…' * found.before}{text}{'…' * found.behind}"


@pytest.mark.parametrize(
    ("query", "shown"),
    [
        ("harbour", ""),
        ("old is:placed -boats", ""),
        ("title:old", ""),
        ("north", "territory: [North] Bay"),
        ("old north", "territory: [North] Bay"),
        ("arts", "sectors: Fine [arts]"),
        ("lodz", "sectors: Arts of [Łódź]"),
        ("territory:bay", "territory: North [Bay]"),
        ("territory:bay quay", "article: The [quay]"),
        ("territory:", "territory: North Bay"),
        ("year:>2018", "year: [2019]"),
        ("territory:=north-bay", ""),
        ("contact:example", "contact: ada@mail.[example]"),
        ("contact.name:a", "contact: [A]d[a]"),
        ("quay", "article: The [quay]"),
        ("boat", "article: where  *[boat]s* lie,"),
        ('"lie, and"', "article: where  *boats* [lie,   and] a café"),
        ("strasse", "article: [Straße]n, cafe\u0301s and boats"),
        ("cafe", "article: and a [café]"),
        ("cafes boats", "article: Straßen, [cafe\u0301s] and [boats]"),
        ("path:old", "path: [old]/harbour.md"),
        ("md", "path: old/harbour.[md]"),
        ("collection:place", "collection: [Place]s"),
        ("article:", ""),
        ("nowhere", ""),
    ],
)
def test_the_place_shown_has_the_most_of_what_the_title_has_not(query: str, shown: str) -> None:
    assert told(place(query)) == shown


def test_a_hit_at_a_word_s_beginning_is_shown_before_one_within() -> None:
    assert told(place("art", "a party\n\nsome art\n", "title: T")) == "article: some [art]"


def test_the_first_hit_in_the_article_is_where_it_is_opened() -> None:
    found = place("cafes boats")
    assert found is not None
    assert BODY[found.start : found.end] == "cafe\u0301s"


def test_of_a_long_line_what_is_around_the_hit_is_kept() -> None:
    found = place("needle", f"{'hay ' * 5000}needle {'straw ' * 5000}")
    assert found is not None
    assert found.before
    assert found.behind
    assert len(found.text) < 1000
    (mark,) = found.marks
    assert found.text[slice(*mark)] == "needle"


def test_line_ends_of_every_kind_leave_one_line() -> None:
    found = place('"two lines"', "one\r\ntwo\r\nlines\u2028x\tq\r\n")
    assert told(found) == "article: [two  lines] x q"
    block = "title: T\nterritory: |\n  a\n  two\n  lines"
    assert told(place("two", "", block)) == "territory: a [two] lines "


@pytest.mark.parametrize(
    ("title", "query", "marks"),
    [
        ("Straße der Schlösser", "strasse schlo", ((0, 6), (11, 16))),
        ("Banana", "an ana", ((1, 5),)),
        ("Ada", "-da territory:a", ()),
        ("Two  words", '"two words"', ((0, 10),)),
        ("e\u0301cole", "e", ((0, 2), (5, 6))),
    ],
)
def test_hits_in_titles(title: str, query: str, marks: tuple[tuple[int, int], ...]) -> None:
    assert title_marks(title, Query.read(query, NAMES)) == marks


LETTERS = st.text(st.sampled_from("aábßſe\u0301ﬁłΣ日👩\u200d🚀 \n-x"), max_size=30)


@given(LETTERS, LETTERS, st.lists(st.text(st.sampled_from("abßefi日👩 "), min_size=1, max_size=3)))
@example("", "aß", ["s"])
def test_a_place_shown_holds_what_is_searched_for(value: str, body: str, words: list[str]) -> None:
    query = Query.read(" ".join(words), NAMES)
    text = '---\ntitle: ""\nterritory: "{}"\n---\n{}'.format(value.replace("\n", " "), body)
    entry = read_entry(".md", text, Collection(""), None)
    found = find_place(Said(entry), query)
    if Search().rank(entry, query) is None or not query.terms:
        return
    if found is None:
        assert all(term.text in fold(entry.title) for term in query.terms)
        return
    assert found.marks
    for start, end in found.marks:
        assert 0 <= start < end <= len(found.text)
        marked = fold(found.text[start:end])
        assert any(set(term.text) & set(marked) for term in query.terms)
    first = fold(found.text[slice(*found.marks[0])])
    assert any(term.text in first for term in query.terms)
    if found.where is Where.ARTICLE:
        assert any(term.text in fold(entry.body[found.start : found.end]) for term in query.terms)
