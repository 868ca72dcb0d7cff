"""Earlier versions of an entry: what changed, restored whole or in parts, also when removed."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QSpinBox,
    QWidget,
)
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.recovery.removed import RemovedDialog
from editor.ui.recovery.versions import VersionsDialog, ViewOf
from editor.ui.window import MainWindow
from editor.workspace import edits
from editor.workspace.history import Change, Edit
from tests.ui.windows import click_tab, shown_window
from tests.workspace.trash import Trash

# The machine may be busy.
WAIT_MS = 20_000
ENTRY = "---\ntitle: Anchor\nfounded: 2019-05-01\n---\nTides.\n"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    (root / ".territory").mkdir(parents=True)
    (root / ".territory" / "vault.yaml").write_text("name: Harbour\n")
    (root / "anchor.md").write_text(ENTRY)
    (root / "buoy.md").write_text(ENTRY.replace("Anchor", "Buoy"))
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = shown_window(qtbot, tmp_path, vault)
    made.open_vault(vault)
    assert made.workspace is not None
    made.workspace.trash = Trash(tmp_path / "bin")
    made.selection.select("anchor.md")
    return made


def save(window: MainWindow, **values: object) -> None:
    assert window.workspace is not None
    for key, value in values.items():
        if key == "body":
            edits.set_body(window.workspace, "anchor.md", str(value), typed=False)
        else:
            edits.set_field(window.workspace, "anchor.md", key, value)
    assert window.save()


def text(window: MainWindow, path: str = "anchor.md") -> str | None:
    assert window.workspace is not None
    return window.workspace.document.text(path)


def versions(window: MainWindow, qtbot: QtBot) -> VersionsDialog:
    window.actions_by_name["versions"].trigger()
    return shown(window, qtbot)


def shown(window: MainWindow, qtbot: QtBot) -> VersionsDialog:
    (dialog,) = (one for one in window.findChildren(VersionsDialog) if one.isVisible())
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    return dialog


def button(parent: QWidget, name: str) -> QPushButton:
    found = parent.findChild(QPushButton, name)
    assert found is not None
    return found


def lines(dialog: VersionsDialog) -> list[str]:
    return dialog.lines.toPlainText().splitlines()


def choose(dialog: VersionsDialog, qtbot: QtBot, number: int) -> None:
    dialog.rows.setFocus()
    dialog.rows.setCurrentIndex(dialog.rows.model().index(0, 0))
    for _ in range(number):
        QTest.keyClick(dialog.rows, Qt.Key.Key_Down)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)


def rows(dialog: VersionsDialog) -> list[tuple[str, str]]:
    found = (dialog.rows.row(n) for n in range(dialog.rows.model().rowCount()))
    return [(row.title, row.told) for row in found]


def told(dialog: VersionsDialog) -> list[str]:
    """What differs, in words."""
    return [row.text for row in dialog.parts.rows]


def tick(dialog: VersionsDialog, *wanted: str) -> None:
    """Have these parts ticked, and no others."""
    click_tab(dialog.tabs, ViewOf.NOW)
    for row in dialog.parts.rows:
        assert row.tick is not None
        if row.tick.isChecked() != (row.text in wanted):
            row.tick.click()


def test_an_entry_never_saved_has_none(window: MainWindow, qtbot: QtBot) -> None:
    dialog = versions(window, qtbot)
    assert dialog.rows.model().rowCount() == 0
    assert "each save" in dialog.told.text()
    assert not button(dialog, "versionsRestore").isEnabled()
    dialog.close()


def test_a_version_is_shown_with_what_it_changed_and_restored_as_one_step(
    window: MainWindow, qtbot: QtBot
) -> None:
    save(window, title="Anchorage")
    save(window, body="Ebb.\n")
    dialog = versions(window, qtbot)
    assert dialog.rows.model().rowCount() == 3
    assert [row[1] for row in rows(dialog)] == [
        "paragraph changed",
        "Title: Anchor → Anchorage",
        "Found like this",
    ]
    assert lines(dialog) == ["− Tides.", "+ Ebb."]
    assert not button(dialog, "versionsRestore").isEnabled()
    choose(dialog, qtbot, 1)
    assert told(dialog) == ["Title: Anchor → Anchorage"]
    choose(dialog, qtbot, 2)
    click_tab(dialog.tabs, ViewOf.NOW)
    assert told(dialog) == ["Title: Anchor → Anchorage", "paragraph changed"]
    assert "− title: Anchorage" in lines(dialog)
    assert "+ Tides." in lines(dialog)
    button(dialog, "versionsRestore").click()
    assert text(window) == ENTRY
    assert window.workspace is not None
    assert window.workspace.document.dirty == {"anchor.md"}
    window.actions_by_name["undo"].trigger()
    assert text(window) == ENTRY.replace("Anchor", "Anchorage").replace("Tides.", "Ebb.")


def test_only_some_parts_can_be_restored(window: MainWindow, qtbot: QtBot) -> None:
    save(window, title="Anchorage", body="Ebb.\n", motto="hold")
    dialog = versions(window, qtbot)
    choose(dialog, qtbot, 1)
    tick(dialog, "Title: Anchor → Anchorage")
    assert lines(dialog) == ["− title: Anchorage", "+ title: Anchor"]
    button(dialog, "versionsRestore").click()
    assert text(window) == "---\ntitle: Anchor\nfounded: 2019-05-01\nmotto: hold\n---\nEbb.\n"


def test_all_is_ticked_and_let_go_of_at_once(window: MainWindow, qtbot: QtBot) -> None:
    save(window, title="Anchorage", body="Ebb.\n")
    dialog = versions(window, qtbot)
    choose(dialog, qtbot, 1)
    click_tab(dialog.tabs, ViewOf.NOW)
    whole = dialog.findChild(QCheckBox, "versionsPartsAll")
    assert whole is not None
    whole.click()
    assert dialog.parts.chosen() == []
    assert not button(dialog, "versionsRestore").isEnabled()
    whole.click()
    assert len(dialog.parts.chosen()) == 2
    assert button(dialog, "versionsRestore").text() == "Restore all of it"
    dialog.close()


def test_the_whole_text_can_be_read_and_copied(window: MainWindow, qtbot: QtBot) -> None:
    save(window, title="Anchorage")
    dialog = versions(window, qtbot)
    choose(dialog, qtbot, 1)
    page = dialog.findChild(QPlainTextEdit, "versionsText")
    assert page is not None
    click_tab(dialog.tabs, ViewOf.TEXT)
    assert page.isVisible()
    assert page.toPlainText() == ENTRY
    button(dialog, "versionsCopy").click()
    assert QApplication.clipboard().text() == ENTRY
    dialog.close()


def test_how_much_is_kept_can_be_chosen(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    save(window, title="Anchorage")
    dialog = versions(window, qtbot)
    days = dialog.findChild(QSpinBox, "versionsDays")
    assert days is not None
    days.setFocus()
    days.selectAll()
    QTest.keyClicks(days, "7")
    QTest.keyClick(days, Qt.Key.Key_Return)
    assert dialog.isVisible()
    dialog.close()
    settings = Preferences(tmp_path / "settings.ini").settings
    assert settings.number("saves/days") == 7
    assert settings.is_usual("saves/megabytes")


def test_other_files_have_versions_too(window: MainWindow, qtbot: QtBot, vault: Path) -> None:
    assert window.workspace is not None
    save(window, title="Anchorage")
    path = ".territory/vault.yaml"
    before = window.workspace.text(path)
    window.workspace.document.apply(
        Change(
            window.workspace.document.undo_label,  # type: ignore[arg-type]
            (Edit(path, before, "name: Haven\n"),),
        )
    )
    assert window.save()
    dialog = versions(window, qtbot)
    box = dialog.findChild(QComboBox, "versionsFile")
    assert box is not None
    box.setCurrentIndex(1)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    choose(dialog, qtbot, 1)
    button(dialog, "versionsRestore").click()
    assert text(window, path) == "name: Harbour\n"


def test_a_removed_entry_is_made_again(window: MainWindow, qtbot: QtBot, vault: Path) -> None:
    assert window.workspace is not None
    document = window.workspace.document
    save(window, title="Anchorage")
    held = text(window)
    label = document.undo_label
    assert label is not None
    document.apply(Change(label, (Edit("anchor.md", held, None),)))
    assert not (vault / "anchor.md").exists()
    window.actions_by_name["removed"].trigger()
    (dialog,) = window.findChildren(RemovedDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    assert dialog.rows.model().index(0, 0).data() == "Anchorage"
    assert dialog.text.toPlainText() == held
    button(dialog, "removedRestore").click()
    assert (vault / "anchor.md").read_text() == held
    assert window.selection.path == "anchor.md"


def test_a_removed_entry_has_earlier_versions(window: MainWindow, qtbot: QtBot) -> None:
    assert window.workspace is not None
    document = window.workspace.document
    save(window, title="Anchorage")
    label = document.undo_label
    assert label is not None
    document.apply(Change(label, (Edit("anchor.md", text(window), None),)))
    window.actions_by_name["removed"].trigger()
    (dialog,) = window.findChildren(RemovedDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    button(dialog, "removedVersions").click()
    earlier = shown(window, qtbot)
    choose(earlier, qtbot, 2)
    assert button(earlier, "versionsRestore").text() == "Make it again"
    button(earlier, "versionsRestore").click()
    assert text(window) == ENTRY
    dialog.close()


def test_nothing_removed_says_so(window: MainWindow, qtbot: QtBot) -> None:
    window.actions_by_name["removed"].trigger()
    (dialog,) = window.findChildren(RemovedDialog)
    qtbot.waitUntil(lambda: not dialog.busy, timeout=WAIT_MS)
    said = [label.text() for label in dialog.findChildren(QLabel) if label.isVisible()]
    assert sum("Nothing that was removed is kept" in text for text in said) == 1
    assert not button(dialog, "removedRestore").isEnabled()
    dialog.close()
