"""In which order the form shows the fields, and that files stay as they are."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from editor.ui.form_pane import FormPane
from editor.ui.preferences import Preferences
from editor.workspace.workspace import Workspace
from tests.workspace.vaults import make_vault, opened

USUAL = "---\ntitle: {0}\nsector: Arts\nhost: {0}s\n---\n"
OTHER = "---\nmotto: Ahoy\nhost: Odds\nsector: Arts\ntitle: Odd\n---\n"


@pytest.fixture
def workspace(tmp_path: Path) -> Workspace:
    texts = {name: USUAL.format(name) for name in ("anchor", "bell", "cable")}
    return opened(make_vault(tmp_path / "vault", **texts, odd=OTHER))


@pytest.fixture
def pane(qtbot: QtBot, workspace: Workspace) -> FormPane:
    made = FormPane()
    qtbot.addWidget(made)
    made.show_workspace(workspace)
    made.resize(380, 900)
    made.show()
    return made


def keys(pane: FormPane) -> list[str]:
    """The fields from top to bottom."""
    found = [line for line in pane.findChildren(QLineEdit) if line.isVisible()]
    found.sort(key=lambda line: line.mapTo(pane, QPoint(0, 0)).y())
    return [line.objectName().removeprefix("field.") for line in found]


def test_fields_stand_alike_in_all_entries(pane: FormPane, workspace: Workspace) -> None:
    pane.show_entry("anchor.md")
    assert keys(pane) == ["title", "sector", "host"]
    pane.show_entry("odd.md")
    assert [key for key in keys(pane) if key != "motto"] == ["title", "sector", "host"]
    assert workspace.document.text("odd.md") == OTHER
    assert not workspace.document.dirty


def test_fields_stand_as_in_the_file_if_that_is_wished(
    pane: FormPane, tmp_path: Path, qtbot: QtBot
) -> None:
    settings = Preferences(tmp_path / "settings.ini").settings
    pane.follow(settings)
    pane.show_entry("odd.md")
    assert keys(pane) != ["motto", "host", "sector", "title"]
    settings.change("form/order", "file")
    qtbot.waitUntil(lambda: keys(pane) == ["motto", "host", "sector", "title"])
    settings.change("form/order", "usual")
    qtbot.waitUntil(lambda: keys(pane)[-1] != "title")
