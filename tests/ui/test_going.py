from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QDialog,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QScrollArea,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.going import go
from editor.ui.window import MainWindow
from tests.ui.windows import shown_window

FIELDS = "".join(f"note_{n}: {n}\n" for n in range(30))
PARAGRAPHS = "".join(f"Paragraph {n} of the tides.\n\n" for n in range(200))
ENTRY = f"---\ntitle: Tidewater\nx: 30\ny: 12\n{FIELDS}last: here\n---\n{PARAGRAPHS}"
SETTINGS = (
    "collections:\n  - {name: All, entries: '*.md', map: main}\n"
    "maps: {main: {bounds: [[0, 0], [100, 100]]}}\n"
)


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    root = tmp_path / "harbour"
    (root / ".territory").mkdir(parents=True)
    (root / ".territory" / "vault.yaml").write_text(SETTINGS)
    (root / "tidewater.md").write_text(ENTRY)
    (root / "astext.md").write_text("---\ntitle: As text\nx: '30'\ny: '12'\n---\nWords.\n")
    (root / "adrift.md").write_text("---\ntitle: Adrift\n---\nNowhere.\n")
    (root / "broken.md").write_text("---\ntitle: Broken\nsize: [4\nurl: x\n---\nBody.\n")
    made = shown_window(qtbot, tmp_path, root, size=(1200, 700))
    made.open_vault(root)
    made.finish_start()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def focus_is_seen(area: QWidget) -> bool:
    focus = QApplication.focusWidget()
    if focus is None or not area.isAncestorOf(focus):
        return False
    top = focus.mapTo(area, focus.rect().topLeft()).y()
    return 0 <= top <= area.height() - focus.height()


def test_a_field_gets_the_focus_in_view(window: MainWindow, qtbot: QtBot) -> None:
    window.selection.select("adrift.md")
    window.show_view("table")
    assert go(window, "tidewater.md", "last")
    assert window.views.shown == "article"
    assert window.selection.path == "tidewater.md"
    last = window.findChild(QLineEdit, "field.last")
    assert last is not None
    form = window.findChild(QScrollArea, "fieldForm")
    assert form is not None
    qtbot.waitUntil(lambda: last.hasFocus() and focus_is_seen(form))
    QTest.keySequence(last, "End")
    QTest.keyClicks(last, "!")
    assert window.workspace is not None
    assert "\nlast: here!\n" in (window.workspace.document.text("tidewater.md") or "")


def test_a_field_that_is_missing_is_offered(window: MainWindow, qtbot: QtBot) -> None:
    assert go(window, "adrift.md", "last")
    name = window.findChild(QLineEdit, "newFieldName")
    assert name is not None
    qtbot.waitUntil(name.hasFocus)
    QTest.keySequence(name, "Return")
    assert window.workspace is not None
    assert "\nlast:" in (window.workspace.document.text("adrift.md") or "")


def test_a_line_of_the_article_is_selected_in_view(window: MainWindow, qtbot: QtBot) -> None:
    line = ENTRY.split("\n").index("Paragraph 150 of the tides.") + 1
    window.show_view("map")
    assert go(window, "tidewater.md", line=line)
    body = window.article.body
    qtbot.waitUntil(body.hasFocus)
    assert body.textCursor().selectedText() == "Paragraph 150 of the tides."
    assert body.viewport().rect().contains(body.cursorRect())


def test_a_line_of_the_frontmatter_is_its_field(window: MainWindow, qtbot: QtBot) -> None:
    line = ENTRY.split("\n").index("note_3: 3") + 1
    assert go(window, "tidewater.md", line=line)
    qtbot.waitUntil(lambda: window.findChild(QWidget, "field.note_3").hasFocus())


def test_a_line_of_a_broken_block_has_the_cursor(window: MainWindow, qtbot: QtBot) -> None:
    assert go(window, "broken.md", line=3)
    block = window.findChild(QPlainTextEdit, "blockEditor")
    assert block is not None
    qtbot.waitUntil(block.hasFocus)
    assert block.textCursor().block().text() == "size: [4"
    assert go(window, "broken.md", line=6)
    assert window.article.body.textCursor().selectedText() == "Body."


def test_a_pin_is_in_the_middle_of_the_map(window: MainWindow, qtbot: QtBot) -> None:
    assert go(window, "tidewater.md", pin=True)
    assert window.views.shown == "map"
    assert window.selection.path == "tidewater.md"
    view = window.map.view
    qtbot.waitUntil(lambda: view.settled and view.hasFocus())
    at = view.camera.to_view(30, 12)
    assert abs(at.x() - view.width() / 2) < 2
    assert abs(at.y() - view.height() / 2) < 2


def test_an_unplaced_entry_is_shown_in_the_tray(window: MainWindow) -> None:
    assert go(window, "adrift.md", pin=True)
    assert window.views.shown == "map"
    assert "adrift.md" in window.map.tray.selected_paths


def test_a_file_that_is_no_entry_is_edited_at_its_line(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    seen: list[str] = []

    def edit() -> None:
        dialog = QApplication.activeModalWidget()
        assert isinstance(dialog, QDialog)
        text = dialog.findChild(QPlainTextEdit, "fileText")
        apply = dialog.findChild(QPushButton, "fileApply")
        assert text is not None
        assert apply is not None
        seen.append(text.textCursor().block().text())
        assert not apply.isEnabled()
        QTest.keyClicks(text, "# Two")
        QTest.keySequence(text, "Return")
        QTest.mouseClick(apply, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, edit)
    assert go(window, ".territory/vault.yaml", line=2)
    assert seen == [SETTINGS.split("\n")[1]]
    lines = SETTINGS.split("\n")
    after = "\n".join([lines[0], "# Two", *lines[1:]])
    assert workspace.document.text(".territory/vault.yaml") == after
    workspace.document.undo()
    assert workspace.document.text(".territory/vault.yaml") == SETTINGS


def test_what_is_not_there(window: MainWindow) -> None:
    assert not go(window, "gone.md", "title")
    assert not go(window, ".territory/gone.yaml", line=2)


def test_a_field_that_has_the_focus_and_a_mend_gives_way_to_a_broken_block(
    window: MainWindow,
) -> None:
    assert go(window, "astext.md", field="x")
    assert isinstance(QApplication.focusWidget(), QLineEdit)
    assert go(window, "broken.md", line=3)
    assert isinstance(QApplication.focusWidget(), QPlainTextEdit)
