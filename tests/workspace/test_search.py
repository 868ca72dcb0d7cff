from __future__ import annotations

from pathlib import Path

import pytest

from editor.schema.folding import fold
from editor.workspace.search import (
    ELSEWHERE,
    EXACT_TITLE,
    IN_TITLE,
    TITLE_START,
    WORD_START,
    Query,
    Search,
)
from editor.workspace.workspace import Workspace


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
