"""The history of an entry from git, beside what is kept here: seen, and brought back."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from editor.ui.recovery.removed import RemovedDialog
from editor.ui.recovery.versions import VersionsDialog, ViewOf
from editor.ui.window import MainWindow
from editor.workspace import edits, lifecycle
from tests.publish.git.hub import GIT, git, identify, write
from tests.publish.timeline.histories import entry, history
from tests.ui.windows import click_tab, shown_window
from tests.workspace.trash import Trash

# The machine may be busy.
WAIT_MS = 20_000
pytestmark = pytest.mark.skipif(GIT is None, reason="there is no git")

SETTINGS = "collections:\n  - {name: All, entries: '*.md', map: main}\nmaps:\n  main: {}\n"
LONG = "".join(f"field{n}: {n}\n" for n in range(20))


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """An entry that was moved, edited by another, renamed and moved again; and one that went."""
    first = {
        ".territory/vault.yaml": SETTINGS,
        "buoy.md": entry("Buoy", more=LONG),
        "gone.md": entry("Gone", 7, 8),
    }
    moved = entry("Buoy", 12, 2, more=LONG)
    folder = history(tmp_path / "harbour", [first, {"buoy.md": moved}, {"gone.md": None}])
    identify(folder, "Ben")
    git(folder, "mv", "buoy.md", "anchor.md")
    write(folder, "anchor.md", moved.replace("title: Buoy", "title:  'Anchor' # new name"))
    git(folder, "commit", "-qam", "Call it Anchor")
    write(folder, "anchor.md", entry("Anchorage", 90, 91, "South", LONG))
    git(folder, "commit", "-qam", "Move it south")
    return folder


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = shown_window(qtbot, tmp_path, vault)
    made.open_vault(vault)
    assert made.workspace is not None
    made.workspace.trash = Trash(tmp_path / "bin")
    made.selection.select("anchor.md")
    return made


def shown(window: MainWindow, qtbot: QtBot) -> VersionsDialog:
    (dialog,) = (one for one in window.findChildren(VersionsDialog) if one.isVisible())
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    return dialog


def versions(window: MainWindow, qtbot: QtBot) -> VersionsDialog:
    window.actions_by_name["versions"].trigger()
    return shown(window, qtbot)


def choose(dialog: VersionsDialog, qtbot: QtBot, number: int) -> None:
    dialog.rows.setFocus()
    dialog.rows.setCurrentIndex(dialog.rows.model().index(0, 0))
    for _ in range(number):
        QTest.keyClick(dialog.rows, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)


def button(dialog: object, name: str) -> QPushButton:
    found = dialog.findChild(QPushButton, name)  # type: ignore[attr-defined]
    assert found is not None
    return found  # type: ignore[no-any-return]


def told(dialog: VersionsDialog) -> list[str]:
    return [row.text for row in dialog.parts.rows]


def text(window: MainWindow, path: str = "anchor.md") -> str | None:
    assert window.workspace is not None
    return window.workspace.document.text(path)


def test_who_when_and_what_in_one_list_with_the_saves(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workspace is not None
    edits.set_field(window.workspace, "anchor.md", "title", "Anchor hall")
    assert window.save()
    dialog = versions(window, qtbot)
    rows = [dialog.rows.row(n) for n in range(dialog.rows.model().rowCount())]
    assert [row.sign for row in rows] == ["save", "save", *["git-commit-horizontal"] * 4]
    assert ["Ben" in row.title for row in rows] == [False, False, True, True, False, False]
    assert "Title: Anchorage → Anchor hall" in rows[0].told
    assert "moved 118 units northeast" in rows[2].told
    assert "Title: Buoy → Anchor" in rows[3].told
    assert "moved 11 units east" in rows[4].told
    assert rows[5].told == "Added"
    assert "Recorded 4 times in git. 2 versions" in dialog.told.text()
    choose(dialog, qtbot, 3)
    story = dialog._story.text()
    assert story.startswith("Call it Anchor – recorded by Ben")
    assert "Renamed from buoy.md" in story
    dialog.close()


def test_a_field_of_another_name_and_time_comes_back_as_it_was_written(
    window: MainWindow, qtbot: QtBot
) -> None:
    before = text(window)
    assert before is not None
    dialog = versions(window, qtbot)
    choose(dialog, qtbot, 1)
    click_tab(dialog.tabs, ViewOf.NOW)
    for row in dialog.parts.rows:
        assert row.tick is not None
        if "Anchor → Anchorage" not in row.text:
            row.tick.click()
    button(dialog, "versionsRestore").click()
    assert text(window) == before.replace("title: Anchorage", "title:  'Anchor' # new name")
    window.actions_by_name["undo"].trigger()
    assert text(window) == before


def test_the_place_of_then_without_later_words(window: MainWindow, qtbot: QtBot) -> None:
    before = text(window)
    assert before is not None
    dialog = versions(window, qtbot)
    choose(dialog, qtbot, 3)
    click_tab(dialog.tabs, ViewOf.NOW)
    for row in dialog.parts.rows:
        assert row.tick is not None
        if "moved" not in row.text:
            row.tick.click()
    button(dialog, "versionsRestore").click()
    # No border tells where a territory ends: what the entry named goes with its place.
    now, then = "x: 90\ny: 91\nterritory: South", "x: 1\ny: 2\nterritory: North"
    assert text(window) == before.replace(now, then)


def test_the_article_of_then_is_read(window: MainWindow, qtbot: QtBot, vault: Path) -> None:
    picture = "![The pier](assets/pier.png)\n\n<script>alert(1)</script>\n"
    (vault / "anchor.md").write_text(entry("Anchor", more=LONG) + "\nA *second* one.\n\n" + picture)
    git(vault, "commit", "-qam", "Say more")
    dialog = versions(window, qtbot)
    click_tab(dialog.tabs, ViewOf.ARTICLE)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    assert dialog.article.isVisible()
    read = dialog.article.toPlainText()
    assert read.startswith("Anchor\n")
    assert "A second one." in read
    assert "[Picture: The pier]" in read
    assert "alert" not in read
    choose(dialog, qtbot, 4)
    assert dialog.article.toPlainText() == "Buoy\nAbout Buoy."
    dialog.close()


def test_the_whole_entry_of_then(window: MainWindow, qtbot: QtBot) -> None:
    dialog = versions(window, qtbot)
    choose(dialog, qtbot, 3)
    button(dialog, "versionsRestore").click()
    assert text(window) == entry("Buoy", more=LONG)


def test_a_rename_that_is_not_committed_is_followed(window: MainWindow, qtbot: QtBot) -> None:
    workspace = window.workspace
    assert workspace is not None
    workspace.document.apply(lifecycle.rename(workspace, "anchor.md", "mooring.md").change)
    window.recovery.show_versions("mooring.md")
    dialog = shown(window, qtbot)
    signs = [dialog.rows.row(n).sign for n in range(dialog.rows.model().rowCount())]
    assert signs.count("git-commit-horizontal") == 4
    dialog.close()


def test_without_git_the_saves_are_shown(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", "")
    dialog = versions(window, qtbot)
    assert dialog.rows.model().rowCount() == 0
    assert "each save" in dialog.told.text()
    dialog.close()


def test_closing_while_it_is_read_leaves_nothing_behind(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["versions"].trigger()
    (dialog,) = window.findChildren(VersionsDialog)
    QTest.keyClick(dialog, Qt.Key.Key_Escape)
    assert not dialog.isVisible()


def test_an_entry_that_a_commit_removed_is_made_again(
    window: MainWindow, qtbot: QtBot, vault: Path
) -> None:
    window.actions_by_name["removed"].trigger()
    (dialog,) = window.findChildren(RemovedDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    assert dialog.rows.model().rowCount() == 1
    row = dialog.rows.row(0)
    assert row.title == "Gone"
    assert "by Ada: Change 2" in row.told
    assert dialog.text.toPlainText() == entry("Gone", 7, 8)
    button(dialog, "removedRestore").click()
    assert (vault / "gone.md").read_text() == entry("Gone", 7, 8)
    assert window.selection.path == "gone.md"
    window.actions_by_name["undo"].trigger()
    assert not (vault / "gone.md").exists()


def test_the_history_of_a_removed_entry(window: MainWindow, qtbot: QtBot, vault: Path) -> None:
    window.actions_by_name["removed"].trigger()
    (dialog,) = window.findChildren(RemovedDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    button(dialog, "removedVersions").click()
    earlier = shown(window, qtbot)
    assert earlier.rows.model().rowCount() == 2
    choose(earlier, qtbot, 1)
    button(earlier, "versionsRestore").click()
    assert (vault / "gone.md").exists()
    dialog.close()


def test_the_article_of_what_is_left_out_by_now_is_read(
    window: MainWindow, qtbot: QtBot, vault: Path
) -> None:
    assert window.workspace is not None
    settings = vault / ".territory/vault.yaml"
    settings.write_text(settings.read_text() + "leave_out: gone.md\n")
    window.open_vault(vault)
    assert window.workspace.collection_of("gone.md") is None
    window.actions_by_name["removed"].trigger()
    (dialog,) = window.findChildren(RemovedDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    button(dialog, "removedVersions").click()
    earlier = shown(window, qtbot)
    choose(earlier, qtbot, 1)
    click_tab(earlier.tabs, ViewOf.ARTICLE)
    qtbot.waitUntil(lambda: not earlier.busy, timeout=WAIT_MS)
    assert earlier.article.toPlainText().startswith("Gone")
    earlier.close()
    dialog.close()
