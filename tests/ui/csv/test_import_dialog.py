"""A table into the vault, with the mouse and the keyboard."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, QModelIndex, QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QDialog,
    QLabel,
    QListView,
    QMessageBox,
    QPushButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.messages import Message
from editor.ui.csv.columns_table import CELLS, COLUMN, DIFFERS, GOES_INTO, ColumnsTable
from editor.ui.csv.import_dialog import ImportDialog
from editor.ui.newest import Newest
from editor.workspace.history import Change, Edit
from editor.workspace.workspace import Workspace

TIDE = "---\ntitle: Tidewater\nsize: 4-10 # kept\nsectors:\n  - A\n---\nTides.\n"
HILL = "---\ntitle: Hill\nsize: 1-3\nsectors: [B]\n---\n"
MORE = "---\ntitle: More\nsize: 101+\nsectors: [B]\n---\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    root = tmp_path / "harbour"
    root.mkdir()
    for name, text in (("tide", TIDE), ("hill", HILL), ("more", MORE)):
        (root / f"{name}.md").write_bytes(text.encode())
    opened = Workspace.open(root)
    opened.load()
    opened.trash = Path.unlink
    return opened


Shown = Callable[..., ImportDialog]


@pytest.fixture
def shown(qtbot: QtBot, workspace: Workspace, tmp_path: Path) -> Shown:
    """Shows the dialog for a table, once it is read and compared."""

    def show(table: str | bytes, name: str = "table.csv") -> ImportDialog:
        file = tmp_path / name
        file.write_bytes(table if isinstance(table, bytes) else table.encode())
        dialog = ImportDialog(None, workspace, file)
        qtbot.addWidget(dialog)
        dialog.show()
        qtbot.waitExposed(dialog)
        worked_out(qtbot, dialog)
        return dialog

    return show


def part(dialog: QWidget, kind: type[QWidget], name: str) -> QWidget:
    found = dialog.findChild(kind, name)
    assert found is not None
    return found


def summary(dialog: ImportDialog) -> str:
    label = part(dialog, QLabel, "importSummary")
    assert isinstance(label, QLabel)
    return label.text()


def told(dialog: ImportDialog) -> list[str]:
    found = part(dialog, QListView, "importTold")
    assert isinstance(found, QListView)
    model = found.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def button(dialog: QWidget, name: str) -> QPushButton:
    found = part(dialog, QPushButton, name)
    assert isinstance(found, QPushButton)
    return found


def worked_out(qtbot: QtBot, dialog: ImportDialog) -> None:
    work = dialog.findChild(Newest)
    assert work is not None
    qtbot.waitUntil(lambda: not work.busy)


def choose(qtbot: QtBot, dialog: ImportDialog, name: str, label: str) -> None:
    """Choose from a box with the keyboard."""
    box = part(dialog, QComboBox, name)
    assert isinstance(box, QComboBox)
    box.setFocus()
    labels = [box.itemText(row) for row in range(box.count())]
    assert label in labels
    steps = labels.index(label) - box.currentIndex()
    for _ in range(abs(steps)):
        QTest.keyClick(box, Qt.Key.Key_Down if steps > 0 else Qt.Key.Key_Up)
    assert box.currentText() == label
    worked_out(qtbot, dialog)


def columns_of(dialog: ImportDialog) -> list[list[str]]:
    model = dialog.table.model()
    return [
        [model.index(row, column).data() for column in (COLUMN, CELLS, GOES_INTO, DIFFERS)]
        for row in range(model.rowCount())
    ]


def choose_target(qtbot: QtBot, dialog: ImportDialog, row: int, label: str) -> None:
    """Click on what a column goes into and choose from the list that opens."""
    table = dialog.table
    place = table.visualRect(table.model().index(row, GOES_INTO)).center()
    qtbot.mouseClick(table.viewport(), Qt.MouseButton.LeftButton, pos=place)
    box = part(table, QComboBox, "importTarget")
    assert isinstance(box, QComboBox)
    qtbot.waitUntil(box.view().isVisible)
    index = box.model().index(box.findText(label), 0)
    box.view().scrollTo(index)
    place = box.view().visualRect(index).center()
    qtbot.mouseMove(box.view().viewport(), place)
    qtbot.mouseClick(box.view().viewport(), Qt.MouseButton.LeftButton, pos=place)
    worked_out(qtbot, dialog)


def when_open(name: str, use: Callable[[QDialog], None]) -> None:
    """Let `use` answer the dialog of that name that opens next."""

    def look() -> None:
        dialog = QApplication.activeModalWidget()
        if isinstance(dialog, QDialog) and dialog.objectName() == name:
            use(dialog)
        else:
            QTimer.singleShot(5, look)

    QTimer.singleShot(0, look)


def answer(press: str, seen: list[str] | None = None) -> None:
    """Press a button of the plan that opens next; `seen` gets its lines."""

    def click(plan: QDialog) -> None:
        lines = plan.findChild(QListView, "planLines")
        if seen is not None and lines is not None:
            model = lines.model()
            seen.extend(model.index(row, 0).data() for row in range(model.rowCount()))
        QTest.mouseClick(button(plan, press), Qt.MouseButton.LeftButton)

    when_open("planDialog", click)


def hear(seen: list[str]) -> None:
    """Take note of what is told next."""

    def close(box: QDialog) -> None:
        assert isinstance(box, QMessageBox)
        seen.append(f"{box.text()} {box.informativeText()}")
        box.buttons()[0].click()

    when_open("importFailed", close)


def test_an_edited_table_changes_what_was_edited(
    shown: Shown, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = shown("path,title,size,sectors\ntide.md,Tidewater,11-20,A | C\nhill.md,Hill,1-3,B\n")
    assert summary(dialog) == "2 rows find their entries. 2 cells differ in 1 entry."
    seen: list[str] = []
    answer("planApprove", seen)
    qtbot.mouseClick(button(dialog, "importPreview"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert "− size: 4-10 # kept" in seen
    assert "+ size: 11-20 # kept" in seen
    after = TIDE.replace("4-10", "11-20").replace("  - A\n", "  - A\n  - C\n")
    assert workspace.document.text("tide.md") == after
    assert workspace.document.text("hill.md") == HILL
    assert workspace.document.undo()
    assert workspace.document.dirty == frozenset()


def test_thinking_better_of_it_changes_nothing(
    shown: Shown, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = shown("title,size\nTidewater,11-20\n")
    answer("planCancel")
    qtbot.mouseClick(button(dialog, "importPreview"), Qt.MouseButton.LeftButton)
    worked_out(qtbot, dialog)
    qtbot.waitUntil(button(dialog, "importPreview").isEnabled)
    assert dialog.isVisible()
    assert workspace.document.undo_label is None
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_a_table_that_says_the_same_offers_nothing(shown: Shown) -> None:
    dialog = shown("title,size\nTidewater,4-10\n")
    assert summary(dialog) == "1 row finds its entry. Nothing differs in them."
    assert not button(dialog, "importPreview").isEnabled()


def test_rows_make_new_entries_or_are_left_out(
    shown: Shown, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = shown("title,size\nTidewater,4-10\nNew Pier,1-3\n")
    assert "1 row makes a new entry." in summary(dialog)
    choose(qtbot, dialog, "importNew", "Leave them out")
    assert told(dialog) == ["Row 3 is left out: no entry has “New Pier” as its title."]
    assert not button(dialog, "importPreview").isEnabled()
    choose(qtbot, dialog, "importNew", "Make new entries")
    assert told(dialog) == []
    answer("planApprove")
    qtbot.mouseClick(button(dialog, "importPreview"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert dialog.made == ["new-pier.md"]
    assert workspace.entry("new-pier.md").fields["size"] == "1-3"


def test_columns_go_where_they_are_sent(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown("title,people,zip\nTidewater,11-20,x\n")
    assert [row[2] for row in columns_of(dialog)] == ["Title (title)", "Leave out", "Leave out"]
    assert "2 columns are left out." in summary(dialog)
    choose_target(qtbot, dialog, 1, "Team size (size)")
    assert columns_of(dialog)[1] == ["people", "11-20", "Team size (size)", "1"]
    choose_target(qtbot, dialog, 2, "New field zip")
    assert columns_of(dialog)[2] == ["zip", "x", "New field zip", "1"]
    choose_target(qtbot, dialog, 1, "Leave out")
    assert columns_of(dialog)[1][2:] == ["Leave out", ""]


def test_the_choice_of_a_column_opens_with_the_keyboard(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown("title,people\nTidewater,11-20\n")
    dialog.table.setFocus()
    dialog.table.setCurrentIndex(dialog.table.model().index(1, GOES_INTO))
    QTest.keyClick(dialog.table, Qt.Key.Key_F2)
    box = part(dialog.table, QComboBox, "importTarget")
    assert isinstance(box, QComboBox)
    qtbot.waitUntil(box.view().isVisible)
    for letter in "team":
        QTest.keyClick(box.view(), letter)
    QTest.keyClick(box.view(), Qt.Key.Key_Return)
    worked_out(qtbot, dialog)
    assert columns_of(dialog)[1][2] == "Team size (size)"


def test_another_column_can_find_the_entries(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown("title,size\nTidewater,1-3\nHill,101+\n")
    assert columns_of(dialog)[0][3] == "finds the entry"
    choose(qtbot, dialog, "importKey", "size")
    assert columns_of(dialog)[1][3] == "finds the entry"
    assert columns_of(dialog)[0][3] == "2"
    choose(qtbot, dialog, "importKey", "Nothing: every row is new")
    assert "2 rows make new entries." in summary(dialog)


def test_lists_and_yaml_are_found_out_and_can_be_chosen(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown('title,size,sectors\nTidewater,"""4-10""","A, C"\n')
    yaml = part(dialog, QCheckBox, "importYaml")
    assert isinstance(yaml, QCheckBox)
    assert yaml.isChecked()
    assert "1 cell differs" in summary(dialog)
    qtbot.mouseClick(yaml, Qt.MouseButton.LeftButton, pos=QPoint(8, yaml.height() // 2))
    worked_out(qtbot, dialog)
    assert "2 cells differ" in summary(dialog)
    choose(qtbot, dialog, "importJoint", "Comma: a, b")
    assert "2 cells differ" in summary(dialog)


def test_another_encoding_and_separator_can_be_chosen(shown: Shown, qtbot: QtBot) -> None:
    dialog = shown("title\tsize\nŁódź\t1-3\n".encode("cp1250"))
    assert columns_of(dialog)[0][1] == "£ódŸ"
    choose(qtbot, dialog, "importEncoding", "Central European (Windows)")
    assert columns_of(dialog)[0][1] == "Łódź"
    choose(qtbot, dialog, "importSeparator", "Comma")
    assert len(columns_of(dialog)) == 1


def test_what_is_odd_is_told(shown: Shown) -> None:
    dialog = shown("title,title,size\nTidewater,x,#REF!\nHill\n")
    assert [line.split(".")[0] for line in told(dialog)] == [
        "Two columns are called “title”",
        "Row 3 ends early",
        "Row 2, Team size: “#REF!” is not taken over",
    ]


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"PK\x03\x04", "Save it as CSV"),
        (b"", "it is empty"),
        (b'title\n"x\n', "quotation mark"),
    ],
)
def test_a_file_that_is_no_table_is_told(shown: Shown, data: bytes, sentence: str) -> None:
    dialog = shown(data)
    assert sentence in summary(dialog)
    assert not button(dialog, "importPreview").isEnabled()


def test_text_of_files_is_shown_as_it_is(shown: Shown) -> None:
    dialog = shown("title,<b>size</b>\n<i>Tide</i>,1\n", "<b>table.csv")
    assert columns_of(dialog)[1][0] == "<b>size</b>"
    labels = [one for one in dialog.findChildren(QLabel) if "<b>" in one.text()]
    assert all(one.textFormat() == Qt.TextFormat.PlainText for one in labels)
    tip = dialog.table.model().index(1, COLUMN).data(Qt.ItemDataRole.ToolTipRole)
    assert "&lt;b&gt;" in tip


def test_entries_that_changed_meanwhile_are_compared_again(
    shown: Shown, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = shown("title,size\nTidewater,11-20\n")
    seen: list[str] = []

    def meddle_and_agree(plan: QDialog) -> None:
        edit = Edit("tide.md", TIDE, TIDE.replace("Tides", "Ebbs"))
        workspace.document.apply(Change(Message("workspace.change-body", {"entry": "x"}), (edit,)))
        hear(seen)
        QTest.mouseClick(button(plan, "planApprove"), Qt.MouseButton.LeftButton)

    when_open("planDialog", meddle_and_agree)
    qtbot.mouseClick(button(dialog, "importPreview"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(seen))
    worked_out(qtbot, dialog)
    assert "Nothing was imported yet" in seen[0]
    answer("planApprove")
    qtbot.mouseClick(button(dialog, "importPreview"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not dialog.isVisible())
    assert "11-20" in (workspace.document.text("tide.md") or "")
    assert "Ebbs" in (workspace.document.text("tide.md") or "")


def test_a_file_that_cannot_be_made_is_told(
    shown: Shown, workspace: Workspace, qtbot: QtBot
) -> None:
    dialog = shown("title,size\nNew Pier,1-3\n")
    seen: list[str] = []

    def make_it_first(plan: QDialog) -> None:
        (workspace.root / "new-pier.md").write_text("---\n---\n")
        hear(seen)
        QTest.mouseClick(button(plan, "planApprove"), Qt.MouseButton.LeftButton)

    when_open("planDialog", make_it_first)
    qtbot.mouseClick(button(dialog, "importPreview"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: bool(seen))
    assert seen[0].startswith("Nothing was imported.")
    assert (workspace.root / "new-pier.md").read_text() == "---\n---\n"
    assert dialog.isVisible()


def test_long_work_can_be_called_off(shown: Shown, workspace: Workspace, qtbot: QtBot) -> None:
    rows = "".join(f"Entry {number},1-3\n" for number in range(3000))
    dialog = shown(f"title,size\n{rows}")
    qtbot.mouseClick(button(dialog, "importPreview"), Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: summary(dialog).startswith("Working out entry"))
    qtbot.mouseClick(button(dialog, "importCancel"), Qt.MouseButton.LeftButton)
    worked_out(qtbot, dialog)
    assert dialog.isVisible()
    number = QLocale().toString(3000)  # which Qt 6.8 groups in the language "C"
    assert summary(dialog) == f"{number} rows make new entries."
    assert button(dialog, "importPreview").isEnabled()
    assert workspace.document.undo_label is None


def test_the_table_is_seen_in_columns_of_its_own_width(shown: Shown) -> None:
    table = shown("title,size\nTidewater,4-10\n").table
    assert isinstance(table, ColumnsTable)
    table.window().resize(600, 520)
    widths = [table.columnWidth(column) for column in range(4)]
    assert sum(widths) == table.viewport().width()
    assert min(widths) > 60
    assert table.indexAt(QPoint(5, 5)) != QModelIndex()


def test_the_table_can_be_about_another_collection(qtbot: QtBot, tmp_path: Path) -> None:
    for folder, field in (("piers", "length"), ("boats", "sails")):
        (tmp_path / "vault" / folder).mkdir(parents=True)
        for name in ("a", "b", "c"):
            text = f"---\ntitle: {name}\n{field}: 1\n---\n"
            (tmp_path / "vault" / folder / f"{name}.md").write_text(text)
    workspace = Workspace.open(tmp_path / "vault")
    workspace.load()
    (tmp_path / "table.csv").write_text("title,length,sails\na,2,3\n")
    dialog = ImportDialog(
        None, workspace, tmp_path / "table.csv", workspace.settings.collections[1]
    )
    qtbot.addWidget(dialog)
    dialog.show()
    worked_out(qtbot, dialog)
    first, second = (one.name for one in workspace.settings.collections)
    assert [row[2] for row in columns_of(dialog)][1:] == ["Length (length)", "Leave out"]
    choose(qtbot, dialog, "importCollection", first)
    assert [row[2] for row in columns_of(dialog)][1:] == ["Leave out", "Sails (sails)"]
    choose(qtbot, dialog, "importCollection", second)
    choose(qtbot, dialog, "importCollection", "The whole vault")
    assert "Row 2 is left out: 2 entries have “a” as their title." in told(dialog)
