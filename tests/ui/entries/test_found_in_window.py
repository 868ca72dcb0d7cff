"""What a search found is shown where it stands, in the window's other parts."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from tests.workspace.vaults import make_vault

LEFT = Qt.MouseButton.LeftButton
BODY = "Begin\n\n" + "More words.\n\n" * 200 + "Straße to the needle.\n"
FIELDS = "".join(f"f{n}: value {n}\n" for n in range(60))


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    make_vault(
        tmp_path / "vault",
        a=f"---\ntitle: Anchor\n{FIELDS}last: a haystack\n---\n{BODY}",
        b=f"---\ntitle: Bellows\n---\n{BODY}",
    )
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: tmp_path)
    qtbot.addWidget(made)
    made.resize(1200, 760)
    made.show()
    assert made.open_vault(tmp_path / "vault")
    qtbot.waitUntil(lambda: made.workspace is not None and not made.workspace.loading)
    made.selection.select("b.md")
    made.entries.search.setFocus()
    return made


def selected(window: MainWindow) -> str:
    return window.article.body.textCursor().selectedText()


def row(window: MainWindow, number: int) -> QRect:
    rows = window.entries.list
    return rows.visualRect(rows.model().index(number, 0))


def test_enter_goes_to_the_hit_in_the_article(window: MainWindow, qtbot: QtBot) -> None:
    body = window.article.body
    qtbot.keyClicks(window.entries.search, "strasse")
    assert body.verticalScrollBar().value() == 0
    qtbot.keyClick(window.entries.search, Qt.Key.Key_Return)
    assert window.selection.path == "a.md"
    assert selected(window) == "Straße"
    assert body.verticalScrollBar().value() > 0
    assert window.entries.list.hasFocus()
    qtbot.keyClick(window.entries.list, Qt.Key.Key_Down)
    assert window.selection.path == "b.md"
    assert selected(window) == "Straße"


def test_a_click_shows_the_field_that_holds_it(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.entries.search, "haystack")
    rows = window.entries.list
    qtbot.mouseClick(rows.viewport(), LEFT, pos=row(window, 0).center())
    assert window.selection.path == "a.md"
    field = window.form.form.findChild(QWidget, "field.last")
    assert field is not None
    qtbot.waitUntil(lambda: not field.visibleRegion().isEmpty())


def test_enter_in_the_list_opens_the_article_at_the_hit(window: MainWindow, qtbot: QtBot) -> None:
    window.show_view("table")
    qtbot.keyClicks(window.entries.search, "needle")
    qtbot.keyClick(window.entries.search, Qt.Key.Key_Return)
    assert window.views.shown == "table"
    qtbot.keyClick(window.entries.list, Qt.Key.Key_Return)
    assert window.views.shown == "article"
    assert selected(window) == "needle"


def test_without_a_search_nothing_is_pointed_out(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.entries.search, "anchor")
    qtbot.keyClick(window.entries.search, Qt.Key.Key_Return)
    assert window.selection.path == "a.md"
    assert not selected(window)
