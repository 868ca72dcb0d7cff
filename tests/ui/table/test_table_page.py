from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import pytest
from PySide6.QtCore import QObject, QPoint, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QLineEdit,
    QListWidget,
    QMenu,
    QPushButton,
    QRadioButton,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.messages import english
from editor.ui.languages import enumerated
from editor.ui.preferences import Preferences
from editor.ui.selection import Selection
from editor.ui.table.bulk_dialog import Wish
from editor.ui.table.filters import Filter
from editor.ui.table_page import TablePage
from editor.workspace import edits, lifecycle
from editor.workspace.saving import save
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

PEOPLE = {
    "a": "title: Anchor\nfounded: 2015\nsize: 4-10\nsectors:\n  - Sea\n  - Air\nopen: true\n",
    "b": 'title: Bellows\nfounded: "2018"\nsize: 11-20\nsectors: [Air]\nopen: false\n',
    "c": "title: Câble\nfounded: 1999\nsectors: [Sea]\nnote: <b>bold</b>\n",
}
BROKEN = "title: [a\n"

SHIFT = Qt.KeyboardModifier.ShiftModifier
CONTROL = Qt.KeyboardModifier.ControlModifier
ALT = Qt.KeyboardModifier.AltModifier
NONE = Qt.KeyboardModifier.NoModifier

Part = TypeVar("Part", bound=QWidget)


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    files = {name: f"---\n{block}---\nBody\n" for name, block in PEOPLE.items()}
    return opened(make_vault(tmp_path, **files, broken=f"---\n{BROKEN}---\n", bare="No fields\n"))


def shown_page(
    qtbot: QtBot, workspace: Workspace, preferences: Preferences | None = None
) -> TablePage:
    selection = Selection()
    page = TablePage(selection, None, preferences)
    selection.setParent(page)
    qtbot.addWidget(page)
    workspace.subscribe(page.take_notice)
    selection.changed.connect(page.show_entry)
    page.show_workspace(workspace)
    page.resize(1000, 500)
    page.show()
    page.activateWindow()
    page.table.setFocus()
    qtbot.waitUntil(page.table.hasFocus)
    return page


@pytest.fixture
def page(qtbot: QtBot, workspace: Workspace) -> TablePage:
    return shown_page(qtbot, workspace)


def titles(page: TablePage) -> list[str]:
    return [row.entry.title for row in page.model.rows()]


def go(page: TablePage, title: str, key: str) -> None:
    page.table.go_to(titles(page).index(title), page.model.column_of(key))


