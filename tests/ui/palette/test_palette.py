from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QListView, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.palette.items import Item
from editor.ui.palette.palette import Palette
from editor.ui.preferences import Preferences
from editor.ui.reasons import allow
from editor.ui.window import MainWindow
from tests.ui.access.tree import faults
from tests.ui.reader import listening
from tests.ui.windows import forget_changes, shown_window

SETTINGS = (
    "collections:\n  - {name: All, entries: '*.md', map: main}\n"
    "maps: {main: {bounds: [[0, 0], [100, 100]]}}\n"
)
LONG = "The society for the patient reintroduction of harbours, lighthouses and " + "tides " * 30


def entry(title: str, territory: str, article: str) -> str:
    return f"---\ntitle: {title}\nterritory: {territory}\nx: 3\ny: 4\n---\n{article}\n"


@pytest.fixture
def root(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    (root / ".territory").mkdir(parents=True)
    (root / ".territory" / "vault.yaml").write_text(SETTINGS)
    texts = {
        "tidewater": entry("Tidewater", "North", "# About\n\nTides.\n\n## Where we meet\n\nHere."),
        "lantern": entry("Lantern", "South", "## About\n\n```\n## No heading\n```\n\n## Old lamps"),
        "society": entry(LONG, "South", "Words."),
    }
    for name, text in texts.items():
        (root / f"{name}.md").write_text(text)
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, root: Path) -> MainWindow:
    made = shown_window(qtbot, tmp_path, root, size=(1200, 700))
    made.open_vault(root)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def line(window: MainWindow) -> QLineEdit:
    found = window.findChild(QLineEdit, "paletteLine")
    assert found is not None
    return found


def rows(window: MainWindow) -> QListView:
    found = window.findChild(QListView, "paletteList")
    assert found is not None
    return found


def shown(window: MainWindow) -> list[str]:
    model = rows(window).model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def ask(window: MainWindow, typed: str) -> list[str]:
    if not is_open(window):
        QTest.keySequence(window, "Ctrl+K")
    line(window).clear()
    QTest.keyClicks(line(window), typed)
    return shown(window)


def is_open(window: MainWindow) -> bool:
    palette = window.findChild(Palette, "palette")
    return palette is not None and palette.isVisible()


def test_an_entry_is_a_few_letters_away(window: MainWindow, qtbot: QtBot) -> None:
    window.show_view("map")
    focused = window.focusWidget()
    assert ask(window, "lant")[0] == "Lantern"
    assert line(window).hasFocus()
    QTest.keySequence(line(window), "Escape")
    assert not is_open(window)
    assert window.focusWidget() is focused
    assert ask(window, "@")[:2] == ["Lantern", LONG.strip()]
    ask(window, "lant")
    QTest.keySequence(line(window), "Return")
    assert window.selection.path == "lantern.md"
    assert window.views.shown == "article"
    ask(window, "tidew")
    QTest.keySequence(line(window), "Ctrl+Return")
    assert window.selection.path == "tidewater.md"
    assert window.views.shown == "map"
    # The territory finds an entry, and so does a slip of the fingers.
    assert "Tidewater" in ask(window, "@north")
    ask(window, "lnatern")
    qtbot.waitUntil(lambda: shown(window)[:1] == ["Lantern"])
    note = window.findChild(QWidget, "paletteNote")
    assert note is not None
    assert note.isVisible()


def test_headings_and_fields_are_gone_to(window: MainWindow, qtbot: QtBot) -> None:
    window.selection.select("tidewater.md")
    assert ask(window, "#")[:2] == ["About", "Where we meet"]
    qtbot.waitUntil(lambda: ask(window, "#old") == ["Old lamps"])
    assert "No heading" not in ask(window, "#heading")
    ask(window, "#wwm")
    QTest.keySequence(line(window), "Return")
    body = window.article.body
    qtbot.waitUntil(body.hasFocus)
    assert body.textCursor().selectedText() == "## Where we meet"
    ask(window, "#old")
    QTest.keySequence(line(window), "Return")
    assert window.selection.path == "lantern.md"
    assert body.textCursor().selectedText() == "## Old lamps"
    assert ask(window, ":terr")[0] == "Territory"
    QTest.keySequence(line(window), "Return")
    field = window.findChild(QWidget, "field.territory")
    assert field is not None
    qtbot.waitUntil(lambda: field.hasFocus() or field.isAncestorOf(window.focusWidget() or field))


