"""A vault that is opened in a second window says so there."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from editor.ui.window import MainWindow
from tests.ui.windows import shown_window

TOLD = "This vault is open in another window as well."


def opened(qtbot: QtBot, folder: Path, vault: Path) -> MainWindow:
    window = shown_window(qtbot, folder, vault)
    assert window.open_vault(vault)
    window.recovery.look()
    return window


def test_a_second_window_on_a_vault_says_so(qtbot: QtBot, tmp_path: Path) -> None:
    vault = tmp_path / "harbour"
    vault.mkdir()
    (vault / "buoy.md").write_text("---\ntitle: Buoy\n---\n")
    first = opened(qtbot, tmp_path / "one", vault)
    assert TOLD not in first.notices.text
    second = opened(qtbot, tmp_path / "two", vault)
    assert TOLD in second.notices.text
    second.recovery.look()
    assert second.notices.text.count(TOLD) == 1
    assert TOLD not in first.notices.text
    first.close_vault()
    third = opened(qtbot, tmp_path / "three", vault)
    assert TOLD not in third.notices.text
