from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QFileDialog

from editor.publish.exporters import Exporters
from editor.publish.site.snapshot import site_snapshot
from editor.publish.snapshot import snapshot_of
from editor.territory.bounds import Bounds
from editor.ui.drawn.exporters import drawn_map, painting_with
from editor.ui.export.choices import ViewPart
from editor.ui.export.dialog import ExportDialog
from editor.ui.export.jobs import Source
from editor.ui.preferences import Preferences
from editor.workspace.workspace import Workspace


class Desk:
    """A dialog on the sample vault's map, with a stand-in for the system's file dialog."""

    def __init__(self, qtbot, qapp, vault, folder, monkeypatch):
        self.qtbot, self.folder = qtbot, folder
        workspace = Workspace.open(vault)
        workspace.load()
        snapshot = snapshot_of(workspace)
        drawn = drawn_map(snapshot)
        font = qapp.font()
        self.source = Source(
            snapshot,
            # Its picture would take each test a second.
            replace(drawn, content=replace(drawn.content, picture=None)),
            ViewPart(Bounds(300, 300, 700, 550), (800, 500)),
            Exporters(lambda: painting_with(font)),
            font,
            site=site_snapshot(workspace),
        )
        self.preferences = Preferences(folder / "settings.ini")
        self.name = "map.png"
        self.asked = []

        def choose(parent, title, start, filters):
            self.asked.append((Path(start), filters))
            return (str(folder / self.name) if self.name else "", filters)

        monkeypatch.setattr(QFileDialog, "getSaveFileName", choose)

    def open(self):
        dialog = ExportDialog(None, self.source, self.preferences)
        self.qtbot.addWidget(dialog)
        dialog.show()
        self.qtbot.waitExposed(dialog)
        self.settle(dialog)
        return dialog

    def settle(self, dialog):
        self.qtbot.waitUntil(lambda: dialog.settled, timeout=20_000)

    def end(self, dialog):
        """Wait until the dialog is gone."""
        self.qtbot.waitUntil(lambda: not dialog.isVisible(), timeout=20_000)


@pytest.fixture
def desk(qtbot, qapp, sample_vault, tmp_path, monkeypatch):
    folder = tmp_path / "out"
    folder.mkdir()
    return Desk(qtbot, qapp, sample_vault, folder, monkeypatch)
