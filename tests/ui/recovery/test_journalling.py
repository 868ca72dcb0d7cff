"""What is typed in the window is in the journal within two seconds, and only as long as unsaved."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPlainTextEdit
from pytestqt.qtbot import QtBot

from editor.ui.window import MainWindow
from editor.workspace.journal import JOURNAL_FILE, sessions_folder
from editor.workspace.journal_file import Typed, Unsaved, read
from editor.workspace.state import known_vaults, vault_folder
from tests.ui.windows import shown_window

ENTRY = "---\ntitle: Tidewater School\nfounded: 2019-05-01\ntags: [a, b]\n---\nTides.\n"
SECONDS = 2000


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    (root / "tidewater.md").write_text(ENTRY)
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = shown_window(qtbot, tmp_path, vault)
    made.open_vault(vault)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def journalled(vault: Path) -> list[Unsaved | Typed]:
    found: list[Unsaved | Typed] = []
    folder = sessions_folder(vault_folder(vault))
    for file in folder.glob(f"*/{JOURNAL_FILE}") if folder.exists() else ():
        found += read(file.read_bytes()).held.values()
    return found


def texts(vault: Path) -> list[str]:
    return [one.text or "" for one in journalled(vault)]


def field(window: MainWindow, name: str) -> QLineEdit:
    found = window.findChild(QLineEdit, f"field.{name}")
    assert found is not None
    found.setFocus()
    return found


def test_typing_is_journalled_and_saving_ends_it(
    window: MainWindow, qtbot: QtBot, vault: Path
) -> None:
    title = field(window, "title")
    QTest.keyClicks(title, " by the sea")
    qtbot.waitUntil(lambda: any("by the sea" in text for text in texts(vault)), timeout=SECONDS)
    assert known_vaults() == {vault: vault_folder(vault)}
    window.save()
    qtbot.waitUntil(lambda: texts(vault) == [], timeout=SECONDS)
    QTest.keyClicks(title, "!")
    qtbot.waitUntil(lambda: len(texts(vault)) == 1, timeout=SECONDS)
    window.actions_by_name["undo"].trigger()
    qtbot.waitUntil(lambda: texts(vault) == [], timeout=SECONDS)


def test_the_article_is_journalled(window: MainWindow, qtbot: QtBot, vault: Path) -> None:
    body = window.findChild(QPlainTextEdit, "bodyEditor")
    assert body is not None
    body.setFocus()
    QTest.keyClicks(body, "High ")
    qtbot.waitUntil(lambda: any("High Tides." in text for text in texts(vault)), timeout=SECONDS)
    (one,) = journalled(vault)
    assert isinstance(one, Unsaved)
    assert one.base == ENTRY


@pytest.mark.parametrize(("key", "typed"), [("founded", "in spring"), ("tags", "har")])
def test_what_is_no_value_yet_is_journalled_as_it_stands(
    window: MainWindow, qtbot: QtBot, vault: Path, key: str, typed: str
) -> None:
    line = field(window, key)
    line.selectAll()
    QTest.keyClicks(line, typed)
    qtbot.waitUntil(
        lambda: any(isinstance(one, Typed) for one in journalled(vault)), timeout=SECONDS
    )
    (one,) = (one for one in journalled(vault) if isinstance(one, Typed))
    assert (one.path, one.key, one.text) == ("tidewater.md", key, typed)
    QTest.keyClick(line, Qt.Key.Key_Escape)
    line.clear()


def test_an_open_cell_is_journalled(window: MainWindow, qtbot: QtBot, vault: Path) -> None:
    window.show_view("table")
    table = window.views.table.table
    table.setFocus()
    model = window.views.table.model
    column = model.column_of("founded")
    table.setCurrentIndex(model.index(0, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    line = QApplication.focusWidget()
    assert isinstance(line, QLineEdit)
    line.selectAll()
    QTest.keyClicks(line, "2020-1")
    qtbot.waitUntil(lambda: texts(vault) == ["2020-1"], timeout=SECONDS)
    QTest.keyClick(line, Qt.Key.Key_Escape)


def test_discarding_ends_it(window: MainWindow, qtbot: QtBot, vault: Path) -> None:
    QTest.keyClicks(field(window, "title"), "?")
    qtbot.waitUntil(lambda: len(texts(vault)) == 1, timeout=SECONDS)

    def discard() -> None:
        question = QApplication.activeModalWidget()
        assert isinstance(question, QMessageBox)
        question.button(QMessageBox.StandardButton.Discard).click()

    QTimer.singleShot(0, discard)
    assert window.close_vault()
    assert list(sessions_folder(vault_folder(vault)).iterdir()) == []
    assert (vault / "tidewater.md").read_text() == ENTRY


def test_a_journal_that_cannot_be_written_is_told(
    window: MainWindow, qtbot: QtBot, vault: Path
) -> None:
    folder = sessions_folder(vault_folder(vault))
    folder.parent.mkdir(parents=True)
    folder.write_text("a file in the way")
    QTest.keyClicks(field(window, "title"), "?")
    qtbot.waitUntil(lambda: "cannot be kept safe" in window.notices.text, timeout=SECONDS)
    QTest.keyClicks(field(window, "title"), "?")
    folder.unlink()
    qtbot.waitUntil(lambda: "kept safe from a crash again" in window.notices.text, timeout=10_000)
    assert any("??" in text for text in texts(vault))
