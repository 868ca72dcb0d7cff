from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, Qt
from PySide6.QtGui import QAccessible, QAction, QHelpEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QTabBar,
    QToolButton,
    QToolTip,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui import text_size
from editor.ui.key_tip import KeyTip
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


def told(tabs: QTabBar, view: str) -> tuple[str, str]:
    """What a screen reader says of a tab: its name, and what is behind it."""
    found = QAccessible.queryAccessibleInterface(tabs).child(VIEWS.index(view))
    return found.text(QAccessible.Text.Name), found.text(QAccessible.Text.Description)


@pytest.mark.parametrize("width", [940, 1024, 1440])
def test_all_views_fit_beside_a_long_name(window: MainWindow, width: int, qtbot: QtBot) -> None:
    window.resize(width, 700)
    window.top_bar.show_count("problems", 3000)
    window.top_bar.show_count("changes", 128)
    window.actions_by_name["save"].setEnabled(True)
    window.top_bar.show_unsaved(1234)
    tabs = window.top_bar.tabs
    qtbot.waitUntil(lambda: tabs.width() == tabs.sizeHint().width())
    assert tabs.rect().contains(tabs.part_named(VIEWS[-1]))
    assert window.width() == width
    bar = window.top_bar
    others = [window.findChild(QToolButton, "vaultMenu"), window.findChild(QWidget, "saveButton")]
    parts = [tabs, *others]
    places = [part.geometry().translated(part.parentWidget().pos()) for part in parts if part]  # type: ignore[union-attr]
    for n, one in enumerate(places):
        assert bar.rect().contains(one)
        assert not any(one.intersects(other) for other in places[n + 1 :])


def test_large_text_and_counts_leave_all_views_in_the_window(
    window: MainWindow, qtbot: QtBot, qapp: QApplication
) -> None:
    bar, tabs = window.top_bar, window.top_bar.tabs
    window.resize(1024, 700)
    usual = tabs.height()

    def fits() -> bool:
        counts = {view: window.findChild(QLabel, f"viewTab.{view}.count") for view in VIEWS}
        return (
            tabs.height() > usual
            and bar.rect().contains(QRect(tabs.mapTo(bar, QPoint()), tabs.size()))
            and all(tabs.rect().contains(tabs.part_named(view)) for view in VIEWS)
            and all(
                label is None
                or label.isHidden()
                or tabs.part_named(view).contains(label.geometry())
                for view, label in counts.items()
            )
        )

    def shown() -> list[str]:
        return [tabs.shown_text(n) for n in range(tabs.count())]

    names = [tabs.tabText(n) for n in range(tabs.count())]
    try:
        text_size.choose(qapp, 200)
        for view in VIEWS:
            bar.show_count(view, 9000)
        qtbot.waitUntil(fits)
        assert shown() != names
        for view in VIEWS:
            bar.show_count(view, None)
        qtbot.waitUntil(lambda: fits() and shown() == names)
    finally:
        text_size.choose(qapp, text_size.USUAL)


def test_a_count_stands_beside_a_views_name(window: MainWindow, qtbot: QtBot) -> None:
    window.resize(1440, 700)
    tabs = window.top_bar.tabs
    alone = tabs.part_named("problems").width()
    window.top_bar.show_count("problems", 7)
    qtbot.waitUntil(lambda: tabs.part_named("problems").width() > alone)
    problems = tabs.part_named("problems")
    label = window.findChild(QLabel, "viewTab.problems.count")
    assert label is not None
    assert label.text() == "7"
    assert label.isVisible()
    assert problems.contains(label.geometry())
    text = tabs.fontMetrics().horizontalAdvance("Problems")
    assert label.x() - problems.x() >= text
    assert told(tabs, "problems") == ("Problems, 7", "Ctrl+5")
    assert window.top_bar.count("problems") == 7
    window.top_bar.show_count("problems", 0)
    qtbot.waitUntil(lambda: tabs.part_named("problems").width() == alone)
    assert not label.isVisible()
    assert told(tabs, "problems")[0] == "Problems"


def test_what_a_button_says_beside_its_name_is_told_without_it(window: MainWindow) -> None:
    described = {
        button.accessibleName() or button.text(): button.accessibleDescription()
        for button in window.top_bar.findChildren(QAbstractButton)
    }
    assert described["Undo"] == "Nothing was edited. (Ctrl+Z)"
    assert described["Go to anything"] == "Ctrl+K"


def test_a_tip_is_without_what_menus_say_of_it(qtbot: QtBot) -> None:
    button = QToolButton()
    qtbot.addWidget(button)
    action = QAction("&Go on…", button)
    action.setToolTip("Go on…")  # as Qt has it before 6.11
    action.setShortcut("Ctrl+9")
    button.setDefaultAction(action)
    KeyTip(button, action)
    at = button.rect().center()
    QApplication.sendEvent(button, QHelpEvent(QEvent.Type.ToolTip, at, button.mapToGlobal(at)))
    assert QToolTip.text() == "Go on (Ctrl+9)"
    QToolTip.hideText()


def test_arrow_keys_go_from_view_to_view_and_stay_in_the_tabs(window: MainWindow) -> None:
    tabs = window.top_bar.tabs
    tabs.setFocus(Qt.FocusReason.TabFocusReason)
    heard: list[int] = []  # a screen reader tells each of them
    tabs.currentChanged.connect(heard.append)
    for key, view in ((Qt.Key.Key_End, "changes"), (Qt.Key.Key_Left, "problems")):
        QTest.keyClick(tabs, key)
        assert (window.views.shown, window.focusWidget()) == (view, tabs)
        assert window.actions_by_name[view].isChecked()
    window.show_view("map")
    window.show_view("problems")
    assert [VIEWS[n] for n in heard] == ["changes", "problems", "map", "problems"]
    problems = QAccessible.queryAccessibleInterface(tabs).child(VIEWS.index("problems"))
    assert problems.role() == QAccessible.Role.PageTab
    assert problems.state().selected
    QTest.keyClick(tabs, Qt.Key.Key_Return)
    assert window.views.problems.isAncestorOf(window.focusWidget())
    window.actions_by_name["problems"].setEnabled(False)
    assert window.views.shown == "problems"
    window.actions_by_name["problems"].setEnabled(True)
    assert tabs.currentIndex() == VIEWS.index("problems")


def test_the_wheel_over_the_tabs_leaves_the_view_as_it_is(window: MainWindow) -> None:
    tabs = window.top_bar.tabs
    window.show_view("map")
    place = tabs.part_named("table").center()
    for turn in (-120, 120):
        wheel = QWheelEvent(
            QPointF(place), QPointF(tabs.mapToGlobal(place)), QPoint(), QPoint(0, turn),
            Qt.MouseButton.NoButton, Qt.KeyboardModifier.NoModifier,
            Qt.ScrollPhase.NoScrollPhase, False,
        )  # fmt: skip
        QApplication.sendEvent(tabs, wheel)
        assert window.views.shown == "map"


def test_views_are_made_when_they_are_asked_for(window: MainWindow) -> None:
    for keys, name in (("Ctrl+5", "problemsPage"), ("Ctrl+6", "changesView")):
        assert window.findChild(QWidget, name) is None
        QTest.keySequence(window, keys)
        page = window.findChild(QWidget, name)
        assert page is not None
        assert page.isVisible()
