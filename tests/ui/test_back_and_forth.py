from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QMenu
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.reasons import reason_of
from editor.ui.window import MainWindow
from editor.workspace import lifecycle
from tests.ui.windows import forget_changes

LONG = "".join(f"Paragraph {n} of the tides.\n\n" for n in range(200))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    root = tmp_path / "harbour"
    root.mkdir()
    for name in ("adrift", "beacon", "lantern", "tidewater"):
        (root / f"{name}.md").write_text(f"---\ntitle: {name.capitalize()}\nx: 1\n---\n{LONG}")
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: root)
    made.visited.visits.passed_by = 0
    qtbot.addWidget(made, before_close_func=forget_changes)
    made.resize(1200, 700)
    made.show()
    made.open_vault(root)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def test_back_goes_to_where_the_entry_was_left(window: MainWindow, qtbot: QtBot) -> None:
    back, forward = (window.actions_by_name[name] for name in ("back", "forward"))
    assert reason_of(back) == "No entry was visited before this one."
    body = window.article.body
    at = LONG.index("Paragraph 150")
    body.select(at, at + len("Paragraph 150"))
    body.setFocus()
    top = body.verticalScrollBar().value()
    assert top > 0
    window.selection.select("lantern.md")
    assert body.verticalScrollBar().value() == 0
    window.show_view("map")
    window.selection.select("tidewater.md")
    assert back.toolTip() == "Back to Lantern"
    assert reason_of(forward) == "There is no entry that you went back from."
    window.show_view("article")
    body.setFocus()
    # In the text, too, the keys go back: it has no use for them.
    QTest.keySequence(body, "Alt+Left")
    assert window.selection.path == "lantern.md"
    assert window.views.shown == "map"
    QTest.keySequence(window, "Alt+Left")
    assert window.selection.path == "adrift.md"
    assert window.views.shown == "article"
    assert body.textCursor().selectedText() == "Paragraph 150"
    qtbot.waitUntil(lambda: body.verticalScrollBar().value() == top)
    assert forward.toolTip() == "Forward to Lantern"
    # In a field as well, whose cursor stays where it is.
    field = window.findChild(QLineEdit, "field.title")
    assert field is not None
    field.setFocus()
    QTest.keySequence(field, "Alt+Right")
    assert window.selection.path == "lantern.md"


def test_the_buttons_of_the_mouse_and_the_menus(window: MainWindow) -> None:
    for name in ("beacon", "lantern", "tidewater"):
        window.selection.select(f"{name}.md")
    handle = window.windowHandle()
    assert handle is not None
    over_list = window.entries.list.mapTo(window, QPoint(40, 20))
    QTest.mouseClick(handle, Qt.MouseButton.BackButton, pos=over_list)
    assert window.selection.path == "lantern.md"
    QTest.mouseClick(handle, Qt.MouseButton.ForwardButton, pos=over_list)
    assert window.selection.path == "tidewater.md"
    menu = window.findChild(QMenu, "backMenu")
    assert menu is not None
    menu.aboutToShow.emit()
    assert [row.text() for row in menu.actions()] == ["Lantern", "Beacon", "Adrift"]
    menu.actions()[1].trigger()
    assert window.selection.path == "beacon.md"
    assert window.actions_by_name["forward"].isEnabled()


def test_removed_entries_are_skipped_and_renamed_ones_followed(window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    for name in ("beacon", "lantern", "tidewater"):
        window.selection.select(f"{name}.md")
    workspace.document.apply(lifecycle.rename(workspace, "lantern.md", "lamp.md").change)
    window.visited.step(-1)
    assert window.selection.path == "lamp.md"
    window.visited.step(1)
    workspace.document.apply(lifecycle.delete(workspace, ["lamp.md"]).change)
    window.visited.step(-1)
    assert window.selection.path == "beacon.md"
    window.close_vault()
    assert reason_of(window.actions_by_name["back"]) == "Open a vault first."