def press(page: TablePage, key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    QTest.keyClick(page.table, key, held)


def part(owner: QWidget, kind: type[Part], name: str) -> Part:
    found = owner.findChildren(kind, name)
    assert found, name
    return found[-1]  # a box that was closed may not be gone yet


def click_header(page: TablePage, key: str, held: Qt.KeyboardModifier) -> None:
    column = page.model.column_of(key)
    frozen = column < page.model.layout.frozen
    header = page.table.frozen_header if frozen else page.table.header
    place = QPoint(header.sectionViewportPosition(column) + 20, 10)
    QTest.mouseClick(header.viewport(), Qt.MouseButton.LeftButton, held, place)


def typed(text: str) -> None:
    for letter in text:  # the first one moves the focus
        focus = QApplication.focusWidget()
        assert focus is not None
        QTest.keyClicks(focus, letter)


def hit(key: Qt.Key, held: Qt.KeyboardModifier = NONE) -> None:
    focus = QApplication.focusWidget()
    assert focus is not None
    QTest.keyClick(focus, key, held)


@pytest.fixture
def refused(page: TablePage) -> list[str]:
    told: list[str] = []
    page.refused.connect(told.append)
    return told


# --- what is shown ---


def test_entries_are_rows_and_fields_columns(page: TablePage) -> None:
    assert titles(page) == ["Anchor", "Bellows", "broken", "Câble"]
    assert [one.key for one in page.model.columns][:2] == ["title", "founded"]
    shown = page.model.index(0, page.model.column_of("sectors")).data()
    assert shown == "Sea · Air"
    assert page.shown_paths() == ["a.md", "b.md", "broken.md", "c.md"]
    assert page.shown_keys() == [one.key for one in page.model.columns]
    assert part(page, QLabel, "tableCounts").text() == "4 entries"


def test_texts_of_files_are_no_rich_text(page: TablePage) -> None:
    tip = page.model.index(3, page.model.column_of("note")).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def test_a_broken_entry_is_shown_told_and_not_edited(
    page: TablePage, refused: list[str], workspace: Workspace
) -> None:
    go(page, "broken", "founded")
    press(page, Qt.Key.Key_F2)
    assert page.edits.editor is None
    assert len(refused) == 1
    index = page.model.index(2, 0)
    assert workspace.entry("broken.md").problems
    assert refused[0] in index.data(Qt.ItemDataRole.ToolTipRole)


def test_an_empty_vault_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown_page(qtbot, opened(make_vault(tmp_path, bare="Only an article\n")))
    assert part(page, QLabel, "tableEmptyHeading").isVisible()
    assert page.model.rowCount() == 0


# --- order and filters ---


def test_a_click_sorts_and_shift_adds(page: TablePage) -> None:
    click_header(page, "founded", NONE)
    assert titles(page) == ["Câble", "Anchor", "Bellows", "broken"]
    click_header(page, "founded", NONE)
    assert titles(page) == ["Bellows", "Anchor", "Câble", "broken"]
    click_header(page, "title", SHIFT)
    assert page.model.layout.sorts == [("founded", True), ("title", False)]
    click_header(page, "founded", NONE)
    assert page.model.layout.sorts == []


def test_sorting_keeps_the_current_cell_and_the_selection(page: TablePage) -> None:
    go(page, "Anchor", "size")
    press(page, Qt.Key.Key_Down, SHIFT)
    click_header(page, "founded", NONE)
    click_header(page, "founded", NONE)
    assert page.table.current_cell() == ("b.md", "size")
    assert {row.entry.path for row in map(page.model.row, page.table.picked()[0])} == {
        "a.md",
        "b.md",
    }


def test_a_filter_is_opened_by_key_and_narrows_as_it_is_typed(page: TablePage) -> None:
    go(page, "Anchor", "sectors")
    press(page, Qt.Key.Key_Down, ALT)
    popup = part(page, QWidget, "filterPopup")
    QTest.keyClicks(part(popup, QLineEdit, "filterContains"), "sea")
    assert titles(page) == ["Anchor", "Câble"]
    assert part(page, QLabel, "tableCounts").text() == "2 of 4 entries"
    values = part(popup, QListWidget, "filterValues")
    assert [values.item(n).text() for n in range(values.count())] == ["Sea  2"]
    QTest.mouseClick(part(popup, QPushButton, "filterClear"), Qt.MouseButton.LeftButton)
    assert len(titles(page)) == 4
    values.item(0).setCheckState(Qt.CheckState.Checked)
    assert titles(page) == ["Anchor", "Bellows"]
    popup.close()
    QTest.mouseClick(part(page, QPushButton, "tableClearFilters"), Qt.MouseButton.LeftButton)
    assert len(titles(page)) == 4


def test_a_filter_asks_for_a_range_and_for_what_is_empty(page: TablePage) -> None:
    go(page, "Anchor", "founded")
    press(page, Qt.Key.Key_Down, ALT)
    popup = part(page, QWidget, "filterPopup")
    QTest.keyClicks(part(popup, QLineEdit, "filterLow"), "2015")
    assert titles(page) == ["Anchor", "Bellows"]
    popup.close()
    page.arranging.clear_filters()
    page.arranging.open_filter(page.model.column_of("size"))
    popup = part(page, QWidget, "filterPopup")
    QTest.mouseClick(part(popup, QPushButton, "filterEmpty"), Qt.MouseButton.LeftButton)
    assert titles(page) == ["broken", "Câble"]
    popup.close()


def test_when_nothing_is_left_the_header_stays_to_undo_it(page: TablePage) -> None:
    page.arranging.filter_by("title", Filter(contains="nobody"))
    assert part(page, QLabel, "tableEmptyHeading").isVisible()
    assert page.table.header.isVisible()
    page.arranging.clear_filters()
    assert not part(page, QLabel, "tableEmptyHeading").isVisible()


def test_a_search_beside_the_table_limits_its_rows(page: TablePage) -> None:
    page.show_only({"c.md", "a.md"})
    assert page.shown_paths() == ["a.md", "c.md"]
    go(page, "Câble", "size")
    page.show_only({"a.md"})
    page.show_only(None)
    assert len(page.shown_paths()) == 4
    assert page.table.current_cell() == ("c.md", "title")


def test_a_vault_without_titles_names_entries_by_their_files(qtbot: QtBot, tmp_path: Path) -> None:
    page = shown_page(qtbot, opened(make_vault(tmp_path, some_name="---\nsize: 1\n---\n")))
    assert page.model.index(0, 0).data() == "some name"
    assert page.shown_keys() == ["size"]
    go(page, "some name", "size")
    press(page, Qt.Key.Key_Home)
    press(page, Qt.Key.Key_F2)
    assert page.edits.editor is None


def test_long_values_of_a_filter_leave_room_for_their_count(
    page: TablePage, workspace: Workspace
) -> None:
    long = "a very long name of a place, " * 8 + "in the end"
    edits.set_field(workspace, "c.md", "sectors", [long, "Sea"])
    page.arranging.open_filter(page.model.column_of("sectors"))
    popup = part(page, QWidget, "filterPopup")
    values = part(popup, QListWidget, "filterValues")
    item = values.item(2)
    assert item.text().endswith("  1")
    room = values.viewport().width() - values.visualItemRect(item).height()  # the box to check
    assert values.fontMetrics().horizontalAdvance(item.text()) < room
    item.setCheckState(Qt.CheckState.Checked)
    assert titles(page) == ["Câble"]
    popup.close()


# --- columns ---


def test_columns_are_chosen_frozen_and_remembered(
    qtbot: QtBot, workspace: Workspace, tmp_path: Path
) -> None:
    preferences = Preferences(tmp_path / "settings.ini")
    page = shown_page(qtbot, workspace, preferences)
    page.open_columns()
    popup = part(page, QWidget, "columnsPopup")
    rows = part(popup, QListWidget, "columnsList")
    hidden = next(rows.item(n) for n in range(rows.count()) if rows.item(n).text() == "Team size")
    hidden.setCheckState(Qt.CheckState.Unchecked)
    popup.close()
    assert "size" not in page.shown_keys()
    page.arranging.freeze(2)
    page.arranging.sort_by("founded", True)
    page.table.header.resizeSection(2, 333)
    page.show_workspace(None)
    again = shown_page(qtbot, workspace, Preferences(tmp_path / "settings.ini"))
    assert "size" not in again.shown_keys()
    assert again.model.layout.frozen == 2
    assert again.model.layout.sorts == [("founded", True)]
    assert again.table.header.sectionSize(2) == 333
    assert again.table.frozen.width() == again.table.frozen_width()


def test_a_dragged_header_moves_its_column(qtbot: QtBot, page: TablePage) -> None:
    before = page.shown_keys()
    header = page.table.header
    start = QPoint(header.sectionViewportPosition(1) + 20, 10)
    end = QPoint(header.sectionViewportPosition(3) + header.sectionSize(3) - 10, 10)
    QTest.mousePress(header.viewport(), Qt.MouseButton.LeftButton, NONE, start)
    for place in (start + QPoint(30, 0), end - QPoint(5, 0), end):
        QTest.mouseMove(header.viewport(), place)
    QTest.mouseRelease(header.viewport(), Qt.MouseButton.LeftButton, NONE, end)
    qtbot.waitUntil(lambda: page.shown_keys() != before)
    assert page.shown_keys() == [before[0], before[2], before[3], before[1], *before[4:]]
    assert [header.visualIndex(n) for n in range(4)] == [0, 1, 2, 3]
    assert not page.model.layout.sorts


def test_frozen_columns_stay_and_take_clicks(page: TablePage) -> None:
    page.resize(420, 400)
    go(page, "Anchor", page.shown_keys()[-1])
    assert page.table.horizontalScrollBar().value() > 0
    place = QPoint(20, page.table.rowViewportPosition(1) + 8)
    QTest.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, NONE, place)
    assert page.table.current_cell() == ("b.md", "title")
    press(page, Qt.Key.Key_Right)
    rect = page.table.visualRect(page.table.currentIndex())
    assert rect.left() >= page.table.frozen_width()


