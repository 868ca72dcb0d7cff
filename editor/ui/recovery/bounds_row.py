"""How much of earlier versions is kept, in a sentence with two numbers to change."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QLabel, QSpinBox, QWidget

from editor.ui.flow import FlowLayout
from editor.ui.look import STEP
from editor.workspace.saves import Bounds


class BoundsRow(QWidget):
    """chosen(Bounds): other numbers."""

    chosen = Signal(object)

    def __init__(self, bounds: Bounds, parent: QWidget) -> None:
        super().__init__(parent)
        self._bounds = bounds
        self.days = QSpinBox(self)
        self.days.setObjectName("versionsDays")
        self.days.setAccessibleName(self.tr("Days for which versions are kept"))
        self.days.setRange(1, 3650)
        self.days.setValue(bounds.days)
        self.megabytes = QSpinBox(self)
        self.megabytes.setObjectName("versionsMegabytes")
        self.megabytes.setAccessibleName(self.tr("Megabytes that versions of a vault may take"))
        self.megabytes.setRange(1, 100_000)
        self.megabytes.setValue(bounds.megabytes)
        row = FlowLayout(self, spacing=2 * STEP)
        for part in (
            self.tr("Saves are kept for"),
            self.days,
            self.tr("days, the newest three of each entry for longer; at most"),
            self.megabytes,
            self.tr("MB for this vault"),
        ):
            if isinstance(part, str):
                label = QLabel(part, self)
                label.setProperty("role", "muted")
                label.setMinimumHeight(self.days.sizeHint().height())
                row.addWidget(label)
            else:
                part.setFixedWidth(76)
                part.setAlignment(Qt.AlignmentFlag.AlignCenter)
                part.editingFinished.connect(self._choose)
                row.addWidget(part)

    def _choose(self) -> None:
        bounds = Bounds(self.days.value(), self.megabytes.value())
        if bounds != self._bounds:
            self._bounds = bounds
            self.chosen.emit(bounds)
