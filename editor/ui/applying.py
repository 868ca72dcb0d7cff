"""Making a change of many entries: got ready a few at a time, then made at once."""

from __future__ import annotations

import time
from collections.abc import Sequence

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtWidgets import QProgressDialog, QWidget

from editor.messages import EditorError
from editor.ui.waiting import waiting
from editor.workspace.document import StaleEditError
from editor.workspace.history import Change, Edit
from editor.workspace.workspace import Workspace

# So many entries are changed sooner than a bar could be shown.
_FEW = 300
_AT_A_TIME = 20
_SECONDS = 0.03  # between two looks at whether to go on
_PATIENCE_MS = 300  # before the bar is shown

translate = QCoreApplication.translate


class ChangedMeanwhileError(EditorError):
    """An entry is no longer what the change was worked out for."""


def apply_many(parent: QWidget, workspace: Workspace, change: Change) -> bool:
    """Make a change as a step of its own; False when the curator called it off.

    Raises EditorError where that is not possible, and ChangedMeanwhileError when another program
    changed an entry while the curator looked at what would be done. Nothing is made then.
    """
    if not got_ready(parent, workspace, change.edits):
        return False
    try:
        with waiting():
            workspace.document.settle()
            workspace.document.apply(change)
    except StaleEditError as error:
        raise ChangedMeanwhileError("workspace.changed-meanwhile", file=str(error)) from error
    finally:
        workspace.expect_nothing()
    return True


def got_ready(
    parent: QWidget, workspace: Workspace, edits: Sequence[Edit], *, may_stop: bool = True
) -> bool:
    """Make ready for many edits, with a bar that tells how far it is; False when called off."""
    if len(edits) <= _FEW:
        return True
    cancel = translate("table", "Cancel") if may_stop else ""
    bar = QProgressDialog(translate("table", "Changing entries…"), cancel, 0, len(edits), parent)
    if not may_stop:
        bar.setCancelButton(None)
    bar.setObjectName("changingEntries")
    bar.setWindowModality(Qt.WindowModality.WindowModal)
    bar.setMinimumDuration(_PATIENCE_MS)
    try:
        told = time.monotonic()
        for start in range(0, len(edits), _AT_A_TIME):
            workspace.expect(edits[start : start + _AT_A_TIME])
            if time.monotonic() - told > _SECONDS:
                bar.setValue(start)
                if bar.wasCanceled():
                    workspace.expect_nothing()
                    return False
                told = time.monotonic()
    finally:
        bar.close()
        bar.deleteLater()
    return True
