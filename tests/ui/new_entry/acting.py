"""What tests do in dialogs that wait for an answer."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QPushButton, QWidget

Dialog = TypeVar("Dialog", bound=QDialog)
Found = TypeVar("Found", bound=QWidget)


def in_dialog(kind: type[Dialog], does: Callable[[Dialog], None]) -> list[Dialog]:
    """Do something in the next dialog of this kind, once it is shown; the list gets it then."""
    met: list[Dialog] = []

    def wait() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, kind) or not dialog.isActiveWindow():
            QTimer.singleShot(10, wait)
            return
        met.append(dialog)
        try:
            does(dialog)
        except BaseException:
            dialog.reject()
            raise

    QTimer.singleShot(0, wait)
    return met


def part(parent: QWidget, kind: type[Found], name: str) -> Found:
    """The part of a dialog with this objectName."""
    found = parent.findChild(kind, name)
    assert found is not None, name
    return found


def write(parent: QWidget, name: str, text: str) -> QLineEdit:
    """Replace what stands in a line by typing."""
    line = part(parent, QLineEdit, name)
    line.setFocus()
    QTest.keyClick(line, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClick(line, Qt.Key.Key_Delete)
    QTest.keyClicks(line, text)
    return line


def click(parent: QWidget, name: str) -> None:
    """Click a button."""
    QTest.mouseClick(part(parent, QPushButton, name), Qt.MouseButton.LeftButton)
