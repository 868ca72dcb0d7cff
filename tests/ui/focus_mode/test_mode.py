from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.article.words import word_count
from editor.ui.focus_mode.veil import Veil
from editor.ui.preferences import Preferences
from editor.ui.reasons import reason_of
from editor.ui.window import MainWindow
from tests.ui.access.tree import faults
from tests.ui.windows import forget_changes

PARAGRAPHS = "".join(
    f"Paragraph {n} of the tides, which is long enough to be broken into more lines than one, "
    f"and then some.\n\n"
    for n in range(120)
)


@pytest.fixture
def preferences(tmp_path: Path) -> Preferences:
    return Preferences(tmp_path / "settings.ini")


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, preferences: Preferences) -> MainWindow:
    root = tmp_path / "harbour"
    root.mkdir()
    for name in ("adrift", "tidewater"):
        (root / f"{name}.md").write_text(f"---\ntitle: {name.capitalize()}\n---\n{PARAGRAPHS}")
    made = MainWindow(preferences, lambda: root)
    qtbot.addWidget(made, before_close_func=forget_changes)
    made.resize(1440, 900)
    made.show()
    assert reason_of(made.actions_by_name["focus"]) == "Open a vault first."
    made.open_vault(root)
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


def put_away(window: MainWindow) -> list[bool]:
    article = window.article
    parts = (
        window.menuBar(),
        window.top_bar,
        window.entries,
        window.status,
        article.form_place,
        article.heading,
        article.preview,
    )
    return [part.isVisible() for part in parts]


def test_only_the_text_is_there_and_all_comes_back(window: MainWindow, qtbot: QtBot) -> None:
    body = window.article.body
    window.show_view("map")
    window.frame.columns.setSizes([321, 1118])
    columns = window.frame.columns.sizes()
    margin = body.viewportMargins().left()
    QTest.keySequence(window, "F11")
    assert put_away(window) == [False] * 7
    assert body.isVisible()
    assert body.hasFocus()
    # A column of a width that is read with ease, in the middle.
    column = body.viewport().width()
    assert column < 90 * body.fontMetrics().averageCharWidth()
    assert abs(body.viewport().geometry().center().x() - body.width() / 2) < 16
    QTest.keyClicks(body, "Now ")
    count = window.findChild(QLabel, "focusCount")
    assert count is not None
    total = word_count(body.source)
    qtbot.waitUntil(lambda: count.text().replace(",", "") == f"{total} words")
    # Keys of the menus hold although these are away; another entry is written as well.
    QTest.keySequence(body, "Ctrl+Z")
    assert not body.source.startswith("Now")
    window.selection.select("tidewater.md")
    assert put_away(window) == [False] * 7
    QTest.keySequence(body, "Escape")
    assert put_away(window)[:4] == [True] * 4
    assert window.views.shown == "map"
    assert window.frame.columns.sizes() == columns
    assert body.viewportMargins().left() == margin
    assert not window.actions_by_name["focus"].isChecked()


def test_preview_beside_it_and_the_way_out(window: MainWindow) -> None:
    window.article.body.setFocus()
    sizes = window.article.sizes()
    QTest.keySequence(window.article.body, "F11")
    preview = window.findChild(QToolButton, "focusPreview")
    leave = window.findChild(QToolButton, "focusLeave")
    assert preview is not None
    assert leave is not None
    QTest.mouseClick(preview, Qt.MouseButton.LeftButton)
    assert put_away(window) == [*[False] * 6, True]
    bar = window.findChild(QWidget, "focusBar")
    assert bar is not None
    assert faults(bar) == []
    QTest.mouseClick(leave, Qt.MouseButton.LeftButton)
    assert put_away(window) == [True] * 7
    assert window.article.sizes() == sizes
    assert window.article.body.hasFocus()
    # Another view is another wish.
    QTest.keySequence(window, "F11")
    QTest.keySequence(window.article.body, "Ctrl+2")
    assert window.views.shown == "map"
    assert put_away(window)[:4] == [True] * 4
    window.actions_by_name["focus"].trigger()
    assert window.close_vault()
    assert not window.menuBar().isHidden()
    assert reason_of(window.actions_by_name["focus"]) == "Open a vault first."


def test_a_window_closed_meanwhile_comes_back_with_all_of_it(
    window: MainWindow, qtbot: QtBot, preferences: Preferences, tmp_path: Path
) -> None:
    window.show_view("map")
    window.frame.columns.setSizes([321, 1118])
    columns, article = window.frame.columns.sizes(), window.article.sizes()
    preferences.settings.change("focus/full-screen", True)
    window.actions_by_name["focus"].trigger()
    assert window.isFullScreen()
    assert window.close()
    again = MainWindow(preferences, lambda: tmp_path)
    qtbot.addWidget(again, before_close_func=forget_changes)
    assert not again.isFullScreen()
    again.resize(1440, 900)
    again.show()
    again.open_vault(tmp_path / "harbour")
    assert again.views.shown == "map"
    assert again.frame.columns.sizes() == columns
    again.show_view("article")
    # As they stood on the map, where the list's column was another.
    assert again.article.sizes()[0] > 0.9 * article[0]


def test_typewriter_and_veil(window: MainWindow, qtbot: QtBot, preferences: Preferences) -> None:
    body = window.article.body
    QTest.keySequence(window, "F11")
    veil = window.findChild(Veil, "paragraphVeil")
    assert veil is not None
    assert not veil.isVisible()
    for key in ("focus/dim", "focus/typewriter"):
        preferences.settings.change(key, True)
    at = PARAGRAPHS.index("Paragraph 60")
    body.select(at, at)
    middle = body.viewport().height() / 2
    qtbot.waitUntil(lambda: abs(body.cursorRect().center().y() - middle) < 40)
    assert veil.isVisible()
    assert veil.size() == body.viewport().size()
    clear = veil.clear_part()
    assert clear.contains(body.cursorRect().center())
    assert clear.height() < 6 * body.fontMetrics().lineSpacing()
    tone = veil.grab().toImage()
    assert tone.pixelColor(2, clear.top() - 4).alpha() > 0
    QTest.keySequence(body, "Escape")
    assert not veil.isVisible()
    assert not body.centerOnScroll()
