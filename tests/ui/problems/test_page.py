from __future__ import annotations

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLabel,
    QLineEdit,
    QListView,
    QProgressDialog,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.publish.checks.finding import Severity
from editor.ui import progress
from editor.ui.problems import page
from editor.ui.problems.rows import Heading, Row
from editor.workspace import edits
from tests.ui.problems.using import Opened, Problems
from tests.ui.reader import listening

SPACE, TWICE = "Space around a value", "Item there twice"
SETTINGS = (
    "collections:\n  - {name: All, entries: '*.md', map: main}\n"
    "maps: {main: {bounds: [[0, 0], [100, 100]]}}\n"
)


def entry(title: str, *lines: str, territory: str = "Bay") -> str:
    head = "\n".join((f"title: {title}", f"territory: {territory}", "x: 1", "y: 1", *lines))
    return f"---\n{head}\n---\nTides.\n"


FILES = {
    ".territory/vault.yaml": SETTINGS,
    "a.md": entry("Anchor", "locations: [' here']"),
    "b.md": entry("Beacon", "locations: [here, here]"),
    "c.md": entry("Cable", "locations: [' there']", territory="Sea"),
    "d.md": entry("Dock"),
}


@pytest.fixture
def problems(opened: Opened) -> Problems:
    return opened(FILES)


def test_problems_stand_below_their_checks(problems: Problems) -> None:
    problems.show()
    problems.only("value-space", "item-twice")
    assert problems.told() == [
        f"{TWICE} 1",
        "- Beacon, locations",
        f"{SPACE} 2",
        "- Anchor, locations",
        "- Cable, locations",
    ]
    index = problems.list.model().index(3, 0)
    spoken = index.data(Qt.ItemDataRole.AccessibleTextRole)
    assert spoken.startswith("Warning, ")
    assert "Anchor, Locations" in spoken


def test_on_a_wide_screen_what_mends_stands_near_what_it_mends(problems: Problems) -> None:
    problems.show()
    problems.only("value-space")
    problems.window.resize(3840, 1200)
    QApplication.processEvents()
    row = problems.list.visualRect(problems.list.model().index(1, 0))
    assert row.width() > 3000
    for number in range(2):  # the heading's, and a finding's
        (link, *_) = problems.list.delegate.links(problems.items[number], row)
        assert link.rect.right() < row.left() + 1200


def test_a_tab_tells_how_many_there_are_before_the_view_is_made(
    problems: Problems, qtbot: QtBot
) -> None:
    reviewing = problems.window.entries.reviewing
    qtbot.waitUntil(lambda: reviewing.whole)
    assert problems.window.findChild(QWidget, "problemsPage") is None
    assert reviewing.count >= 3
    assert problems.part(QLabel, "viewTab.problems.count").text() == str(reviewing.count)


def test_enter_goes_to_the_field(problems: Problems, qtbot: QtBot) -> None:
    problems.show()
    problems.only("item-twice")
    problems.click(problems.row("Beacon"))
    QTest.keySequence(problems.list, "Return")
    assert problems.window.views.shown == "article"
    assert problems.window.selection.path == "b.md"
    qtbot.waitUntil(lambda: problems.has_focus("field.locations"))


def test_a_double_click_goes_there_too(problems: Problems) -> None:
    problems.show()
    problems.only("value-space")
    problems.click(2)
    viewport = problems.list.viewport()
    QTest.mouseDClick(viewport, Qt.MouseButton.LeftButton, pos=problems.place(2))
    assert problems.window.selection.path == "c.md"
    assert problems.window.views.shown == "article"


def test_f8_goes_from_problem_to_problem_from_anywhere(problems: Problems) -> None:
    window = problems.window
    problems.show()
    problems.only("value-space", "item-twice")
    QTest.keySequence(window, "Ctrl+2")
    assert window.views.shown == "map"
    window.selection.select("d.md")
    gone = []
    for keys in ("F8", "F8", "F8", "F8", "Shift+F8"):
        QTest.keySequence(QApplication.focusWidget() or window, keys)
        gone.append(window.selection.path)
    assert gone == ["b.md", "a.md", "c.md", "b.md", "c.md"]
    assert window.views.shown == "article"


def test_f8_begins_with_the_entry_that_is_shown(problems: Problems, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: problems.window.entries.reviewing.whole)
    problems.window.selection.select("c.md")
    QTest.keySequence(problems.window, "F8")
    assert problems.window.selection.path == "c.md"
    assert isinstance(problems.list.current, Row)


