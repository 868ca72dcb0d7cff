"""The changes view in the window, by mouse and keyboard."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLabel, QMenu, QWidget
from pytestqt.qtbot import QtBot

from editor.publish.changes.parts import What
from editor.ui.changes.moves import MovesNote
from editor.ui.changes.page import ChangesPage
from editor.ui.changes.rows import Role
from editor.ui.pane_heading import PaneHeading
from editor.ui.window import MainWindow
from editor.ui.words import words
from editor.workspace import edits, lifecycle, placing
from editor.workspace.workspace import Workspace
from tests.publish.git.hub import GIT, git, identify
from tests.ui.windows import shown_window

ONE = """\
---
title: Tidewater School
size: 4-10 # counted
url: https://tidewater.example
x: 20
y: 30
---

## About

The farm hosts 12 residents. It was founded in 2015.
"""
TWO = "---\ntitle: Kelp Commons\nx: 15\ny: 40\n---\nHere.\n"
SETTINGS = """\
collections: [{name: A, entries: '*.md', map: main}]
maps: {main: {bounds: [[0, 0], [100, 200]], regions: regions.geojson}}
"""
REGIONS = """{"type": "FeatureCollection", "features": [
{"type": "Feature", "properties": {"name": "Heart"}, "geometry":
 {"type": "Polygon", "coordinates": [[[0, 0], [50, 0], [50, 100], [0, 100], [0, 0]]]}},
{"type": "Feature", "properties": {"name": "Integral"}, "geometry":
 {"type": "Polygon", "coordinates": [[[50, 0], [200, 0], [200, 100], [50, 100], [50, 0]]]}}]}
