"""Unsaved work that was found, against the files as they are now."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from editor.workspace.found import LeftSession, is_left, take_left, vaults_with_left
from editor.workspace.journal import Journal, sessions_folder
from editor.workspace.journal_file import Typed, Unsaved
from editor.workspace.keeping import Keeping
from editor.workspace.restoring import Left, Standing, compare, drop, restore, settle
from editor.workspace.saves import Kind
from editor.workspace.state import make_vault_folder, vault_folder
from editor.workspace.workspace import Workspace
from tests.workspace.trash import Trash

BASE = "---\ntitle: Tidewater School\nsize: 4\n---\nTides.\n\nEbb.\n"
MINE = BASE.replace("Tidewater", "Ebb")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    (root / "a.md").write_text(BASE)
    (root / "b.md").write_text(BASE)
    return root


@pytest.fixture
def workspace(vault: Path, tmp_path: Path) -> Workspace:
    made = Workspace.open(vault, Trash(tmp_path / "bin"))
    made.load()
    return made


@pytest.fixture
def keeping(workspace: Workspace) -> Iterator[Keeping]:
    made = Keeping(workspace, delay=0.02)
    yield made
    made.close()


def leave(vault: Path, *records: Unsaved | Typed) -> None:
    """Leave unsaved work as a program that dies does."""
    journal = Journal(lambda: sessions_folder(make_vault_folder(vault)))
    journal.keep(records)
    assert journal.flush()
    session = journal._session
    assert session is not None
    session._lock.release()
    session._close_journal()


def found(vault: Path, workspace: Workspace) -> list[Left]:
    sessions = take_left(vault_folder(vault))
    return [compare(workspace, one, unsaved) for one in sessions for unsaved in one.unsaved]


@pytest.mark.parametrize(
    ("now", "standing", "text"),
    [
        (BASE, Standing.UNCHANGED, MINE),
        (MINE, Standing.EQUAL, MINE),
        (BASE.replace("size: 4", "size: 5"), Standing.MERGED, MINE.replace("size: 4", "size: 5")),
        (BASE.replace("Tidewater", "Flood"), Standing.CLASHES, MINE),
        (MINE + "More.\n", Standing.EQUAL, MINE + "More.\n"),
        (None, Standing.GONE, MINE),
    ],
)
def test_it_is_held_against_the_file_as_it_is_now(
    vault: Path, workspace: Workspace, now: str | None, standing: Standing, text: str
) -> None:
    leave(vault, Unsaved("a.md", BASE, MINE, 1.0))
    if now is None:
        (vault / "a.md").unlink()
    else:
        (vault / "a.md").write_text(now)
    fresh = Workspace.open(vault)
    (one,) = found(vault, fresh)
    assert one.standing is standing
    assert one.text == text
    one.session.release()


def test_a_file_that_cannot_be_read_is_told(vault: Path) -> None:
    leave(vault, Unsaved("a.md", BASE, MINE, 1.0))
    (vault / "a.md").write_bytes(b"\xff\xfe")
    (one,) = found(vault, Workspace.open(vault))
    assert one.standing is Standing.UNREADABLE
    one.session.release()


def test_restoring_is_one_step_and_leaves_the_work_unsaved_and_journalled(
    vault: Path, workspace: Workspace, keeping: Keeping
) -> None:
    leave(vault, Unsaved("a.md", BASE, MINE, 1.0), Unsaved("b.md", BASE, MINE, 1.0))
    left = found(vault, workspace)
    restore(workspace, {one.unsaved.path: one.text or "" for one in left})
    assert settle(keeping, left)
    document = workspace.document
    assert document.text("a.md") == document.text("b.md") == MINE
    assert document.dirty == {"a.md", "b.md"}
    assert (vault / "a.md").read_text() == BASE
    # The old session is gone, the new one holds it.
    sessions = list(sessions_folder(vault_folder(vault)).iterdir())
    assert sessions == [keeping.journal.folder]
    document.undo()
    assert document.text("a.md") == document.text("b.md") == BASE


def test_the_old_record_stays_where_the_new_journal_cannot_be_written(
    vault: Path, workspace: Workspace, keeping: Keeping, monkeypatch: pytest.MonkeyPatch
) -> None:
    leave(vault, Unsaved("a.md", BASE, MINE, 1.0))
    left = found(vault, workspace)
    with monkeypatch.context() as patched:
        patched.setattr(keeping.journal, "_made_folder", lambda: Path("/dev/null/no"))
        restore(workspace, {"a.md": MINE})
        assert not settle(keeping, left)
    left[0].session.release()
    assert is_left(vault_folder(vault))


def test_an_entry_that_is_gone_is_made_again(
    vault: Path, workspace: Workspace, keeping: Keeping
) -> None:
    leave(vault, Unsaved("notes/c.md", BASE, MINE, 1.0))
    left = found(vault, workspace)
    restore(workspace, {"notes/c.md": left[0].text or ""})
    assert settle(keeping, left)
    assert (vault / "notes/c.md").read_text() == MINE
    workspace.document.undo()
    assert not (vault / "notes/c.md").exists()


def test_what_is_dropped_can_be_found_for_a_while(
    vault: Path, workspace: Workspace, keeping: Keeping
) -> None:
    leave(vault, Unsaved("a.md", BASE, MINE, 1.0))
    left = found(vault, workspace)
    drop(keeping, left)
    assert not is_left(vault_folder(vault))
    moments = keeping.saves.moments("a.md")
    assert [one.kind for one in moments] == [Kind.DROPPED, None]
    assert keeping.saves.text(moments[0].number or 0) == MINE
    assert (vault / "a.md").read_text() == BASE


def test_two_sessions_are_offered_the_oldest_first(vault: Path, workspace: Workspace) -> None:
    leave(vault, Unsaved("a.md", BASE, "first", 9.0))
    leave(vault, Unsaved("a.md", BASE, "second", 1.0))
    left = found(vault, workspace)
    assert [one.unsaved.text for one in left] == ["first", "second"]
    for session in {one.session for one in left}:
        session.release()


def test_other_vaults_with_unsaved_work_are_known(vault: Path, tmp_path: Path) -> None:
    other = tmp_path / "other"
    other.mkdir()
    leave(other, Unsaved("x.md", "a", "b"))
    leave(vault, Unsaved("a.md", BASE, MINE))
    assert vaults_with_left(vault) == [other]
    assert vaults_with_left() == sorted([other, vault])
    held: list[LeftSession] = take_left(vault_folder(other))
    assert vaults_with_left(vault) == []
    for one in held:
        one.release()


def test_work_unsaved_here_is_merged_with_what_is_found(
    vault: Path, workspace: Workspace, keeping: Keeping
) -> None:
    from editor.workspace import edits

    leave(vault, Unsaved("a.md", BASE, MINE, 1.0))
    edits.set_field(workspace, "a.md", "size", 7)
    (one,) = found(vault, workspace)
    assert one.standing is Standing.MERGED
    assert one.text == MINE.replace("size: 4", "size: 7")
    one.session.release()


def test_what_clashed_and_was_not_decided_clashes_again(
    vault: Path, workspace: Workspace, keeping: Keeping
) -> None:
    from editor.workspace import edits
    from editor.workspace.journal import JOURNAL_FILE
    from editor.workspace.journal_file import read
    from editor.workspace.outside import take_outside

    theirs = BASE.replace("Tidewater", "Flood")
    edits.set_field(workspace, "a.md", "title", "Ebb School")
    (vault / "a.md").write_text(theirs)
    take_outside(workspace, {"a.md": theirs})
    assert "a.md" in workspace.conflicts
    assert keeping.journal.flush()
    assert keeping.journal.folder is not None
    (one,) = read((keeping.journal.folder / JOURNAL_FILE).read_bytes()).held.values()
    assert isinstance(one, Unsaved)
    assert (one.base, one.text, one.theirs) == (BASE, MINE, theirs)
    leave(vault, one)
    (left,) = found(vault, Workspace.open(vault))
    assert left.standing is Standing.CLASHES
    left.session.release()


def test_what_another_program_wrote_over_is_kept(
    vault: Path, workspace: Workspace, keeping: Keeping
) -> None:
    from editor.workspace.outside import take_outside

    assert workspace.document.text("a.md") == BASE
    take_outside(workspace, {"a.md": MINE, "b.md": None})
    moments = keeping.saves.moments("a.md")
    assert [one.kind for one in moments] == [Kind.OUTSIDE, None]
    assert keeping.saves.text(moments[1].number or 0) == BASE
    assert list(keeping.saves.removed()) == ["b.md"]


def test_a_vault_whose_folder_is_another_is_kept_for_that_one(
    vault: Path, workspace: Workspace, keeping: Keeping
) -> None:
    from editor.workspace import edits
    from editor.workspace.saving import save

    edits.set_field(workspace, "a.md", "size", 7)
    save(workspace)
    edits.set_field(workspace, "a.md", "size", 8)
    assert keeping.journal.flush()
    before = vault_folder(vault)
    moved = vault.rename(vault.with_name("haven"))
    workspace.root = moved
    keeping.follow_folder()
    assert list(sessions_folder(before).iterdir()) == []
    assert keeping.journal.folder is not None
    assert keeping.journal.folder.parent == sessions_folder(vault_folder(moved))
    assert len(keeping.saves.moments("a.md")) == 2
    edits.set_field(workspace, "a.md", "size", 9)
    assert keeping.journal.flush()
    (session,) = sessions_folder(vault_folder(moved)).iterdir()
    assert session == keeping.journal.folder
