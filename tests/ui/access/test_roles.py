"""What buttons are said to be, and that screen readers can do with them what a click does."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QHBoxLayout, QToolButton, QWidget
from pytestqt.qtbot import QtBot

from editor.ui.choice import Choice, Choices
from editor.ui.tabs import Tabs
from editor.ui.toggle import Fold, Toggle
from tests.ui.access.tree import faults
from tests.ui.windows import is_read, shown_window

Role = QAccessible.Role


def act(button: QAbstractButton) -> None:
    """Do what screen readers do by themselves, without the keys."""
    found = QAccessible.queryAccessibleInterface(button)
    found.actionInterface().doAction(found.actionInterface().actionNames()[0])


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    QHBoxLayout(made)
    return made


def put(row: QWidget, *parts: QWidget) -> None:
    for part in parts:
        row.layout().addWidget(part)
    row.show()


def test_one_of_several_is_a_radio_button_and_is_chosen_without_a_click(row: QWidget) -> None:
    choices, picked = Choices(row), []
    buttons = [Choice(row), Choice(row)]
    for number, button in enumerate(buttons):
        button.setText(f"Choice {number}")
        choices.addButton(button, number)
    put(row, *buttons)
    choices.show(1)
    choices.picked.connect(picked.append)
    assert faults(row) == []
    choices.show(0)
    assert picked == []
    act(buttons[1])
    assert picked == [1]
    act(buttons[1])  # one is always chosen
    assert picked == [1]
    assert buttons[1].isChecked()


def test_what_unfolds_says_whether_it_is_unfolded(row: QWidget) -> None:
    fold, told = Fold(row), []
    fold.setText("More")
    fold.unfolded_changed.connect(told.append)
    put(row, fold)
    assert faults(row) == []
    act(fold)
    assert faults(row) == []
    assert fold.accessibleDescription() == "Unfolded"
    fold.unfold(False)
    assert told == [True, False]


def test_wrong_roles_are_found(row: QWidget) -> None:
    """Each of these was told as a check box once."""
    choices = Choices(row)
    one, page, switch = QToolButton(row), QToolButton(row), Toggle(row)
    for button in (one, page):
        button.setCheckable(True)
    choices.addButton(one)
    for name, button in (("one", one), ("page", page), ("paletteSign.new", switch)):
        button.setObjectName(name)
        button.setAccessibleName(name)
        button.setFocusPolicy(row.focusPolicy().TabFocus)
    put(row, one, page, switch)
    found = faults(row)
    assert [fault.partition(": ")[2].split(",")[0] for fault in found] == [
        "one of several",
        "stays down",
    ]


def test_chips_do_for_a_screen_reader_what_they_do_for_a_click(
    qtbot: QtBot, sample_vault: Path, tmp_path: Path
) -> None:
    window = shown_window(qtbot, tmp_path, sample_vault)
    window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: is_read(window))

    def button(name: str) -> QAbstractButton:
        found = window.findChild(QAbstractButton, name)
        assert found is not None, name
        return found

    every = len(window.entries.shown_paths())
    act(button("chip.unplaced"))
    qtbot.waitUntil(lambda: len(window.entries.shown_paths()) < every)
    act(button("chip.all"))
    qtbot.waitUntil(lambda: len(window.entries.shown_paths()) == every)
    assert not button("chip.unplaced").isChecked()
    act(button("chip.all"))
    assert button("chip.all").isChecked()
    window.show_view("vocabulary")
    qtbot.waitUntil(lambda: not window.views.vocabulary.busy)
    act(button("vocabularyByName"))
    assert not button("vocabularyByCount").isChecked()


def test_tabs_are_tabs_in_a_list_of_them(row: QWidget) -> None:
    tabs = Tabs(row, yielding=True)
    for text in ("What it changed", "Now"):
        tabs.addTab(text)
    put(row, tabs)
    found = QAccessible.queryAccessibleInterface(tabs)
    assert found.role() == Role.PageTabList
    assert [found.child(n).role() for n in range(2)] == [Role.PageTab] * 2
    row.resize(row.minimumSizeHint())
    assert [tabs.shown_text(n) == tabs.tabText(n) for n in range(2)] == [False, True]
    assert found.child(0).text(QAccessible.Text.Name) == "What it changed"
