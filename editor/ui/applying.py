"""Making, undoing and redoing a change of many entries: got ready a few at a time, then at once.

What makes and removes files goes through them with a bar as well; called off, all is taken back.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TypeVar

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.messages import EditorError
from editor.ui.progress import progress
from editor.workspace.document import StaleEditError
from editor.workspace.getting_ready import get_ready, itself
from editor.workspace.history import Change, Edit
from editor.workspace.through import CalledOffError, at_once
from editor.workspace.workspace import Workspace

T = TypeVar("T")
translate = QCoreApplication.translate


class ChangedMeanwhileError(EditorError):
    """An entry is no longer what the change was worked out for."""


def apply_many(
    parent: QWidget,
    workspace: Workspace,
    change: Change,
    before: Callable[[], None] | None = None,
) -> bool:
    """Make a change as a step of its own; False when the curator called it off.

    before: is done first, once all is got ready, such as to copy a file that the change names.
    Raises EditorError where that is not possible, and ChangedMeanwhileError when another program
    changed an entry while the curator looked at what would be done. Nothing is made then.
    """
    try:
        with got_ready(parent, workspace, change.edits):
            if before is not None:
                before()
            with reaching_disk(parent, workspace):
                workspace.document.settle()
                workspace.document.apply(change)
    except StaleEditError as error:
        raise ChangedMeanwhileError("workspace.changed-meanwhile", file=str(error)) from error
    except CalledOffError:
        return False
    return True


def turn(parent: QWidget, workspace: Workspace, *, back: bool) -> bool:
    """Undo, or redo, the next step; False when the curator called it off.

    Raises EditorError like `Document.undo`.
    """
    document = workspace.document
    text = translate("Steps", "Undoing…") if back else translate("Steps", "Redoing…")
    try:
        with (
            _ready(parent, workspace, document.ahead(back=back), document.spliced, text),
            reaching_disk(parent, workspace),
        ):
            (document.undo if back else document.redo)()
    except CalledOffError:
        return False
    return True


@contextmanager
def got_ready(parent: QWidget, workspace: Workspace, edits: Sequence[Edit]) -> Iterator[None]:
    """Make ready for many edits, with a bar that tells how far it is; they are made within.

    Raises CalledOffError where the curator wants none of them.
    """
    with _ready(parent, workspace, edits, itself, translate("table", "Changing entries…")):
        yield


@contextmanager
def _ready(
    parent: QWidget,
    workspace: Workspace,
    items: Sequence[T],
    edit_of: Callable[[T], Edit],
    text: str,
) -> Iterator[None]:
    try:
        with progress(parent, text, "changingEntries") as through:
            get_ready(workspace, items, edit_of, through)
        yield
    finally:
        workspace.expect_nothing()


@contextmanager
def reaching_disk(parent: QWidget, workspace: Workspace) -> Iterator[None]:
    """Have what reaches the disk at once go through its files with a bar."""
    text = translate("Steps", "Making and removing files…")
    with progress(parent, text, "changingFiles") as through:
        workspace.document.through = through
        try:
            yield
        finally:
            workspace.document.through = at_once
