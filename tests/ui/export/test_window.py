"""From the menu to the status line."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QDesktopServices
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QFileDialog, QLabel, QToolButton

from editor.ui.export.dialog import ExportDialog
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow


@pytest.fixture
def window(qtbot, sample_vault, tmp_path):
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: sample_vault)
    qtbot.addWidget(made)
    made.resize(1200, 800)
    made.show()
    qtbot.waitExposed(made)
    return made


def test_without_a_vault_there_is_nothing_to_export(window):
    assert not window.actions_by_name["map-export"].isEnabled()


def test_the_map_is_exported_as_it_is_shown(window, qtbot, sample_vault, tmp_path, monkeypatch):
    file = tmp_path / "atlas.geojson"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(file), ""))
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", opened.append)
    window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: not window.workspace.loading, timeout=20_000)
    assert window.map.has_map
    action = window.actions_by_name["map-export"]
    assert action.isEnabled()
    seen = []

    def use():
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, ExportDialog)
        seen.append(dialog)
        dialog.kinds.choose(".geojson")
        QTest.keyClick(dialog, Qt.Key.Key_Return)

    QTimer.singleShot(0, use)
    action.trigger()
    assert len(seen) == 1
    assert window.views.shown == "map"
    assert file.read_bytes().startswith(b"{")
    assert "atlas.geojson" in window.status.findChild(QLabel, "statusSaved").text()
    for name, path in (("statusOpen", file), ("statusFolder", tmp_path)):
        button = window.status.findChild(QToolButton, name)
        assert button.isVisible()
        QTest.mouseClick(button, Qt.MouseButton.LeftButton)
        assert Path(opened[-1].toLocalFile()) == path
    window.status.tell_saved(1)
    assert not window.status.findChild(QToolButton, "statusOpen").isVisible()


def test_readers_are_spoken_to_in_the_language_that_is_chosen(
    window, qtbot, sample_vault, tmp_path, monkeypatch
):
    file, settings = tmp_path / "atlas.html", sample_vault / ".territory" / "vault.yaml"
    before = settings.read_text(encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *args: (str(file), ""))
    window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: not window.workspace.loading, timeout=20_000)
    assert window.map.has_map
    failures = []

    def use():
        dialog = QApplication.activeModalWidget()
        try:
            box = dialog.findChild(QComboBox, "exportLanguage")
            dialog.kinds.choose(".geojson")
            assert not box.isVisible()
            dialog.kinds.choose(".html")
            assert box.isVisible()
            assert box.currentText() == "English"
            box.setFocus()
            QTest.keyClick(box, Qt.Key.Key_Down)
            assert box.currentText() == "Deutsch"
            assert dialog._source.drawn.legend_title == "Farbe: Bereiche"
            QTest.keyClick(dialog, Qt.Key.Key_Return)
        except BaseException as error:  # noqa: BLE001 - told when the dialog is closed
            failures.append(error)
            dialog.close()

    QTimer.singleShot(0, use)
    window.actions_by_name["map-export"].trigger()
    assert not failures
    page = file.read_text(encoding="utf-8")
    assert '<html lang="de">' in page
    assert "Legende" in page
    # One change of the vault's settings, to be saved or undone like any other.
    document = window.workspace.document
    assert document.text(".territory/vault.yaml") == f"{before}language: de\n"
    assert window.workspace.settings.language == "de"
    window.actions_by_name["undo"].trigger()
    assert document.text(".territory/vault.yaml") == before
    assert not document.dirty
