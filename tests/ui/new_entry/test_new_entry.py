from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QWidget,
)

from editor.ui.new_entry.dialogs import new_entries
from editor.ui.new_entry.new_dialog import NewEntryDialog
from editor.ui.new_entry.rows import HOMEPAGE, NAME, NOTE, TITLE
from editor.ui.tabs import Tabs
from editor.workspace.settings import Collection
from editor.workspace.workspace import Workspace
from tests.ui.new_entry.acting import click, in_dialog, part, write
from tests.ui.windows import click_tab
from tests.workspace.vaults import make_vault, opened

FOLDER = "content/atlas/profiles"


def atlas(workspace: Workspace) -> Collection:
    return workspace.settings.collections[0]


def told(dialog: QWidget, name: str = "entryNameTold") -> str:
    return part(dialog, QLabel, name).text()


def test_a_title_is_enough(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: NewEntryDialog) -> None:
        assert not part(dialog, QPushButton, "newEntryMake").isEnabled()
        assert QApplication.focusWidget() is part(dialog, QLineEdit, "entryTitle")
        title = write(dialog, "entryTitle", "The Walking School: Cafe")
        assert part(dialog, QLineEdit, "entryName").text() == "Walking_School_Cafe"
        write(dialog, "entryHomepage", "walking.example")
        preview = part(dialog, QPlainTextEdit, "entryPreview").toPlainText()
        assert 'title: "The Walking School: Cafe"\nurl: https://walking.example\n' in preview
        QTest.keyClick(title, Qt.Key.Key_Return)

    in_dialog(NewEntryDialog, act)
    path = f"{FOLDER}/Walking_School_Cafe.md"
    assert new_entries(window, workspace, atlas(workspace)) == [path]
    text = (workspace.root / path).read_text(encoding="utf-8")
    assert 'title: "The Walking School: Cafe"\nurl: https://walking.example\n' in text
    assert "## Theory of Change" in text
    assert workspace.entry(path).title == "The Walking School: Cafe"
    assert not workspace.document.dirty
    workspace.document.undo()
    assert not (workspace.root / path).exists()
    assert not workspace.has_entry(path)


