"""The sample vault, opened, with a trash that can be looked into."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from editor.workspace.workspace import Workspace


@pytest.fixture
def trash(tmp_path: Path) -> Path:
    folder = tmp_path / "trash"
    folder.mkdir()
    return folder


@pytest.fixture
def workspace(sample_vault: Path, trash: Path) -> Workspace:
    opened = Workspace.open(sample_vault, lambda file: file.rename(trash / file.name) and None)
    opened.load()
    return opened


@pytest.fixture
def window(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    made.show()
    return made
