"""The site from the window's menu."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QToolButton
from pytestqt.qtbot import QtBot

from editor.publish.site.folder import SiteFolder
from editor.resources import resource
from editor.ui.site import commands, folders
from editor.ui.window import MainWindow
from editor.workspace import edits
from tests.publish.site.sites import files
from tests.ui.windows import is_read, shown_window

BUILT_MS = 30_000
LOOM = "content/atlas/profiles/Open_Loom.md"


@pytest.fixture
def opened(monkeypatch: pytest.MonkeyPatch) -> list[Path]:
    """What was opened in the browser."""
    found: list[Path] = []
    monkeypatch.setattr(commands, "open_file", found.append)
    return found


@pytest.fixture
def window(
    qtbot: QtBot, tmp_path: Path, opened: list[Path], monkeypatch: pytest.MonkeyPatch
) -> Iterator[MainWindow]:
    shutil.copytree(resource("sample-vault"), tmp_path / "vault")
    monkeypatch.setattr(folders, "user_cache_path", lambda *_, **__: tmp_path / "cache")
    made = shown_window(qtbot, tmp_path, tmp_path)
    qtbot.waitExposed(made)
    made.open_vault(tmp_path / "vault")
    qtbot.waitUntil(lambda: is_read(made), timeout=BUILT_MS)
    yield made
    made.site.stop()


def told(window: MainWindow) -> str:
    return window.status.findChild(object, "statusSaved").text()  # type: ignore[call-overload,no-any-return]


def test_a_key_builds_the_site_with_what_is_unsaved_and_opens_it(
    qtbot: QtBot, window: MainWindow, opened: list[Path], tmp_path: Path
) -> None:
    assert window.workspace is not None
    edits.set_body(window.workspace, LOOM, "Unsaved words.\n", typed=False)
    QTest.keyClick(
        window,
        Qt.Key.Key_B,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    qtbot.waitUntil(lambda: bool(opened), timeout=BUILT_MS)
    (start,) = opened
    assert start.name == "index.html"
    assert start.is_relative_to(tmp_path / "cache")
    assert "Unsaved words." in (start.parent / "atlas/profiles/Open_Loom.html").read_text("utf-8")
    assert told(window) == "The site is in the browser, with 1 unsaved file"
    assert "Cafe_Desaccord.md was left out" in window.notices.text
    assert not window.status.site.isVisible()


def test_the_site_goes_to_a_folder_that_is_asked_for(
    qtbot: QtBot,
    window: MainWindow,
    opened: list[Path],
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    out = tmp_path / "out"
    out.mkdir()
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(out))
    window.actions_by_name["site-export"].trigger()
    qtbot.waitUntil(
        lambda: (out / "index.html").exists() and not window.site.work.busy, timeout=BUILT_MS
    )
    assert opened == []
    assert told(window) == "Exported index.html"
    # Where it must not be, that is said, and nothing is written.
    before = files(tmp_path / "vault")
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: str(tmp_path / "vault"))
    window.actions_by_name["site-export"].trigger()
    qtbot.waitUntil(lambda: "choose another folder" in window.notices.text, timeout=BUILT_MS)
    assert files(tmp_path / "vault") == before


def test_it_can_be_called_off(
    qtbot: QtBot, window: MainWindow, opened: list[Path], monkeypatch: pytest.MonkeyPatch
) -> None:
    go_on: list[bool] = []
    real = SiteFolder.write

    def slow(self: SiteFolder, path: str, content: bytes) -> None:
        if path.endswith("Open_Loom.html"):
            qtbot_wait(go_on)
        real(self, path, content)

    def qtbot_wait(until: list[bool]) -> None:
        import time

        end = time.monotonic() + 20
        while not until and time.monotonic() < end:
            time.sleep(0.01)

    monkeypatch.setattr(SiteFolder, "write", slow)
    window.site.preview()
    qtbot.waitUntil(window.status.site.isVisible, timeout=BUILT_MS)
    stop = window.status.site.findChild(QToolButton, "siteStop")
    QTest.mouseClick(stop, Qt.MouseButton.LeftButton)
    assert not window.status.site.isVisible()
    go_on.append(True)
    window.site.stop()
    assert opened == []
    assert window.workspace is not None
    folder = folders.site_folder("site", window.workspace.root)
    assert not folder.exists() or files(folder) == {}


def test_without_a_vault_there_is_no_site(qtbot: QtBot, window: MainWindow) -> None:
    assert window.close_vault()
    for name in commands.SiteCommands.NAMES:
        assert not window.actions_by_name[name].isEnabled()


def test_a_damaged_copy_is_made_anew(qtbot: QtBot, window: MainWindow, opened: list[Path]) -> None:
    assert window.workspace is not None
    folder = folders.site_folder("site", window.workspace.root)
    folder.mkdir(parents=True)
    (folder / ".territory-site.json").write_text("{")
    window.site.preview()
    qtbot.waitUntil(lambda: opened == [folder / "index.html"], timeout=BUILT_MS)
