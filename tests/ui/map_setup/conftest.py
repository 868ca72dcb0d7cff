from __future__ import annotations

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QColor, QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from tests.workspace.trash import Trash
from tests.workspace.vaults import make_vault, opened

# A picture of 400 x 300, with y counted from the top: Kosmos is high up at the left in truth.
PLACES = {"Kosmos": (60, 20), "Aria": (350, 250), "Middle": (190, 150)}


def write_picture(file, width=400, height=300, colour="#c0d0c8"):
    image = QImage(width, height, QImage.Format.Format_RGB32)
    image.fill(QColor(colour))
    assert image.save(str(file))
    return file


@pytest.fixture
def workspace(tmp_path):
    entries = {
        f"towns/{name}": f"---\ntitle: {name}\nx: {x}\ny: {y} # up\n---\n"
        for name, (x, y) in PLACES.items()
    }
    made = opened(make_vault(tmp_path / "vault", **entries, **{"notes/Note": "Text"}))
    made.trash = Trash(tmp_path / "trash")
    return made


@pytest.fixture
def picture(tmp_path):
    return write_picture(tmp_path / "sea.png")


class Hands:
    """Use widgets as a curator does."""

    def __init__(self, qtbot):
        self.qtbot = qtbot

    def find(self, parent, name):
        found = parent.findChild(QWidget, name)
        assert found is not None, name
        return found

    def click(self, widget):
        assert widget.isVisible()
        assert widget.isEnabled()
        QTest.mouseClick(widget, Qt.MouseButton.LeftButton)

    def settled(self, pane):
        self.qtbot.waitUntil(lambda: pane.isVisible() and pane.settled, timeout=10_000)

    def point(self, pane, x, y):
        """Click a place of the map."""
        self.settled(pane)
        at = pane.camera.to_view(x, y).toPoint()
        QTest.mouseMove(pane, at)
        QTest.mouseClick(pane, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)

    def drag(self, pane, start, by):
        at = pane.camera.to_view(*start)
        QTest.mousePress(pane, Qt.MouseButton.LeftButton, pos=at.toPoint())
        for part in (0.5, 1.0):
            QTest.mouseMove(pane, (at + QPointF(*by) * part).toPoint())
        QTest.mouseRelease(pane, Qt.MouseButton.LeftButton, pos=(at + QPointF(*by)).toPoint())


@pytest.fixture
def hands(qtbot):
    return Hands(qtbot)
