"""A question in a box: few words, plain buttons, Escape for leaving things as they are."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from editor.ui.look import show_as

if TYPE_CHECKING:
    from PySide6.QtWidgets import QMessageBox


def make_question(parent: QWidget, name: str, text: str, explanation: str) -> QMessageBox:
    """A box without buttons yet; `name` is its objectName."""
    # Imported when first needed: the first window asks nothing.
    from PySide6.QtWidgets import QMessageBox

    question = QMessageBox(parent)
    question.setObjectName(name)
    question.setWindowTitle("Territory Editor")
    # Both may name files and fields.
    question.setTextFormat(Qt.TextFormat.PlainText)
    question.setText(text)
    question.setInformativeText(explanation)
    return question


def ask(question: QMessageBox) -> None:
    """Show the question until it is answered."""
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QMessageBox

    agreeing = (QMessageBox.ButtonRole.AcceptRole, QMessageBox.ButtonRole.YesRole)
    for button in question.buttons():
        button.setIcon(QIcon())
        is_default = button is question.defaultButton()
        show_as(button, "primary", is_default and question.buttonRole(button) in agreeing)
    question.exec()