def test_scrolling_shows_what_painting_anew_would(qtbot: QtBot, tmp_path: Path) -> None:
    files = {f"{n}": f"---\ntitle: T{n}\nsize: {n}\nlong: {'x' * 40}\n---\n" for n in range(60)}
    page = shown_page(qtbot, opened(make_vault(tmp_path, **files)))
    page.resize(400, 300)
    QApplication.processEvents()
    for down, across in ((37, 0), (0, 23), (64, 11), (-10, -5)):
        page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().value() + down)
        page.table.horizontalScrollBar().setValue(page.table.horizontalScrollBar().value() + across)
        QApplication.processEvents()
        on_screen = page.screen().grabWindow(page.winId()).toImage()
        anew = page.grab().toImage().convertToFormat(on_screen.format())
        assert on_screen == anew


# --- one cell ---


def test_typing_replaces_a_cell_and_enter_goes_on(page: TablePage, workspace: Workspace) -> None:
    go(page, "Anchor", "founded")
    typed("2016")
    assert workspace.entry("a.md").fields["founded"] == 2015
    hit(Qt.Key.Key_Return)
    assert workspace.entry("a.md").fields["founded"] == 2016
    assert page.table.current_cell() == ("b.md", "founded")
    assert page.table.hasFocus()
    typed("2019")
    hit(Qt.Key.Key_Tab)
    assert workspace.entry("b.md").fields["founded"] == "2019"
    assert workspace.document.text("b.md") == f"---\n{PEOPLE['b']}---\nBody\n".replace(
        "2018", "2019"
    )
    workspace.document.undo()
    workspace.document.undo()
    assert not workspace.document.dirty
    assert page.model.index(0, page.model.column_of("founded")).data() == "2015"


