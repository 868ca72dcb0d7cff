"""From the menus to a file and back, through the file dialogs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.messages import EditorError, english
from editor.ui.csv.dialogs import export_csv, import_csv, write
from editor.ui.csv.import_dialog import ImportDialog
from editor.workspace.workspace import Workspace

ENTRY = "---\ntitle: Tidewater\nsize: 4-10\nsectors: [A, B]\n---\nTides.\n"


@pytest.fixture(autouse=True)
def _english() -> Iterator[None]:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.English))
    yield
    QLocale.setDefault(before)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    root = tmp_path / "harbour"
    root.mkdir()
    (root / "tide.md").write_bytes(ENTRY.encode())
    opened = Workspace.open(root)
    opened.load()
    return opened


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made


def give_path(path: Path | None) -> None:
    """Put a path into the file dialog that opens next; Escape for None."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if not isinstance(dialog, QFileDialog):
            QTimer.singleShot(5, when_open)
            return
        line = dialog.findChild(QLineEdit, "fileNameEdit")
        assert line is not None
        if path is None:
            QTest.keyClick(dialog, Qt.Key.Key_Escape)
            return
        line.selectAll()
        # Pasted: as the letters are typed, the dialog wanders from folder to folder.
        QApplication.clipboard().setText(str(path))
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        QTest.keyClick(line, Qt.Key.Key_Return)

    QTimer.singleShot(0, when_open)


def test_what_is_shown_goes_into_a_file(
    window: QWidget, workspace: Workspace, tmp_path: Path
) -> None:
    give_path(tmp_path / "out.csv")
    file = export_csv(window, workspace, workspace.entries(), ["sectors", "title"])
    assert file == tmp_path / "out.csv"
    assert file.read_bytes() == (b"\xef\xbb\xbfpath,sectors,title\r\ntide.md,A | B,Tidewater\r\n")


def test_all_fields_go_where_none_is_named(
    window: QWidget, workspace: Workspace, tmp_path: Path
) -> None:
    give_path(tmp_path / "out")
    file = export_csv(window, workspace, workspace.entries(), [])
    assert file == tmp_path / "out.csv"
    assert file.read_text("utf-8-sig").splitlines()[0] == "path,title,size,sectors"


def test_no_file_is_no_export_and_no_import(window: QWidget, workspace: Workspace) -> None:
    give_path(None)
    assert export_csv(window, workspace, workspace.entries(), []) is None
    give_path(None)
    assert import_csv(window, workspace) is None


def test_a_file_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "folder.csv").mkdir()
    with pytest.raises(EditorError) as caught:
        write(tmp_path / "folder.csv", b"x")
    assert "folder.csv cannot be written" in english(caught.value.message)


def test_a_table_makes_entries_and_undo_takes_them_back(
    window: QWidget, workspace: Workspace, tmp_path: Path, qtbot: QtBot
) -> None:
    workspace.trash = Path.unlink
    (tmp_path / "in.csv").write_text("title,size,sectors\nPier,1-3,A | C\nTidewater,11-20,A\n")
    give_path(tmp_path / "in.csv")

    def import_it() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, ImportDialog):
            preview = dialog.findChild(QPushButton, "importPreview")
            if preview is not None and preview.isEnabled():
                QTimer.singleShot(0, agree)
                QTest.mouseClick(preview, Qt.MouseButton.LeftButton)
                return
        QTimer.singleShot(5, import_it)

    def agree() -> None:
        plan = QApplication.activeModalWidget()
        button = plan.findChild(QPushButton, "planApprove") if isinstance(plan, QDialog) else None
        if button is None:
            QTimer.singleShot(5, agree)
            return
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, import_it)
    assert import_csv(window, workspace) == ["pier.md"]
    assert workspace.entry("pier.md").fields["sectors"] == ["A", "C"]
    assert workspace.entry("tide.md").fields["size"] == "11-20"
    assert workspace.document.undo()
    assert not workspace.has_entry("pier.md")
    assert workspace.document.text("tide.md") == ENTRY
    assert (workspace.root / "tide.md").read_bytes() == ENTRY.encode()
