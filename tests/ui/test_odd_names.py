"""Files whose names no script knows, or that differ in letter case or Unicode form alone."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtWidgets import QListView
from pytestqt.qtbot import QtBot

from editor.ui.entries.model import Role
from editor.ui.preferences import Preferences
from editor.ui.window import MainWindow
from editor.workspace import edits

ODD = os.fsdecode(b"caf\xe9.md")
TWINS = ["e\u0301t\u00e9.md", "\u00e9te\u0301.md", "Harbour.md", "harbour.md"]


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    root = tmp_path / "vault"
    root.mkdir()
    try:
        for name in (ODD, *TWINS):
            (root / name).write_text(f"---\nsize: 1\n---\nOf {name!a}.\n")
    except OSError:
        pytest.skip("this file system knows no such names")
    if len(list(root.iterdir())) != 5:
        pytest.skip("this file system takes such names for one")
    (root / "named.md").write_text("---\ntitle: Named\n---\n[[caf\u00e9]]\n")
    return root


@pytest.fixture
def window(qtbot: QtBot, tmp_path: Path, vault: Path) -> MainWindow:
    made = MainWindow(Preferences(tmp_path / "settings.ini"), lambda: vault)
    qtbot.addWidget(made)
    made.show()
    made.finish_start()
    assert made.open_vault(vault)
    return made


def test_each_is_an_entry_that_can_be_told_apart(window: MainWindow) -> None:
    assert window.workspace is not None
    assert {entry.path for entry in window.workspace.entries()} == {ODD, *TWINS, "named.md"}
    listed = window.findChild(QListView, "entryList")
    assert isinstance(listed, QListView)
    model = listed.model()
    told = []
    for row in range(model.rowCount()):
        index = model.index(row, 0)
        told.append((index.data(), index.data(Role.SUBTITLE)))
    assert ("caf\\xe9", "vault") in told
    below = {subtitle for _, subtitle in told}
    assert {"e\\u0301t\u00e9.md", "\u00e9te\\u0301.md", "Harbour.md", "harbour.md"} <= below


def test_all_can_be_shown_edited_searched_and_saved(
    window: MainWindow, vault: Path, qtbot: QtBot
) -> None:
    workspace = window.workspace
    assert workspace is not None
    for view in ("article", "table", "vocabulary", "problems", "changes", "map"):
        window.show_view(view)
        for path in (ODD, *TWINS):
            window.selection.select(path)
    window.entries.search.setText("caf")
    window.entries.search.clear()
    for path in (ODD, *TWINS):
        edits.set_field(workspace, path, "size", 2)
    window.save()
    qtbot.waitUntil(lambda: not workspace.document.dirty)
    for name in (ODD, *TWINS):
        assert (vault / name).read_text() == f"---\nsize: 2\n---\nOf {name!a}.\n"
