"""Where the entry stands on the map: its coordinates side by side."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from editor.ui.form.rows import FieldRow
from editor.ui.look import STEP, Text, wear
from editor.ui.plain import plain_label
from editor.ui.side_by_side import SideBySide


class Place(QWidget):
    """Holds the rows of the coordinates. show_wanted: the map should show the entry."""

    show_wanted = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("place")
        title = QLabel(self.tr("Place on the map"), self)
        title.setProperty("role", "muted")
        title.setWordWrap(True)  # in large text, or another language, it needs two lines
        wear(title, Text.SMALL)
        self.show_button = QPushButton(self)
        self.show_button.setObjectName("showOnMap")
        self.show_button.setProperty("link", True)
        wear(self.show_button, Text.SMALL)
        self.show_button.setCursor(Qt.CursorShape.PointingHandCursor)
        self.show_button.clicked.connect(self.show_wanted)
        self._note = plain_label(self)
        self._note.setObjectName("placeNote")
        self._note.setProperty("role", "muted")
        wear(self._note, Text.SMALL)
        self._note.setWordWrap(True)
        self._note.hide()
        self.show_placed(placed=True)
        head = SideBySide(STEP, self)
        head.line.addWidget(title, 1)
        head.line.addWidget(self.show_button, 0, Qt.AlignmentFlag.AlignRight)
        coordinates = SideBySide(3 * STEP, self)
        self._rows = coordinates.line
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(STEP)
        layout.addWidget(head)
        layout.addWidget(coordinates)
        layout.addWidget(self._note)

    def show_rows(self, rows: Sequence[FieldRow]) -> None:
        """Show these rows, in this order."""
        while self._rows.count():
            self._rows.takeAt(0)
        for row in rows:
            self._rows.addWidget(row, 1, Qt.AlignmentFlag.AlignTop)
            row.show()

    def show_placed(self, *, placed: bool) -> None:
        """Offer the map: to see where the entry stands, or to give it a place there."""
        text = self.tr("Show on the map") if placed else self.tr("Choose a place")
        self.show_button.setText(text)

    def show_note(self, sentence: str) -> None:
        """Say something about the place, such as whether it lies inside its territory."""
        self._note.setText(sentence)
        self._note.setVisible(bool(sentence))