def test_escape_leaves_a_cell_as_it_was(page: TablePage, workspace: Workspace) -> None:
    go(page, "Anchor", "title")
    press(page, Qt.Key.Key_F2)
    typed("Other")
    hit(Qt.Key.Key_Escape)
    assert page.edits.editor is None
    assert not workspace.document.dirty
    assert page.table.hasFocus()


def test_what_is_no_value_is_told_and_stays_to_be_mended(qtbot: QtBot, tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, a="---\ntitle: A\nodd: [[1, 2], [3]]\n---\n"))
    page = shown_page(qtbot, workspace)
    refused: list[str] = []
    page.refused.connect(refused.append)
    go(page, "A", "odd")
    typed("[open")
    hit(Qt.Key.Key_Return)
    editor = page.edits.editor
    assert editor is not None
    assert part(editor, QLabel, "cellFault").isVisible()
    page.finish()
    assert page.edits.editor is editor
    assert page.unfinished() == ["A, Odd"]
    part(page, QToolButton, "tableColumns").setFocus()
    assert page.edits.editor is None
    assert len(refused) == 1
    assert page.unfinished() == ["A, Odd"]
    assert not workspace.document.dirty
    page.table.setFocus()
    typed("]")  # goes on with what was typed
    hit(Qt.Key.Key_Return, CONTROL)
    if page.edits.editor is not None:
        hit(Qt.Key.Key_Return)
    assert workspace.entry("a.md").fields["odd"] == ["open"]
    assert not page.unfinished()


def test_going_elsewhere_takes_what_was_typed(page: TablePage, workspace: Workspace) -> None:
    go(page, "Anchor", "title")
    typed("Keel")
    part(page, QToolButton, "tableColumns").setFocus()
    assert workspace.entry("a.md").title == "Keel"


def test_a_list_is_edited_in_a_box(page: TablePage, workspace: Workspace) -> None:
    go(page, "Bellows", "sectors")
    typed("Fire")
    hit(Qt.Key.Key_Return)
    hit(Qt.Key.Key_Return)
    assert workspace.entry("b.md").fields["sectors"] == ["Air", "Fire"]
    assert page.table.current_cell() == ("broken.md", "sectors")


def test_a_mapping_is_edited_part_by_part(qtbot: QtBot, tmp_path: Path) -> None:
    text = "---\ntitle: A\nhours:\n  open: nine\n  shut: five # sharp\n---\n"
    workspace = opened(make_vault(tmp_path, a=text))
    page = shown_page(qtbot, workspace)
    go(page, "A", "hours")
    press(page, Qt.Key.Key_F2)
    hit(Qt.Key.Key_A, CONTROL)
    typed("ten")
    hit(Qt.Key.Key_Tab)
    assert page.edits.editor is not None
    hit(Qt.Key.Key_Return, CONTROL)
    assert workspace.document.text("a.md") == text.replace("nine", "ten")
    workspace.document.undo()
    assert not workspace.document.dirty


