from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QColor
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QTabWidget,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.schema.labels import label_of
from editor.ui.conflict.card import ClashCard
from editor.ui.conflict.dialog import MergeDialog, choose
from editor.vault.merge import merge

BASE = """---
title: Tidewater School
territory: Harbour
size: 4-10
tags:
  - Food
  - Boats
founded: 2011
---
It teaches tides.

Four teachers.
"""
MINE = (
    BASE.replace("4-10", "1-3")
    .replace("- Boats", "- Ships")
    .replace("tides", "tides and knots")
    .replace("2011", "2012")
)
THEIRS = (
    BASE.replace("4-10", "11-50")
    .replace("- Boats", "- Old boats")
    .replace("tides", "tides and winds")
    .replace("founded: 2011\n", "")
    .replace("Harbour", "Cove")
    .replace("Four", "Five")
)
NAMES = ("Yours", "On disk")


@pytest.fixture
def parent(qtbot: QtBot) -> QWidget:
    widget = QWidget()
    qtbot.addWidget(widget)
    return widget


@pytest.fixture
def dialog(parent: QWidget) -> MergeDialog:
    return shown(parent)


def shown(parent: QWidget, mine: str = MINE, theirs: str = THEIRS) -> MergeDialog:
    merged = merge(BASE, mine, theirs)
    made = MergeDialog(parent, "Tidewater", merged, mine=mine, names=NAMES, labels=label_of)
    made.show()
    assert QTest.qWaitForWindowActive(made)
    return made


