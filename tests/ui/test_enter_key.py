"""Enter presses buttons in the window, whatever the desktop's own rule is."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from tests.ui.windows import shown_window
from tests.workspace.vaults import make_vault


def test_enter_presses_what_has_the_focus(qtbot: QtBot, tmp_path: Path) -> None:
    root = tmp_path / "vault"
    make_vault(root, a="---\ntitle: Anchor\nx: 1\ny: 2\n---\n", b="---\ntitle: Boat\n---\n")
    window = shown_window(qtbot, tmp_path, root)
    window.open_vault(root)
    chip = window.findChild(QToolButton, "chip.unplaced")
    assert chip is not None
    assert not chip.isChecked()
    chip.setFocus()
    QTest.keyClick(chip, Qt.Key.Key_Enter, Qt.KeyboardModifier.KeypadModifier)
    assert chip.isChecked()
    # With a key that is held it is no press.
    QTest.keyClick(chip, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert chip.isChecked()
    opened: list[str] = []

    def look() -> None:
        menu = QApplication.activePopupWidget()
        assert isinstance(menu, QMenu)
        opened.append(menu.objectName())
        menu.close()

    vaults = window.findChild(QToolButton, "vaultMenu")
    assert vaults is not None
    vaults.setFocus()
    QTimer.singleShot(0, look)
    QTest.keyClick(vaults, Qt.Key.Key_Return)
    assert len(opened) == 1