def test_what_comes_while_a_cell_is_edited_takes_its_keys_too(page: TablePage) -> None:
    go(page, "Bellows", "sectors")
    press(page, Qt.Key.Key_F2)
    late = QPushButton(page.edits.editor)
    late.show()
    late.setFocus()
    hit(Qt.Key.Key_Tab)
    assert page.edits.editor is None
    beside = page.model.columns[page.model.column_of("sectors") + 1]
    assert page.table.current_cell() == ("b.md", beside.key)


def test_only_the_cell_is_asked_for_its_keys(
    page: TablePage, monkeypatch: pytest.MonkeyPatch
) -> None:
    """What filters the events of all the program has made PySide crash."""
    filters: list[QObject] = []
    monkeypatch.setattr(QApplication, "installEventFilter", lambda _, one: filters.append(one))
    QApplication.instance().installEventFilter(page)  # type: ignore[union-attr]
    assert filters == [page]
    go(page, "Bellows", "sectors")
    press(page, Qt.Key.Key_F2)
    assert page.edits.editor is not None
    assert filters == [page]


def test_a_missing_field_is_added_by_typing(page: TablePage, workspace: Workspace) -> None:
    go(page, "Câble", "size")
    typed("1-3")
    hit(Qt.Key.Key_Return)
    if page.edits.editor is not None:
        hit(Qt.Key.Key_Return)
    assert workspace.entry("c.md").fields["size"] == "1-3"


def test_a_switch_turns_by_space(page: TablePage, workspace: Workspace) -> None:
    go(page, "Anchor", "open")
    typed(" ")
    assert isinstance(QApplication.focusWidget(), QCheckBox)
    hit(Qt.Key.Key_Return)
    assert workspace.entry("a.md").fields["open"] is False


def test_a_cell_is_marked_for_what_is_wrong_beside_another(
    page: TablePage, workspace: Workspace
) -> None:
    edits.add_field(workspace, "a.md", "closed", "2014")
    column = page.model.column_of("closed")
    assert len(page.model.problems(0, column)) == 1
    edits.set_field(workspace, "a.md", "founded", 2014)
    assert not page.model.problems(0, column)


def test_a_change_from_elsewhere_is_shown_in_its_row(page: TablePage, workspace: Workspace) -> None:
    page.arranging.sort_by("title", False)
    edits.set_field(workspace, "a.md", "title", "Zebra")
    assert titles(page)[0] == "Zebra"
    assert page.model.is_unsaved(0, 0)
    assert not page.model.is_unsaved(0, 1)
    edits.add_field(workspace, "a.md", "brand new", "1")
    assert "brand new" in page.shown_keys()


# --- what is typed is not lost ---


def test_finishing_takes_what_is_typed_as_enter_does(page: TablePage, workspace: Workspace) -> None:
    page.finish()
    go(page, "Anchor", "title")
    typed("Keel")
    page.finish()
    assert workspace.entry("a.md").title == "Keel"
    assert page.edits.editor is None
    assert page.table.hasFocus()
    assert page.table.current_cell() == ("a.md", "title")
    go(page, "Bellows", "sectors")
    typed("Fire")
    page.finish()
    assert workspace.entry("b.md").fields["sectors"] == ["Air", "Fire"]


def test_saving_while_a_cell_is_edited_keeps_what_is_typed(
    page: TablePage, workspace: Workspace
) -> None:
    edits.set_field(workspace, "a.md", "size", "1-3")
    go(page, "Anchor", "title")
    typed("Ke")
    assert not save(workspace).failed
    typed("el")
    hit(Qt.Key.Key_Return)
    assert workspace.entry("a.md").title == "Keel"


def test_changes_from_elsewhere_keep_what_is_typed(page: TablePage, workspace: Workspace) -> None:
    go(page, "Câble", "title")
    typed("Ke")
    edits.set_field(workspace, "c.md", "founded", 2001)
    edits.add_field(workspace, "a.md", "brand new", "1")  # another column
    workspace.document.apply(
        lifecycle.create(workspace, {"aaa.md": "---\ntitle: Aaa\n---\n"}).change
    )
    workspace.document.apply(lifecycle.rename(workspace, "c.md", "z.md").change)
    typed("el")
    hit(Qt.Key.Key_Return)
    assert workspace.entry("z.md").fields == {
        **workspace.entry("z.md").fields,
        "title": "Keel",
        "founded": 2001,
    }
    assert workspace.entry("aaa.md").title == "Aaa"


