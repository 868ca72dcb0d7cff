"""The single editors: choices, dates, links, switches, long texts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QDate, QEvent, QPoint, QSize, Qt
from PySide6.QtGui import QFocusEvent, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QCalendarWidget, QLineEdit, QListView, QWidget

from editor.schema.fields import Option
from editor.schema.form import FormField
from editor.schema.kinds import KINDS
from editor.ui.form.choice import ChoiceLine
from editor.ui.form.dates import DateLine
from editor.ui.form.editors import Editor, LongTextEditor
from editor.ui.form.growing import GrowingText
from editor.ui.form.links import LinkLine
from editor.ui.form.picture_access import NoPictures
from editor.ui.form.picture_face import THUMBNAIL
from editor.ui.form.pictures import PictureBox, picture_name
from editor.ui.form.registry import STYLES, Makers, style_of
from editor.ui.form.switch import Switch
from editor.ui.thumbnails import Thumbnails

CONTROL = Qt.KeyboardModifier.ControlModifier
LEFT = Qt.MouseButton.LeftButton
SIZES = (Option("4-10", 12), Option("1-3", 7), Option("11-20"))


def field(kind: str, value: Any, **more: Any) -> FormField:
    more.setdefault("like", value)
    return FormField("key", "Key", "", KINDS[kind], value, **more)


class Places(NoPictures):
    """Finds pictures as a test says."""

    def __init__(self, find: Callable[[str], Path | str | None]) -> None:
        self._find = find

    def find(self, text: str) -> Path | str | None:
        return self._find(text)


@pytest.fixture
def window(qtbot: Any) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.resize(320, 200)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(made.isActiveWindow)
    return made


@pytest.fixture
def editor_of(window: QWidget) -> Callable[[FormField], Editor]:
    makers = Makers(NoPictures(), Thumbnails(THUMBNAIL, window), lambda _: None)

    def make(shown: FormField) -> Editor:
        editor = makers.make(shown, window)
        editor.show(shown, fresh=True)
        editor.widget.resize(300, 60)
        editor.widget.show()
        editor.focus.setFocus()
        return editor

    return make


@pytest.fixture(autouse=True)
def _no_open_lists() -> Iterator[None]:
    yield
    for widget in QApplication.topLevelWidgets():
        if widget.windowType() == Qt.WindowType.Popup:
            widget.hide()


@pytest.mark.parametrize("value", [None, ""])
def test_every_kind_has_an_editor(editor_of: Callable[[FormField], Editor], value: Any) -> None:
    assert set(STYLES) == set(KINDS)
    for name in KINDS:
        shown = field(name, value)
        editor = editor_of(shown)
        assert editor.can_show(shown)
        assert style_of(shown) == STYLES[name]


# --- choices ---


def test_a_choice_is_narrowed_by_typing_and_taken_with_enter(
    qtbot: Any, editor_of: Callable[[FormField], Editor]
) -> None:
    editor = editor_of(field("choice", None, options=SIZES))
    line = editor.focus
    told: list[Any] = []
    editor.edited.connect(told.append)
    QTest.keyClicks(line, "1")
    view = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QListView))
    model = view.model()
    rows = [model.index(row, 0).data() for row in range(model.rowCount())]
    assert rows == ["1-3", "11-20", "4-10"]
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert told == ["1", "1-3"]
    assert not view.isVisible()


def test_the_arrow_shows_all_values_whatever_stands_there(
    editor_of: Callable[[FormField], Editor],
) -> None:
    editor = editor_of(field("choice", "4-10", options=SIZES))
    line = editor.focus
    assert isinstance(line, ChoiceLine)
    line.actions()[0].trigger()
    assert line.options.is_open()
    line.actions()[0].trigger()
    assert not line.options.is_open()


def test_a_closed_choice_completes_on_enter(editor_of: Callable[[FormField], Editor]) -> None:
    shown = field("choice", None, options=SIZES, allowed=("4-10", "1-3", "11-20"))
    editor = editor_of(shown)
    told: list[Any] = []
    editor.edited.connect(told.append)
    QTest.keyClicks(editor.focus, "11")
    QTest.keyClick(editor.focus, Qt.Key.Key_Return)
    assert told[-1] == "11-20"


# --- dates ---


def test_a_day_is_picked_from_the_calendar(
    qtbot: Any, editor_of: Callable[[FormField], Editor]
) -> None:
    editor = editor_of(field("date", date(2024, 8, 5)))
    line = editor.focus
    assert isinstance(line, DateLine)
    QTest.keyClick(line, Qt.Key.Key_Down)
    calendar = line.findChild(QCalendarWidget, "calendar")
    assert calendar is not None
    assert calendar.selectedDate() == QDate(2024, 8, 5)
    with qtbot.waitSignal(editor.edited) as told:
        calendar.clicked.emit(QDate(2024, 8, 20))
    assert told.args == [date(2024, 8, 20)]
    assert not calendar.isVisible()
    assert line.text() == "2024-08-20"


def test_picking_a_day_keeps_the_time(qtbot: Any, editor_of: Callable[[FormField], Editor]) -> None:
    editor = editor_of(field("datetime", "2024-08-05T10:30"))
    line = editor.focus
    assert isinstance(line, DateLine)
    line.open_calendar()
    calendar = line.findChild(QCalendarWidget, "calendar")
    assert calendar is not None
    with qtbot.waitSignal(editor.edited) as told:
        calendar.activated.emit(QDate(2024, 9, 1))
    assert told.args == ["2024-09-01T10:30"]


# --- links ---


def test_a_link_opens_by_its_button_and_by_control_click(
    qtbot: Any, editor_of: Callable[[FormField], Editor]
) -> None:
    line = editor_of(field("link", "https://river.example/")).focus
    assert isinstance(line, LinkLine)
    with qtbot.waitSignal(line.followed) as told:
        line.actions()[0].trigger()
    assert told.args == ["https://river.example/"]
    with qtbot.waitSignal(line.followed):
        QTest.mouseClick(line, LEFT, CONTROL)
    with qtbot.waitSignal(line.followed):
        QTest.keyClick(line, Qt.Key.Key_Return, CONTROL)
    line.setText("river")
    assert not line.actions()[0].isEnabled()
    with qtbot.assertNotEmitted(line.followed):
        QTest.mouseClick(line, LEFT, CONTROL)
    line.setText("a@river.example")
    assert line.address() == "mailto:a@river.example"


# --- yes or no ---


def test_a_switch_says_when_nothing_was_said(
    qtbot: Any, editor_of: Callable[[FormField], Editor]
) -> None:
    editor = editor_of(field("yes-no", None))
    switch = editor.focus
    assert isinstance(switch, Switch)
    assert switch.word() == "Not set"
    with qtbot.waitSignal(editor.edited) as told:
        QTest.keyClick(switch, Qt.Key.Key_Space)
    assert told.args == [True]
    with qtbot.waitSignal(editor.edited) as told:
        QTest.mouseClick(switch, LEFT)
    assert told.args == [False]
    assert switch.word() == "No"


# --- lines that are pasted into one ---


@pytest.mark.parametrize("kind", ["text", "choice", "link", "image", "email"])
@pytest.mark.parametrize(
    ("pasted", "value"),
    [("A cell\n", "A cell"), ("\r\nof  two \r\n lines", "of  two lines")],
)
def test_line_breaks_in_what_is_pasted_make_no_lines(
    qtbot: Any, editor_of: Callable[[FormField], Editor], kind: str, pasted: str, value: str
) -> None:
    editor = editor_of(field(kind, "old"))
    line = editor.focus
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.selectAll()
    QApplication.clipboard().setText(pasted)
    with qtbot.waitSignal(editor.edited) as told:
        QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    assert (told.args, line.text(), line.cursorPosition()) == ([value], value, len(value))


def test_what_is_pasted_into_the_middle_leaves_the_cursor_behind_it(
    qtbot: Any, editor_of: Callable[[FormField], Editor]
) -> None:
    editor = editor_of(field("text", "before after"))
    line = editor.focus
    assert isinstance(line, QLineEdit)
    line.setFocus()
    line.setCursorPosition(len("before"))
    QApplication.clipboard().setText(" one\ntwo")
    with qtbot.waitSignal(editor.edited) as told:
        QTest.keyClick(line, Qt.Key.Key_V, CONTROL)
    assert told.args == ["before one two after"]
    assert line.cursorPosition() == len("before one two")


# --- several lines ---


def test_a_long_text_keeps_no_break_spaces_and_line_breaks(
    qtbot: Any, editor_of: Callable[[FormField], Editor]
) -> None:
    editor = editor_of(field("long-text", "10\u00a0km\nand more"))
    text = editor.focus
    assert isinstance(editor, LongTextEditor)
    assert isinstance(text, GrowingText)
    with qtbot.waitSignal(editor.edited) as told:
        QTest.keyClicks(text, "!")
    assert told.args == ["!10\u00a0km\nand more"]


def test_a_text_grows_with_its_lines_up_to_a_limit(
    editor_of: Callable[[FormField], Editor],
) -> None:
    text = editor_of(field("long-text", "one")).focus
    assert isinstance(text, GrowingText)
    low = text.height()
    text.put("\n".join("abcdef"))
    middle = text.height()
    text.put("\n" * 100)
    assert low < middle < text.height() < 40 * text.fontMetrics().lineSpacing()


def test_a_very_long_line_is_not_cut(editor_of: Callable[[FormField], Editor]) -> None:
    value = "https://a.org/" + "x" * 40_000
    line = editor_of(field("link", value)).focus
    assert isinstance(line, LinkLine)
    assert line.text() == value


def test_a_line_that_was_left_shows_its_beginning(
    window: QWidget, editor_of: Callable[[FormField], Editor]
) -> None:
    line = editor_of(field("text", "A name")).focus
    assert isinstance(line, QLineEdit)
    QTest.keyClick(line, Qt.Key.Key_End)
    QTest.keyClicks(line, ", longer than the field is wide, by far" * 3)
    assert line.cursorPosition() == len(line.text())
    QApplication.sendEvent(
        line, QFocusEvent(QEvent.Type.FocusOut, Qt.FocusReason.MenuBarFocusReason)
    )
    assert line.cursorPosition() == len(line.text())
    window.setFocus()
    assert line.cursorPosition() == 0


def test_escape_gives_up_what_could_not_be_read(
    editor_of: Callable[[FormField], Editor],
) -> None:
    editor = editor_of(field("number", 4))
    QTest.keyClicks(editor.focus, "x")
    assert editor.fault is not None
    assert editor.unfinished() == "x4"
    QTest.keyClick(editor.focus, Qt.Key.Key_Escape)
    assert editor.fault is None
    assert editor.unfinished() is None


# --- pictures ---


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    path = tmp_path / "river.png"
    image = QImage(QSize(640, 360), QImage.Format.Format_RGB32)
    image.fill(Qt.GlobalColor.darkGreen)
    assert image.save(str(path))
    return path


def test_a_picture_shows_its_size_and_looks(qtbot: Any, window: QWidget, picture: Path) -> None:
    thumbnails = Thumbnails(THUMBNAIL, window)
    box = PictureBox(Places(lambda text: picture if "river" in text else None), thumbnails, window)
    box.resize(300, box.sizeHint().height())
    box.show_content("[[../assets/river.png]]")
    box.show()
    qtbot.waitUntil(lambda: box.facts().startswith("640 × 360, "))
    place = QPoint(6 + THUMBNAIL.width() // 2, box.height() // 2)
    assert box.grab().toImage().pixelColor(place).name() == "#008000"
    box.show_content("[[../assets/lost.png]]")
    assert box.facts() == "Not found in the vault"
    box.show_content("")
    assert box.facts() == "No picture"


def test_a_file_that_is_no_picture_is_told(qtbot: Any, window: QWidget, tmp_path: Path) -> None:
    path = tmp_path / "a.png"
    path.write_text("words", "utf-8")
    box = PictureBox(Places(lambda _: path), Thumbnails(THUMBNAIL, window), window)
    box.show_content("a.png")
    qtbot.waitUntil(lambda: box.facts() == "Not a picture that can be shown")


def test_a_picture_on_the_web_is_not_fetched(window: QWidget) -> None:
    box = PictureBox(Places(lambda text: text), Thumbnails(THUMBNAIL, window), window)
    box.show_content("https://river.example/a.png")
    assert box.facts() == "On the web"


def test_the_text_of_a_picture_is_edited_in_place(qtbot: Any, window: QWidget) -> None:
    box = PictureBox(NoPictures(), Thumbnails(THUMBNAIL, window), window)
    box.show()
    box.show_content("a.png")
    QTest.mouseClick(box, LEFT)
    assert box.line.hasFocus()
    with qtbot.waitSignal(box.typed):
        QTest.keyClicks(box.line, "b")
    assert box.content() == "ba.png"


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("[[../../../assets/a b.png]]", "a b.png"),
        ("![[x.png|640]]", "x.png"),
        ("/assets/x.webp", "x.webp"),
        ("https://river.example/p/x.jpg?v=2", "x.jpg"),
        ("", ""),
    ],
)
def test_names_of_pictures(text: str, name: str) -> None:
    assert picture_name(text) == name


# --- years, locations, lists in one text ---


def test_a_year_keeps_the_type_in_use_and_takes_words(
    editor_of: Callable[[FormField], Editor],
) -> None:
    editor = editor_of(field("year", 2015, options=(Option("present", 9),)))
    told: list[Any] = []
    editor.edited.connect(told.append)
    line = editor.focus
    assert isinstance(line, ChoiceLine)
    line.selectAll()
    QTest.keyClicks(line, "2018")
    line.selectAll()
    QTest.keyClicks(line, "pres")
    view = line.options._view
    assert view is not None
    QTest.keyClick(view, Qt.Key.Key_Down)
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert told == [2, 20, 201, 2018, "p", "pr", "pre", "pres", "present"]


def test_a_list_in_one_text_is_edited_as_chips(editor_of: Callable[[FormField], Editor]) -> None:
    editor = editor_of(field("comma-list", "Asia,Latin America"))
    told: list[Any] = []
    editor.edited.connect(told.append)
    QTest.keyClicks(editor.focus, "Europe,")
    assert told == ["Asia,Latin America,Europe"]
    editor.show(field("comma-list", "Asia, Latin America"), fresh=True)
    QTest.keyClicks(editor.focus, "Europe")
    QTest.keyClick(editor.focus, Qt.Key.Key_Return)
    assert told[-1] == "Asia, Latin America, Europe"
    QTest.keyClick(editor.focus, Qt.Key.Key_Backspace)
    assert told[-1] == "Asia, Latin America"


def test_a_comma_belongs_to_a_location(editor_of: Callable[[FormField], Editor]) -> None:
    editor = editor_of(field("locations", ["Europe"], options=(Option("Bath, UK", 3),)))
    told: list[Any] = []
    editor.edited.connect(told.append)
    QTest.keyClicks(editor.focus, "Frome, u")
    assert told == []
    view = next(w for w in QApplication.topLevelWidgets() if isinstance(w, QListView))
    assert view.isVisible()
    assert view.currentIndex().data() == "Frome, UK"
    QTest.keyClick(view, Qt.Key.Key_Return)
    assert told == [["Europe", "Frome, UK"]]
