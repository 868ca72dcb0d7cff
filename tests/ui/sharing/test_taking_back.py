"""What another program began in the repository and left half done, taken back from the window."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.publish.git.hub import ENTRY, GIT, git, made, write
from tests.ui.sharing.windows import Driver, trust

pytestmark = pytest.mark.skipif(GIT is None, reason="git is not here")

MINE, OTHER = ENTRY.replace("4-10", "1-3"), ENTRY.replace("4-10", "101+")


@pytest.fixture
def vault(tmp_path: Path) -> Path:
    """A vault in which a merge clashes."""
    folder = made(tmp_path / "v")
    git(folder, "checkout", "-qb", "other")
    write(folder, "tide.md", OTHER)
    git(folder, "commit", "-qam", "Other")
    git(folder, "checkout", "-q", "main")
    write(folder, "tide.md", MINE)
    git(folder, "commit", "-qam", "Mine")
    git(folder, "merge", "other", check=False)
    trust(folder)
    return folder


def test_it_is_taken_back(qtbot: QtBot, tmp_path: Path, vault: Path) -> None:
    driver = Driver(qtbot, tmp_path, vault)
    driver.show_changes()
    notice = driver.desk.panel.notice
    assert notice.text.startswith("A merge was begun in this repository by another program")
    assert "Nothing gets lost" in notice.text
    (button,) = [each for each in notice.mends() if each.text() == "Take it back"]
    driver.click(button.objectName())
    driver.wait(lambda: (vault / "tide.md").read_text() == MINE)
    driver.wait(lambda: not driver.desk.doing.busy and not notice.text)
    assert driver.part(QLabel, "shareSaid").text().startswith("Taken back.")
    workspace = driver.window.workspace
    assert workspace is not None
    driver.wait(lambda: workspace.document.text("tide.md") == MINE)


def test_not_where_something_is_decided(qtbot: QtBot, tmp_path: Path, vault: Path) -> None:
    write(vault, "tide.md", OTHER)
    git(vault, "add", "tide.md")
    driver = Driver(qtbot, tmp_path, vault)
    driver.show_changes()
    notice = driver.desk.panel.notice
    assert "decided already what shall hold in tide.md" in notice.text
    assert "Take it back" not in [each.text() for each in notice.mends()]