def test_an_entry_that_goes_while_it_is_edited_is_told(
    page: TablePage, workspace: Workspace, refused: list[str]
) -> None:
    go(page, "Câble", "title")
    typed("Ke")
    workspace.trash = Path.unlink
    workspace.document.apply(lifecycle.delete(workspace, ["c.md"]).change)
    assert page.edits.editor is None
    assert len(refused) == 1


def test_an_edit_in_which_nothing_was_typed_shows_what_comes_from_elsewhere(
    page: TablePage, workspace: Workspace
) -> None:
    edits.set_field(workspace, "a.md", "title", "Zebra")
    go(page, "Zebra", "title")
    press(page, Qt.Key.Key_F2)
    workspace.document.undo()
    editor = page.edits.editor
    assert editor is not None
    assert part(editor, QLineEdit, "cell.title").text() == "Anchor"
    hit(Qt.Key.Key_Return)
    assert not workspace.document.dirty


def test_a_smaller_table_keeps_the_cell_and_its_text_in_view(qtbot: QtBot, tmp_path: Path) -> None:
    files = {f"{n:02}": f"---\ntitle: T{n}\nsize: {n}\n---\n" for n in range(60)}
    workspace = opened(make_vault(tmp_path, **files))
    page = shown_page(qtbot, workspace)
    last = page.table.rowAt(page.table.viewport().height() - 20)
    page.table.go_to(last, 0)
    path = page.shown_paths()[last]
    typed("Ke")
    page.resize(1000, 420)  # as when a line about something comes above it
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().value() + 20)
    editor = page.edits.editor
    assert editor is not None
    place = page.table.visualRect(page.table.model().index(last, 0))
    assert editor.geometry().top() == place.top() + page.table.viewport().y()
    assert page.table.viewport().rect().contains(place)
    typed("el")
    page.table.verticalScrollBar().setValue(page.table.verticalScrollBar().maximum())
    assert page.edits.editor is None
    assert workspace.entry(path).title == "Keel"


# --- blocks ---


def pick(page: TablePage, first: tuple[str, str], last: tuple[str, str]) -> None:
    names, model = titles(page), page.model
    go(page, *first)
    page.table.pick(
        names.index(first[0]),
        model.column_of(first[1]),
        names.index(last[0]),
        model.column_of(last[1]),
    )


