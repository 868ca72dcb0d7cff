from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QDialog, QLabel, QPushButton, QToolButton

from tests.ui.problems.using import Opened, Problems

SPACE, TWICE = "Space around a value", "Item there twice"


def entry(title: str, locations: str) -> str:
    return f"---\ntitle: {title}\nlocations: {locations}\n---\nTides.\n"


FILES = {
    "a.md": entry("Anchor", "[' here']"),
    "b.md": entry("Beacon", "[' here', there, there]"),
    "c.md": entry("Cable", "[' there']"),
    "d.md": entry("Dock", "[here, here]"),
}


@pytest.fixture
def problems(opened: Opened) -> Problems:
    found = opened(FILES)
    found.show()
    found.only("value-space", "item-twice")
    return found


def answer(button: str) -> list[str]:
    """Press a button of the dialog that comes next; the list gets what it says."""
    told: list[str] = []

    def press() -> None:
        dialog = QApplication.activeModalWidget()
        found = dialog.findChild(QPushButton, button) if isinstance(dialog, QDialog) else None
        if found is None or not found.isVisible():
            QTimer.singleShot(10, press)
            return
        assert dialog is not None
        told.extend(one.text() for one in dialog.findChildren(QLabel) if one.text())
        QTest.mouseClick(found, Qt.MouseButton.LeftButton)

    QTimer.singleShot(0, press)
    return told


def changed(problems: Problems) -> set[str]:
    return {path for path, text in FILES.items() if problems.text(path) != text}


def undo(problems: Problems) -> None:
    problems.window.activateWindow()
    problems.qtbot.waitUntil(problems.window.isActiveWindow)
    QTest.keySequence(problems.window, "Ctrl+Z")


def test_one_is_mended_by_its_link(problems: Problems) -> None:
    row = problems.row("Anchor")
    told = answer("planApprove")
    problems.click_link(row)
    assert any("1 line changes in 1 file" in one for one in told)
    assert changed(problems) == {"a.md"}
    assert "locations: ['here']" in problems.text("a.md")
    problems.qtbot.waitUntil(lambda: f"{SPACE} 2" in problems.told())
    undo(problems)
    assert not changed(problems)
    problems.qtbot.waitUntil(lambda: f"{SPACE} 3" in problems.told())


def test_nothing_changes_when_the_curator_does_not_agree(problems: Problems) -> None:
    answer("planCancel")
    problems.click_link(problems.row("Anchor"))
    assert not changed(problems)
    assert problems.chosen() == []


def test_all_alike_are_mended_from_the_heading_as_one_step(problems: Problems) -> None:
    answer("planApprove")
    problems.click_link(problems.heading(SPACE))
    assert changed(problems) == {"a.md", "b.md", "c.md"}
    problems.qtbot.waitUntil(
        lambda: problems.told()[0] == f"{TWICE} 2" and len(problems.items) == 3
    )
    assert problems.window.focusWidget() is problems.list
    undo(problems)
    assert not changed(problems)


def test_all_alike_are_mended_from_a_row_among_others(problems: Problems) -> None:
    menu = problems.part(QToolButton, "problemGrouping").menu()
    next(one for one in menu.actions() if one.text() == "By entry").trigger()
    problems.settle()
    row = problems.row("Dock")
    answer("planApprove")
    problems.click_link(row, 1)
    assert changed(problems) == {"b.md", "d.md"}


def test_several_chosen_are_mended_at_once(problems: Problems) -> None:
    control = Qt.KeyboardModifier.ControlModifier
    problems.click(problems.row("Dock"))
    problems.click(problems.row("Anchor"), control)
    assert problems.part(QLabel, "problemChosen").text() == "2 problems chosen"
    told = answer("planApprove")
    QTest.keySequence(problems.list, "Ctrl+Return")
    assert any("2 lines change in 2 files" in one for one in told)
    assert changed(problems) == {"a.md", "d.md"}
    undo(problems)
    assert not changed(problems)


def test_the_strip_below_mends_what_is_chosen(problems: Problems) -> None:
    problems.click(problems.row("Cable"))
    answer("planApprove")
    QTest.mouseClick(problems.part(QPushButton, "problemMendAlike"), Qt.MouseButton.LeftButton)
    assert changed(problems) == {"a.md", "b.md", "c.md"}


def test_two_problems_of_one_value_are_mended_together(problems: Problems) -> None:
    problems.click(problems.row("Beacon"))
    rows = [n for n, one in enumerate(problems.items) if getattr(one, "title", "") == "Beacon"]
    problems.click(rows[1], Qt.KeyboardModifier.ControlModifier)
    answer("planApprove")
    QTest.mouseClick(problems.part(QPushButton, "problemMend"), Qt.MouseButton.LeftButton)
    assert "locations: ['here', there]" in problems.text("b.md")
