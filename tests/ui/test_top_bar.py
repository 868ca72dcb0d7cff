from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.views import VIEWS
from editor.ui.window import MainWindow
from tests.ui.windows import shown_window

LONG = "The second renaissance of harbours, tides and lighthouses of the northern sea"


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    root = tmp_path / LONG
    root.mkdir()
    (root / "tidewater.md").write_bytes(b"---\ntitle: Tidewater\n---\nTides.\n")
    made = shown_window(qtbot, tmp_path, root)
    made.open_vault(root)
    return made


def tab(window: MainWindow, name: str) -> QToolButton:
    found = window.findChild(QToolButton, f"viewTab.{name}")
    assert found is not None
    return found


@pytest.mark.parametrize("width", [940, 1024, 1440])
def test_all_views_fit_beside_a_long_name(window: MainWindow, width: int, qtbot: QtBot) -> None:
    window.resize(width, 700)
    window.top_bar.show_count("problems", 3000)
    window.top_bar.show_count("changes", 128)
    window.actions_by_name["save"].setEnabled(True)
    window.top_bar.show_unsaved(1234)
    tabs = [tab(window, name) for name in VIEWS]
    qtbot.waitUntil(lambda: all(own.width() == own.sizeHint().width() for own in tabs))
    assert window.width() == width
    bar = window.top_bar
    others = [window.findChild(QToolButton, "vaultMenu"), window.findChild(QWidget, "saveButton")]
    parts = [*tabs, *others]
    places = [part.geometry().translated(part.parentWidget().pos()) for part in parts if part]  # type: ignore[union-attr]
    for n, one in enumerate(places):
        assert bar.rect().contains(one)
        assert not any(one.intersects(other) for other in places[n + 1 :])


def test_a_count_stands_beside_a_views_name(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 700)
    problems = tab(window, "problems")
    alone = problems.sizeHint().width()
    qtbot.waitUntil(lambda: problems.width() == alone)
    window.top_bar.show_count("problems", 7)
    qtbot.waitUntil(lambda: problems.width() > alone)
    label = window.findChild(QLabel, "viewTab.problems.count")
    assert label is not None
    assert label.text() == "7"
    assert label.isVisible()
    assert problems.rect().contains(label.geometry())
    assert label.x() >= problems.fontMetrics().horizontalAdvance("Problems")
    assert problems.accessibleName() == "Problems, 7"
    assert window.top_bar.count("problems") == 7
    window.top_bar.show_count("problems", 0)
    qtbot.waitUntil(lambda: problems.width() == alone)
    assert not label.isVisible()
    assert problems.accessibleName() == "Problems"


def test_what_a_button_says_beside_its_name_is_told_without_it(window: MainWindow) -> None:
    described = {
        button.accessibleName() or button.text(): button.accessibleDescription()
        for button in window.top_bar.findChildren(QAbstractButton)
    }
    assert described["Undo"] == "Nothing was edited. (Ctrl+Z)"
    assert described["Map"] == "Ctrl+2"
    assert described["Go to anything"] == "Ctrl+K"


def test_views_are_made_when_they_are_asked_for(window: MainWindow) -> None:
    for keys, name in (("Ctrl+5", "problemsPage"), ("Ctrl+6", "changesView")):
        assert window.findChild(QWidget, name) is None
        QTest.keySequence(window, keys)
        page = window.findChild(QWidget, name)
        assert page is not None
        assert page.isVisible()