def test_a_block_is_copied_as_spreadsheets_do(page: TablePage) -> None:
    pick(page, ("Anchor", "title"), ("Bellows", "title"))
    press(page, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Anchor\nBellows"
    go(page, "Anchor", "sectors")
    press(page, Qt.Key.Key_C, CONTROL)
    assert QGuiApplication.clipboard().text() == "Sea | Air"


def test_a_pasted_block_is_one_step_in_the_entries_own_style(
    page: TablePage, workspace: Workspace
) -> None:
    QGuiApplication.clipboard().setText("2001\n2002\n")
    go(page, "Anchor", "founded")
    press(page, Qt.Key.Key_V, CONTROL)
    assert workspace.entry("a.md").fields["founded"] == 2001
    assert workspace.entry("b.md").fields["founded"] == "2002"
    workspace.document.undo()
    assert not workspace.document.dirty


def test_copied_cells_keep_their_values(page: TablePage, workspace: Workspace) -> None:
    edits.set_field(workspace, "b.md", "sectors", ["Frome, UK"])
    go(page, "Bellows", "sectors")
    press(page, Qt.Key.Key_C, CONTROL)
    go(page, "Câble", "sectors")
    press(page, Qt.Key.Key_V, CONTROL)
    assert workspace.entry("c.md").fields["sectors"] == ["Frome, UK"]


def test_one_value_fills_the_selection(page: TablePage, workspace: Workspace) -> None:
    QGuiApplication.clipboard().setText("1-3")
    pick(page, ("Anchor", "size"), ("Bellows", "size"))
    press(page, Qt.Key.Key_V, CONTROL)
    assert [workspace.entry(path).fields["size"] for path in ("a.md", "b.md")] == ["1-3", "1-3"]


def test_a_paste_over_the_edge_is_cut_and_told(
    page: TablePage, workspace: Workspace, refused: list[str]
) -> None:
    QGuiApplication.clipboard().setText("X\nY\n")
    go(page, "Câble", "title")
    press(page, Qt.Key.Key_V, CONTROL)
    assert workspace.entry("c.md").title == "X"
    assert len(refused) == 1


def test_fill_down_and_delete(page: TablePage, workspace: Workspace) -> None:
    pick(page, ("Anchor", "size"), ("Bellows", "size"))
    press(page, Qt.Key.Key_D, CONTROL)
    assert workspace.entry("b.md").fields["size"] == "4-10"
    press(page, Qt.Key.Key_Delete)
    assert not workspace.entry("a.md").fields["size"]
    assert not workspace.entry("b.md").fields["size"]
    workspace.document.undo()
    workspace.document.undo()
    assert not workspace.document.dirty


def test_a_step_names_its_fields_as_the_headers_do(page: TablePage, workspace: Workspace) -> None:
    def undone() -> str:
        label = workspace.document.undo_label
        return english(label) if label is not None else ""

    go(page, "Anchor", "size")
    typed("1-3")
    hit(Qt.Key.Key_Return)
    assert undone() == "Change “Team size” of Anchor"
    pick(page, ("Anchor", "size"), ("Anchor", "size"))
    page.edits.remove_fields()
    assert undone() == "Remove “Team size” from 1 entry"
    pick(page, ("Bellows", "founded"), ("Bellows", "size"))
    page.edits.remove_fields()
    both = enumerated(["“Founded”", "“Team size”"])
    assert undone() == f"Remove {both} from 1 entry"
    plan = Wish("set", "size", ["b.md"], "4-10").plan(workspace, ["b.md"])
    assert english(plan.change.label) == "Set “Team size” of 1 entry"


def test_cells_that_cannot_be_changed_are_told(
    page: TablePage, workspace: Workspace, refused: list[str]
) -> None:
    pick(page, ("Bellows", "size"), ("Câble", "size"))
    press(page, Qt.Key.Key_D, CONTROL)
    assert workspace.entry("c.md").fields["size"] == "11-20"
    assert len(refused) == 1
    assert "broken" in refused[0]


# --- many entries ---


def answer(*does: Callable[[QDialog], object]) -> None:
    """Do one after the other as the dialogs come up, each with the topmost one."""
    steps = iter(does)

    def step() -> None:
        dialog = QApplication.activeModalWidget()
        do = next(steps, None)
        if do is None or not isinstance(dialog, QDialog):
            return
        QTimer.singleShot(0, step)
        try:
            do(dialog)
        except BaseException:
            dialog.reject()  # or the test would wait for an answer for ever
            raise

    QTimer.singleShot(0, step)


def test_a_field_is_set_for_all_after_a_look_at_the_lines(
    page: TablePage, workspace: Workspace
) -> None:
    press(page, Qt.Key.Key_A, CONTROL)

    def ask(dialog: QDialog) -> None:
        fields, what = part(dialog, QComboBox, "bulkField"), part(dialog, QComboBox, "bulkAction")
        fields.setCurrentText("Sectors")
        what.setCurrentIndex(what.findData("add"))
        line = part(dialog, QWidget, "bulkValue").focusProxy()
        assert isinstance(line, QLineEdit)
        QTest.keyClicks(line, "Fire")
        QTest.mouseClick(part(dialog, QPushButton, "bulkPreview"), Qt.MouseButton.LeftButton)

    def approve(dialog: QDialog) -> None:
        QTest.mouseClick(part(dialog, QPushButton, "planApprove"), Qt.MouseButton.LeftButton)

    answer(ask, approve)
    QTest.mouseClick(part(page, QToolButton, "tableBulk"), Qt.MouseButton.LeftButton)
    assert workspace.entry("a.md").fields["sectors"] == ["Sea", "Air", "Fire"]
    assert workspace.entry("c.md").fields["sectors"] == ["Sea", "Fire"]
    workspace.document.undo()
    assert not workspace.document.dirty


@pytest.mark.parametrize("field", ["Sectors", "Founded", "Hours"])
def test_tab_goes_through_the_dialog_from_above(
    page: TablePage, workspace: Workspace, field: str
) -> None:
    edits.set_field(workspace, "b.md", "hours", {"open": "nine", "shut": "five"})
    seen: list[str] = []

    def go_through(dialog: QDialog) -> None:
        fields, what = part(dialog, QComboBox, "bulkField"), part(dialog, QComboBox, "bulkAction")
        fields.setCurrentText(field)
        what.setFocus()
        value, below = (
            part(dialog, QWidget, "bulkValue"),
            part(dialog, QRadioButton, "bulkSelected"),
        )
        focus = dialog.focusWidget()
        while focus is not below and len(seen) < 9:
            assert focus is not None
            QTest.keyClick(focus, Qt.Key.Key_Tab)
            focus = dialog.focusWidget()
            assert focus is not None
            seen.append("value" if focus is value or value.isAncestorOf(focus) else "other")
        dialog.reject()

    answer(go_through)
    page.set_a_field()
    assert seen[0] == "value"
    assert seen[-1] == "other"
    assert seen.count("other") == 1


def test_more_than_a_screenful_is_shown_before_it_is_cleared(qtbot: QtBot, tmp_path: Path) -> None:
    files = {f"{n}": f"---\ntitle: T{n}\nsize: 1\n---\n" for n in range(30)}
    workspace = opened(make_vault(tmp_path, **files))
    page = shown_page(qtbot, workspace)
    column = page.model.column_of("size")
    page.table.pick(0, column, 29, column)
    answer(lambda dialog: dialog.reject())
    press(page, Qt.Key.Key_Delete)
    assert not workspace.document.dirty


# --- with the rest of the window ---


def test_the_current_row_is_the_selected_entry(qtbot: QtBot, page: TablePage) -> None:
    go(page, "Bellows", "size")
    assert page._selection.path == "b.md"
    page._selection.select("c.md")
    assert page.table.current_cell() == ("c.md", "size")
    with qtbot.waitSignal(page.opened) as told:
        press(page, Qt.Key.Key_Return, CONTROL)
    assert told.args == ["c.md"]


def test_a_double_click_on_a_row_header_opens_the_article(qtbot: QtBot, page: TablePage) -> None:
    rows = page.table.verticalHeader().viewport()
    place = QPoint(10, page.table.rowViewportPosition(1) + 8)
    with qtbot.waitSignal(page.opened) as told:
        QTest.mouseClick(rows, Qt.MouseButton.LeftButton, NONE, place)
        QTest.mouseDClick(rows, Qt.MouseButton.LeftButton, NONE, place)
    assert told.args == ["b.md"]


def test_the_menu_filters_by_the_value_of_a_cell(page: TablePage) -> None:
    go(page, "Anchor", "size")
    rect = page.table.visualRect(page.table.currentIndex())
    page.table.customContextMenuRequested.emit(rect.center())
    menu = part(page, QMenu, "cellMenu")
    only = next(action for action in menu.actions() if action.objectName() == "menuOnly")
    only.trigger()
    menu.close()
    assert titles(page) == ["Anchor"]


def test_collections_are_shown_one_at_a_time_or_all(qtbot: QtBot, tmp_path: Path) -> None:
    make_vault(tmp_path, **{"one/a": "---\ntitle: A\nsize: 1\n---\n"})
    make_vault(tmp_path, **{"two/b": "---\ntitle: B\nweight: 1\n---\n"})
    page = shown_page(qtbot, opened(tmp_path))
    chooser = part(page, QComboBox, "tableCollection")
    assert chooser.isVisible()
    assert titles(page) == ["A", "B"]
    assert page.shown_keys() == ["title", "size", "weight"]
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    QTest.keyClick(chooser, Qt.Key.Key_Down)
    assert titles(page) == ["B"]
    assert page.shown_keys() == ["title", "weight"]


@pytest.mark.real
def test_the_real_entries_can_be_shown_sorted_and_filtered(qtbot: QtBot, real: Path) -> None:
    for vault in ("vault", "obsidian-vault"):
        page = shown_page(qtbot, opened(real / vault))
        for column in list(page.model.columns):
            page.arranging.sort_by(column.key, True)
        assert page.model.rowCount() == page.model.total > 0
        page.grab()
