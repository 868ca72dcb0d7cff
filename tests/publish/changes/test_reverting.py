"""What differs taken back: byte for byte, undoable, and never over what was changed since."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings

from editor.messages import english
from editor.publish.changes.comparing import Changed, changed_files, difference_of
from editor.publish.changes.difference import Difference
from editor.publish.changes.parts import Part, State, What
from editor.publish.changes.reverting import RevertRefused, revert_files, revert_part
from editor.vault.splices import Splice
from editor.workspace import edits, lifecycle, placing, saving
from editor.workspace.history import Change, Edit
from editor.workspace.workspace import Workspace
from tests.publish.changes.texts import versions
from tests.workspace.trash import Trash
from tests.workspace.vaults import make_vault, opened

ONE = """\
---
title: Tidewater School # the first
size: '4-10'
url:   https://tidewater.example
x: 12
y: 30 # up
---

The farm hosts 12 residents.

It grows its own food.
"""
TWO = "---\ntitle: Kelp Commons\nx: 15\ny: 40\n---\nHere.\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    make_vault(tmp_path / "vault", one=ONE, two=TWO)
    found = opened(tmp_path / "vault")
    found.trash = Trash(tmp_path / "trash")
    return found


def changed(workspace: Workspace, path: str = "one.md") -> Difference:
    found = {one.path: one for one in changed_files(workspace, None)}
    return difference_of(workspace, found[path])


def part(difference: Difference, what: What) -> Part:
    return next(one for one in difference.parts if one.what is what)


def text(workspace: Workspace, path: str = "one.md") -> str | None:
    return workspace.document.text(path)


def replace(workspace: Workspace, old: str, new: str, path: str = "one.md") -> None:
    now = text(workspace, path) or ""
    assert old in now
    edit = Edit(path, now, now.replace(old, new, 1))
    workspace.document.apply(
        Change(edits.Message("workspace.change-body", {"entry": path}), (edit,))
    )


def test_a_field_gets_its_old_bytes_back_and_all_else_stays(workspace: Workspace) -> None:
    edits.set_field(workspace, "one.md", "size", "11-20")
    edits.set_field(workspace, "one.md", "url", "https://other.example")
    now = text(workspace) or ""
    found = changed(workspace)
    size = next(one for one in found.fields if one.keys == ("size",))
    workspace.document.apply(revert_part(workspace, found, size))
    assert text(workspace) == now.replace("size: 11-20", "size: '4-10'").replace(
        "size: '11-20'", "size: '4-10'"
    )
    workspace.document.undo()
    assert text(workspace) == now


def test_a_pin_goes_back_with_both_coordinates(workspace: Workspace) -> None:
    placing.move_many(workspace, {"one.md": (20, 31)})
    found = changed(workspace)
    change = revert_part(workspace, found, part(found, What.PIN))
    workspace.document.apply(change)
    assert text(workspace) == ONE
    assert english(change.label) == "Revert the place of Tidewater School"
    assert changed_files(workspace, None) == ()


def test_what_was_changed_since_elsewhere_stays(workspace: Workspace) -> None:
    replace(workspace, "hosts 12", "hosts 14")
    found = changed(workspace)
    replace(workspace, "own food", "own bread")
    edits.set_field(workspace, "one.md", "size", "11-20")
    now = text(workspace) or ""
    workspace.document.apply(revert_part(workspace, found, part(found, What.ARTICLE)))
    assert text(workspace) == now.replace("hosts 14", "hosts 12")


def test_what_was_changed_since_in_the_same_place_is_refused_in_words(
    workspace: Workspace,
) -> None:
    replace(workspace, "hosts 12", "hosts 14")
    found = changed(workspace)
    replace(workspace, "hosts 14", "hosts 16")
    with pytest.raises(RevertRefused, match="changed again since: paragraph changed"):
        revert_part(workspace, found, part(found, What.ARTICLE))
    assert "hosts 16" in (text(workspace) or "")


def test_a_field_that_another_one_refers_to_is_not_taken_away_from_under_it(
    workspace: Workspace,
) -> None:
    replace(workspace, "size: '4-10'\n", "size: &a '4-10'\nteam: *a\n")
    found = changed(workspace)
    size = next(one for one in found.fields if one.keys == ("size",))
    with pytest.raises(RevertRefused, match="unreadable"):
        revert_part(workspace, found, size)


def test_a_field_whose_value_stands_in_another_is_not_changed_there_unseen(
    workspace: Workspace,
) -> None:
    replace(workspace, "size: '4-10'\n", "size: &a '4-10'\nteam: *a\n")
    saving.save(workspace)
    fresh = opened(workspace.root)
    replace(fresh, "&a '4-10'", "&a '11-20'")
    found = changed(fresh)
    size = next(one for one in found.fields if one.keys == ("size",))
    with pytest.raises(RevertRefused, match="would change “Team” as well"):
        revert_part(fresh, found, size)


def test_an_entry_goes_back_as_a_whole(workspace: Workspace) -> None:
    replace(workspace, "hosts 12", "hosts 14")
    edits.set_field(workspace, "one.md", "size", "11-20")
    saving.save(workspace)
    workspace.document.apply(revert_files(workspace, [changed(workspace)]))
    assert text(workspace) == ONE
    assert changed_files(workspace, None) == ()
    assert "one.md" in workspace.document.dirty


def test_entries_made_removed_and_renamed_go_back_on_disk(workspace: Workspace) -> None:
    document = workspace.document
    document.apply(lifecycle.create(workspace, {"new.md": "---\ntitle: New\n---\n"}).change)
    document.apply(lifecycle.delete(workspace, ["two.md"]).change)
    document.apply(lifecycle.rename(workspace, "one.md", "uno.md").change)
    found = changed_files(workspace, None)
    assert [(one.path, one.state, one.old_path) for one in found] == [
        ("new.md", State.ADDED, ""),
        ("two.md", State.REMOVED, ""),
        ("uno.md", State.RENAMED, "one.md"),
    ]
    change = revert_files(workspace, [difference_of(workspace, one) for one in found])
    document.apply(change)
    assert english(change.label) == "Revert 3 entries"
    assert sorted(file.name for file in workspace.root.glob("*.md")) == ["one.md", "two.md"]
    assert (workspace.root / "one.md").read_text() == ONE
    assert (workspace.root / "two.md").read_text() == TWO
    assert changed_files(workspace, None) == ()
    document.undo()
    assert sorted(file.name for file in workspace.root.glob("*.md")) == ["new.md", "uno.md"]


def test_an_entry_is_not_brought_back_over_another_file(workspace: Workspace) -> None:
    workspace.document.apply(lifecycle.delete(workspace, ["two.md"]).change)
    (workspace.root / "two.md").write_text("another")
    with pytest.raises(RevertRefused, match="there is a file two"):
        revert_files(workspace, [changed(workspace, "two.md")])


def test_a_picture_cannot_be_brought_back(workspace: Workspace) -> None:
    found = difference_of(workspace, Changed("a.png", State.CHANGED, None, binary=True))
    with pytest.raises(RevertRefused, match="no text"):
        revert_files(workspace, [found])


def test_what_is_only_told_has_nothing_to_revert(workspace: Workspace) -> None:
    replace(workspace, "hosts 12", "hosts 14")
    with pytest.raises(RevertRefused):
        revert_part(
            workspace, changed(workspace), Part(What.NOTE, edits.Message("publish.spacing"))
        )


@given(versions(), versions())
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_part_over_a_text_that_went_on_is_taken_back_or_refused(
    tmp_path_factory: pytest.TempPathFactory,
    texts: tuple[str, str],
    others: tuple[str, str],
) -> None:
    """Whatever was changed since: no byte of it goes, unless the part is of the same place."""
    before, after = texts
    folder = make_vault(tmp_path_factory.mktemp("v"), one=after)
    workspace = opened(folder)
    found = Difference("one.md", before, after)
    mark = "\n\nWords that were typed since.\n"
    workspace.document.apply(
        Change(
            edits.Message("workspace.change-body", {"entry": "one"}),
            (Edit("one.md", after, after + mark),),
        )
    )
    for one in found.parts:
        if one.what is What.LINE_ENDS:
            continue
        try:
            change = revert_part(workspace, found, one)
        except RevertRefused:
            continue
        now = change.edits[0].after or ""
        assert "Words that were typed since." in now
        splices = [Splice(*splice) for splice in one.back]
        if max(splice.end for splice in splices) < len(after) - 40 and "\r" not in after:
            assert now == found.without(one) + mark


def test_a_last_paragraph_brought_back_does_not_run_into_what_follows_now() -> None:
    found = Difference("a.md", "Old words.\n", "Quite other.\n  - x\n  - y\n")
    removed = next(part for part in found.parts if part.words.code == "publish.removed-paragraph")
    assert found.without(removed) == "Old words.\n\nQuite other.\n  - x\n  - y\n"
