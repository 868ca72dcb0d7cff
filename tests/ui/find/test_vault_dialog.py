from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QCheckBox, QLabel, QLineEdit, QListView, QPushButton, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.find.rows import EntryRow, FoundRows, LineRow
from editor.ui.find.vault_dialog import FindInVault
from editor.ui.find.wish_line import WishLine
from editor.workspace import edits
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

A = "---\ntitle: Sea School\n---\n# Sea\n\n<b>The sea</b> & the sea\n"
B = "---\ntitle: Zétude\n---\nA sea\r\nand land\r\n"
Key = Qt.Key


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    return opened(make_vault(tmp_path, a=A, b=B))


@pytest.fixture
def dialog(qtbot: QtBot, workspace: Workspace) -> FindInVault:
    made = FindInVault()
    qtbot.addWidget(made)
    made.show_workspace(workspace)
    workspace.subscribe(made.take_notice)
    made.open_find()
    qtbot.waitExposed(made)
    return made


def line(dialog: FindInVault) -> WishLine:
    found = dialog.findChild(QLineEdit, "vaultFindText")
    assert isinstance(found, WishLine)
    return found


def view(dialog: FindInVault) -> QListView:
    found = dialog.findChild(QListView, "vaultFindRows")
    assert found is not None
    return found


def told(dialog: FindInVault) -> str:
    found = dialog.findChild(QLabel, "vaultFindTold")
    assert found is not None
    return found.text()


def go(dialog: FindInVault) -> QPushButton:
    found = dialog.findChild(QPushButton, "vaultReplaceAll")
    assert found is not None
    return found


def shown(dialog: FindInVault) -> list[str]:
    model = view(dialog).model()
    return [str(model.index(n, 0).data()) for n in range(model.rowCount())]


def looked(dialog: FindInVault, text: str, sentence: str, qtbot: QtBot) -> None:
    qtbot.keyClicks(line(dialog), text)
    qtbot.waitUntil(lambda: told(dialog) == sentence)


def replacing(dialog: FindInVault, by: str, qtbot: QtBot) -> None:
    toggle = dialog.findChild(QToolButton, "vaultFindReplace")
    qtbot.mouseClick(toggle, Qt.MouseButton.LeftButton)
    qtbot.keyClicks(dialog.findChild(QLineEdit, "vaultReplaceText"), by)


def test_lines_are_listed_below_their_entries(dialog: FindInVault, qtbot: QtBot) -> None:
    looked(dialog, "sea", "4 matches in 2 entries.", qtbot)
    assert shown(dialog) == ["Sea School", "# Sea", "<b>The sea</b> & the sea", "Zétude", "A sea"]
    fields = dialog.findChild(QCheckBox, "vaultFindFields")
    qtbot.mouseClick(fields, Qt.MouseButton.LeftButton, pos=QPoint(8, fields.height() // 2))
    qtbot.waitUntil(lambda: told(dialog) == "5 matches in 2 entries.")
    assert shown(dialog)[:2] == ["Sea School", "Sea School"]


def test_a_click_and_enter_show_the_place(dialog: FindInVault, qtbot: QtBot) -> None:
    looked(dialog, "sea", "4 matches in 2 entries.", qtbot)
    wanted: list[tuple[str, int, int]] = []
    dialog.place_wanted.connect(lambda *place: wanted.append(place))
    rows = view(dialog)
    place = rows.visualRect(rows.model().index(2, 0)).center()
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)
    start = A.index("sea", A.index("<b>")) - A.index("# Sea")
    assert wanted == [("a.md", start, start + 3)]
    qtbot.keyClick(line(dialog), Key.Key_Down)
    rows.setCurrentIndex(rows.model().index(4, 0))
    qtbot.keyClick(rows, Key.Key_Return)
    assert wanted[-1] == ("b.md", 2, 5)


def test_a_field_is_shown_by_its_key(dialog: FindInVault, qtbot: QtBot) -> None:
    dialog.fields.setChecked(True)
    looked(dialog, "School", "1 match in 1 entry.", qtbot)
    wanted: list[tuple[str, str]] = []
    dialog.field_wanted.connect(lambda *place: wanted.append(place))
    qtbot.keyClick(line(dialog), Key.Key_Down)
    qtbot.keyClick(view(dialog), Key.Key_Return)
    assert wanted == [("a.md", "title")]


def test_what_is_ticked_is_replaced_as_one_step(
    dialog: FindInVault, workspace: Workspace, qtbot: QtBot
) -> None:
    looked(dialog, "sea", "4 matches in 2 entries.", qtbot)
    replacing(dialog, "lake", qtbot)
    assert go(dialog).text() == "Replace 4 matches"
    rows = view(dialog)
    model = rows.model()
    assert isinstance(model, FoundRows)
    rows.setFocus()
    rows.setCurrentIndex(model.index(1, 0))
    qtbot.keyClick(rows, Key.Key_Space)
    assert go(dialog).text() == "Replace 3 matches"
    role = Qt.ItemDataRole.CheckStateRole
    assert model.data(model.index(0), role) is Qt.CheckState.PartiallyChecked
    tick = rows.visualRect(model.index(3)).topLeft() + QPoint(20, 18)
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    assert go(dialog).text() == "Replace 2 matches"
    assert model.data(model.index(4), role) is Qt.CheckState.Unchecked
    qtbot.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=tick)
    qtbot.mouseClick(go(dialog), Qt.MouseButton.LeftButton)
    assert workspace.document.text("a.md") == A.replace("sea", "lake")
    assert workspace.document.text("b.md") == B.replace("sea", "lake")
    qtbot.waitUntil(lambda: told(dialog) == "Replaced in 2 entries. 1 match in 1 entry.")
    workspace.document.undo()
    assert workspace.document.text("a.md") == A
    qtbot.waitUntil(lambda: "4 matches" in told(dialog))


