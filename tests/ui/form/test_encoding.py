"""A file that is no UTF-8 is read as the curator says, from the place of its fields."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.encoding_dialog import mend_encoding
from editor.ui.form_pane import FormPane
from tests.workspace.vaults import make_vault, opened

TEXT = "---\ntitle: Café Señorial\n---\nNon.\n"


def test_the_letters_show_how_to_read_it(qtbot: QtBot, tmp_path: Path) -> None:
    file = make_vault(tmp_path, b="---\ntitle: B\n---\n") / "a.md"
    file.write_bytes(TEXT.encode("cp1252"))
    workspace = opened(tmp_path)
    pane = FormPane()
    qtbot.addWidget(pane)
    pane.show_workspace(workspace)
    workspace.subscribe(pane.take_notice)
    pane.resize(420, 600)
    pane.show()
    button = pane.findChild(QPushButton, "readOtherwise")
    message = pane.findChild(QLabel, "formMessage")
    assert button is not None
    assert message is not None
    pane.show_entry(None)
    assert not button.isVisible()
    pane.show_entry("a.md")
    assert button.isVisible()
    assert "UTF-8" in message.text()

    seen: list[str] = []

    def use(agree: bool) -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        encodings = dialog.findChild(QComboBox, "encodings")
        text = dialog.findChild(QPlainTextEdit, "encodingText")
        assert encodings is not None
        assert text is not None
        for _ in range(2):
            seen.append(text.toPlainText().splitlines()[1])
            QTest.keyClick(encodings, Qt.Key.Key_Down)
        QTest.keyClick(encodings, Qt.Key.Key_Home)
        if agree:
            apply = dialog.findChild(QPushButton, "encodingApply")
            assert apply is not None
            QTest.mouseClick(apply, Qt.MouseButton.LeftButton)
        else:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)

    QTimer.singleShot(0, lambda: use(agree=False))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert file.read_bytes() == TEXT.encode("cp1252")
    assert seen[0] == "title: Café Señorial"
    assert seen[1] != seen[0]

    QTimer.singleShot(0, lambda: use(agree=True))
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    assert file.read_text("utf-8") == TEXT
    title = pane.findChild(QLineEdit, "field.title")
    assert title is not None
    assert title.isVisible()
    assert title.text() == "Café Señorial"
    trashed = Path.home() / ".local/share/Trash/files"
    assert [one.read_bytes() for one in trashed.iterdir()] == [TEXT.encode("cp1252")]


def test_a_file_that_is_gone_is_told_of(qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "a.md"
    file.write_bytes(TEXT.encode("cp1252"))
    workspace = opened(tmp_path)
    window = QWidget()
    qtbot.addWidget(window)
    file.unlink()
    told = mend_encoding(window, workspace, "a.md")
    assert told == "a.md cannot be read: No such file or directory."
