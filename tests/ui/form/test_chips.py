"""Lists as chips: typed, chosen, pasted, removed, renamed and reordered."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QListView, QWidget

from editor.schema.fields import Option
from editor.ui.form.chips import ChipBox

LEFT = Qt.MouseButton.LeftButton
OPTIONS = [
    Option("Arts & Culture", 9),
    Option("Environment, Food & Water", 4),
    Option("Education & Learning", 2),
]


@pytest.fixture
def box(qtbot: Any) -> Iterator[ChipBox]:
    window = QWidget()
    qtbot.addWidget(window)
    made = ChipBox(window)
    made.setObjectName("field.tags.box")
    made.line.setObjectName("field.tags")
    made.set_options(OPTIONS, closed=False)
    made.show_texts(["one", "two", "three"])
    made.resize(300, 100)
    window.resize(320, 200)
    window.show()
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    made.line.setFocus()
    yield made
    made.options.close()


def shown(box: ChipBox) -> list[str]:
    return [chip.item() for chip in box.chips() if chip.isVisible()]


def popup() -> QListView:
    found = [
        widget
        for widget in QApplication.topLevelWidgets()
        if isinstance(widget, QListView) and widget.isVisible()
    ]
    assert len(found) == 1
    return found[0]


@pytest.mark.parametrize("key", [Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_enter_adds_what_was_typed(qtbot: Any, box: ChipBox, key: Qt.Key) -> None:
    with qtbot.waitSignal(box.changed):
        QTest.keyClicks(box.line, "  four ")
        QTest.keyClick(box.line, key)
    assert box.texts() == ["one", "two", "three", "four"]
    assert shown(box) == box.texts()
    assert box.line.text() == ""


def test_a_comma_adds_but_not_within_a_known_item(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "four,Environment, Food & Water")
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert box.texts()[3:] == ["four", "Environment, Food & Water"]


def test_what_is_there_is_not_added_twice(qtbot: Any, box: ChipBox) -> None:
    with qtbot.assertNotEmitted(box.changed):
        QTest.keyClicks(box.line, "ONE,")
    assert box.texts() == ["one", "two", "three"]


def test_known_items_take_the_spelling_in_use(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "arts & culture,")
    assert box.texts()[-1] == "Arts & Culture"


def test_backspace_on_an_empty_line_takes_the_last(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "x")
    QTest.keyClick(box.line, Qt.Key.Key_Backspace)
    assert box.texts() == ["one", "two", "three"]
    QTest.keyClick(box.line, Qt.Key.Key_Backspace)
    assert box.texts() == ["one", "two"]


def test_the_cross_removes(qtbot: Any, box: ChipBox) -> None:
    chip = box.chips()[1]
    with qtbot.waitSignal(box.changed):
        QTest.mouseClick(chip, LEFT, pos=chip.cross_rect().center())
    assert shown(box) == ["one", "three"]


def test_a_click_beside_the_cross_removes_nothing(qtbot: Any, box: ChipBox) -> None:
    with qtbot.assertNotEmitted(box.changed):
        QTest.mouseClick(box.chips()[1], LEFT, pos=QPoint(4, 8))
    assert box.chips()[1].hasFocus()


def test_the_keyboard_reaches_every_chip(box: ChipBox) -> None:
    QTest.keyClick(box.line, Qt.Key.Key_Left)
    assert box.chips()[2].hasFocus()
    QTest.keyClick(box.chips()[2], Qt.Key.Key_Left)
    QTest.keyClick(box.chips()[1], Qt.Key.Key_Delete)
    assert box.texts() == ["one", "three"]
    assert box.chips()[1].hasFocus()
    QTest.keyClick(box.chips()[1], Qt.Key.Key_Right)
    assert box.line.hasFocus()


def test_alt_and_arrow_move_a_chip(box: ChipBox) -> None:
    QTest.keyClick(box.line, Qt.Key.Key_Left)
    QTest.keyClick(box.chips()[2], Qt.Key.Key_Left, Qt.KeyboardModifier.AltModifier)
    assert box.texts() == ["one", "three", "two"]
    assert box.chips()[1].hasFocus()


def test_a_chip_is_dragged_to_its_place(qtbot: Any, box: ChipBox) -> None:
    first, last = box.chips()[0], box.chips()[2]
    QTest.mousePress(first, LEFT, pos=QPoint(6, 10))
    for x in (30, 80, last.geometry().right() - 2 - first.x()):
        QTest.mouseMove(first, QPoint(x, 10))
    assert box.texts() == ["one", "two", "three"]
    with qtbot.waitSignal(box.changed):
        QTest.mouseRelease(first, LEFT, pos=QPoint(200, 10))
    assert box.texts() == ["two", "three", "one"]


@pytest.mark.parametrize("how", ["double click", "F2", "Enter"])
def test_an_item_is_edited_in_its_place(qtbot: Any, box: ChipBox, how: str) -> None:
    chip = box.chips()[1]
    place = chip.geometry().topLeft()
    if how == "double click":
        QTest.mouseDClick(chip, LEFT, pos=QPoint(6, 10))
    else:
        chip.setFocus()
        QTest.keyClick(chip, Qt.Key.Key_F2 if how == "F2" else Qt.Key.Key_Return)
    assert (box.line.text(), box.line.hasFocus()) == ("two", True)
    assert box.line.geometry().topLeft() == place
    assert not chip.isVisible()
    assert box.texts() == ["one", "two", "three"]
    with qtbot.waitSignal(box.changed):
        QTest.keyClicks(box.line, "deux,")
    assert box.texts() == shown(box) == ["one", "deux", "three"]
    assert box.line.geometry().left() > box.chips()[2].geometry().right()


def test_escape_leaves_the_edited_item_as_it_was(qtbot: Any, box: ChipBox) -> None:
    QTest.mouseDClick(box.chips()[0], LEFT, pos=QPoint(6, 10))
    QTest.keyClicks(box.line, "uno")
    with qtbot.assertNotEmitted(box.changed):
        QTest.keyClick(box.line, Qt.Key.Key_Escape)
    assert shown(box) == ["one", "two", "three"]
    assert box.chips()[0].hasFocus()
    assert box.line.text() == ""


def test_an_edited_item_that_is_emptied_goes(box: ChipBox) -> None:
    QTest.mouseDClick(box.chips()[0], LEFT, pos=QPoint(6, 10))
    for _ in range(2):
        QTest.keyClick(box.line, Qt.Key.Key_Backspace)
    assert box.texts() == ["one", "two", "three"]
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert box.texts() == ["two", "three"]


def test_several_pasted_into_an_edited_item_take_its_place(box: ChipBox) -> None:
    QApplication.clipboard().setText("a\nthree\nb")
    QTest.mouseDClick(box.chips()[0], LEFT, pos=QPoint(6, 10))
    QTest.keyClick(box.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.texts() == ["a", "b", "two", "three"]


def offered() -> list[str]:
    model = popup().model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_enter_takes_the_value_that_is_begun(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "edu")
    assert offered() == ["New: edu", "Education & Learning"]
    assert popup().currentIndex().data() == "Education & Learning"
    QTest.keyClick(popup(), Qt.Key.Key_Return)
    assert box.texts()[3:] == ["Education & Learning"]


def test_tab_takes_the_value_that_is_begun_and_goes_on(qtbot: Any, box: ChipBox) -> None:
    QTest.keyClicks(box.line, "edu")
    QTest.keyClick(popup(), Qt.Key.Key_Tab)
    qtbot.waitUntil(lambda: not box.options.is_open())
    assert box.texts()[3:] == ["Education & Learning"]


def test_a_new_value_is_a_row_above(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "edu")
    QTest.keyClick(popup(), Qt.Key.Key_Up)
    QTest.keyClick(popup(), Qt.Key.Key_Return)
    assert box.texts()[3:] == ["edu"]


def test_what_no_value_begins_with_is_new(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "learn")
    assert offered() == ["New: learn", "Education & Learning"]
    assert popup().currentIndex().data() == "New: learn"
    QTest.keyClick(popup(), Qt.Key.Key_Return)
    QTest.keyClicks(box.line, "learnt")  # as which nothing is in use
    assert not box.options.is_open()
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert box.texts()[3:] == ["learn", "learnt"]


def test_a_whole_value_is_meant_rather_than_a_longer_one(box: ChipBox) -> None:
    box.set_options([Option("Arts & Culture", 9), Option("Arts", 1)], closed=False)
    box.offer_all()
    QTest.keyClicks(box.line, "arts")
    assert offered() == ["Arts & Culture", "Arts"]
    QTest.keyClick(popup(), Qt.Key.Key_Return)
    assert box.texts()[3:] == ["Arts"]


def test_what_is_there_already_is_not_offered_as_new(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "one")
    assert not box.options.is_open()


def test_what_was_added_is_not_offered_again(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "edu")
    QTest.keyClick(popup(), Qt.Key.Key_Return)
    QTest.keyClicks(box.line, "e")
    assert offered() == ["New: e", "Environment, Food & Water", "Arts & Culture"]


def test_a_comma_takes_what_was_typed(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "art")
    QTest.keyClick(popup(), Qt.Key.Key_Comma)
    assert box.texts()[3:] == ["art"]
    assert box.line.text() == ""


def test_an_item_that_is_edited_becomes_what_is_typed(box: ChipBox) -> None:
    edit(box, 1)
    QTest.keyClicks(box.line, "art")
    assert offered() == ["Arts & Culture"]
    QTest.keyClick(popup(), Qt.Key.Key_Return)
    assert box.texts() == ["one", "art", "three"]


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("four\nfive, six\n", ["four", "five, six"]),
        ("four, five", ["four", "five"]),
        ("Environment, Food & Water, four", ["Environment, Food & Water", "four"]),
    ],
)
def test_pasted_lists_become_chips(box: ChipBox, text: str, items: list[str]) -> None:
    QApplication.clipboard().setText(text)
    QTest.keyClick(box.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert box.texts()[3:] == items


def test_a_single_pasted_item_can_still_be_edited(box: ChipBox) -> None:
    QApplication.clipboard().setText("fo")
    QTest.keyClick(box.line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    QTest.keyClicks(box.line, "ur,")
    assert box.texts()[3:] == ["four"]


def test_typing_offers_what_others_use_and_enter_takes_it(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "cult")
    view = popup()
    assert offered() == ["New: cult", "Arts & Culture"]
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert box.texts()[3:] == ["Arts & Culture"]
    assert box.line.text() == ""
    assert not box.options.is_open()


def test_down_offers_everything_that_is_not_here(box: ChipBox) -> None:
    box.show_texts(["Arts & Culture"])
    box.line.clearFocus()
    box.line.setFocus()
    QTest.keyClick(box.line, Qt.Key.Key_Down)
    assert offered() == ["Environment, Food & Water", "Education & Learning"]


def test_a_closed_list_completes_what_was_begun(box: ChipBox) -> None:
    box.set_options(OPTIONS, closed=True)
    QTest.keyClicks(box.line, "edu")
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert box.texts()[3:] == ["Education & Learning"]


def test_leaving_adds_what_was_typed(qtbot: Any, box: ChipBox) -> None:
    QTest.keyClicks(box.line, "four")
    with qtbot.waitSignal(box.left):
        box.line.clearFocus()
    assert box.texts()[3:] == ["four"]


def test_chips_wrap_and_long_ones_stay_inside(box: ChipBox) -> None:
    one_row = box.heightForWidth(300)
    box.show_texts(["a long item that is much wider than all the room " * 3, "b", "c"])
    assert box.heightForWidth(300) > one_row
    assert all(box.rect().contains(chip.geometry()) for chip in box.chips())


def test_an_ampersand_is_no_shortcut(box: ChipBox) -> None:
    box.show_texts(["Arts & Culture"])
    chip = box.chips()[0]
    assert chip.shortcut().isEmpty()
    assert chip.accessibleName() == "Arts & Culture"


def test_the_list_closes_when_nothing_is_typed(box: ChipBox) -> None:
    QTest.keyClicks(box.line, "e")
    assert box.options.is_open()
    QTest.keyClick(box.line, Qt.Key.Key_Backspace)
    assert not box.options.is_open()


def edit(box: ChipBox, number: int) -> None:
    QTest.mouseDClick(box.chips()[number], LEFT, pos=QPoint(6, 6))
    assert box.line.hasFocus()


def test_an_item_that_was_only_looked_at_stays_as_it_was(box: ChipBox) -> None:
    texts = [" global", "online"]
    box.set_options([Option("Online", 9), Option("online", 1)], closed=False)
    box.show_texts(texts)
    for number in range(2):
        edit(box, number)
        QTest.keyClick(box.line, Qt.Key.Key_Return)
        assert (box.texts(), box.line.text()) == (texts, "")
        edit(box, number)
        box.line.clearFocus()
        assert (box.texts(), box.line.text()) == (texts, "")


def test_letter_case_is_corrected_in_an_item(box: ChipBox) -> None:
    box.set_options([Option("uk", 1)], closed=False)
    box.show_texts(["uk"])
    edit(box, 0)
    QTest.keyClicks(box.line, "UK")
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert box.texts() == ["UK"]


def test_an_item_that_is_mended_while_it_stands_in_the_line_is_not_added_again(
    box: ChipBox,
) -> None:
    box.show_texts(["UK", "France"])
    edit(box, 0)
    box.show_texts(["United Kingdom", "France"])
    assert box.line.text() == ""
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert box.texts() == ["United Kingdom", "France"]


def test_letters_typed_on_an_item_go_into_the_line(box: ChipBox) -> None:
    QTest.keyClick(box.line, Qt.Key.Key_Left)
    chip = box.chips()[-1]
    assert chip.hasFocus()
    QTest.keyClicks(chip, "f")
    assert box.line.hasFocus()
    QTest.keyClicks(box.line, "our")
    QTest.keyClick(box.line, Qt.Key.Key_Return)
    assert box.texts() == ["one", "two", "three", "four"]
