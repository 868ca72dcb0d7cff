"""New, duplicate, rename, delete: what the window's commands ask for."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QDialog, QWidget

from editor.ui.new_entry.delete_dialog import DeleteDialog
from editor.ui.new_entry.name_dialog import DuplicateDialog, RenameDialog
from editor.ui.new_entry.new_dialog import NewEntryDialog
from editor.ui.progress import progress, read_all
from editor.ui.waiting import waiting
from editor.workspace import lifecycle
from editor.workspace.mentions import Mentions, mentions_of
from editor.workspace.settings import Collection
from editor.workspace.through import CalledOffError
from editor.workspace.workspace import Workspace


def new_entries(parent: QWidget | None, workspace: Workspace, collection: Collection) -> list[str]:
    """Ask for new entries of a collection and make them; gives their paths."""
    if not read_all(parent, workspace):
        return []
    if not collection.name and workspace.settings.collections:
        collection = workspace.settings.collections[0]
    dialog = NewEntryDialog(parent, workspace, collection)
    _run(dialog)
    return dialog.made


def duplicate_entry(parent: QWidget | None, workspace: Workspace, path: str) -> str | None:
    """Ask for the title of a copy and make it; gives its path.

    Raises EditorError when the entry cannot be copied.
    """
    if not read_all(parent, workspace):
        return None
    dialog = DuplicateDialog(parent, workspace, path)
    _run(dialog)
    return dialog.path


def rename_entry(parent: QWidget | None, workspace: Workspace, path: str) -> str | None:
    """Ask for another title and file name, show which links follow, and rename.

    Gives the entry's path afterwards, None when nothing was done.
    """
    if not read_all(parent, workspace):
        return None
    found = _mentions(parent, workspace, [path])
    if found is None:
        return None
    dialog = RenameDialog(parent, workspace, path, found)
    _run(dialog)
    return dialog.path


def delete_entries(parent: QWidget | None, workspace: Workspace, paths: Sequence[str]) -> bool:
    """Ask whether entries may go to the trash, naming what links to them; whether they went.

    Raises EditorError when none of them can.
    """
    if not read_all(parent, workspace):
        return False
    plan = lifecycle.delete(workspace, paths)
    found = _mentions(parent, workspace, [edit.path for edit in plan.change.edits])
    return found is not None and _run(DeleteDialog(parent, workspace, plan, found))


def delete_unlinked(parent: QWidget | None, workspace: Workspace, path: str) -> bool | None:
    """Put an entry into the trash that nothing links to; False, with nothing done, for another.

    None where the curator called it off.

    Raises EditorError when it cannot be put there.
    """
    if not read_all(parent, workspace):
        return None
    found = _mentions(parent, workspace, [path])
    if found is None:
        return None
    if found.entries:
        return False
    with waiting():
        workspace.document.apply(lifecycle.delete(workspace, [path]).change)
    return True


def _mentions(
    parent: QWidget | None, workspace: Workspace, paths: Sequence[str]
) -> Mentions | None:
    """What links to entries; None where the curator called it off."""
    text = QCoreApplication.translate("NewEntry", "Looking for links…")
    try:
        with progress(parent, text, "lookingForLinks") as through:
            return mentions_of(workspace, paths, through)
    except CalledOffError:
        return None


def _run(dialog: QDialog) -> bool:
    try:
        return dialog.exec() == QDialog.DialogCode.Accepted
    finally:
        dialog.deleteLater()