def test_the_lines_show_what_would_stand_there(dialog: FindInVault, qtbot: QtBot) -> None:
    qtbot.keyClick(line(dialog), Key.Key_R, Qt.KeyboardModifier.AltModifier)
    looked(dialog, r"(\w+) sea$", "2 matches in 2 entries.", qtbot)
    replacing(dialog, "$1 lake", qtbot)
    model = view(dialog).model()
    assert isinstance(model, FoundRows)
    rows = [model.row(model.index(n)) for n in range(model.rowCount())]
    assert [row.by for row in rows if isinstance(row, LineRow)] == [("the lake",), ("A lake",)]
    assert [row.title for row in rows if isinstance(row, EntryRow)] == ["Sea School", "Zétude"]
    dialog.by.setText("$2")
    assert "no group 2" in told(dialog)
    assert not go(dialog).isEnabled()


def test_a_tick_that_was_taken_stays_taken_while_others_edit(
    dialog: FindInVault, workspace: Workspace, qtbot: QtBot
) -> None:
    looked(dialog, "sea", "4 matches in 2 entries.", qtbot)
    replacing(dialog, "lake", qtbot)
    model = view(dialog).model()
    assert isinstance(model, FoundRows)
    model.toggle(model.index(1))
    edits.set_body(workspace, "b.md", "The sea and the sea\n", typed=False)
    qtbot.waitUntil(lambda: told(dialog) == "5 matches in 2 entries.")
    assert go(dialog).text() == "Replace 4 matches"


def test_what_cannot_be_replaced_is_told(qtbot: QtBot, tmp_path: Path) -> None:
    text = "---\ntitle: t\na: &x sea\nb: *x\n---\n"
    workspace = opened(make_vault(tmp_path, one=text))
    dialog = FindInVault()
    qtbot.addWidget(dialog)
    dialog.show_workspace(workspace)
    dialog.open_find()
    dialog.fields.setChecked(True)
    looked(dialog, "sea", "2 matches in 1 entry.", qtbot)
    replacing(dialog, "lake", qtbot)
    qtbot.mouseClick(go(dialog), Qt.MouseButton.LeftButton)
    start = "Replaced in 1 entry. Not everywhere in t: "
    qtbot.waitUntil(lambda: told(dialog).startswith(start))
    assert workspace.document.text("one.md") == text.replace("*x", "lake")


def test_a_bad_expression_and_a_slow_one_are_told(qtbot: QtBot, tmp_path: Path) -> None:
    workspace = opened(make_vault(tmp_path, one="aa\n", two="a" * 60 + "b\n"))
    dialog = FindInVault()
    qtbot.addWidget(dialog)
    dialog.show_workspace(workspace)
    dialog.open_find()
    dialog.wish.expression.setChecked(True)
    looked(
        dialog, "(a|aa", "This is no regular expression: missing ), unterminated subpattern.", qtbot
    )
    line(dialog).setText("(a|aa)+$")
    qtbot.waitUntil(lambda: "takes too long in two" in told(dialog), timeout=15_000)
    assert shown(dialog) == ["one", "aa"]


def test_nothing_is_left_of_a_vault_that_is_closed(dialog: FindInVault, qtbot: QtBot) -> None:
    looked(dialog, "sea", "4 matches in 2 entries.", qtbot)
    dialog.show_workspace(None)
    assert not dialog.isVisible()
    assert shown(dialog) == []


def test_nothing_of_one_vault_is_left_to_be_replaced_in_another(
    dialog: FindInVault, qtbot: QtBot, tmp_path: Path
) -> None:
    looked(dialog, "sea", "4 matches in 2 entries.", qtbot)
    replacing(dialog, "lake", qtbot)
    other = opened(make_vault(tmp_path / "other", a=A))
    dialog.show_workspace(other)
    assert shown(dialog) == []
    assert not go(dialog).isEnabled()
    dialog.replace()
    assert other.text("a.md") == A
    qtbot.waitUntil(lambda: told(dialog) == "3 matches in 1 entry.")
