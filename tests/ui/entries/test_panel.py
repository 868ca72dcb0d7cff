from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QLineEdit, QListView, QToolButton
from pytestqt.qtbot import QtBot

from editor.schema.folding import fold
from editor.ui.entries.git_sign import GitSign
from editor.ui.entries.model import Role
from editor.ui.entries.panel import EntryPanel
from editor.ui.painting import initials
from editor.ui.selection import Selection
from editor.workspace import edits
from editor.workspace.lifecycle import create
from editor.workspace.outside import take_outside
from editor.workspace.saving import save
from editor.workspace.workspace import Workspace
from tests.ui.entries.panels import shown_panel

TITLES = ("Anchor", "Bellows", "Câble")


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    for n, title in enumerate(TITLES):
        place = "" if title == "Bellows" else f"x: {n}\ny: {n}\n"
        text = f"---\ntitle: {title}\nterritory: Harbour\n{place}---\nBody of {title}\n"
        (tmp_path / f"{n}.md").write_text(text, encoding="utf-8")
    made = Workspace.open(tmp_path)
    made.load()
    return made


@pytest.fixture
def panel(qtbot: QtBot, workspace: Workspace) -> EntryPanel:
    return shown_panel(qtbot, workspace)


def parts(panel: EntryPanel) -> tuple[QLineEdit, QListView]:
    search = panel.findChild(QLineEdit, "searchBox")
    entries = panel.findChild(QListView, "entryList")
    assert search is not None
    assert entries is not None
    return search, entries


def shown(panel: EntryPanel) -> list[str]:
    model = parts(panel)[1].model()
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def chip(panel: EntryPanel, name: str) -> QToolButton:
    found = panel.findChild(QToolButton, f"chip.{name}")
    assert found is not None
    return found


def test_the_row_under_the_pointer_and_the_selected_one_stand_out(
    panel: EntryPanel, qtbot: QtBot
) -> None:
    entries = parts(panel)[1]
    view = entries.viewport()
    rows = [entries.visualRect(entries.model().index(row, 0)) for row in range(3)]

    def grounds() -> list[str]:
        picture = view.grab().toImage()
        return [picture.pixelColor(rect.right() - 4, rect.top() + 4).name() for rect in rows]

    qtbot.mouseMove(view, rows[1].center())
    qtbot.waitUntil(lambda: len(set(grounds())) == 2)
    plain, hovered, other = grounds()
    assert plain == other != hovered
    panel.step(0)
    selected, hovered_still, plain_still = grounds()
    assert (hovered_still, plain_still) == (hovered, plain)
    assert selected not in (plain, hovered)
    qtbot.mouseMove(view, rows[2].center())
    qtbot.waitUntil(lambda: grounds() == [selected, plain, hovered])


def test_rows_show_title_territory_and_unplaced(panel: EntryPanel) -> None:
    assert shown(panel) == list(TITLES)
    model = parts(panel)[1].model()
    subtitles = [model.index(row, 0).data(Role.SUBTITLE) for row in range(3)]
    assert subtitles == ["Harbour", "Unplaced", "Harbour"]


def test_the_search_box_filters_as_one_types(panel: EntryPanel, qtbot: QtBot) -> None:
    search, entries = parts(panel)
    qtbot.keyClicks(search, "cable")
    assert shown(panel) == ["Câble"]
    qtbot.keyClicks(search, "xyz")
    assert shown(panel) == []
    assert not entries.isVisible()
    qtbot.keyClick(search, Qt.Key.Key_Escape)
    assert shown(panel) == list(TITLES)


def test_a_click_selects_and_the_selection_is_followed(panel: EntryPanel, qtbot: QtBot) -> None:
    _, entries = parts(panel)
    row = entries.visualRect(entries.model().index(2, 0))
    qtbot.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, pos=row.center())
    assert panel.selection.path == "2.md"
    panel.selection.select("0.md")
    assert entries.currentIndex().data() == "Anchor"


def test_arrow_keys_in_the_search_box_walk_through_what_is_left(
    panel: EntryPanel, qtbot: QtBot
) -> None:
    search, entries = parts(panel)
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert panel.selection.path == "1.md"
    qtbot.keyClick(search, Qt.Key.Key_Up)
    assert panel.selection.path == "0.md"
    assert entries.currentIndex().row() == 0