def test_actions_are_done_and_say_why_not(window: MainWindow, qtbot: QtBot) -> None:
    found = ask(window, ">table")
    assert found[0] == "Table"
    assert "Columns of the table…" in found
    QTest.keySequence(line(window), "Return")
    assert window.views.shown == "table"
    # What was used is there before a letter is typed.
    assert ask(window, "")[:2] == ["Used lately", "Table"]
    assert window.focusWidget() is line(window)
    allow(window.actions_by_name["undo"], "Nothing was edited.")
    QTest.keySequence(line(window), "Escape")
    assert ask(window, ">undo") == ["Undo"]
    index = rows(window).model().index(0, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Undo, Action, Edit, Nothing was edited., Ctrl+Z"
    qtbot.waitUntil(lambda: line(window).accessibleDescription() == spoken)
    QTest.keySequence(line(window), "Return")
    assert is_open(window)


def test_keys_and_mouse(window: MainWindow, qtbot: QtBot) -> None:
    ask(window, ">")
    view = rows(window)
    QTest.keySequence(line(window), "Down")
    assert view.currentIndex().row() == 1
    QTest.keySequence(line(window), "Up")
    QTest.keySequence(line(window), "Up")
    assert view.currentIndex().row() == view.model().rowCount() - 1
    QTest.keySequence(line(window), "PgUp")
    assert 0 < view.currentIndex().row() < view.model().rowCount() - 1
    QTest.keySequence(line(window), "Ctrl+Home")
    assert view.currentIndex().row() == 0
    sign = window.findChild(QToolButton, "paletteSign.entry")
    assert sign is not None
    # Tab goes to the signs and back, and never out of the palette.
    QTest.keyClick(line(window), Qt.Key.Key_Tab)
    assert view.window().focusWidget() is window.findChild(QWidget, "paletteSign.action")
    QTest.keyClick(window.focusWidget(), Qt.Key.Key_Tab)
    assert line(window).hasFocus()
    palette = window.findChild(QWidget, "palette")
    assert palette is not None
    assert faults(palette) == []
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert line(window).text() == "@"
    assert sign.isChecked()
    QTest.keyClicks(line(window), "lant")
    QTest.mouseClick(sign, Qt.MouseButton.LeftButton)
    assert line(window).text() == "lant"
    place = view.visualRect(view.model().index(0, 0)).center()
    QTest.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=place)
    assert window.selection.path == "lantern.md"
    assert not is_open(window)
    box = window.findChild(QWidget, "goToAnything")
    assert box is not None
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert is_open(window)
    QTest.mouseClick(palette, Qt.MouseButton.LeftButton, pos=QPoint(4, 300))
    assert not is_open(window)


def test_nothing_found_says_so_and_offers_everything(window: MainWindow, qtbot: QtBot) -> None:
    assert ask(window, "@xyzzy") == []
    empty = window.findChild(QWidget, "paletteEmpty")
    assert empty is not None
    assert empty.isVisible()
    qtbot.waitUntil(lambda: "xyzzy" in line(window).accessibleDescription())
    everything = window.findChild(QToolButton, "paletteEverything")
    assert everything is not None
    QTest.mouseClick(everything, Qt.MouseButton.LeftButton)
    assert line(window).text() == "xyzzy"
    assert not everything.isVisible()


def test_a_territory_narrows_the_list(window: MainWindow) -> None:
    assert "South" in ask(window, "south")
    ask(window, "south")
    first = rows(window).currentIndex()
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "South, Filter, Territory"
    QTest.keySequence(line(window), "Return")
    assert set(window.entries.shown_paths()) == {"lantern.md", "society.md"}


def test_it_works_without_a_vault(qtbot: QtBot, tmp_path: Path, root: Path) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    preferences.remember(root)
    window = MainWindow(preferences, lambda: root)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    window.sources.add("help", lambda: [Item("How to place a pin", "Guide", "", lambda: None)])
    with listening() as heard:
        assert "harbour" in ask(window, "")
        assert ask(window, "?howpla")[:1] == ["How to place a pin"]
        assert ask(window, "@") == []
        assert ask(window, "harb")[0] == "harbour"
        qtbot.waitUntil(lambda: f"harbour, Vault, {root.parent}" in heard)
    QTest.keySequence(line(window), "Return")
    assert window.workspace is not None
    assert ask(window, "@lant")[:1] == ["Lantern"]
