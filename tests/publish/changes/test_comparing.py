"""Which files differ from the last commit, or from what they were at opening."""

from __future__ import annotations

from pathlib import Path

import pytest

from editor.messages import Label, Message
from editor.publish.changes.comparing import Head, changed_files, difference_of
from editor.publish.changes.parts import State
from editor.workspace import edits, lifecycle, saving
from editor.workspace.history import Change, Edit
from editor.workspace.outside import take_outside
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

ONE = "---\ntitle: One\nsize: 4-10\nx: 1\ny: 2\n---\nThe farm hosts twelve residents.\n"
TWO = "---\ntitle: Two\n---\nHere.\n"
SETTINGS = "collections: [{name: A, entries: '*.md', map: main}]\nmaps: {main: {}}\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    (tmp_path / ".territory").mkdir()
    (tmp_path / ".territory" / "vault.yaml").write_text(SETTINGS)
    return opened(make_vault(tmp_path, one=ONE, two=TWO))


def told(workspace: Workspace, head: Head | None = None) -> list[tuple[str, State, bool]]:
    return [(one.path, one.state, one.unsaved) for one in changed_files(workspace, head)]


def test_nothing_differs_at_opening(workspace: Workspace) -> None:
    assert told(workspace) == []


def test_fields_are_called_as_the_form_calls_them(tmp_path: Path) -> None:
    (tmp_path / ".territory").mkdir()
    (tmp_path / ".territory" / "vault.yaml").write_text(
        "collections: [{name: A, entries: '*.md', schema: a.json}]\n"
    )
    (tmp_path / ".territory" / "a.json").write_text('{"properties": {"size": {"title": "Heads"}}}')
    workspace = opened(make_vault(tmp_path, one=ONE, two=TWO))
    edits.set_field(workspace, "one.md", "size", "11-20")
    edits.set_field(workspace, "one.md", "url", "https://one.example")
    (changed,) = changed_files(workspace, None)
    parts = difference_of(workspace, changed).parts
    assert [part.words.args["field"] for part in parts] == ["Heads", "Homepage"]
    assert all(isinstance(part.words.args["field"], Label) for part in parts)


def test_saving_does_not_end_what_differs_since_opening(workspace: Workspace) -> None:
    edits.set_field(workspace, "one.md", "size", "11-20")
    assert told(workspace) == [("one.md", State.CHANGED, True)]
    saving.save(workspace)
    assert told(workspace) == [("one.md", State.CHANGED, False)]
    (changed,) = changed_files(workspace, None)
    assert changed.before == ONE
    workspace.document.undo()
    assert told(workspace) == []


def test_only_texts_of_files_that_differ_are_kept(workspace: Workspace) -> None:
    edits.set_field(workspace, "one.md", "size", "11-20")
    assert list(workspace.opened_texts.texts) == ["one.md"]
    edits.set_field(workspace, "one.md", "size", "4-10")
    assert not workspace.opened_texts.texts


def test_what_another_program_wrote_counts(workspace: Workspace) -> None:
    (workspace.root / "two.md").write_text(TWO + "More.\n")
    take_outside(workspace, {"two.md": TWO + "More.\n"})
    assert told(workspace) == [("two.md", State.CHANGED, False)]


def test_settings_that_were_edited_count(workspace: Workspace) -> None:
    file = ".territory/vault.yaml"
    text = workspace.text(file)
    assert text is not None
    edit = Edit(file, text, text + "name: A\n")
    workspace.document.apply(Change(Message("workspace.map-change", {"map": "main"}), (edit,)))
    assert told(workspace) == [(file, State.CHANGED, True)]


def test_an_entry_renamed_twice_is_one_that_moved(workspace: Workspace) -> None:
    for old, new in (("one.md", "uno.md"), ("uno.md", "eins.md")):
        workspace.document.apply(lifecycle.rename(workspace, old, new).change)
    (changed,) = changed_files(workspace, None)
    assert (changed.path, changed.old_path, changed.state) == ("eins.md", "one.md", State.RENAMED)
    workspace.document.apply(lifecycle.rename(workspace, "eins.md", "one.md").change)
    assert told(workspace) == []


def test_from_the_last_commit_on(workspace: Workspace) -> None:
    """What is saved differs from the commit; what is unsaved, from the disk, or from both."""
    old = ONE.replace("4-10", "1-3")
    head = Head(
        "abc",
        {
            "one.md": State.CHANGED,
            "assets/a.png": State.ADDED,
            "gone.md": State.REMOVED,
            "fresh.md": State.ADDED,
        },
        {"one.md": old, "gone.md": "---\ntitle: Gone\n---\n"},
    )
    make_vault(workspace.root, fresh="---\ntitle: Fresh\n---\nBrand new words.\n")
    edits.set_body(workspace, "two.md", "There.\n", typed=False)
    assert told(workspace, head) == [
        ("assets/a.png", State.ADDED, False),
        ("fresh.md", State.ADDED, False),
        ("gone.md", State.REMOVED, False),
        ("one.md", State.CHANGED, False),
        ("two.md", State.CHANGED, True),
    ]
    found = {one.path: difference_of(workspace, one) for one in changed_files(workspace, head)}
    assert found["two.md"].before == TWO
    assert found["one.md"].before == old
    assert found["fresh.md"].after == "---\ntitle: Fresh\n---\nBrand new words.\n"
    assert found["assets/a.png"].binary is State.ADDED


def test_what_is_edited_back_to_the_commit_differs_no_more(workspace: Workspace) -> None:
    head = Head("abc", {"one.md": State.CHANGED}, {"one.md": ONE.replace("4-10", "1-3")})
    edits.set_field(workspace, "one.md", "size", "1-3")
    assert told(workspace, head) == []


def test_a_file_that_came_in_place_of_one_that_went_is_that_one(workspace: Workspace) -> None:
    make_vault(workspace.root, uno=ONE)
    head = Head("abc", {"old.md": State.REMOVED, "uno.md": State.ADDED}, {"old.md": ONE})
    (changed,) = changed_files(workspace, head)
    assert (changed.path, changed.old_path, changed.state) == ("uno.md", "old.md", State.RENAMED)


def test_an_entry_that_is_no_text_any_more_is_not_told_of_as_gone(workspace: Workspace) -> None:
    (workspace.root / "bad.md").write_bytes(b"---\ntitle: \xff\n---\n")
    head = Head("abc", {"bad.md": State.CHANGED}, {"bad.md": "---\ntitle: Good\n---\n"})
    (changed,) = changed_files(workspace, head)
    found = difference_of(workspace, changed)
    assert found.state is State.CHANGED
    assert found.parts == ()


def test_a_large_file_is_told_of_without_its_lines(workspace: Workspace) -> None:
    (workspace.root / "all.csv").write_text("a,b\n" * 1_100_000)
    head = Head("abc", {"all.csv": State.CHANGED}, {"all.csv": "a,b\n"})
    (changed,) = changed_files(workspace, head)
    assert difference_of(workspace, changed).binary is State.CHANGED


def test_a_file_that_was_just_saved_differs_before_git_says_so(workspace: Workspace) -> None:
    head = Head("abc", {}, {})
    edits.set_field(workspace, "one.md", "size", "11-20")
    saving.save(workspace)
    assert told(workspace, head) == []
    (changed,) = changed_files(workspace, head, {"one.md": ONE, "two.md": TWO})
    assert (changed.path, changed.before, changed.unsaved) == ("one.md", ONE, False)
