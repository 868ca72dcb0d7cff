"""Another language is chosen while there is unsaved work: the window speaks it at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QDialog,
    QLineEdit,
    QListView,
    QPlainTextEdit,
    QPushButton,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from editor.ui import renewal
from editor.ui.visits import Visits
from editor.ui.window import MainWindow
from tests.e2e.driver import Driver, run_main
from tests.ui.windows import is_read

TITLES = ("Nz 1", "Ñandú", "Oca", "Nz 10", "Nz 9")
BODY = "Ebb.\n\n" + "And flow.\n" * 60


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    folder = tmp_path / "harbour"
    folder.mkdir()
    for title in TITLES:
        text = f"---\ntitle: {title}\nstart: 2001\nfounded: 2001-02-03\n---\n{BODY}"
        (folder / f"{title}.md").write_text(text, encoding="utf-8")
    return folder


def choose(driver: Driver, language: str) -> None:
    """Choose a language in the settings, and be in the window that comes with it."""
    before = driver.window
    if before.findChild(QDialog, "settingsDialog") is None:
        before.settings.show("language")
    box = driver.part(QComboBox, "setting.language.control")
    box.setFocus()
    box.showPopup()
    QTest.keyClick(box.view(), Qt.Key.Key_Home)
    row = box.findText(language)
    for _ in range(row):
        QTest.keyClick(box.view(), Qt.Key.Key_Down)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    driver.wait(lambda: not isValid(before))
    (driver.window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
    driver.wait(lambda: driver.window.isVisible() and is_read(driver.window))


def listed(driver: Driver) -> list[str]:
    model = driver.part(QListView, "entryList").model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def work(driver: Driver) -> None:
    """Leave an article, two fields, a search and a way back in the middle of something."""
    driver.pick("Nz 9")
    driver.pick("Oca")
    body = driver.part(QPlainTextEdit, "bodyEditor")
    body.setFocus()
    QTest.keyClicks(body, "High ")
    driver.retype("field.title", "Oca 2")
    driver.keys("Tab")
    driver.retype("field.founded", "soon enough")  # which is no day
    driver.keys("Tab")
    search = driver.part(QLineEdit, "searchBox")
    search.setFocus()
    QTest.keyClicks(search, "start:2001")
    cursor = body.textCursor()
    cursor.setPosition(len(BODY) - 30)
    body.setTextCursor(cursor)
    assert body.verticalScrollBar().value() > 0


def look(driver: Driver, top: int) -> None:
    """See that all of that is as it was left."""
    window = driver.window
    assert (window.selection.path, window.views.shown) == ("Oca.md", "article")
    body = driver.part(QPlainTextEdit, "bodyEditor")
    driver.wait(lambda: body.verticalScrollBar().value() == top)
    assert body.textCursor().position() == len(BODY) - 30
    assert driver.part(QLineEdit, "field.founded").text() == "soon enough"
    assert [one.text for one in window.half_typed()] == ["soon enough"]
    search = driver.part(QLineEdit, "searchBox")
    assert search.text() == "start:2001"
    assert sorted(listed(driver)) == sorted(["Nz 1", "Nz 9", "Nz 10", "Ñandú", "Oca 2"])
    search.clear()
    window.activateWindow()
    driver.wait(window.isActiveWindow)
    driver.keys("Alt+Left", window)
    assert window.selection.path == "Nz 9.md"
    driver.keys("Alt+Right", window)


def test_nothing_is_lost_when_the_language_changes(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path
) -> None:
    monkeypatch.setattr(Visits, "passed_by", 0)
    file = vault / "Oca.md"
    written = file.read_bytes()

    def script(driver: Driver) -> None:
        driver.wait(lambda: is_read(driver.window))
        assert listed(driver) == ["Ñandú", "Nz 1", "Nz 9", "Nz 10", "Oca"]
        work(driver)
        window = driver.window
        workspace, saves, size = window.workspace, window.recovery.saves, window.size()
        assert workspace is not None
        unsaved = str(workspace.text("Oca.md"))
        top = driver.part(QPlainTextEdit, "bodyEditor").verticalScrollBar().value()

        choose(driver, "Español")
        window = driver.window
        assert window.actions_by_name["save"].text().replace("&", "") == "Guardar"
        assert (window.workspace, window.size()) == (workspace, size)
        assert (workspace.text("Oca.md"), workspace.document.dirty) == (unsaved, {"Oca.md"})
        assert file.read_bytes() == written
        assert window.isWindowModified()
        assert window.recovery.saves is saves
        assert window.recovery.flush()
        driver.wait(driver.part(QComboBox, "setting.language.control").hasFocus)
        look(driver, top)
        assert listed(driver) == ["Nz 1", "Nz 9", "Nz 10", "Ñandú", "Oca 2"]

        # And once more: the history goes on from where it was.
        choose(driver, "English")
        driver.part(QPushButton, "settingsClose").click()
        window = driver.window
        window.activateWindow()
        driver.wait(window.isActiveWindow)
        driver.retype("field.founded", "2002-02-03")
        driver.keys("Tab")
        window.entries.list.setFocus()
        for _ in range(3):
            driver.keys("Ctrl+Z", window)
        assert workspace.text("Oca.md") == written.decode()
        for _ in range(3):
            driver.keys("Ctrl+Shift+Z", window)
        driver.save()
        assert file.read_text(encoding="utf-8") == unsaved.replace("2001-02", "2002-02")

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0


@pytest.mark.qt_no_exception_capture
def test_a_window_that_cannot_be_made_leaves_the_old_one_as_it_was(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path
) -> None:
    def script(driver: Driver) -> None:
        driver.wait(lambda: is_read(driver.window))
        driver.pick("Oca")
        driver.retype("field.title", "Oca 2")
        driver.keys("Tab")
        window = driver.window
        workspace = window.workspace
        assert workspace is not None
        text = workspace.text("Oca.md")

        def broken(_window: MainWindow, _handed: object) -> None:
            raise RuntimeError("no such part")

        with monkeypatch.context() as patch:
            patch.setattr(MainWindow, "take_over", _only_for(window, broken))
            window._preferences.settings.change("language", "de")
            driver.wait(lambda: any("no such part" in n.text for n in window.notices.history.notes))
        assert window.isVisible()
        assert window.workspace is workspace
        assert window.selection.path == "Oca.md"
        assert workspace.text("Oca.md") == text
        assert window.recovery.flush()
        window.entries.list.setFocus()
        driver.save()
        assert (vault / "Oca.md").read_text(encoding="utf-8") == text

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0


def _only_for(window: MainWindow, act: Callable[[MainWindow, object], None]) -> object:
    before = MainWindow.take_over

    def take_over(self: MainWindow, handed: object) -> None:
        (before if self is window else act)(self, handed)  # type: ignore[arg-type]

    return take_over


def test_the_language_waits_for_a_dialog(
    qtbot: QtBot, monkeypatch: pytest.MonkeyPatch, vault: Path
) -> None:
    monkeypatch.setattr(renewal, "_LOOK_MS", 10)

    def script(driver: Driver) -> None:
        driver.wait(lambda: is_read(driver.window))
        window = driver.window
        window.actions_by_name["find-in-vault"].trigger()
        dialog = next(
            w for w in QApplication.topLevelWidgets() if isinstance(w, QDialog) and w.isVisible()
        )
        window._preferences.settings.change("language", "fr")
        driver.wait(lambda: "The language changes" in window.notices.text)
        assert dialog.isVisible()
        assert isValid(window)
        dialog.close()
        driver.wait(lambda: not isValid(window))
        (driver.window,) = (w for w in QApplication.topLevelWidgets() if isinstance(w, MainWindow))
        text = driver.window.actions_by_name["save"].text().replace("&", "")
        assert text == "Enregistrer"

    assert run_main(qtbot, monkeypatch, [str(vault)], script) == 0
