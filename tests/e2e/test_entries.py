"""Making, renaming and removing an entry, and taking each back, entered through main()."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLineEdit, QListView, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.e2e.driver import Driver, run_main

FOLDER = "content/atlas/profiles"


def in_dialog(name: str, use: Callable[[QDialog], None]) -> None:
    """Use the dialog of that name as soon as it is open."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.objectName() == name:
            use(dialog)
        else:
            QTimer.singleShot(10, when_open)

    QTimer.singleShot(0, when_open)


def part(dialog: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = dialog.findChild(kind, name)
    assert found is not None, name
    return found


def test_an_entry_is_made_renamed_removed_and_all_of_it_undone(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, sample_vault: Path
) -> None:
    profiles = sample_vault / FOLDER
    linking = profiles / "99_Kinds_of_Bean.md"
    before = {file: file.read_bytes() for file in sample_vault.rglob("*") if file.is_file()}

    def files() -> dict[Path, bytes]:
        return {file: file.read_bytes() for file in sample_vault.rglob("*") if file.is_file()}

    def make(dialog: QDialog) -> None:
        title = part(dialog, QLineEdit, "entryTitle")
        QTest.keyClicks(title, "Society of Open Gates")
        QTest.keyClick(title, Qt.Key.Key_Return)

    def rename(dialog: QDialog) -> None:
        title = part(dialog, QLineEdit, "entryTitle")
        title.setFocus()
        QTest.keySequence(title, "Ctrl+A")
        QTest.keyClicks(title, "Very Good Rumour")
        in_dialog("planDialog", agree)
        QTest.keyClick(title, Qt.Key.Key_Return)

    def agree(dialog: QDialog) -> None:
        button = next(
            one for one in dialog.findChildren(QPushButton) if one.property("primary") is True
        )
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)

    def acts(driver: Driver) -> None:
        window = driver.window
        in_dialog("newEntryDialog", make)
        driver.keys("Ctrl+N", window)
        made = profiles / "Society_of_Open_Gates.md"
        driver.wait(made.exists)
        assert window.selection.path == f"{FOLDER}/{made.name}"
        assert "title: Society of Open Gates\n" in made.read_text("utf-8")
        assert files().keys() - before.keys() == {made}
        # What is typed next goes into the first field that has no value yet.
        driver.wait(lambda: driver.focus_name() == "field.contributors")

        driver.pick("Good Rumour")
        in_dialog("renameDialog", rename)
        window.actions_by_name["rename"].trigger()
        renamed = profiles / "Very_Good_Rumour.md"
        driver.wait(renamed.exists)
        assert window.selection.path == f"{FOLDER}/{renamed.name}"
        assert not (profiles / "Good_Rumour.md").exists()
        assert linking.read_bytes() == before[linking].replace(
            b"[[Good_Rumour|", b"[[Very_Good_Rumour|"
        )

        in_dialog("deleteDialog", agree)
        entries = driver.part(QListView, "entryList")
        entries.setFocus()
        QTest.keyClick(entries, Qt.Key.Key_Delete)
        driver.wait(lambda: not renamed.exists())
        assert window.selection.path != f"{FOLDER}/{renamed.name}"

        window.activateWindow()  # as a desktop does when a dialog goes
        driver.wait(window.isActiveWindow)
        for _ in range(3):
            driver.keys("Ctrl+Z", window)
        assert files() == before
        assert not window.workspace.document.dirty

    assert run_main(qtbot, monkeypatch, [str(sample_vault)], acts) == 0
