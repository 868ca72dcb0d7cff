"""Other programs' changes where the curator works: in the form, on the map, in two windows."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from editor.ui import watching as watching_module
from editor.ui.preferences import Preferences
from editor.ui.progress import progress
from editor.ui.territory.view import TerritoryView
from editor.ui.window import MainWindow
from editor.workspace import edits, saving
from editor.workspace.outside import read_held, take_outside
from editor.workspace.watch import Told
from editor.workspace.workspace import Workspace
from tests.ui.windows import forget_changes
from tests.workspace.vaults import make_vault

ALPHA = "---\ntitle: Alpha\nfounded: 2020-01-31\ncolour: red\ny: 40\nx: 30\n---\nText.\n"
BETA = "---\ntitle: Beta\nfounded: 2021-01-31\ncolour: red\ny: 80\nx: 90\n---\nText.\n"
WAIT_MS = 15_000


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    return make_vault(tmp_path / "vault", alpha=ALPHA, beta=BETA)


def opened(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: vault)
    qtbot.addWidget(window, before_close_func=forget_changes)
    window.resize(1300, 800)
    window.show()
    assert window.open_vault(vault / "alpha.md")
    return window


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> Iterator[MainWindow]:
    window = opened(qtbot, tmp_path, vault)
    yield window
    window.outside.stop()


def workspace_of(window: MainWindow) -> Workspace:
    assert window.workspace is not None
    return window.workspace


def line(window: MainWindow, key: str) -> QLineEdit:
    found = window.findChild(QLineEdit, f"field.{key}")
    assert found is not None
    return found


def write(window: MainWindow, name: str, text: str) -> None:
    """Another program writes a file, and the window takes it in."""
    workspace = workspace_of(window)
    (workspace.root / name).write_bytes(text.encode())
    window.outside.show_workspace(workspace)
    window.outside.watching.stop()
    window.outside.tell(take_outside(workspace, {name: read_held(workspace, name)}))


def follow(window: MainWindow, qtbot: QtBot) -> None:
    """Let the window watch, and wait until it does."""
    window.outside.show_workspace(workspace_of(window))
    watching = window.outside.watching
    qtbot.waitUntil(lambda: watching.stands and not watching.busy, timeout=WAIT_MS)


def test_half_typed_text_and_the_focus_stay_in_the_form(window: MainWindow, qtbot: QtBot) -> None:
    founded = line(window, "founded")
    founded.setFocus()
    founded.selectAll()
    qtbot.keyClicks(founded, "2020-1")
    write(window, "alpha.md", ALPHA.replace("red", "blue").replace("Text", "Texts"))
    assert line(window, "colour").text() == "blue"
    assert line(window, "founded").text() == "2020-1"
    assert window.focusWidget() is line(window, "founded")
    qtbot.keyClicks(line(window, "founded"), "2-24")
    text = workspace_of(window).document.text("alpha.md")
    assert text == ALPHA.replace("red", "blue").replace("Text", "Texts").replace(
        "2020-01-31", "2020-12-24"
    )


def test_a_drag_on_the_map_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    window.show_view("map")
    view = window.findChild(TerritoryView, "territoryView")
    assert view is not None
    workspace = workspace_of(window)
    qtbot.waitUntil(lambda: len(view.pin_set.by_path) == 2, timeout=WAIT_MS)
    grip = view.camera.to_view(30, 40).toPoint()
    shift = QPoint(60, -40)
    goal = view.camera.to_map(QPointF(grip + shift))
    QTest.mousePress(view, Qt.MouseButton.LeftButton, pos=grip)
    for part in (0.2, 0.6):
        QTest.mouseMove(view, grip + shift * part)
    write(window, "beta.md", BETA.replace("y: 80", "y: 70"))
    write(window, "alpha.md", ALPHA.replace("red", "blue"))
    QTest.mouseMove(view, grip + shift)
    QTest.mouseRelease(view, Qt.MouseButton.LeftButton, pos=grip + shift)
    entry = workspace.entry("alpha.md")
    assert entry.place.x == pytest.approx(goal[0], abs=1)
    assert entry.place.y == pytest.approx(goal[1], abs=1)
    assert entry.fields["colour"] == "blue"
    assert workspace.entry("beta.md").place.y == 70
    assert workspace.document.dirty == {"alpha.md"}


def test_beginning_to_watch_tells_nothing(qtbot: QtBot, tmp_path: Path, sample_vault: Path) -> None:
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: sample_vault)
    qtbot.addWidget(window)
    window.show()
    assert window.open_vault(sample_vault)
    qtbot.waitUntil(lambda: not workspace_of(window).loading, timeout=WAIT_MS)
    told: list[object] = []
    workspace_of(window).subscribe(told.append)
    window.outside.watching.took.connect(told.append)
    follow(window, qtbot)
    assert not told
    window.outside.stop()


def test_what_is_told_does_not_pile_up(window: MainWindow) -> None:
    workspace = workspace_of(window)
    edits.set_field(workspace, "alpha.md", "title", "Mine")
    for n in range(12):
        write(window, "alpha.md", ALPHA.replace("red", f"colour {n}"))
        write(window, f"new {n}.md", BETA)
        (workspace.root / f"new {n}.md").unlink()
        taken = take_outside(workspace, {f"new {n}.md": None})
        window.outside.tell(taken)
    assert len(window.notices.text.splitlines()) <= 4


def test_where_the_system_cannot_watch_changes_come_all_the_same(
    window: MainWindow, vault: Path, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    import watchfiles

    def full(*_paths: object, **_options: object) -> None:
        raise OSError("OS file watch limit reached.")

    monkeypatch.setattr(watchfiles, "watch", full)
    monkeypatch.setattr(watching_module, "_POLL_SECONDS", 0.3)
    told = []
    window.outside.watching.blind.connect(lambda: told.append("blind"))
    follow(window, qtbot)
    for colour in ("blue", "green"):
        (vault / "alpha.md").write_text(ALPHA.replace("red", colour))
        qtbot.waitUntil(lambda c=colour: line(window, "colour").text() == c, timeout=WAIT_MS)
    (vault / "beta.md").unlink()
    qtbot.waitUntil(lambda: not workspace_of(window).has_entry("beta.md"), timeout=WAIT_MS)
    assert told == ["blind"]


def test_two_windows_on_one_vault_lose_nothing_of_each_other(
    window: MainWindow, vault: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    other = opened(qtbot, tmp_path, vault)
    for each in (window, other):
        follow(each, qtbot)
    edits.set_field(workspace_of(window), "alpha.md", "title", "First")
    edits.set_field(workspace_of(other), "alpha.md", "colour", "blue")
    assert window.save()
    assert other.save()  # before it heard of it
    both = ALPHA.replace("Alpha", "First").replace("red", "blue")
    assert (vault / "alpha.md").read_text() == both
    qtbot.waitUntil(lambda: workspace_of(window).document.text("alpha.md") == both, timeout=WAIT_MS)
    assert line(window, "colour").text() == "blue"
    assert not workspace_of(window).document.dirty
    assert workspace_of(window).document.undo_label is not None
    window.actions_by_name["undo"].trigger()
    assert workspace_of(window).document.text("alpha.md") == ALPHA.replace("red", "blue")
    other.outside.stop()


def test_another_vault_in_the_folders_place_is_not_taken_for_it(
    window: MainWindow, vault: Path, qtbot: QtBot, tmp_path: Path
) -> None:
    follow(window, qtbot)
    workspace = workspace_of(window)
    edits.set_field(workspace, "alpha.md", "title", "Mine")
    (tmp_path / "mounts").mkdir()
    shutil.move(vault, tmp_path / "mounts" / "vault")
    make_vault(vault, strange=BETA)
    qtbot.waitUntil(lambda: window.outside.watching.is_gone, timeout=WAIT_MS)
    assert {entry.path for entry in workspace.entries()} == {"alpha.md", "beta.md"}
    assert not window.save()
    assert {file.name for file in vault.iterdir()} == {"strange.md"}
    shutil.rmtree(vault)
    shutil.move(tmp_path / "mounts" / "vault", vault)
    qtbot.waitUntil(lambda: not window.outside.watching.is_gone, timeout=WAIT_MS)
    assert window.save()
    assert (vault / "alpha.md").read_text() == ALPHA.replace("Alpha", "Mine")


def test_unsaved_work_can_be_copied_while_the_folder_is_away(
    window: MainWindow, vault: Path, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    follow(window, qtbot)
    edits.set_field(workspace_of(window), "alpha.md", "title", "Mine")
    (tmp_path / "away").mkdir()
    (tmp_path / "copies").mkdir()
    shutil.move(vault, tmp_path / "away" / "vault")
    qtbot.waitUntil(lambda: window.outside.watching.is_gone, timeout=WAIT_MS)
    chosen = [tmp_path / "copies", tmp_path, tmp_path / "away" / "vault"]
    monkeypatch.setattr("editor.ui.outside_work.choose_folder", lambda *_arguments: chosen.pop(0))
    press(window, "vault-copies")
    mine = ALPHA.replace("Alpha", "Mine")
    assert (tmp_path / "copies" / "alpha.md").read_text() == mine
    press(window, "vault-folder")
    assert "holds none of this vault's entries" in window.notices.text
    press(window, "vault-folder")
    assert workspace_of(window).root == (tmp_path / "away" / "vault").resolve()
    assert window.save()
    assert (tmp_path / "away" / "vault" / "alpha.md").read_text() == mine


def press(window: MainWindow, offer: str) -> None:
    """Click the button of an offer above the work."""
    shown = window.findChild(QWidget, f"offer.{offer}")
    assert shown is not None
    button = shown.findChild(QWidget, "offerButton")
    assert button is not None
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)


def test_what_was_read_before_a_save_is_not_taken_for_another_programs_work(
    window: MainWindow, qtbot: QtBot
) -> None:
    follow(window, qtbot)
    workspace, watching = workspace_of(window), window.outside.watching
    told: list[object] = []
    watching.took.connect(told.append)
    edits.set_field(workspace, "alpha.md", "colour", "blue")
    saving.save(workspace)
    watching.receive(watching._end, Told(frozenset({str(workspace.root / "alpha.md")})))
    # What the file holds now is read off this thread, and waits to be taken in by this one.
    watching._looks._line.join()
    edits.set_field(workspace, "alpha.md", "colour", "red")
    saving.save(workspace)
    qtbot.waitUntil(lambda: not watching.busy, timeout=WAIT_MS)
    assert workspace.document.text("alpha.md") == ALPHA
    assert told == []
    assert (workspace.root / "alpha.md").read_text() == ALPHA


def test_while_a_bar_is_up_nothing_comes_in_and_the_vault_stays(
    window: MainWindow, qtbot: QtBot, tmp_path: Path, vault: Path
) -> None:
    follow(window, qtbot)
    workspace, watching = workspace_of(window), window.outside.watching
    other = make_vault(tmp_path / "other", gamma=ALPHA)
    with progress(window, "Counting", "counting"):
        (vault / "beta.md").write_text(BETA.replace("Beta", "Theirs"))
        qtbot.waitUntil(watching._later.isActive, timeout=WAIT_MS)
        assert window.open_vault(other)
        qtbot.waitUntil(lambda: window.opening._loader.opening is None, timeout=WAIT_MS)
        assert not window.close()
        assert not window.save()
        assert window.workspace is workspace
        assert workspace.entry("beta.md").title == "Beta"
    qtbot.waitUntil(lambda: workspace_of(window).root.name == "other", timeout=WAIT_MS)


def test_after_a_bar_what_came_meanwhile_comes_in(
    window: MainWindow, qtbot: QtBot, vault: Path
) -> None:
    follow(window, qtbot)
    workspace = workspace_of(window)
    with progress(window, "Counting", "counting"):
        (vault / "beta.md").write_text(BETA.replace("Beta", "Theirs"))
        qtbot.waitUntil(window.outside.watching._later.isActive, timeout=WAIT_MS)
    qtbot.waitUntil(lambda: workspace.entry("beta.md").title == "Theirs", timeout=WAIT_MS)