def part(within: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = within.findChild(kind, name)
    assert found is not None, name
    return found


def card(dialog: MergeDialog, number: int) -> ClashCard:
    found = dialog.findChild(ClashCard, f"clash.{number}")
    assert found is not None
    return found


def press(within: QWidget, name: str) -> None:
    button = part(within, QAbstractButton, name)
    assert isinstance(button, QAbstractButton)
    QTest.mouseClick(button, Qt.MouseButton.LeftButton, pos=button.rect().center())
    if not button.isChecked() and button.isCheckable():
        button.click()


def text_of(within: QWidget, name: str) -> str:
    view = part(within, QPlainTextEdit, name)
    assert isinstance(view, QPlainTextEdit)
    return view.toPlainText()


def label(dialog: MergeDialog, name: str) -> str:
    found = dialog.findChild(QLabel, name)
    assert found is not None
    return found.text()


def key(dialog: MergeDialog, which: Qt.Key, *modifiers: Qt.KeyboardModifier) -> None:
    focus = dialog.focusWidget()
    assert focus is not None
    held = modifiers[0] if modifiers else Qt.KeyboardModifier.NoModifier
    QTest.keyClick(focus, which, held)


def focused_card(dialog: MergeDialog) -> str:
    focus = dialog.focusWidget()
    while focus is not None and not isinstance(focus, ClashCard):
        focus = focus.parentWidget()
    return focus.objectName() if focus else ""


def result(dialog: MergeDialog) -> str:
    """Use the version; the text that comes out."""
    press(dialog, "mergeUse")
    assert not dialog.isVisible()
    return dialog.result_text


def test_it_shows_each_clash_with_both_versions(dialog: MergeDialog) -> None:
    told = [card(dialog, n).accessibleName() for n in range(4)]

    assert told[0] == label_of("size")
    assert told[-1] == "Article, line 1"
    assert text_of(card(dialog, 0), "clashMineText") == "1-3"
    assert text_of(card(dialog, 0), "clashTheirsText") == "11-50"
    assert text_of(card(dialog, 1), "clashTheirsText") == "• Old boats"
    assert text_of(card(dialog, 2), "clashTheirsText") == "Removed here"
    assert label(dialog, "mergeTitle") == "Tidewater"
    assert "4 things clash" in label(dialog, "mergeSummary")
    assert label(dialog, "mergeTaken") == (
        "Taken over from “On disk” without a clash: Territory, 1 line of the article."
    )


def test_words_that_differ_are_marked_and_underlined(dialog: MergeDialog) -> None:
    view = part(card(dialog, 3), QPlainTextEdit, "clashMineText")
    assert isinstance(view, QPlainTextEdit)
    (mark,) = view.extraSelections()
    assert mark.cursor.selectedText() == "knots"
    assert mark.format.fontUnderline()
    assert mark.format.background().color() != QColor()


def test_what_is_chosen_makes_the_text(dialog: MergeDialog) -> None:
    use = part(dialog, QPushButton, "mergeUse")
    assert not use.isEnabled()
    press(card(dialog, 0), "clashTheirs")
    press(card(dialog, 1), "clashBoth")
    press(card(dialog, 2), "clashTheirs")
    assert not use.isEnabled()
    press(card(dialog, 3), "clashMine")
    assert use.isEnabled()
    assert label(dialog, "mergeSummary") == "All is decided."
    text = result(dialog)
    assert text == (
        MINE.replace("1-3", "11-50")
        .replace("- Ships\n", "- Ships\n  - Old boats\n")
        .replace("founded: 2012\n", "")
        .replace("Harbour", "Cove")
        .replace("Four", "Five")
    )


def test_a_version_is_chosen_by_a_click_into_it(dialog: MergeDialog) -> None:
    view = part(card(dialog, 0), QPlainTextEdit, "clashTheirsText")
    assert isinstance(view, QPlainTextEdit)
    QTest.mouseClick(
        view.viewport(), Qt.MouseButton.LeftButton, pos=view.viewport().rect().center()
    )
    assert card(dialog, 0).is_decided
    assert view.property("chosen") == "yes"
    assert part(card(dialog, 0), QPlainTextEdit, "clashMineText").property("chosen") == "no"


def test_figures_choose_and_go_on_to_what_is_not_decided(dialog: MergeDialog) -> None:
    assert focused_card(dialog) == "clash.0"
    key(dialog, Qt.Key.Key_2)
    assert focused_card(dialog) == "clash.1"
    key(dialog, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert focused_card(dialog) == "clash.2"
    key(dialog, Qt.Key.Key_1)
    assert focused_card(dialog) == "clash.3"
    key(dialog, Qt.Key.Key_2)
    # The one that was passed over is still to be decided.
    assert focused_card(dialog) == "clash.1"
    key(dialog, Qt.Key.Key_4)
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.objectName() == "mergeUse"
    key(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert focused_card(dialog) == "clash.3"
    key(dialog, Qt.Key.Key_1)
    assert "knots" in result(dialog)


def test_own_words_are_typed_as_plain_text_and_written_as_yaml(dialog: MergeDialog) -> None:
    key(dialog, Qt.Key.Key_3)
    focus = dialog.focusWidget()
    assert focus is not None
    assert focus.objectName() == "clashOwnText"
    assert text_of(card(dialog, 0), "clashOwnText") == "1-3"
    QTest.keyClicks(focus, "few: 3")
    assert text_of(card(dialog, 0), "clashOwnText") == "few: 3"
    key(dialog, Qt.Key.Key_Down, Qt.KeyboardModifier.AltModifier)
    assert focused_card(dialog) == "clash.1"
    press(dialog, "mergeAllMine")
    key(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    press(card(dialog, 0), "clashOwn")
    assert 'size: "few: 3"\n' in result(dialog)


def test_own_words_that_are_no_value_are_not_taken(dialog: MergeDialog) -> None:
    press(dialog, "mergeAllTheirs")
    press(card(dialog, 2), "clashOwn")
    own = part(card(dialog, 2), QPlainTextEdit, "clashOwnText")
    assert isinstance(own, QPlainTextEdit)
    own.setFocus()
    own.selectAll()
    QTest.keyClicks(own, "[20")
    use = part(dialog, QPushButton, "mergeUse")
    assert not use.isEnabled()
    hint = card(dialog, 2).findChild(QLabel, "clashHint")
    assert hint is not None
    assert hint.isVisible()
    assert hint.text().startswith("This is not YAML")
    QTest.keyClicks(own, "13]")
    assert use.isEnabled()
    assert "founded: [2013]\n" in result(dialog)


def test_what_it_was_before_is_shown_on_demand(dialog: MergeDialog) -> None:
    earlier = part(card(dialog, 0), QToolButton, "clashEarlier")
    earlier.setFocus()
    QTest.keyClick(earlier, Qt.Key.Key_Space)
    base = part(card(dialog, 0), QPlainTextEdit, "clashBaseText")
    assert base.isVisible()
    assert text_of(card(dialog, 0), "clashBaseText") == "4-10"
    QTest.keyClick(earlier, Qt.Key.Key_Space)
    assert not base.isVisible()


def test_the_result_is_shown_as_it_stands(dialog: MergeDialog) -> None:
    pages = part(dialog, QTabWidget, "mergePages")
    assert isinstance(pages, QTabWidget)
    assert [pages.tabText(n) for n in range(3)] == ["Clashes 4", "Taken over 2", "Result"]
    press(card(dialog, 0), "clashTheirs")
    pages.setCurrentIndex(2)
    text = text_of(dialog, "mergeResult")
    assert "size: 11-50\n" in text
    assert "territory: Cove\n" in text
    assert "- Ships\n" in text
    assert "not decided yet" in label(dialog, "mergeResultTold")


def test_closing_half_way_loses_nothing(parent: QWidget) -> None:
    def half_way(dialog: MergeDialog) -> None:
        press(card(dialog, 0), "clashTheirs")
        press(card(dialog, 1), "clashOwn")
        own = part(card(dialog, 1), QPlainTextEdit, "clashOwnText")
        own.setFocus()
        QTest.keyClicks(own, "Rafts")
        QTest.keyClick(own, Qt.Key.Key_Return)
        QTest.keyClick(own, Qt.Key.Key_Escape)

    def again(dialog: MergeDialog) -> None:
        assert card(dialog, 0).is_decided
        assert "Rafts" in text_of(card(dialog, 1), "clashOwnText")
        assert focused_card(dialog) == "clash.2"
        press(card(dialog, 2), "clashMine")
        press(card(dialog, 3), "clashMine")
        press(dialog, "mergeUse")

    answer(half_way)
    assert choose(parent, "Tidewater", BASE, MINE, THEIRS, names=NAMES) is None
    answer(again)
    text = choose(parent, "Tidewater", BASE, MINE, THEIRS, names=NAMES)
    assert text is not None
    assert "size: 11-50\n" in text
    assert "  - Rafts\n" in text

    def fresh(dialog: MergeDialog) -> None:
        assert not card(dialog, 0).is_decided
        press(dialog, "mergeLater")

    answer(fresh)
    assert choose(parent, "Tidewater", BASE, MINE, THEIRS, names=NAMES) is None


def answer(use: Callable[[MergeDialog], None]) -> None:
    """Let `use` answer the dialog that opens next."""

    def when_open() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, MergeDialog):
            try:
                use(dialog)
            finally:
                if dialog.isVisible():
                    dialog.reject()
        else:
            QTimer.singleShot(5, when_open)

    QTimer.singleShot(0, when_open)


def test_what_does_not_clash_is_merged_without_asking(parent: QWidget) -> None:
    mine = BASE.replace("4-10", "1-3")
    theirs = BASE.replace("Four", "Five")
    assert choose(parent, "Tidewater", BASE, mine, theirs) == mine.replace("Four", "Five")


def test_without_what_was_before_nothing_of_either_goes(parent: QWidget) -> None:
    def take(dialog: MergeDialog) -> None:
        earlier = part(card(dialog, 0), QToolButton, "clashEarlier")
        assert not earlier.isVisible()
        press(dialog, "mergeAllTheirs")
        press(dialog, "mergeUse")

    answer(take)
    mine = BASE.replace("- Boats", "- Ships")
    theirs = BASE.replace("Four", "Five")
    text = choose(parent, "Tidewater", None, mine, theirs)
    assert text == theirs.replace("- Boats", "- Ships\n  - Boats")


def test_what_was_merged_by_itself_may_be_shown_first(parent: QWidget) -> None:
    asked: list[str] = []

    def agree(dialog: MergeDialog) -> None:
        asked.append(label(dialog, "mergeSummary"))
        pages = part(dialog, QTabWidget, "mergePages")
        assert isinstance(pages, QTabWidget)
        assert [pages.tabText(n) for n in range(pages.count())] == ["Taken over 1", "Result"]
        key(dialog, Qt.Key.Key_Return)

    answer(agree)
    theirs = BASE.replace("Four", "Five")
    assert choose(parent, "Tidewater", BASE, BASE, theirs, always=True) == theirs
    assert asked == ["Nothing clashes. See what was taken over, then use this version."]


def test_long_names_and_long_articles_fit_into_a_small_window(parent: QWidget) -> None:
    name = (
        "Tidewater School (a very long name of a copy that a sync tool left beside it) " * 3
        + "x" * 300
    )
    mine = BASE.replace("It teaches tides.", "Mine.\n" * 300)
    theirs = BASE.replace("It teaches tides.", "Theirs.\n" * 300)
    merged = merge(BASE, mine, theirs)
    names = ("Yours", name)
    dialog = MergeDialog(parent, name, merged, mine=mine, names=names, labels=label_of)
    dialog.resize(900, 560)
    dialog.show()
    assert dialog.minimumSizeHint().width() <= 900
    assert dialog.minimumSizeHint().height() <= 600
    left, right = (
        part(card(dialog, 0), QPlainTextEdit, f"clash{side}Text") for side in ("Mine", "Theirs")
    )
    assert abs(left.width() - right.width()) <= 1
    # What does not show all of itself can be scrolled by keys.
    assert left.focusPolicy() & Qt.FocusPolicy.TabFocus


def test_hundreds_of_clashes_are_decided_before_all_are_there(parent: QWidget) -> None:
    base = "---\ntitle: T\n---\n" + "".join(f"Line {n}.\n\n" for n in range(200))
    mine, theirs = base.replace(".", ", mine."), base.replace(".", ", theirs.")
    merged = merge(base, mine, theirs)
    assert len(merged.clashes) == 200
    dialog = MergeDialog(parent, "T", merged, mine=mine, names=NAMES, labels=label_of)
    dialog.show()
    assert dialog.findChild(ClashCard, "clash.199") is None
    press(dialog, "mergeAllTheirs")
    assert QTest.qWaitForWindowActive(dialog)
    key(dialog, Qt.Key.Key_Up, Qt.KeyboardModifier.AltModifier)
    assert focused_card(dialog) == "clash.199"
    assert card(dialog, 199).is_decided
    key(dialog, Qt.Key.Key_1)
    assert result(dialog) == theirs.replace("199, theirs", "199, mine")
