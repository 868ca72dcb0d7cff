from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QMenu, QToolButton
from pytestqt.qtbot import QtBot

from editor.ui.completion_popup import CompletionPopup
from editor.ui.entries.marked import boundary, cut
from editor.ui.entries.model import Role
from editor.ui.entries.panel import EntryPanel
from editor.ui.entries.search_box import SearchBox
from editor.ui.selection import Selection
from editor.workspace import edits
from editor.workspace.workspace import Workspace
from tests.ui.entries.panels import shown_panel
from tests.workspace.vaults import make_vault, opened

KEY, LEFT = Qt.Key, Qt.MouseButton.LeftButton
CONTROL, ALT = Qt.KeyboardModifier.ControlModifier, Qt.KeyboardModifier.AltModifier


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    make_vault(
        tmp_path / "vault",
        a="---\ntitle: Anchor\nterritory: Harbour\nsectors: [Arts, Law]\nx: 1\ny: 1\n---\nA boat\n",
        b="---\ntitle: Bellows\nterritory: North Bay\nsectors: [Arts]\nx: 2\ny: 700\n---\n",
        c="---\ntitle: Cable\nterritory: Harbour\nsectors: [Law]\n---\nBoats, and a café\n",
        d="---\ntitle: [Dory\n---\nbroken\n",
    )
    settings = "collections: [{name: All, entries: '*.md', map: main}]\nmaps: {main: {}}\n"
    (tmp_path / "vault" / ".territory").mkdir()
    (tmp_path / "vault" / ".territory" / "vault.yaml").write_text(settings)
    return opened(tmp_path / "vault")


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> EntryPanel:
    made = shown_panel(qtbot, workspace)
    with qtbot.waitExposed(made):
        made.activateWindow()
    made.search.setFocus()
    return made


def left(panel: EntryPanel) -> str:
    """What is told of how many entries are left; empty where nothing is."""
    label = panel.findChild(QLabel, "entriesLeft")
    return label.text() if label is not None and label.isVisible() else ""


def titles(panel: EntryPanel) -> list[str]:
    model = panel.list.model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def note(panel: EntryPanel) -> QLabel:
    found = panel.findChild(QLabel, "searchNote")
    assert found is not None
    return found


def popup(panel: EntryPanel) -> CompletionPopup | None:
    found = panel.findChild(CompletionPopup, "searchChoices")
    return found if found is not None and found.isVisible() else None


def choices(panel: EntryPanel) -> list[str]:
    shown = popup(panel)
    model = shown.list.model() if shown is not None else None
    return [model.index(row, 0).data() for row in range(model.rowCount())] if model else []


def place(panel: EntryPanel, row: int) -> str:
    return panel.list.model().index(row, 0).data(Role.PLACE).spoken


def test_operators_leave_entries_out(panel: EntryPanel, qtbot: QtBot) -> None:
    for query, shown in (
        ("territory:harb", ["Anchor", "Cable"]),
        ("territory:harb -boats", ["Anchor"]),
        ("is:unplaced", ["Cable"]),
        ("is:broken", ["d"]),
        ("has:problem", ["d"]),
        ("y:>500", ["Bellows"]),
        ('"a boat"', ["Anchor"]),
        ("https://x.org", []),
    ):
        panel.search.clear()
        qtbot.keyClicks(panel.search, query)
        assert titles(panel) == shown, query


def test_the_list_is_not_blanked_by_what_is_half_typed(panel: EntryPanel, qtbot: QtBot) -> None:
    for query, left in (
        ('territory:"north', ["Bellows"]),
        ("-is:placed", ["Cable", "d"]),
        ("has:sectors", ["Anchor", "Bellows", "Cable"]),
    ):
        panel.search.clear()
        for letter in query:
            qtbot.keyClicks(panel.search, letter)
            assert titles(panel), panel.search.text()
        assert titles(panel) == left


