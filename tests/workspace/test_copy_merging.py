from __future__ import annotations

import os
import shutil
import subprocess
from datetime import date, datetime
from pathlib import Path

import pytest

from editor.workspace.copies import Copy, copies_beside
from editor.workspace.copy_merging import ancestor, is_same, merged_change, removal
from editor.workspace.document import Cause
from editor.workspace.outside import take_outside
from editor.workspace.saves import Event, Kind, Saves
from editor.workspace.workspace import VaultNotice, Workspace
from tests.workspace.trash import Trash
from tests.workspace.vaults import opened

ENTRY = """---
title: Tidewater School
size: 4-10
---
The school stands at the edge of the harbour and teaches the tides to everybody who asks for it.
"""
SYNC = "tide.sync-conflict-20240102-150405-ABCDEF7.md"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    (root / "tide.md").write_text(ENTRY)
    (root / "other.md").write_text("---\ntitle: Other\n---\n")
    return root


@pytest.fixture
def trash(tmp_path: Path) -> Trash:
    return Trash(tmp_path)


def copies_of(workspace: Workspace) -> tuple[Copy, ...]:
    return copies_beside(workspace.root, workspace.entries())


def test_a_copy_is_no_entry(vault: Path, trash: Trash) -> None:
    (vault / SYNC).write_text(ENTRY.replace("4-10", "1-3"))
    workspace = opened(vault, trash)
    assert [entry.path for entry in workspace.entries()] == ["other.md", "tide.md"]
    assert [copy.path for copy in copies_of(workspace)] == [SYNC]
    assert workspace.collection_of(SYNC) is None


def test_a_copy_that_comes_while_the_vault_is_open(vault: Path, trash: Trash) -> None:
    workspace = opened(vault, trash)
    assert copies_of(workspace) == ()
    told: list[VaultNotice] = []
    workspace.subscribe(told.append)
    text = ENTRY.replace("4-10", "1-3")
    (vault / SYNC).write_text(text)
    belongs = workspace.belonging([vault / SYNC])
    assert belongs.files == {SYNC}
    assert not belongs.entries
    take_outside(workspace, {SYNC: text})
    assert [(notice.cause, notice.files) for notice in told] == [(Cause.OUTSIDE, frozenset({SYNC}))]
    assert [copy.original for copy in copies_of(workspace)] == ["tide.md"]
    assert len(workspace.entries()) == 2
    (vault / SYNC).unlink()
    take_outside(workspace, {SYNC: None})
    assert copies_of(workspace) == ()


def test_a_copy_that_git_ignores(vault: Path, trash: Trash) -> None:
    (vault / ".git").mkdir()
    (vault / ".gitignore").write_text("*.sync-conflict-*\n")
    (vault / SYNC).write_text(ENTRY)
    workspace = opened(vault, trash)
    assert [copy.path for copy in copies_of(workspace)] == [SYNC]
    assert workspace.belonging([vault / SYNC]).files == {SYNC}


def test_doubtful_copies_are_entries_still(vault: Path, trash: Trash) -> None:
    (vault / "tide (1).md").write_text(ENTRY.replace("4-10", "1-3"))
    (vault / "other (1).md").write_text("---\ntitle: Other\nsize: 3\n---\nLong ago.\n")
    workspace = opened(vault, trash)
    assert len(workspace.entries()) == 4
    assert copies_of(workspace) == (Copy("tide (1).md", "tide.md", sure=False),)


def test_merging_puts_the_copy_into_the_trash_in_one_step(vault: Path, trash: Trash) -> None:
    theirs = ENTRY.replace("4-10", "1-3")
    (vault / SYNC).write_text(theirs)
    workspace = opened(vault, trash)
    (copy,) = copies_of(workspace)
    assert not is_same(workspace, copy)
    workspace.document.apply(merged_change(workspace, copy, theirs))
    assert workspace.document.text("tide.md") == theirs
    assert (vault / "tide.md").read_text() == theirs
    assert not (vault / SYNC).exists()
    assert copies_of(workspace) == ()
    workspace.document.undo()
    assert (vault / "tide.md").read_text() == ENTRY
    assert (vault / SYNC).read_text() == theirs
    assert [copy.path for copy in copies_of(workspace)] == [SYNC]
    workspace.document.redo()
    assert copies_of(workspace) == ()


def test_copies_that_are_the_same_go(vault: Path, trash: Trash) -> None:
    (vault / SYNC).write_text(ENTRY)
    (vault / "other (conflicted copy).md").write_text("---\ntitle: Other\n---\n")
    workspace = opened(vault, trash)
    copies = copies_of(workspace)
    assert all(is_same(workspace, copy) for copy in copies)
    workspace.document.apply(removal(workspace, copies))
    assert sorted(file.name for file in vault.iterdir()) == ["other.md", "tide.md"]
    workspace.document.undo()
    assert len(copies_of(workspace)) == 2


def git(vault: Path, *words: str, when: str = "2024-01-01T12:00:00") -> None:
    names = {f"GIT_{who}_{what}": "tide@example.org"
             for who in ("AUTHOR", "COMMITTER") for what in ("NAME", "EMAIL")}  # fmt: skip
    environment = {**os.environ, **names, "GIT_AUTHOR_DATE": when, "GIT_COMMITTER_DATE": when}
    subprocess.run(["git", *words], cwd=vault, env=environment, check=True, capture_output=True)


@pytest.mark.skipif(shutil.which("git") is None, reason="git is not here")
def test_git_knows_what_both_were_made_from(vault: Path, trash: Trash) -> None:
    git(vault, "init", "-q")
    git(vault, "add", ".")
    git(vault, "commit", "-qm", "first")
    mine = ENTRY.replace("4-10", "11-50")
    (vault / "tide.md").write_text(mine)
    git(vault, "commit", "-qam", "later", when="2024-01-05T12:00:00")
    theirs = ENTRY.replace("harbour", "cove")
    (vault / SYNC).write_text(theirs)
    workspace = opened(vault, trash)
    (copy,) = copies_of(workspace)
    assert ancestor(vault, copy, mine, theirs) == ENTRY
    # What the entry holds says nothing of what was changed in it.
    assert ancestor(vault, copy, ENTRY, theirs) is None
    for when, known in ((date(2024, 1, 1), ENTRY), (date(2023, 12, 31), None), (None, ENTRY)):
        assert ancestor(vault, copy._replace(when=when), "x", theirs) == known


def test_of_what_was_saved_here_the_nearest_counts(vault: Path, tmp_path: Path) -> None:
    saves = Saves(lambda: tmp_path)
    first, second = ENTRY, ENTRY.replace("4-10", "1-3").replace("School", "Schools")
    mine = second.replace("harbour", "bay")
    made = datetime(2024, 1, 2, 15, 4, 5).timestamp()
    for before, after, when in ((None, first, -30), (first, second, -20), (second, mine, 20)):
        saves.record([Event("tide.md", Kind.SAVED, before, after, made + when)])
    copy = Copy(SYNC, "tide.md", "Syncthing", datetime(2024, 1, 2, 15, 4, 5))
    assert ancestor(vault, copy, mine, first.replace("tides", "winds"), saves) == first
    assert ancestor(vault, copy, mine, second.replace("tides", "winds"), saves) == second
    # The copy is what was saved once: nothing in it is new.
    assert ancestor(vault, copy, mine, first, saves) == first


def test_without_git_nothing_is_known(vault: Path) -> None:
    assert ancestor(vault, Copy(SYNC, "tide.md"), ENTRY, "x") is None
