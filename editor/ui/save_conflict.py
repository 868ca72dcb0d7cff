"""Asks what to do with an entry that another program changed or removed in the meantime."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication
from PySide6.QtWidgets import QMessageBox, QWidget

from editor.messages import EditorError, Message
from editor.ui.question import ask, make_question
from editor.ui.words import words
from editor.workspace.saving import SaveReport, keep_mine, save, take_disk
from editor.workspace.workspace import Workspace

_CHANGED = "vault.changed"
_GONE = "vault.gone"
_EXISTS = "vault.exists"
_UNDECIDED = "workspace.undecided"

translate = QCoreApplication.translate


def settle_conflicts(parent: QWidget, workspace: Workspace, report: SaveReport) -> SaveReport:
    """Ask about each conflict of a save; returns the report with what was then decided."""
    saved = list(report.saved)
    failed: dict[str, Message] = {}
    for path, message in report.failed.items():
        if message.code not in (_CHANGED, _GONE, _EXISTS, _UNDECIDED):
            failed[path] = message
            continue
        choice = _ask(parent, message)
        try:
            if choice == "mine":
                keep_mine(workspace, path)
                again = save(workspace, [path])
                saved.extend(again.saved)
                failed.update(again.failed)
            elif choice == "theirs":
                take_disk(workspace, path)
            else:
                failed[path] = message
        except EditorError as error:
            failed[path] = error.message
    return SaveReport(tuple(saved), failed)


def _ask(parent: QWidget, message: Message) -> str:
    role = QMessageBox.ButtonRole
    changed = message.code in (_CHANGED, _EXISTS, _UNDECIDED)
    explanation = (
        translate(
            "SaveConflict",
            "Save your version over it, or take over the one on disk? Undo brings the other back.",
        )
        if changed
        else translate(
            "SaveConflict",
            "Write it again with your version, or remove it here too? Undo brings it back.",
        )
    )
    question = make_question(parent, "conflictQuestion", words(message), explanation)
    if changed:
        mine = question.addButton(translate("SaveConflict", "Save mine"), role.DestructiveRole)
        theirs = question.addButton(translate("SaveConflict", "Take over theirs"), role.AcceptRole)
    else:
        mine = question.addButton(translate("SaveConflict", "Write it again"), role.AcceptRole)
        theirs = question.addButton(
            translate("SaveConflict", "Remove it here too"), role.DestructiveRole
        )
    later = question.addButton(translate("SaveConflict", "Not now"), role.RejectRole)
    question.setDefaultButton(later)
    question.setEscapeButton(later)
    ask(question)
    clicked = question.clickedButton()
    if clicked is mine:
        return "mine"
    return "theirs" if clicked is theirs else "later"
