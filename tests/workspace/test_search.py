from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.messages import Message, Problem
from editor.schema.folding import fold
from editor.workspace.entries import Entry, read_entry, unreadable_entry
from editor.workspace.facets import Facets
from editor.workspace.matching import States
from editor.workspace.query import names_of
from editor.workspace.search import (
    EXACT_TITLE,
    IN_ARTICLE,
    IN_FIELD,
    IN_TITLE,
    TITLE_START,
    WORD_START,
    Query,
    Search,
)
from editor.workspace.settings import Collection, MapFields
from editor.workspace.workspace import Workspace

KEYS = ("territory", "year", "date", "contact", "image", "sectors", "collection")
NAMES = names_of((key, key.capitalize()) for key in KEYS)


def entry(path: str, block: str, body: str = "", collection: str = "Notes") -> Entry:
    text = f"---\n{block}\n---\n{body}"
    return read_entry(path, text, Collection(collection, map="main"), MapFields())


ENTRIES = (
    entry(
        "harbour.md",
        "title: Old Harbour\nterritory: North Bay\nyear: 2019\nx: 1\ny: 2\nimage: a/b.PNG\n"
        "contact: {name: Ada, mails: [{home: ada@mail.example}]}",
        "The quay,\nwhere boats lie.\n",
    ),
    entry(
        "folder/quay.md",
        'title: Quay\nterritory: ""\nyear: "2021"\ndate: 2024-05-20\nsectors: [Arts, Ławs]',
        "[Home](https://x.org)\n",
        "Places",
    ),
    entry("Ünder.md", "title: Straße\nterritory: North\ncollection: mine\ndate: 2023"),
    entry("broken.md", "title: [", "Text\n"),
    read_entry("plain.md", "Just an ![[a.jpg]]\n", Collection("Notes"), None),
)
STATES = States(lambda one: one.path == "harbour.md", frozenset({"folder/quay.md"}))


def found(query: str) -> set[str]:
    ranks = Search().ranks(ENTRIES, Query.read(query, NAMES), STATES)
    return {path.removesuffix(".md") for path in ranks}


EVERY = {one.path.removesuffix(".md") for one in ENTRIES}


@pytest.mark.parametrize(
    ("query", "paths"),
    [
        ("", EVERY),
        ("quay", {"harbour", "folder/quay"}),
        ("quay -boats", {"folder/quay"}),
        ("-quay", {"Ünder", "broken", "plain"}),
        ('"quay, where"', {"harbour"}),
        ('-"quay, where" quay', {"folder/quay"}),
        ('"where quay"', set()),
        ("STRASSE", {"Ünder"}),
        ("laws", {"folder/quay"}),
        ("territory:north", {"harbour", "Ünder"}),
        ("territory:=north", {"Ünder"}),
        ('territory:"north bay"', {"harbour"}),
        ('territory:"bay north"', set()),
        ("territory:", {"harbour", "Ünder"}),
        ("-territory:", {"folder/quay", "broken", "plain"}),
        ("-territory:bay", EVERY - {"harbour"}),
        ("contact:ada@", {"harbour"}),
        ("contact.name:ada", {"harbour"}),
        ("contact.name:mail", set()),
        ("contact.mails.home:mail", {"harbour"}),
        ("sectors:arts sectors:law", {"folder/quay"}),
        ("year:>2019", {"folder/quay"}),
        ("year:>=2019", {"harbour", "folder/quay"}),
        ("year:2000..2020", {"harbour"}),
        ("year:..2018", set()),
        ("-year:>2019", EVERY - {"folder/quay"}),
        ("date:>2024", set()),
        ("date:>=2024", {"folder/quay"}),
        ("date:<2024-06", {"folder/quay", "Ünder"}),
        ("date:>2024-05-19", {"folder/quay"}),
        ("title:quay", {"folder/quay"}),
        ("title:=harbour", set()),
        ('title:="old harbour"', {"harbour"}),
        ("path:folder", {"folder/quay"}),
        ("file:under", {"Ünder"}),
        ("article:quay", {"harbour"}),
        ("-article:", {"Ünder"}),
        ("collection:places", {"folder/quay"}),
        ("collection:mine", {"Ünder"}),
        ("is:placed", {"harbour"}),
        ("is:unplaced", {"folder/quay", "Ünder"}),
        ("is:unsaved", {"folder/quay"}),
        ("is:broken", {"broken"}),
        ("is:article", {"plain"}),
        ("has:problem", {"harbour"}),
        ("has:picture", {"harbour", "plain"}),
        ("has:image", {"harbour"}),
        ("has:link", {"folder/quay", "plain"}),
        ("-has:article", {"Ünder"}),
        ("is:unplaced -is:unsaved north", {"Ünder"}),
        ("is:nothing quay", {"harbour", "folder/quay"}),
    ],
)
def test_entries_are_found_by_what_is_asked(query: str, paths: set[str]) -> None:
    assert found(query) == paths


def test_a_file_that_cannot_be_read_is_broken_and_found_by_its_name() -> None:
    one = unreadable_entry("odd.md", Collection("Notes"), Problem(Message("vault.missing")))
    for query in ("is:broken", "odd", "-territory:", "-is:article", "-has:article"):
        assert Search().rank(one, Query.read(query, NAMES)) is not None