def test_the_first_way_to_a_problem_can_be_called_off(
    problems: Problems, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Of thousands of problems, to put them in order takes a moment."""
    monkeypatch.setattr(page, "_SECONDS", 0.0)
    monkeypatch.setattr(progress, "_SECONDS", 0.0)
    monkeypatch.setattr(progress, "_PATIENCE_MS", 0)
    qtbot.waitUntil(lambda: problems.window.entries.reviewing.whole)
    timer = QTimer(problems.window)

    def call_off() -> None:
        for bar in QApplication.topLevelWidgets():
            if isinstance(bar, QProgressDialog) and bar.isVisible():
                assert bar.labelText() == "Putting problems in order…"
                timer.stop()
                bar.cancel()

    timer.timeout.connect(call_off)
    timer.start(0)
    QTest.keySequence(problems.window, "F8")
    assert not timer.isActive()
    assert not isinstance(problems.list.current, Row)
    problems.window.activateWindow()
    qtbot.waitUntil(problems.window.isActiveWindow)
    QTest.keySequence(problems.window, "F8")
    assert isinstance(problems.list.current, Row)


def test_rows_go_as_a_problem_is_mended_and_all_else_stays(opened: Opened) -> None:
    files = {f"e{n:03}.md": entry(f"Entry {n:03}", "locations: [' x']") for n in range(120)}
    problems = opened(files)
    problems.show()
    problems.only("value-space")
    workspace = problems.window.workspace
    assert workspace is not None
    row = problems.row("Entry 060")
    problems.click(row)
    at = problems.list.visualRect(problems.list.model().index(row, 0)).y()
    edits.set_field(workspace, "e010.md", "locations", ["x"])
    edits.set_field(workspace, "e090.md", "locations", ["x"])
    problems.qtbot.waitUntil(lambda: problems.told()[0].endswith(" 118"))
    assert problems.chosen() == ["Entry 060"]
    row = problems.row("Entry 060")
    assert problems.list.visualRect(problems.list.model().index(row, 0)).y() == at
    edits.set_field(workspace, "e060.md", "locations", ["x"])
    problems.qtbot.waitUntil(lambda: problems.told()[0].endswith(" 117"))
    assert problems.chosen() == ["Entry 061"]
    workspace.document.undo()
    problems.qtbot.waitUntil(lambda: problems.told()[0].endswith(" 118"))
    assert problems.chosen() == ["Entry 061"]


def test_groups_fold_by_key_and_mouse(problems: Problems) -> None:
    problems.show()
    problems.only("value-space", "item-twice")
    problems.click(problems.row("Anchor"))
    QTest.keySequence(problems.list, "Left")
    assert problems.chosen() == [SPACE]
    QTest.keySequence(problems.list, "Left")
    assert problems.told()[-1] == f"{SPACE} 2"
    QTest.keySequence(problems.list, "Right")
    assert problems.told()[-1] == "- Cable, locations"
    with listening() as heard:
        QTest.keySequence(problems.list, "Return")
    assert problems.told()[-1] == f"{SPACE} 2"
    assert heard == [f"{SPACE}, 2 problems, folded"]
    index = problems.list.model().index(problems.heading(TWICE), 0)
    place = problems.list.visualRect(index)
    place.setWidth(40)
    QTest.mouseClick(problems.list.viewport(), Qt.MouseButton.LeftButton, pos=place.center())
    assert problems.told() == [f"{TWICE} 1", f"{SPACE} 2"]


@pytest.mark.parametrize(
    ("grouping", "headings"),
    [
        ("By entry", ["Anchor", "Beacon", "Cable"]),
        ("By severity", ["Warnings"]),
        ("By territory", ["Bay", "Sea"]),
    ],
)
def test_groups(problems: Problems, grouping: str, headings: list[str]) -> None:
    problems.show()
    problems.only("value-space", "item-twice")
    menu = problems.part(QToolButton, "problemGrouping").menu()
    next(one for one in menu.actions() if one.text() == grouping).trigger()
    problems.settle()
    assert [one.label for one in problems.items if isinstance(one, Heading)] == headings
    assert sorted(problems.titles()) == ["Anchor", "Beacon", "Cable"]


def test_most_first(problems: Problems) -> None:
    problems.show()
    problems.only("value-space", "item-twice")
    menu = problems.part(QToolButton, "problemOrder").menu()
    next(one for one in menu.actions() if one.text() == "Most first").trigger()
    problems.settle()
    assert [one.label for one in problems.items if isinstance(one, Heading)] == [SPACE, TWICE]


def test_words_leave_problems_out(problems: Problems, qtbot: QtBot) -> None:
    problems.show()
    before = len(problems.items)
    search = problems.part(QLineEdit, "problemSearch")
    qtbot.keyClicks(search, "cable space")
    problems.settle()
    assert problems.told() == [f"{SPACE} 1", "- Cable, locations"]
    assert problems.part(QLabel, "problemCounts").text().startswith("1 of ")
    qtbot.keyClicks(search, " nothing")
    problems.settle()
    assert problems.part(QLabel, "problemsEmptyHeading").isVisible()
    everything = problems.part(QWidget, "problemsEmptyAct")
    QTest.mouseClick(everything, Qt.MouseButton.LeftButton)
    problems.settle()
    assert not search.text()
    assert len(problems.items) == before


def test_severities_are_chosen_by_chips(problems: Problems) -> None:
    workspace = problems.window.workspace
    assert workspace is not None
    edits.set_field(workspace, "d.md", "x", "12")
    problems.show()
    chip = problems.part(QToolButton, "problemChip.error")
    QTest.mouseClick(chip, Qt.MouseButton.LeftButton)
    problems.settle()
    found = [one for one in problems.items if isinstance(one, Row)]
    assert found
    assert {one.finding.severity.value for one in found} == {"error"}
    assert chip.text().endswith(f" {len(found)}")


def test_what_the_list_beside_leaves_out_is_left_out(problems: Problems, qtbot: QtBot) -> None:
    problems.show()
    qtbot.keyClicks(problems.part(QLineEdit, "searchBox"), "Cable")
    qtbot.waitUntil(lambda: set(problems.titles()) == {"Cable"})


def test_only_the_chosen_entries(problems: Problems, qtbot: QtBot) -> None:
    problems.show()
    menu = problems.part(QToolButton, "problemScope").menu()
    menu.aboutToShow.emit()
    next(a for a in menu.actions() if a.text() == "Only the chosen entries").trigger()
    entries = problems.part(QListView, "entryList")
    for row in (0, 2):
        place = entries.visualRect(entries.model().index(row, 0)).center()
        key = Qt.KeyboardModifier.ControlModifier if row else Qt.KeyboardModifier.NoModifier
        QTest.mouseClick(entries.viewport(), Qt.MouseButton.LeftButton, key, place)
    qtbot.waitUntil(lambda: set(problems.titles()) == {"Anchor", "Cable"})


def test_a_vault_without_problems_says_so(opened: Opened) -> None:
    problems = opened({"a.md": "---\ntitle: Anchor\n---\nTides come and go.\n"})
    problems.show()
    assert problems.part(QLabel, "problemsEmptyHeading").text() == "No problems found in 1 entry"
    assert "checks ran" in problems.part(QLabel, "problemsEmptyBelow").text()
    assert problems.part(QWidget, "problemsEmpty").isVisible()


def test_a_vault_without_entries_says_so(opened: Opened) -> None:
    problems = opened({"a.md": "No fields here.\n"})
    problems.show()
    assert problems.part(QLabel, "problemsEmptyHeading").text() == "No entries yet"


def test_a_broken_entry_opens_at_its_line(opened: Opened, qtbot: QtBot) -> None:
    problems = opened({"a.md": "---\ntitle: Anchor\nsize: [4\nurl: x\n---\nTides.\n"})
    problems.show()
    problems.click(1)
    QTest.keySequence(problems.list, "Return")
    qtbot.waitUntil(lambda: problems.has_focus("blockEditor"))


def test_the_list_the_chip_and_the_search_agree(problems: Problems, qtbot: QtBot) -> None:
    problems.show()
    window = problems.window
    findings = window.entries.reviewing.findings()
    troubled = {one.path for one in findings if one.severity.is_problem}
    assert problems.part(QToolButton, "chip.problems").text() == f"Problems {len(troubled)}"
    qtbot.keyClicks(problems.part(QLineEdit, "searchBox"), "has:problem")
    qtbot.waitUntil(lambda: set(window.entries.shown_paths()) == troubled)


def test_the_heading_counts_problems_as_the_tab_does_and_notes_beside(opened: Opened) -> None:
    noted = SETTINGS + "checks: {item-twice: note}\n"
    problems = opened({**FILES, ".territory/vault.yaml": noted})
    problems.show()
    problems.page.tools.search.clear()
    counts = problems.part(QLabel, "problemCounts").text()
    notes = problems.page.arrangement.severities[Severity.NOTE]
    assert notes
    tab = problems.window.top_bar.count("problems")
    told = "1 note" if notes == 1 else f"{notes} notes"
    assert counts.startswith(f"{tab} and {told} in ")