def test_enter_after_typing_chooses_the_first_entry_found(panel: EntryPanel, qtbot: QtBot) -> None:
    search, entries = parts(panel)
    panel.selection.select("2.md")
    qtbot.keyClicks(search, "harbour")
    assert shown(panel) == list(TITLES)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert panel.selection.path == "0.md"
    assert entries.currentIndex().data() == "Anchor"


def test_enter_keeps_the_entry_that_was_walked_to(panel: EntryPanel, qtbot: QtBot) -> None:
    search, _ = parts(panel)
    panel.selection.select("0.md")
    qtbot.keyClicks(search, "harbour")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Return)
    assert panel.selection.path == "1.md"


def test_what_is_found_is_shown_from_its_beginning(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    search, entries = parts(panel)
    texts = {
        f"gull{n:02}.md": f"---\ntitle: Gull {n:02}\n---\n{'Nest' if n else 'Egg'}\n"
        for n in range(40)
    }
    workspace.document.apply(create(workspace, texts).change)
    panel.selection.select("gull00.md")
    entries.scrollToBottom()
    qtbot.keyClicks(search, "nest")
    assert len(shown(panel)) == 39
    assert entries.verticalScrollBar().value() == 0


def test_a_new_entry_is_seen_whatever_is_searched_for(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    search, entries = parts(panel)
    qtbot.keyClicks(search, "bellows")
    plan = create(workspace, {"3.md": "---\ntitle: Dory\n---\n"})
    workspace.document.apply(plan.change)
    assert shown(panel) == ["Bellows"]
    panel.selection.select("3.md")
    assert shown(panel) == ["Bellows", "Dory"]
    assert entries.currentIndex().data() == "Dory"
    qtbot.keyClicks(search, "s")
    assert shown(panel) == []
    qtbot.keyClick(search, Qt.Key.Key_Backspace)
    assert shown(panel) == ["Bellows"]


def test_it_is_told_why_no_entry_is_left(panel: EntryPanel, qtbot: QtBot) -> None:
    search, _ = parts(panel)
    told = panel.findChild(QLabel, "entryListEmptyHeading")
    assert told is not None
    qtbot.mouseClick(chip(panel, "unplaced"), Qt.MouseButton.LeftButton)
    qtbot.keyClicks(search, "anchor")
    assert told.text() == "No entry among those chosen above holds these words."
    qtbot.mouseClick(chip(panel, "all"), Qt.MouseButton.LeftButton)
    assert shown(panel) == ["Anchor"]
    qtbot.keyClicks(search, "xyz")
    assert told.text() == "No entry holds these words."


def test_a_filtered_entry_stays_selected(panel: EntryPanel, qtbot: QtBot) -> None:
    search, entries = parts(panel)
    panel.selection.select("0.md")
    qtbot.keyClicks(search, "bellows")
    assert panel.selection.path == "0.md"
    assert not entries.currentIndex().isValid()
    search.clear()
    assert entries.currentIndex().data() == "Anchor"


def test_an_edited_entry_stays_in_view_and_selected(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    search, entries = parts(panel)
    qtbot.keyClicks(search, "harbour")
    qtbot.keyClick(search, Qt.Key.Key_Down)
    qtbot.keyClick(search, Qt.Key.Key_Down)
    assert panel.selection.path == "1.md"
    edits.set_field(workspace, "1.md", "territory", "H")
    assert panel.selection.path == "1.md"
    assert shown(panel) == list(TITLES)
    assert entries.currentIndex().data() == "Bellows"
    qtbot.keyClicks(search, " ")
    search.setText("harbou")
    assert shown(panel) == ["Anchor", "Câble"]
    assert panel.selection.path == "1.md"


def test_a_save_empties_the_unsaved_chip_and_keeps_the_selection(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    for path in ("0.md", "1.md", "2.md"):
        edits.set_field(workspace, path, "territory", "Quay")
    panel.selection.select("1.md")
    qtbot.mouseClick(chip(panel, "unsaved"), Qt.MouseButton.LeftButton)
    assert shown(panel) == list(TITLES)
    save(workspace)
    assert shown(panel) == ["Bellows"]
    assert panel.selection.path == "1.md"


def test_a_renamed_entry_moves_to_its_place_when_it_is_saved(
    panel: EntryPanel, workspace: Workspace
) -> None:
    panel.selection.select("0.md")
    edits.set_field(workspace, "0.md", "title", "Dory")
    assert shown(panel) == ["Dory", "Bellows", "Câble"]
    save(workspace)
    assert shown(panel) == ["Bellows", "Câble", "Dory"]
    assert panel.selection.path == "0.md"
    assert parts(panel)[1].currentIndex().data() == "Dory"


def test_a_row_that_leaves_the_filter_selects_no_other(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    panel.selection.select("1.md")
    qtbot.mouseClick(chip(panel, "unplaced"), Qt.MouseButton.LeftButton)
    edits.move(workspace, "1.md", 5, 5)
    assert panel.selection.path == "1.md"
    assert shown(panel) == ["Bellows"]
    qtbot.mouseClick(chip(panel, "all"), Qt.MouseButton.LeftButton)
    workspace.document.undo()
    panel.selection.select("0.md")
    qtbot.mouseClick(chip(panel, "unplaced"), Qt.MouseButton.LeftButton)
    assert panel.selection.path == "0.md"


def test_list_and_chips_follow_what_other_programs_did(
    panel: EntryPanel, workspace: Workspace
) -> None:
    take_outside(workspace, {"new.md": "---\ntitle: Aardvark\n---\n"})
    assert shown(panel)[0] == "Aardvark"
    assert chip(panel, "all").text() == "All 4"
    assert chip(panel, "unplaced").text() == "Unplaced 2"
    unplaced = next(entry.path for entry in workspace.entries() if entry.title == "Bellows")
    take_outside(workspace, {unplaced: None, "new.md": "---\ntitle: Zebra\nx: 1\n---\n"})
    assert "Bellows" not in shown(panel)
    assert shown(panel)[-1] == "Zebra"
    assert chip(panel, "all").text() == "All 3"
    assert chip(panel, "unplaced").text() == "Unplaced 1"
    take_outside(workspace, {"new.md": None})
    assert len(shown(panel)) == 2
    assert chip(panel, "unplaced").text() == "Unplaced 0"


def test_chips_count_and_filter(panel: EntryPanel, workspace: Workspace, qtbot: QtBot) -> None:
    assert chip(panel, "all").text() == "All 3"
    assert chip(panel, "unplaced").text() == "Unplaced 1"
    assert not chip(panel, "unsaved").isVisible()
    edits.set_field(workspace, "2.md", "title", "Cable")
    assert chip(panel, "unsaved").text() == "Unsaved 1"
    assert chip(panel, "unsaved").isVisible()
    qtbot.mouseClick(chip(panel, "unsaved"), Qt.MouseButton.LeftButton)
    assert shown(panel) == ["Cable"]
    qtbot.mouseClick(chip(panel, "unplaced"), Qt.MouseButton.LeftButton)
    assert shown(panel) == []  # an entry has to be all that is asked for
    qtbot.mouseClick(chip(panel, "unsaved"), Qt.MouseButton.LeftButton)
    assert shown(panel) == ["Bellows"]
    assert not chip(panel, "all").isChecked()
    qtbot.mouseClick(chip(panel, "all"), Qt.MouseButton.LeftButton)
    assert shown(panel) == ["Anchor", "Bellows", "Cable"]
    assert not chip(panel, "unplaced").isChecked()
    qtbot.mouseClick(chip(panel, "all"), Qt.MouseButton.LeftButton)
    assert chip(panel, "all").isChecked()


def test_an_edit_shows_at_once_and_is_marked(panel: EntryPanel, workspace: Workspace) -> None:
    edits.set_field(workspace, "0.md", "title", "Capstan")
    index = parts(panel)[1].model().index(0, 0)
    assert index.data() == "Capstan"
    assert index.data(Role.UNSAVED)
    workspace.document.undo()
    assert index.data() == "Anchor"
    assert not index.data(Role.UNSAVED)


def test_texts_are_made_ready_for_the_first_letter(
    panel: EntryPanel, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert not panel.learning.busy  # what is seen comes first
    panel.check_fields()
    assert panel.learning.busy
    qtbot.waitUntil(lambda: not panel.learning.busy)
    folded: list[str] = []

    def watched(text: str) -> str:
        folded.append(text)
        return fold(text)

    monkeypatch.setattr("editor.workspace.matching.fold", watched)
    qtbot.keyClicks(parts(panel)[0], "c")
    assert shown(panel) == ["Câble", "Anchor"]
    assert not folded


def test_half_a_character_can_be_painted(panel: EntryPanel, workspace: Workspace) -> None:
    panel.selection.select("2.md")
    before = panel.list.grab().toImage()
    edits.set_source(workspace, "0.md", "territory", '"\\uD83D"')
    assert workspace.entry("0.md").territory == "\ud83d"
    assert panel.list.grab().toImage() != before


@pytest.mark.parametrize(
    ("title", "letters"),
    [
        ("Tidewater School", "TS"),
        ("42 acres", "4A"),
        ("École", "É"),
        ("", "·"),
        ("& Sons", "S"),
        ("— —", "·"),
    ],
)
def test_initials(title: str, letters: str) -> None:
    assert initials(title) == letters


def test_problems_of_fields_are_marked_once_they_are_looked_at(
    panel: EntryPanel, workspace: Workspace, qtbot: QtBot
) -> None:
    problems = chip(panel, "problems")
    assert problems.isHidden()
    edits.set_field(workspace, "0.md", "locations", [" somewhere"])
    panel.check_fields()
    qtbot.waitUntil(lambda: problems.text() == "Problems 1")
    index = panel.list.model().index(0, 0)
    assert index.data(Role.PROBLEMS)
    assert "space" in index.data(Qt.ItemDataRole.ToolTipRole)
    problems.click()
    assert shown(panel) == ["Anchor"]
    edits.set_field(workspace, "2.md", "locations", [" elsewhere"])
    qtbot.waitUntil(lambda: problems.text() == "Problems 2")
    assert shown(panel) == ["Anchor", "Câble"]


def test_what_git_says_of_an_entry_stands_in_its_row(panel: EntryPanel) -> None:
    panel.show_signs({"0.md": GitSign("C", "changed"), "gone.md": GitSign("N", "new")})
    entries = parts(panel)[1]
    row = entries.model().index(0, 0)
    assert row.data(Role.SIGN) == GitSign("C", "changed")
    assert "changed" in row.data(Qt.ItemDataRole.AccessibleTextRole)
    assert "changed" in row.data(Qt.ItemDataRole.ToolTipRole)
    assert chip(panel, "changed").text() == "Changed 1"
    chip(panel, "changed").click()
    assert shown(panel) == ["Anchor"]
    panel.show_signs({"1.md": GitSign("N", "new"), "2.md": GitSign("I", "left out", changed=False)})
    assert shown(panel) == ["Bellows"]
    panel.show_signs({})
    assert shown(panel) == []


def test_entries_that_git_knows_as_changed_are_found(panel: EntryPanel) -> None:
    panel.show_signs({"2.md": GitSign("C", "changed")})
    parts(panel)[0].setText("is:changed")
    assert shown(panel) == ["Câble"]
    panel.show_signs({"1.md": GitSign("C", "changed"), "2.md": GitSign("C", "changed")})
    assert sorted(shown(panel)) == ["Bellows", "Câble"]
    parts(panel)[0].setText("-is:changed")
    assert shown(panel) == ["Anchor"]


def test_the_selected_entry_stays_in_view_where_the_list_gets_less_room(
    qtbot: QtBot, tmp_path: Path
) -> None:
    for n in range(30):
        (tmp_path / f"{n:02}.md").write_text(f"---\ntitle: Boat {n:02}\n---\n")
    workspace = Workspace.open(tmp_path)
    workspace.load()
    selection = Selection()
    panel = EntryPanel(selection)
    selection.setParent(panel)
    qtbot.addWidget(panel)
    panel.show_workspace(workspace)
    panel.resize(288, 700)
    panel.show()
    entries = parts(panel)[1]
    view = entries.viewport()

    def seen() -> bool:
        return view.rect().contains(entries.visualRect(entries.currentIndex()))

    last = entries.indexAt(view.rect().bottomLeft()).row() - 1
    qtbot.mouseClick(
        view,
        Qt.MouseButton.LeftButton,
        pos=entries.visualRect(entries.model().index(last, 0)).center(),
    )
    assert entries.currentIndex().row() == last
    assert seen()
    before = entries.verticalScrollBar().value()
    panel.resize(288, 500)
    qtbot.waitUntil(lambda: entries.verticalScrollBar().value() > before)
    assert seen()
    # One that was scrolled out of view is left alone.
    entries.scrollToTop()
    panel.resize(288, 450)
    assert entries.verticalScrollBar().value() == 0