def test_entries_are_learnt_in_slices(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for n in range(3):
        (tmp_path / f"{n}.md").write_text(f"---\ntitle: Entry {n}\n---\nWord{n}\n")
    workspace = Workspace.open(tmp_path)
    workspace.load()
    search = Search()
    entries = iter(workspace.entries())
    assert [search.learn(entries, -1) for _ in range(4)] == [False, False, False, True]
    folded: list[str] = []

    def watched(text: str) -> str:
        folded.append(text)
        return fold(text)

    monkeypatch.setattr("editor.workspace.matching.fold", watched)
    query = Query.read("word1")
    found = [one.path for one in workspace.entries() if search.rank(one, query) is not None]
    assert found == ["1.md"]
    assert not folded


@pytest.mark.parametrize(
    ("query", "rank"),
    [
        ("tidewater school", EXACT_TITLE),
        ("Tide", TITLE_START),
        ("sch", WORD_START),
        ("water s", IN_TITLE),
        ("school tide", IN_TITLE),
        ("Frome", IN_FIELD),
        ("school frome", IN_FIELD),
        ("article", IN_ARTICLE),
        ("school article", IN_ARTICLE),
        ("title:school article", IN_ARTICLE),
        ("harbor", None),
    ],
)
def test_titles_count_before_all_else(tmp_path: Path, query: str, rank: int | None) -> None:
    text = "---\ntitle: Tidewater  School\nlocations: [Frome]\n---\nArticle\n"
    (tmp_path / "a.md").write_text(text)
    workspace = Workspace.open(tmp_path)
    workspace.load()
    found = Search().rank(workspace.entry("a.md"), Query.read(query))
    assert found == rank or (rank and found and rank <= found < rank + 1_000_000)


def test_words_begun_count_before_words_within_and_many_before_few() -> None:
    bodies = {
        "within.md": "a party",
        "late.md": f"{'x ' * 90} art",
        "begun.md": "some art",
        "often.md": "more art, and art",
        "field.md": "",
    }
    block = {"field.md": "title: T\nsectors: Martial"}
    entries = [entry(path, block.get(path, "title: T"), body) for path, body in bodies.items()]
    ranks = Search().ranks(entries, Query.read("art"))
    assert sorted(ranks, key=ranks.__getitem__) == [
        "field.md", "often.md", "begun.md", "late.md", "within.md"
    ]  # fmt: skip


def test_hyphens_begin_words_in_titles() -> None:
    one, other = entry("a.md", "title: Crewild"), entry("b.md", "title: Re-wild")
    ranks = Search().ranks([one, other], Query.read("wild"))
    assert ranks["b.md"] < ranks["a.md"]


WORDS = st.sampled_from(["ab", "abc", "Ábc", "c", "ß", "b-c", "x:y", "日本"])
TEXTS = st.lists(WORDS, max_size=4).map(" ".join)
SOME = st.lists(
    st.builds(
        lambda n, title, value, body: entry(
            f"{n}.md", f"title: '{title}'\nterritory: '{value}'", body
        ),
        st.integers(0, 99),
        TEXTS,
        TEXTS,
        TEXTS,
    ),
    max_size=5,
    unique_by=lambda one: one.path,
)
TERMS = st.builds(
    "{}{}{}".format,
    st.sampled_from(["", "-"]),
    st.sampled_from(["", "territory:", "title:", "article:", "territory:="]),
    WORDS | TEXTS.map('"{}"'.format),
)


@given(SOME, st.lists(TERMS, max_size=3), TERMS)
def test_a_term_more_leaves_no_others(entries: list[Entry], terms: list[str], more: str) -> None:
    search = Search()
    before = search.ranks(entries, Query.read(" ".join(terms), NAMES)).keys()
    query = Query.read(" ".join([*terms, more, ""]), NAMES)
    assert search.ranks(entries, query).keys() <= before
    assert query.narrows(Query.read(" ".join(terms), NAMES))


@given(SOME, TERMS)
def test_a_term_and_its_opposite_leave_each_entry_once(entries: list[Entry], term: str) -> None:
    term = term.removeprefix("-") + " "
    asked = Query.read(term, NAMES)
    opposite = Query.read("-" + term, NAMES)
    if not asked.terms:
        return
    search = Search()
    one, other = (search.ranks(entries, query).keys() for query in (asked, opposite))
    assert not one & other
    assert one | other == {entry.path for entry in entries}


@given(SOME, st.lists(TERMS, max_size=3))
def test_a_query_narrowed_letter_by_letter_finds_what_it_does_at_once(
    entries: list[Entry], terms: list[str]
) -> None:
    typed = " ".join(terms)
    facets = Facets(Search())
    facets.fill(entries, frozenset())
    for end in [*range(len(typed) + 1), *range(len(typed), 0, -1), len(typed)]:
        facets.search(Query.read(typed[:end], NAMES))
    query = Query.read(typed, NAMES)
    ranks = Search().ranks(entries, query)
    assert [one.path for one in facets.shown()] == sorted(ranks, key=ranks.__getitem__)


@given(SOME, st.lists(TERMS | st.sampled_from("abß0"), min_size=1, max_size=3))
def test_many_entries_are_searched_as_few_are(entries: list[Entry], terms: list[str]) -> None:
    query = Query.read(" ".join(terms), NAMES)
    expected = Search().ranks(entries, query)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("editor.workspace.search._MANY", 1)
        search = Search()
        found = search.ranks(entries, query)
        assert search.learn(iter(entries), 60)
        assert list(search.ranks(entries, query).items()) == list(found.items())
    assert list(found.items()) == list(expected.items())