def test_a_name_being_typed_is_told_apart_from_a_word(panel: EntryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.search, "law sect")
    assert titles(panel) == ["Anchor", "Cable"]
    assert note(panel).text() == "No entry holds “sect”. sectors: looks in that field."
    qtbot.keyClicks(panel.search, " ")
    assert titles(panel) == []
    assert not note(panel).isVisible()
    panel.search.setText("nowhere sect")
    assert titles(panel) == []
    assert not note(panel).isVisible()


def test_operators_and_chips_hold_together(panel: EntryPanel, qtbot: QtBot) -> None:
    chip = panel.findChild(QToolButton, "chip.unplaced")
    assert chip is not None
    qtbot.mouseClick(chip, LEFT)
    qtbot.keyClicks(panel.search, "is:unplaced")
    assert titles(panel) == ["Cable"]
    panel.search.setText("is:placed")
    told = panel.findChild(QLabel, "entryListEmptyHeading")
    assert told is not None
    assert told.text() == "No entry among those chosen above fits this search."
    qtbot.mouseClick(chip, LEFT)
    assert titles(panel) == ["Anchor", "Bellows"]
    panel.search.setText("is:placed is:unplaced")
    assert told.text() == "No entry fits this search."


def test_an_edit_moves_an_entry_in_and_out_of_an_operator(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    qtbot.keyClicks(panel.search, "is:unsaved")
    assert titles(panel) == []
    edits.set_field(workspace, "a.md", "territory", "Quay")
    assert titles(panel) == ["Anchor"]
    workspace.document.undo()
    assert titles(panel) == []
    panel.search.setText("territory:quay")
    edits.set_field(workspace, "a.md", "territory", "Quay")
    assert titles(panel) == ["Anchor"]


def test_what_is_not_known_is_told_below_the_box(panel: EntryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.search, "is:foo boat")
    assert note(panel).isVisible()
    assert note(panel).text().startswith("There is no “is:foo”. There are is:unplaced")
    assert titles(panel) == ["Cable", "Anchor"]
    panel.search.setText("sectros:arts")
    assert note(panel).text() == "No field is called “sectros”: it is searched for as text."
    panel.search.setText("https://x.org")
    assert not note(panel).isVisible()


def test_rows_show_where_the_hit_is(panel: EntryPanel, workspace: Workspace, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.search, "harb")
    assert titles(panel) == ["Anchor", "Cable"]
    assert place(panel, 0) == "Territory: Harbour"
    panel.search.setText("cafe")
    assert place(panel, 0) == "Boats, and a café"
    spoken = panel.list.model().index(0, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken == "Cable, Boats, and a café"
    panel.search.setText("cable")
    assert place(panel, 0) == ""
    assert panel.list.model().index(0, 0).data(Role.PLACE).title == ((0, 5),)
    panel.search.setText("boats")
    edits.set_body(workspace, "c.md", "More\n\nboats\n", typed=False)
    assert place(panel, 0) == "boats"
    panel.search.clear()
    assert panel.list.model().index(0, 0).data(Role.PLACE) is None


def test_hits_are_painted_and_seen_in_a_narrow_list(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    line = f"{'a long way to go ' * 6}needle {'and on ' * 40}"
    edits.set_body(workspace, "a.md", f"{line}\n", typed=False)
    qtbot.keyClicks(panel.search, "needle")
    panel.resize(260, 600)

    def row() -> QImage:
        return (
            panel.list.viewport().grab(panel.list.visualRect(panel.list.model().index(0))).toImage()
        )

    needle = row()
    edits.set_body(workspace, "a.md", f"{line.replace('needle', 'needlf')}\n", typed=False)
    workspace.document.undo()
    assert row() == needle
    panel.search.setText("needl")
    assert row() != needle


def test_half_characters_and_other_scripts_are_painted(
    panel: EntryPanel, workspace: Workspace
) -> None:
    for source, query in (
        ('"x \\uD83D y"', "x"),
        ('"\u05e9\u05b8\u05c1\u05dc\u05d5\u05b9\u05dd \u05e2\u05d5\u05dc\u05dd"', "\u05e9\u05dc"),
        ('"👩\u200d🚀 and 👩"', "👩"),
    ):
        edits.set_source(workspace, "a.md", "territory", source)
        panel.search.setText(query)
        assert "Anchor" in titles(panel)
        before = panel.list.grab().toImage()
        panel.search.setText("x:1")
        assert panel.list.grab().toImage() != before


@pytest.mark.parametrize(
    ("text", "marks", "room", "shown", "hits"),
    [
        ("Food & Water", [(7, 12)], 12, "Food & Water", ["Water"]),
        ("Environment, Food & Water", [(22, 25)], 14, "…Food & Water", ["ter"]),
        (
            "a long beginning, a needle and then straw",
            [(20, 26)],
            20,
            "…a needle and then …",
            ["needle"],
        ),
        ("abcdefghij", [(0, 1), (8, 9)], 5, "abcd…", ["a"]),
        ("x" * 50, [(10, 40)], 12, f"…{'x' * 10}…", ["x" * 10]),
        ("e\u0301" * 20, [(20, 22)], 10, "…" + "e\u0301" * 4 + "…", ["e\u0301"]),
        ("nothing here", [], 8, "nothing…", []),
    ],
)
def test_a_line_is_cut_around_its_first_hit(
    text: str, marks: list[tuple[int, int]], room: int, shown: str, hits: list[str]
) -> None:
    line = cut(text, marks, len, room)
    assert (line.text, [line.text[a:b] for a, b in line.marks]) == (shown, hits)


def test_no_character_is_cut_apart() -> None:
    text = "a👩\u200d🚀b"
    assert [boundary(text, index) for index in range(6)] == [0, 1, 4, 4, 4, 5]
    assert [boundary(text, index, back=True) for index in range(6)] == [0, 1, 1, 1, 4, 5]


def test_choices_are_taken_by_tab_and_leave_the_other_keys_alone(
    panel: EntryPanel, qtbot: QtBot
) -> None:
    search = panel.search
    qtbot.keyClicks(search, "terr")
    assert choices(panel) == ["territory:"]
    qtbot.keyClick(search, KEY.Key_Tab)
    assert search.text() == "territory:"
    assert choices(panel) == ["Harbour", "North Bay"]
    qtbot.keyClick(search, KEY.Key_Down, ALT)
    qtbot.keyClick(search, KEY.Key_Tab)
    assert search.text() == 'territory:"North Bay" '
    assert popup(panel) is None
    assert search.hasFocus()
    assert titles(panel) == ["Bellows"]
    qtbot.keyClicks(search, "ar")
    assert choices(panel) == ["article:"]
    qtbot.keyClick(search, KEY.Key_Down)
    assert panel.selection.path == "b.md"
    assert popup(panel) is None
    assert search.text() == 'territory:"North Bay" ar'


def test_enter_chooses_the_first_entry_whatever_is_offered(panel: EntryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.search, "sectors:law -is:un")
    assert popup(panel) is not None
    qtbot.keyClick(panel.search, KEY.Key_Return)
    assert panel.selection.path == "a.md"
    assert popup(panel) is None
    assert panel.list.hasFocus()
    assert panel.search.text() == "sectors:law -is:un"


def test_escape_closes_the_choices_first(panel: EntryPanel, qtbot: QtBot) -> None:
    qtbot.keyClicks(panel.search, "is:")
    assert choices(panel)[0] == "is:unplaced"
    qtbot.keyClick(panel.search, KEY.Key_Escape)
    assert popup(panel) is None
    assert panel.search.text() == "is:"
    qtbot.keyClick(panel.search, KEY.Key_Escape)
    assert panel.search.text() == ""


def test_choices_can_be_asked_for_and_clicked(panel: EntryPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.search, KEY.Key_Space, CONTROL)
    assert "is:" in choices(panel)
    shown = popup(panel)
    assert shown is not None
    rows: QListView = shown.list
    index = rows.model().index(choices(panel).index("sectors:"), 0)
    rows.scrollTo(index)
    qtbot.mouseClick(rows.viewport(), LEFT, pos=rows.visualRect(index).center())
    assert panel.search.text() == "sectors:"
    qtbot.keyClick(panel.search, KEY.Key_Backspace)
    panel.list.setFocus()
    assert popup(panel) is None


def help_of(panel: EntryPanel, qtbot: QtBot) -> QMenu:
    def shown() -> bool:
        return any(menu.isVisible() for menu in panel.findChildren(QMenu, "searchHelpMenu"))

    qtbot.waitUntil(shown)
    return next(m for m in panel.findChildren(QMenu, "searchHelpMenu") if m.isVisible())


def test_help_tells_what_can_be_searched_for_and_writes_it(panel: EntryPanel, qtbot: QtBot) -> None:
    qtbot.keyClick(panel.search, KEY.Key_F1)
    menu = help_of(panel, qtbot)
    texts = [action.text().partition("\t")[0] for action in menu.actions()]
    assert "territory:Harbour" in texts
    assert "is:unplaced" in texts
    assert any(text.startswith("x:>") or text.startswith("y:>") for text in texts)
    while menu.activeAction() is None or not menu.activeAction().text().startswith("-harbour"):
        qtbot.keyClick(menu, KEY.Key_Down)
    qtbot.keyClick(menu, KEY.Key_Return)
    assert panel.search.text() == "-harbour"
    assert panel.search.selectedText() == "harbour"
    panel.search.setText("boat")
    button = next(b for b in panel.search.findChildren(QToolButton) if b.toolTip().endswith("(F1)"))
    qtbot.mouseClick(button, LEFT)
    menu = help_of(panel, qtbot)
    action = next(a for a in menu.actions() if a.text().startswith("is:unplaced"))
    qtbot.mouseClick(menu, LEFT, pos=menu.actionGeometry(action).center())
    assert panel.search.text() == "boat is:unplaced"
    assert titles(panel) == ["Cable"]


def test_a_vault_without_entries_has_help_as_well(qtbot: QtBot) -> None:
    panel = EntryPanel(Selection())
    qtbot.addWidget(panel)
    panel.show()
    qtbot.keyClick(panel.search, KEY.Key_F1)
    menu = help_of(panel, qtbot)
    qtbot.keyClick(menu, KEY.Key_Escape)
    qtbot.keyClicks(panel.search, "ter")
    assert popup(panel) is None


def test_a_query_that_comes_before_texts_are_prepared_is_answered_when_they_are(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("editor.workspace.answer._AT_ONCE", 0)
    panel.learning.stop()
    panel._search.forget([f"{name}.md" for name in "abcd"])
    qtbot.keyClicks(panel.search, "harb")
    assert titles(panel) == []
    panel.search.setText("cab")
    assert titles(panel) == ["Cable"]
    panel.search.setText("harb")
    panel.learning.start()
    qtbot.waitUntil(lambda: titles(panel) == ["Anchor", "Cable"])
    panel.learning.stop()
    panel.show_workspace(workspace)
    panel.learning.stop()
    qtbot.keyClicks(panel.search, "harb")
    assert titles(panel) == []
    qtbot.keyClick(panel.search, KEY.Key_Return)
    assert panel.selection.path == "a.md"


def test_the_box_is_a_line_to_type_in(panel: EntryPanel) -> None:
    box = panel.findChild(QLineEdit, "searchBox")
    assert isinstance(box, SearchBox)
    assert box.accessibleName() == "Search entries"
    assert "F1" in box.accessibleDescription()


def test_how_many_are_found_stands_above_them(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    assert not left(panel)
    qtbot.keyClicks(panel.search, "boat")
    assert left(panel) == "2 of 4"
    edits.set_field(workspace, "b.md", "title", "Boatyard")
    qtbot.waitUntil(lambda: left(panel) == "3 of 4")
    assert len(titles(panel)) == 3
    qtbot.keyClicks(panel.search, "zzz")
    assert left(panel) == "0 of 4"
    qtbot.keyClick(panel.search, KEY.Key_Escape)
    assert not left(panel)