"""
WAIT = 15_000


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    (root / ".territory").mkdir(parents=True)
    (root / ".territory" / "vault.yaml").write_text(SETTINGS)
    (root / ".territory" / "regions.geojson").write_text(REGIONS)
    (root / "one.md").write_text(ONE)
    (root / "two.md").write_text(TWO)
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = shown_window(qtbot, tmp_path, vault, size=(1200, 800))
    made.open_vault(vault)
    return made


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def shown(window: MainWindow, qtbot: QtBot) -> ChangesPage:
    window.actions_by_name["changes"].trigger()
    page = window.views.changes
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT)
    return page


def settled(page: ChangesPage, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: not page.busy, timeout=WAIT)


def told(page: ChangesPage) -> list[str]:
    return [row.text for row in page.detail.rows]


def listed(page: ChangesPage) -> list[str]:
    return [row.title for row in page.model.rows]


def press(button: QAbstractButton) -> None:
    assert button.isVisible()
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_nothing_differs_at_first_and_that_is_said(window: MainWindow, qtbot: QtBot) -> None:
    page = shown(window, qtbot)
    label = page.findChild(QLabel, "noChangesHeading")
    assert label is not None
    assert label.isVisible()
    assert "since the vault was opened" in label.text()
    assert not page.list.isVisible()
    assert window.top_bar.count("changes") in (None, 0)
    edits.set_field(workspace_of(window), "one.md", "size", "11-20")
    qtbot.waitUntil(page.list.hasFocus, timeout=WAIT)


def test_what_was_edited_is_listed_in_words_with_a_count_in_the_tab(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    edits.set_field(workspace, "one.md", "size", "11-20")
    placing.move_many(workspace, {"two.md": (62, 40)})
    page = shown(window, qtbot)
    assert listed(page) == ["Not saved yet", "Kelp Commons", "Tidewater School"]
    qtbot.waitUntil(lambda: window.top_bar.count("changes") == 2)
    page.show_entry("two.md")
    settled(page, qtbot)
    assert told(page) == ["moved 47 units east, into Integral"]
    index = page.model.index(page.model.row_of("one.md") or 0)
    moved = page.model.index(page.model.row_of("two.md") or 0)
    qtbot.waitUntil(lambda: moved.data(Role.SUMMARY).pin)
    qtbot.waitUntil(lambda: index.data(Role.SUMMARY).line == "Team size: 4-10 → 11-20")


def test_a_field_is_called_as_in_the_form_and_its_key_is_at_hand(
    window: MainWindow, qtbot: QtBot
) -> None:
    edits.set_field(workspace_of(window), "one.md", "size", "11-20")
    page = shown(window, qtbot)
    page.show_entry("one.md")
    settled(page, qtbot)
    (row,) = page.detail.rows
    called = row.findChild(QLabel)
    assert called is not None
    assert called.text().endswith(">Team size</span>: 4-10 → 11-20")
    assert called.toolTip() == "In the file: size"
    row.revert.click()
    label = workspace_of(window).document.undo_label
    assert label is not None
    assert words(label) == "Revert “Team size” of Tidewater School"


def test_a_long_title_is_not_cut_for_the_buttons(window: MainWindow, qtbot: QtBot) -> None:
    edits.set_field(workspace_of(window), "one.md", "title", "The School of Tides and Weather")
    page = shown(window, qtbot)
    page.show_entry("one.md")
    settled(page, qtbot)
    title = page.detail.findChild(QLabel, "changeTitle")
    assert title is not None

    def top(part: QWidget) -> int:
        return part.mapTo(page.detail, QPoint()).y()

    below = top(title) + title.height()
    assert top(page.detail.open) == top(page.detail.revert) < below
    page.detail.setFixedWidth(page.detail.revert.width() + page.detail.open.width() + 60)
    qtbot.waitUntil(lambda: top(page.detail.open) >= top(title) + title.height())
    assert not title.toolTip()


def test_the_keyboard_alone_reverts_a_field(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    edits.set_field(workspace, "one.md", "size", "11-20")
    edits.set_field(workspace, "one.md", "url", "https://other.example")
    page = shown(window, qtbot)
    assert page.list.hasFocus()
    QTest.keyClick(page.list, Qt.Key.Key_Return)
    buttons = [row.revert for row in page.detail.rows]
    assert buttons[0].hasFocus()
    QTest.keyClick(buttons[0], Qt.Key.Key_Down)
    assert buttons[1].hasFocus()
    QTest.keyClick(buttons[1], Qt.Key.Key_Up)
    QTest.keyClick(buttons[0], Qt.Key.Key_Space)
    settled(page, qtbot)
    assert workspace.document.text("one.md") == ONE.replace("tidewater.ex", "other.ex")
    assert told(page) == ["Homepage: https://tidewater.example → https://other.example"]
    assert page.detail.rows[0].revert.hasFocus()
    window.actions_by_name["undo"].trigger()
    page = shown(window, qtbot)
    page.show_entry("one.md")
    qtbot.waitUntil(lambda: len(page.detail.rows) == 2, timeout=WAIT)


def test_a_paragraph_is_reverted_by_its_button(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    edits.set_body(
        workspace,
        "one.md",
        workspace.entry("one.md").body.replace("12", "14") + "\nNew.\n",
        typed=False,
    )
    page = shown(window, qtbot)
    assert told(page) == ["paragraph changed", "paragraph added"]
    press(page.detail.rows[0].revert)
    settled(page, qtbot)
    assert workspace.document.text("one.md") == ONE + "\nNew.\n"
    assert told(page) == ["paragraph added"]


def test_an_entry_is_reverted_and_the_next_one_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    edits.set_field(workspace, "one.md", "size", "11-20")
    workspace.document.apply(lifecycle.delete(workspace, ["two.md"]).change)
    page = shown(window, qtbot)
    page.show_entry("one.md")
    settled(page, qtbot)
    press(page.detail.revert)
    settled(page, qtbot)
    assert workspace.document.text("one.md") == ONE
    assert listed(page) == ["Saved", "Kelp Commons"]
    assert page.detail.revert.text() == "Bring back"
    press(page.detail.revert)
    settled(page, qtbot)
    assert workspace.document.text("two.md") == TWO
    assert not page.list.isVisible()


def test_typing_is_seen_while_the_view_is_shown(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    edits.set_field(workspace, "one.md", "size", "11-20")
    page = shown(window, qtbot)
    edits.set_field(workspace, "one.md", "size", "21-50")
    qtbot.waitUntil(lambda: told(page) == ["Team size: 4-10 → 21-50"], timeout=WAIT)
    edits.set_field(workspace, "one.md", "size", "4-10")
    qtbot.waitUntil(lambda: not page.list.isVisible(), timeout=WAIT)


def test_the_lines_stand_beside_the_words(window: MainWindow, qtbot: QtBot) -> None:
    edits.set_field(workspace_of(window), "one.md", "size", "11-20")
    page = shown(window, qtbot)
    lines = [(line.sign, line.text) for line in page.detail.lines.lines]
    assert ("removed", "size: 4-10 # counted") in lines
    assert ("added", "size: 11-20 # counted") in lines
    text = page.detail.lines.toPlainText().split("\n")
    assert "− size: 4-10 # counted" in text
    assert "+ size: 11-20 # counted" in text


def test_white_space_is_made_visible_where_nothing_else_differs(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    body = workspace.entry("one.md").body
    edits.set_body(workspace, "one.md", body.replace("2015.", "2015. "), typed=False)
    page = shown(window, qtbot)
    assert told(page) == ["spaces or line breaks"]
    assert "founded·in·2015.·" in page.detail.lines.toPlainText()


def test_a_broken_entry_is_told_of_and_can_be_reverted(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    edits.set_block(workspace, "one.md", "title: [\n")
    page = shown(window, qtbot)
    (row,) = page.detail.rows
    assert row.part.what is What.FRONTMATTER
    assert "cannot be read any more" in row.text
    press(row.revert)
    assert workspace.document.text("one.md") == ONE


def test_what_cannot_be_taken_back_alone_is_refused_in_words(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    edits.set_block(workspace, "one.md", "title: Tidewater School\nsize: &a 4\nteam: *a\n")
    page = shown(window, qtbot)
    row = next(row for row in page.detail.rows if row.part.keys == ("size",))
    press(row.revert)
    assert "the whole entry can be reverted" in window.notices.text
    assert "team: *a" in (workspace.document.text("one.md") or "")


def test_moves_are_drawn_on_the_map_until_they_are_put_away(
    window: MainWindow, qtbot: QtBot
) -> None:
    placing.move_many(workspace_of(window), {"two.md": (62, 40), "one.md": (20, 40)})
    page = shown(window, qtbot)
    press(page.moves)
    assert window.views.shown == "map"
    moves = window.changes.moves
    qtbot.waitUntil(lambda: len(moves.moves) == 2, timeout=WAIT)
    assert ((15, 40), (62, 40)) in [tuple(move) for move in moves.moves]
    note = window.findChild(MovesNote, "movesNote")
    assert note is not None
    assert note.text == "2 pins moved since opening"
    hide = window.findChild(QAbstractButton, "hideMoves")
    assert hide is not None
    press(hide)
    assert moves.moves == ()
    assert not window.actions_by_name["map-moves"].isChecked()
    window.actions_by_name["map-moves"].trigger()
    qtbot.waitUntil(lambda: len(moves.moves) == 2, timeout=WAIT)


def test_enter_with_control_opens_the_entry(window: MainWindow, qtbot: QtBot) -> None:
    edits.set_field(workspace_of(window), "two.md", "size", "1-3")
    page = shown(window, qtbot)
    QTest.keyClick(page.list, Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert window.views.shown == "article"
    assert window.selection.path == "two.md"


def test_files_are_chosen_by_their_boxes(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    edits.set_field(workspace, "one.md", "size", "11-20")
    edits.set_field(workspace, "two.md", "size", "11-20")
    page = shown(window, qtbot)
    page.set_choosing(True)
    assert [one.path for one in page.chosen()] == ["two.md", "one.md"]
    index = page.model.index(page.model.row_of("two.md") or 0)
    box = page.list.visualRect(index)
    with qtbot.waitSignal(page.chosen_changed):
        QTest.mouseClick(
            page.list.viewport(),
            Qt.MouseButton.LeftButton,
            pos=QPoint(box.left() + 18, box.center().y()),
        )
    assert [one.path for one in page.chosen()] == ["one.md"]
    page.list.setCurrentIndex(page.model.index(page.model.row_of("one.md") or 0))
    QTest.keyClick(page.list, Qt.Key.Key_Space)
    assert page.chosen() == ()


@pytest.mark.skipif(GIT is None, reason="git is missing")
def test_in_a_repository_files_differ_from_the_last_commit(
    window: MainWindow, qtbot: QtBot, vault: Path
) -> None:
    assert window.close_vault()
    git(vault, "init", "-q", "-b", "main")
    identify(vault, "Ada")
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "Begin")
    (vault / "one.md").write_text(ONE.replace("4-10", "1-3"))
    (vault / "new.png").write_bytes(b"\x89PNG\x00")
    window.finish_start()
    assert window.open_vault(vault)
    page = shown(window, qtbot)
    qtbot.waitUntil(lambda: page.comparing.head is not None, timeout=WAIT)
    settled(page, qtbot)
    shown_first = listed(page)
    assert shown_first == ["Saved, not recorded yet", "Tidewater School", "new.png"]
    edits.set_field(workspace_of(window), "two.md", "size", "1-3")
    qtbot.waitUntil(lambda: "Kelp Commons" in listed(page), timeout=WAIT)
    assert window.save()
    page.comparing.catch_up()  # before git is asked again
    assert listed(page) == ["Saved, not recorded yet", "Kelp Commons", *shown_first[1:]]
    window.actions_by_name["undo"].trigger()
    assert window.save()
    qtbot.waitUntil(lambda: "Kelp Commons" not in listed(page), timeout=WAIT)
    page.show_entry("one.md")
    settled(page, qtbot)
    assert told(page) == ["Team size: 4-10 → 1-3"]
    press(page.detail.rows[0].revert)
    settled(page, qtbot)
    assert workspace_of(window).document.text("one.md") == ONE
    assert listed(page)[0] == "Saved, not recorded yet"
    assert window.save()
    qtbot.waitUntil(lambda: listed(page) == ["Saved, not recorded yet", "new.png"], timeout=WAIT)
    assert git(vault, "status", "--porcelain") == "?? new.png\n"
    git(vault, "add", "-A")
    git(vault, "commit", "-qm", "Picture")
    desk = window.sharing.desk
    assert desk is not None
    desk.following.look()
    qtbot.waitUntil(lambda: not page.list.isVisible(), timeout=WAIT)


def test_undo_stays_in_the_view_and_chooses_what_it_brought_back(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    edits.set_field(workspace, "two.md", "size", "1-3")
    body = workspace.entry("one.md").body
    edits.set_body(workspace, "one.md", body.replace("12", "14"), typed=False)
    page = shown(window, qtbot)
    page.show_entry("one.md")
    settled(page, qtbot)
    press(page.detail.revert)
    settled(page, qtbot)
    assert listed(page) == ["Not saved yet", "Kelp Commons"]
    window.actions_by_name["undo"].trigger()
    settled(page, qtbot)
    assert window.views.shown == "changes"
    assert told(page) == ["paragraph changed"]


def test_the_menu_of_a_row_reverts_it_and_chooses_all_or_none(
    window: MainWindow, qtbot: QtBot
) -> None:
    workspace = workspace_of(window)
    edits.set_field(workspace, "one.md", "size", "11-20")
    edits.set_field(workspace, "two.md", "size", "11-20")
    page = shown(window, qtbot)
    page.set_choosing(True)

    def pick(path: str, text: str) -> None:
        index = page.model.index(page.model.row_of(path) or 0)
        page.list.customContextMenuRequested.emit(page.list.visualRect(index).center())
        menu = page.findChild(QMenu, "changedMenu")
        assert menu is not None
        action = next(one for one in menu.actions() if one.text() == text)
        settled(page, qtbot)
        QTest.mouseClick(menu, Qt.MouseButton.LeftButton, pos=menu.actionGeometry(action).center())
        qtbot.waitUntil(lambda: page.findChild(QMenu, "changedMenu") is None, timeout=WAIT)

    pick("one.md", "Choose none")
    assert page.chosen() == ()
    pick("one.md", "Choose all")
    assert len(page.chosen()) == 2
    pick("one.md", "Revert")
    settled(page, qtbot)
    assert workspace.document.text("one.md") == ONE
    assert listed(page) == ["Not saved yet", "Kelp Commons"]


def test_a_part_leads_to_its_field_its_line_and_its_pin(window: MainWindow, qtbot: QtBot) -> None:
    workspace = workspace_of(window)
    edits.set_field(workspace, "one.md", "size", "11-20")
    placing.move_many(workspace, {"one.md": (62, 40)})
    body = workspace.entry("one.md").body
    edits.set_body(workspace, "one.md", body.replace("12", "14"), typed=False)
    page = shown(window, qtbot)
    for what, lands in (
        (What.FIELD, lambda: window.views.shown == "article"),
        (What.PIN, lambda: window.views.shown == "map" and window.map.view.hasFocus()),
        (What.ARTICLE, window.article.body.hasFocus),
    ):
        page = shown(window, qtbot)
        row = next(row for row in page.detail.rows if row.part.what is what)
        press(row.show_place)
        qtbot.waitUntil(lands, timeout=WAIT)
        assert window.selection.path == "one.md"


def test_what_it_is_compared_with_is_told_whole(window: MainWindow, qtbot: QtBot) -> None:
    edits.set_field(workspace_of(window), "one.md", "size", "11-20")
    page = shown(window, qtbot)
    heading = page.findChild(PaneHeading)
    assert heading is not None
    style = Qt.ToolButtonStyle
    assert page.moves.toolButtonStyle() == style.ToolButtonTextBesideIcon
    # As long as in other languages.
    page.moves.setText("Verschiebungen")
    heading.remark_on("depuis le dernier commit")
    assert page.moves.toolButtonStyle() == style.ToolButtonIconOnly
    assert page.moves.accessibleName() or page.moves.text()
    qtbot.waitUntil(lambda: not heading.remark.toolTip())  # which tells what is cut off
    heading.remark_on("")
    assert page.moves.toolButtonStyle() == style.ToolButtonTextBesideIcon
