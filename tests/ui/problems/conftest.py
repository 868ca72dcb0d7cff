from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from tests.ui.problems.using import Opened, Problems
from tests.ui.windows import forget_changes


@pytest.fixture
def opened(qtbot: QtBot, tmp_path: Path) -> Opened:
    """Opens a vault of these files in a window and finishes its start."""

    def make(files: dict[str, str]) -> Problems:
        root = tmp_path / "harbour"
        for name, text in files.items():
            file = root / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(text)
        window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: root)
        qtbot.addWidget(window, before_close_func=forget_changes)
        window.resize(1200, 700)
        window.show()
        window.open_vault(root)
        qtbot.waitUntil(lambda: window.workspace is not None and not window.workspace.loading)
        window.finish_start()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return Problems(window, qtbot)

    return make