def test_lines_pasted_into_the_homepage_stay_on_it(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: NewEntryDialog) -> None:
        write(dialog, "entryTitle", "Walk")
        line = part(dialog, QLineEdit, "entryHomepage")
        line.setFocus()
        QApplication.clipboard().setText("https://walk.example\nhttps://other.example\n")
        QTest.keyClick(line, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert line.text() == "https://walk.example https://other.example"
        click(dialog, "newEntryMake")

    in_dialog(NewEntryDialog, act)
    (path,) = new_entries(window, workspace, atlas(workspace))
    assert workspace.entry(path).fields["url"] == "https://walk.example"


def test_escape_makes_nothing(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: NewEntryDialog) -> None:
        QTest.keyClick(write(dialog, "entryTitle", "X"), Qt.Key.Key_Escape)

    in_dialog(NewEntryDialog, act)
    assert new_entries(window, workspace, atlas(workspace)) == []
    assert workspace.document.undo_label is None


def test_the_name_is_checked_as_it_is_typed(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: NewEntryDialog) -> None:
        make = part(dialog, QPushButton, "newEntryMake")
        write(dialog, "entryTitle", "Walk")
        for name, sentence in (
            ("a/b", "A file name cannot hold /."),
            ("long_TABLE", "There is a file Long_Table.md already."),
            ("aux", "Windows keeps the name aux for itself."),
        ):
            write(dialog, "entryName", name)
            assert told(dialog) == sentence
            assert not make.isEnabled()
        write(dialog, "entryName", "Strolls")
        assert told(dialog) == ""
        assert make.isEnabled()
        # A name that was edited stays when the title changes, until it is emptied.
        write(dialog, "entryTitle", "Walks")
        assert part(dialog, QLineEdit, "entryName").text() == "Strolls"
        name = write(dialog, "entryName", "")
        QTest.keyClick(name, Qt.Key.Key_Tab)
        assert name.text() == "Walks"
        dialog.reject()

    in_dialog(NewEntryDialog, act)
    new_entries(window, workspace, atlas(workspace))


def test_an_entry_that_is_there_already_is_pointed_out(
    workspace: Workspace, window: QWidget
) -> None:
    def act(dialog: NewEntryDialog) -> None:
        write(dialog, "entryTitle", "long table")
        assert told(dialog) == "There is an entry The Long Table already."
        assert part(dialog, QLineEdit, "entryName").text() == "long_table_2"
        write(dialog, "entryTitle", "Other")
        assert told(dialog) == ""
        write(dialog, "entryHomepage", "http://www.long-table.example")
        assert told(dialog) == "The entry The Long Table has this homepage."
        assert part(dialog, QPushButton, "newEntryMake").isEnabled()
        dialog.reject()

    in_dialog(NewEntryDialog, act)
    new_entries(window, workspace, atlas(workspace))


def test_another_collection_has_other_names_and_templates(
    workspace: Workspace, window: QWidget
) -> None:
    def act(dialog: NewEntryDialog) -> None:
        write(dialog, "entryTitle", "How to mend a sock")
        assert part(dialog, QLineEdit, "entryName").text() == "How_to_mend_a_sock"
        collections = part(dialog, QComboBox, "newEntryCollection")
        collections.setFocus()
        QTest.keyClick(collections, Qt.Key.Key_Down)
        assert collections.currentText() == "Guides"
        assert part(dialog, QLineEdit, "entryName").text() == "how-to-mend-a-sock"
        templates = part(dialog, QComboBox, "newEntryTemplate")
        assert templates.currentText() == "guide"
        preview = part(dialog, QPlainTextEdit, "entryPreview")
        assert "What you will need" in preview.toPlainText()
        templates.setFocus()
        QTest.keyClick(templates, Qt.Key.Key_Down)
        assert templates.currentText() == "As most entries have it"
        assert "What you will need" not in preview.toPlainText()
        click(dialog, "newEntryMake")

    in_dialog(NewEntryDialog, act)
    made = new_entries(window, workspace, atlas(workspace))
    assert made == ["content/guides/how-to-mend-a-sock.md"]
    assert workspace.entry(made[0]).collection.name == "Guides"


def test_a_template_that_is_missing_is_told(workspace: Workspace, window: QWidget) -> None:
    (workspace.root / ".territory/templates/initiative.md").unlink()

    def act(dialog: NewEntryDialog) -> None:
        sentence = ".territory/templates/initiative.md does not exist."
        assert told(dialog, "newEntryTold") == sentence
        dialog.reject()

    in_dialog(NewEntryDialog, act)
    new_entries(window, workspace, atlas(workspace))


def test_what_cannot_be_written_is_told_and_nothing_is_lost(
    workspace: Workspace, window: QWidget
) -> None:
    def act(dialog: NewEntryDialog) -> None:
        write(dialog, "entryTitle", "Walk")
        # Another program is faster.
        (workspace.root / FOLDER / "Walk.md").write_text("theirs")
        click(dialog, "newEntryMake")
        assert dialog.isVisible()
        assert "Walk.md" in told(dialog, "newEntryTold")
        assert part(dialog, QLineEdit, "entryTitle").text() == "Walk"
        dialog.reject()

    in_dialog(NewEntryDialog, act)
    assert new_entries(window, workspace, atlas(workspace)) == []
    assert (workspace.root / FOLDER / "Walk.md").read_text() == "theirs"


def test_a_name_outside_the_collections_pattern_is_told(tmp_path: Path, window: QWidget) -> None:
    vault = make_vault(tmp_path, **{"a/x-one": "---\ntitle: One\n---\n"})
    (vault / ".territory").mkdir()
    (vault / ".territory/vault.yaml").write_text("collections: [{name: X, entries: a/x-*.md}]\n")
    workspace = opened(vault)

    def act(dialog: NewEntryDialog) -> None:
        write(dialog, "entryTitle", "Two")
        assert told(dialog) == "A file of this name would not be one of a/x-*.md."
        assert not part(dialog, QPushButton, "newEntryMake").isEnabled()
        write(dialog, "entryName", "x-two")
        click(dialog, "newEntryMake")

    in_dialog(NewEntryDialog, act)
    assert new_entries(window, workspace, workspace.settings.collections[0]) == ["a/x-two.md"]


# --- several


LINES = (
    "The Walking School\n"
    "- [Ladder Library](https://ladders.example)\n"
    "Long Table\n"
    "https://slow-bakery.example/\n"
    "The Walking School\n"
)


def cells(dialog: QWidget, column: int) -> list[str]:
    model = part(dialog, QTableView, "newEntryRows").model()
    return [str(model.index(row, column).data()) for row in range(model.rowCount())]


def ticked(dialog: QWidget) -> list[bool]:
    model = part(dialog, QTableView, "newEntryRows").model()
    states = [
        model.index(row, 0).data(Qt.ItemDataRole.CheckStateRole) for row in range(model.rowCount())
    ]
    return [state == Qt.CheckState.Checked for state in states]


def turn_to_several(dialog: QWidget) -> QPlainTextEdit:
    click_tab(part(dialog, Tabs, "newEntryTabs"), 1)
    return part(dialog, QPlainTextEdit, "pastedLines")


def paste(editor: QPlainTextEdit, **data: str) -> None:
    mime = QMimeData()
    mime.setText(data["text"])
    if "html" in data:
        mime.setHtml(data["html"])
    QApplication.clipboard().setMimeData(mime)
    QTest.keyClick(editor, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)


def test_each_line_makes_an_entry(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: NewEntryDialog) -> None:
        lines = turn_to_several(dialog)
        paste(lines, text=LINES)
        assert cells(dialog, TITLE) == [
            "The Walking School",
            "Ladder Library",
            "Long Table",
            "Slow Bakery",
            "The Walking School",
        ]
        assert cells(dialog, HOMEPAGE)[1] == "https://ladders.example"
        assert cells(dialog, NAME)[:3] == ["Walking_School", "Ladder_Library", "Long_Table_2"]
        assert ticked(dialog) == [True, True, False, True, False]
        assert cells(dialog, NOTE)[2] == "Already there: The Long Table"
        assert cells(dialog, NOTE)[4] == "Already in a line above"
        assert told(dialog, "newEntrySummary") == "3 entries, 2 left out"
        make = part(dialog, QPushButton, "newEntryMake")
        assert make.text() == "Make 3 entries"
        QTest.keyClick(lines, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)

    in_dialog(NewEntryDialog, act)
    made = new_entries(window, workspace, atlas(workspace))
    assert made == [f"{FOLDER}/{n}.md" for n in ("Walking_School", "Ladder_Library", "Slow_Bakery")]
    assert workspace.entry(made[1]).fields["url"] == "https://ladders.example"
    assert workspace.entry(made[2]).fields["url"] == "https://slow-bakery.example/"
    # One step takes all of them back.
    workspace.document.undo()
    assert not any((workspace.root / path).exists() for path in made)
    assert workspace.document.undo_label is None


def edit(table: QTableView, row: int, column: int, text: str) -> None:
    table.setFocus()
    table.setCurrentIndex(table.model().index(row, column))
    QTest.keyClick(table, Qt.Key.Key_F2)
    editor = QApplication.focusWidget()
    assert isinstance(editor, QLineEdit)
    editor.selectAll()
    QTest.keyClicks(editor, text)
    QTest.keyClick(editor, Qt.Key.Key_Return)
    QApplication.processEvents()  # the view takes the text over once the key is done with
    assert table.model().index(row, column).data() == text


def test_rows_can_be_edited_and_left_out(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: NewEntryDialog) -> None:
        lines = turn_to_several(dialog)
        paste(lines, text="One\nTwo\nThree")
        table = part(dialog, QTableView, "newEntryRows")
        make = part(dialog, QPushButton, "newEntryMake")
        edit(table, 0, TITLE, "Won")
        assert cells(dialog, NAME)[0] == "Won"
        edit(table, 1, NAME, "a?b")
        assert cells(dialog, NOTE)[1] == "A file name cannot hold ?."
        assert not make.isEnabled()
        edit(table, 1, NAME, "Won")
        assert cells(dialog, NOTE)[1] == "There is a file Won.md already."
        table.setCurrentIndex(table.model().index(1, TITLE))
        QTest.keyClick(table, Qt.Key.Key_Space)
        assert ticked(dialog) == [True, False, True]
        assert make.isEnabled()
        QTest.keyClick(table, Qt.Key.Key_Return)
        assert dialog.isVisible()
        # What was edited stays with its line when others come before it.
        lines.setPlainText("Zero\nOne\nTwo\nThree")
        assert cells(dialog, TITLE) == ["Zero", "Won", "Two", "Three"]
        assert ticked(dialog) == [True, True, False, True]
        click(dialog, "newEntryMake")

    in_dialog(NewEntryDialog, act)
    made = new_entries(window, workspace, atlas(workspace))
    assert [Path(path).stem for path in made] == ["Zero", "Won", "Three"]


def test_copied_pages_keep_their_links(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: NewEntryDialog) -> None:
        lines = turn_to_several(dialog)
        paste(lines, text="A\nB", html="<ul><li><a href='https://a.example/'>A</a><li>B</ul>")
        assert cells(dialog, TITLE) == ["A", "B"]
        assert cells(dialog, HOMEPAGE) == ["https://a.example/", ""]
        lines.clear()
        paste(lines, text="A\nB", html="<p><b>A</b></p><p>B</p>")
        assert lines.toPlainText() == "A\nB"
        dialog.reject()

    in_dialog(NewEntryDialog, act)
    new_entries(window, workspace, atlas(workspace))


def test_lines_pasted_into_the_title_make_several(workspace: Workspace, window: QWidget) -> None:
    def act(dialog: NewEntryDialog) -> None:
        title = part(dialog, QLineEdit, "entryTitle")
        QApplication.clipboard().setText("One\nTwo\n")
        QTest.keyClick(title, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
        assert cells(dialog, TITLE) == ["One", "Two"]
        assert part(dialog, QTableView, "newEntryRows").isVisible()
        dialog.reject()

    in_dialog(NewEntryDialog, act)
    new_entries(window, workspace, atlas(workspace))


@pytest.mark.real
def test_the_three_hundred_real_names(real: Path, window: QWidget, tmp_path: Path) -> None:
    import csv

    with (real / "initiatives.csv").open(encoding="utf-8-sig", newline="") as file:
        rows = [(row["title"], row["url"].strip()) for row in csv.DictReader(file)]
    vault = make_vault(tmp_path, **{"a/One_Two": "---\ntitle: One Two\n---\n"})
    workspace = opened(vault)

    def act(dialog: NewEntryDialog) -> None:
        lines = turn_to_several(dialog)
        paste(lines, text="\n".join(f"{title}\t{url}" for title, url in rows))
        assert cells(dialog, TITLE) == [title for title, _ in rows]
        assert sum(ticked(dialog)) > 290
        click(dialog, "newEntryMake")

    in_dialog(NewEntryDialog, act)
    made = new_entries(window, workspace, workspace.settings.collections[0])
    assert len(set(made)) == len(made) > 290
    by_title = {workspace.entry(path).title: workspace.entry(path).fields for path in made}
    assert by_title["Théra"]["url"] == "https://thera.earth/"
