"""Coordinates typed on the map, beside the pin."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QLabel, QLineEdit, QPushButton

from editor.territory.bounds import Bounds
from editor.territory.typed import read_number, read_pair
from editor.ui.look import source_font
from editor.ui.map.placing.floating import BesidePin
from editor.ui.plain import plain_label
from editor.ui.territory.view import TerritoryView


class CoordinateBox(BesidePin):
    """Two lines, x and y; a pair typed or pasted into one of them fills both.

    entered: the place that was typed, for the entry it was opened for.
    """

    entered = Signal(object, float, float)

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self.setObjectName("coordinateBox")
        self._path = ""
        self._length = 0  # of the text in the line that is edited
        self._bounds: Bounds | None = None
        self.x_line = self._line("coordinateX", "x")
        self.y_line = self._line("coordinateY", "y")
        self._told = plain_label(self)
        self._told.setObjectName("coordinateTold")
        self._told.setProperty("role", "problem")
        self._told.setWordWrap(True)
        self._told.hide()
        apply = QPushButton(self.tr("Place"), self)
        apply.setObjectName("coordinateApply")
        apply.clicked.connect(self._enter)
        row = QHBoxLayout()
        row.setSpacing(6)
        for name, line in (("x", self.x_line), ("y", self.y_line)):
            row.addWidget(QLabel(name, self))
            row.addWidget(line)
        row.addWidget(apply)
        layout = QGridLayout(self)
        layout.setContentsMargins(12, 10, 10, 10)
        layout.addLayout(row, 0, 0)
        layout.addWidget(self._told, 1, 0)

    def _line(self, name: str, label: str) -> QLineEdit:
        line = QLineEdit(self)
        line.setObjectName(name)
        line.setAccessibleName(label)
        line.setFont(source_font(max(self.font().pixelSize(), 13)))
        line.setFixedWidth(92)
        line.returnPressed.connect(self._enter)
        line.textEdited.connect(self._take_pair)
        line.installEventFilter(self)
        return line

    def open_for(self, path: str, place: tuple[float, float] | None, bounds: Bounds) -> None:
        """Ask where the entry is to stand; `place` is where it stands now."""
        self._path, self._bounds = path, bounds
        for line, value in zip((self.x_line, self.y_line), place or ("", ""), strict=True):
            line.setText(f"{value:.12g}" if isinstance(value, int | float) else "")
        self._tell("")
        self.put(*(place or self._view.camera.to_map(self._view.middle())))
        self.x_line.setFocus()
        self.x_line.selectAll()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Escape closes it."""
        pressed = event.type() == QEvent.Type.KeyPress
        if pressed and isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape:
            self.close_box()
            return True
        return super().eventFilter(watched, event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keep keys that the lines have no use for from the map below, Enter among them."""
        event.accept()

    def close_box(self) -> None:
        """Close it without an effect."""
        self.hide()
        self._view.setFocus()

    def _take_pair(self, text: str) -> None:
        """Divide a pair that was pasted among the two lines; one that is typed waits for Enter."""
        typed, self._length = abs(len(text) - self._length) == 1, len(text)
        if not typed:
            self._divide(text)

    def _divide(self, text: str) -> None:
        pair = read_pair(text)
        if pair is not None:
            for line, value in zip((self.x_line, self.y_line), pair, strict=True):
                line.setText(f"{value:.12g}")
            self.y_line.setFocus()
            self.y_line.end(False)

    def _enter(self) -> None:
        if read_number(self.x_line.text()) is None:
            self._divide(self.x_line.text())
        x, y = read_number(self.x_line.text()), read_number(self.y_line.text())
        bounds = self._bounds
        if x is None or y is None or bounds is None:
            self._tell(self.tr("Two numbers are needed, such as 203 and 161."))
        elif not bounds.contains(x, y):
            sentence = self.tr("The map reaches from {low_x}, {low_y} to {high_x}, {high_y}.")
            self._tell(
                sentence.format(
                    low_x=f"{bounds.min_x:g}",
                    low_y=f"{bounds.min_y:g}",
                    high_x=f"{bounds.max_x:g}",
                    high_y=f"{bounds.max_y:g}",
                )
            )
        else:
            self.close_box()
            self.entered.emit(self._path, x, y)

    def _tell(self, sentence: str) -> None:
        self._told.setText(sentence)
        self._told.setVisible(bool(sentence))
        self.lay_out()
