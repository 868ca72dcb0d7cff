"""The tour shows what differs, and takes its own example back."""

from __future__ import annotations

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from editor.ui.changes_tour import ChangesTour
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow

ENTRY = "---\ntitle: Mill\nx: 10\ny: 20\n---\nOf the mill.\n"
SETTINGS = """\
collections:
  - {name: All, entries: "*.md", map: main}
maps:
  main: {bounds: [[0, 0], [100, 100]]}
"""


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path) -> MainWindow:
    folder = tmp_path / "vault"
    (folder / ".territory").mkdir(parents=True)
    (folder / ".territory" / "vault.yaml").write_text(SETTINGS, encoding="utf-8")
    (folder / "mill.md").write_text(ENTRY, encoding="utf-8")
    (folder / "kiln.md").write_text(ENTRY.replace("Mill", "Kiln"), encoding="utf-8")
    window = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: folder)
    qtbot.addWidget(window)
    window.resize(1200, 800)
    window.show()
    assert window.open_vault(folder)
    qtbot.waitUntil(lambda: window.workspace is not None and not window.workspace.loading)
    return window


def test_an_example_is_shown_and_taken_back(qtbot: QtBot, window: MainWindow) -> None:
    workspace = window.workspace
    assert workspace is not None
    shown: dict[str, list[str]] = {}

    def grab(name: str) -> None:
        page = window.views.changes
        (difference,) = page.differences(page.chosen())
        shown[name] = [difference.path, workspace.document.text("mill.md") or ""]

    def wait(holds) -> None:
        qtbot.waitUntil(holds, timeout=20_000)

    ChangesTour(window, wait, grab).take("mill.md", "dark")
    path, text = shown["changes-dark"]
    assert path == "mill.md"
    assert "x: 52\n" in text
    assert text.startswith("---\ntitle: Mill\n")
    assert "Of the mill. " in text
    assert workspace.document.text("mill.md") == ENTRY
    assert not workspace.document.dirty
