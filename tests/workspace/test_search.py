from __future__ import annotations

import unicodedata
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from editor.workspace.search import (
    ELSEWHERE,
    EXACT_TITLE,
    IN_TITLE,
    TITLE_START,
    WORD_START,
    Query,
    Search,
    fold,
)
from editor.workspace.workspace import Workspace


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("Câble", "cable"),
        ("Ca\u0302ble", "cable"),
        ("STRASSE straße", "strasse strasse"),
        ("ﬁre №", "fire no"),
        ("Plain", "plain"),
    ],
)
def test_case_and_accents_do_not_count(text: str, folded: str) -> None:
    assert fold(text) == folded


@given(st.text(st.characters(codec="utf-8") | st.sampled_from("aeé\u0301\u0323Åß")))
def test_plain_parts_are_folded_as_the_whole_would_be(text: str) -> None:
    decomposed = unicodedata.normalize("NFKD", text)
    whole = "".join(c for c in decomposed if not unicodedata.combining(c)).casefold()
    assert fold(text) == whole


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

    monkeypatch.setattr("editor.workspace.search.fold", watched)
    query = Query.read("word1")
    found = [one.path for one in workspace.entries() if search.rank(one, query) is not None]
    assert found == ["1.md"]
    assert set(folded) == {"word1"}


@pytest.mark.parametrize(
    ("query", "rank"),
    [
        ("tidewater school", EXACT_TITLE),
        ("Tide", TITLE_START),
        ("sch", WORD_START),
        ("water s", IN_TITLE),
        ("school tide", IN_TITLE),
        ("Frome", ELSEWHERE),
        ("school frome", ELSEWHERE),
        ("harbor", None),
    ],
)
def test_titles_count_before_all_else(tmp_path: Path, query: str, rank: int | None) -> None:
    text = "---\ntitle: Tidewater  School\nlocations: [Frome]\n---\nArticle\n"
    (tmp_path / "a.md").write_text(text)
    workspace = Workspace.open(tmp_path)
    workspace.load()
    assert Search().rank(workspace.entry("a.md"), Query.read(query)) == rank


@pytest.mark.parametrize(
    ("query", "other", "narrows"),
    [
        ("ab", "a", True),
        ("a b", "a", True),
        ("b", "a", False),
        ("ab", "a b", True),
        ("", "a", False),
    ],
)
def test_a_query_narrows_another(query: str, other: str, narrows: bool) -> None:
    assert Query.read(query).narrows(Query.read(other)) == narrows
