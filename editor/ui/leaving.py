"""Asks about unsaved changes before a vault or the window is closed."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QWidget

from editor.ui.question import ask, make_question
from editor.workspace.workspace import Workspace


def may_leave(parent: QWidget, workspace: Workspace | None, save: Callable[[], bool]) -> bool:
    """Whether the vault may be closed: nothing is unsaved, or the curator decided what to do."""
    unsaved = len(workspace.document.dirty) if workspace else 0
    if not unsaved:
        return True
    from PySide6.QtWidgets import QMessageBox

    button = QMessageBox.StandardButton
    question = make_question(
        parent,
        "unsavedQuestion",
        _tr("1 entry has changes that are not saved.")
        if unsaved == 1
        else _tr("{n} entries have changes that are not saved.").format(n=unsaved),
        _tr("Without saving, these changes are lost."),
    )
    question.setStandardButtons(button.Save | button.Discard | button.Cancel)
    question.setDefaultButton(button.Save)
    ask(question)
    answer = question.standardButton(question.clickedButton())
    if answer == button.Save:
        return save()
    return bool(answer == button.Discard)


def _tr(text: str) -> str:
    return QCoreApplication.translate("Leaving", text)
