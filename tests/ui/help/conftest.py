from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from editor.ui.window import MainWindow
from tests.ui.windows import shown_window

ENTRY = "---\ntitle: Tidewater School\nfounded: 1998\ntags: [sea, school]\n---\nTides.\n"


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "harbour"
    root.mkdir()
    (root / "tidewater.md").write_text(ENTRY)
    (root / "lighthouse.md").write_text(ENTRY.replace("Tidewater School", "Lighthouse Keepers"))
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = shown_window(qtbot, tmp_path, vault)
    made.open_vault(vault)
    qtbot.waitUntil(lambda: QApplication.activeWindow() is made)
    return made
