from __future__ import annotations

from datetime import date, datetime

import pytest

from editor.workspace.copies import Copy, is_near, likely_copies, sure_copies

ENTRY = """---
title: Tidewater School
size: 4-10
---
The school stands at the edge of the harbour and teaches the tides to everybody who asks for it.
"""


@pytest.mark.parametrize(
    "name",
    [
        "Tide.sync-conflict-20240102-150405-ABCDEF7.md",
        "Tide.sync-conflict-20240102-150405.md",
        "Tide~sync-conflict-20240102-150405-ABCDEF7.md",
        "Tide (Konstantin's conflicted copy 2024-01-02).md",
        "Tide (Konstantin’s conflicted copy 2024-01-02 (1)).md",
        "Tide (Konstantin's conflicted copy 2024-01-02) (1).md",
        "Tide (conflicted copy 2024-01-02 150405).md",
        "Tide (Conflicted copy Pixel 7 202401021504).md",
        "Tide (Case Conflict).md",
        "Tide (Case Conflict 1).md",
        "Tide (In Konflikt stehende Kopie von Rechner 2024-01-02).md",
        "Tide (Copie en conflit de Machine 2024-01-02).md",
        "Tide (SFConflict a@example.org 2024-01-02-15-04-05).md",
        "Tide_conflict-20240102-150405.md",
        "Tide_Andy-PC_Jan-03-0901-2013_Conflict.md",
        "Tide.Conflict.md",
        "Tide（某某的冲突副本 2024-01-02）.md",
    ],
)
def test_names_that_sync_programs_give(name: str) -> None:
    (copy,) = sure_copies(["a/Tide.md", "a/Other.md", "Tide.md", f"a/{name}"]).values()
    assert (copy.path, copy.original, copy.sure) == (f"a/{name}", "a/Tide.md", True)


@pytest.mark.parametrize(
    "name",
    [
        "Tide (1).md",
        "Tide 2.md",
        "Tide (conflict mediation).md",
        "Tide sync-conflict.md",
        "Tides.md",
        "Tide (copy).md",
        "Conflicted copy.md",
        "conflicted copy 2024-01-02.md",
    ],
)
def test_names_that_a_curator_gives(name: str) -> None:
    assert sure_copies(["Tide.md", name]) == {}


def test_without_an_original_it_is_an_entry_of_its_own() -> None:
    assert sure_copies(["b/Tide.md", "a/Tide.sync-conflict-20240102-150405-ABCDEF7.md"]) == {}


def test_a_copy_of_a_copy_is_one_of_the_original() -> None:
    first = "Tide.sync-conflict-20240102-150405-ABCDEF7.md"
    second = "Tide.sync-conflict-20240102-150405-ABCDEF7.sync-conflict-20240103-150405-ABCDEF7.md"
    assert sure_copies(["Tide.md", second])[second].original == "Tide.md"
    assert sure_copies(["Tide.md", first, second])[second].original in ("Tide.md", first)


def test_other_letter_case_and_unicode_form() -> None:
    assert (
        sure_copies(["tide.md", "Tide (Case Conflict).md"])["Tide (Case Conflict).md"].original
        == "tide.md"
    )
    copy = "Café (conflicted copy).md"
    assert sure_copies(["Café.md", copy])[copy].original == "Café.md"


def test_who_made_it_and_when() -> None:
    made = sure_copies(["T.md", "T.sync-conflict-20240102-150405-ABCDEF7.md"]).popitem()[1]
    assert made == Copy(
        "T.sync-conflict-20240102-150405-ABCDEF7.md",
        "T.md",
        "Syncthing",
        datetime(2024, 1, 2, 15, 4, 5),
    )
    dated = sure_copies(["T.md", "T (X's conflicted copy 2024-13-02).md"]).popitem()[1]
    assert dated.when is None
    dated = sure_copies(["T.md", "T (X's conflicted copy 2024-01-02).md"]).popitem()[1]
    assert dated.when == date(2024, 1, 2)
    assert not isinstance(dated.when, datetime)
    short = sure_copies(["T.md", "T (Conflicted copy Pixel 202401021504).md"]).popitem()[1]
    assert short.when == datetime(2024, 1, 2, 15, 4)


@pytest.mark.parametrize(
    "name", ["Tide (1).md", "Tide 2.md", "Tide-LAPTOP-7F2.md", "Tide (Conflict).md"]
)
def test_doubtful_names_count_with_near_texts_only(name: str) -> None:
    def found(text: str, title: str = "Tidewater School") -> dict[str, Copy]:
        texts = {"Tide.md": ENTRY, name: text}
        titles = {"Tide.md": "Tidewater School", name: title}
        return likely_copies(titles, titles.__getitem__, texts.get)

    changed = ENTRY.replace("4-10", "1-3").replace("everybody", "children")
    assert found(changed)[name] == Copy(name, "Tide.md", sure=False)
    assert found(ENTRY.replace("Tidewater School", "Harbour School"), "Harbour School") == {}
    assert found(changed.replace("School\n", "School 2\n", 1), "Tidewater School 2") == {}
    assert found("---\ntitle: Tidewater School\n---\nSomething else altogether.\n") == {}


def test_near_texts() -> None:
    assert is_near("a", "a")
    assert not is_near("---\ntitle: A\n---\n", "---\ntitle: A\nsize: 3\n---\n")
    assert is_near(ENTRY, ENTRY + "More.\n")
