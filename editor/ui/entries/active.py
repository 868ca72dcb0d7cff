"""The values that are chosen in facets, as chips that let go of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtWidgets import QPushButton, QToolButton, QWidget

from editor.ui.entries.facet_values import value_label
from editor.ui.flow import FlowLayout
from editor.ui.icons import icon
from editor.ui.plain import plain_tip, without_shortcut

# A facet's name, its label, and a value chosen in it.
Chosen = tuple[str, str, str]


class ActiveChips(QWidget):
    """A chip for each chosen value. removed(facet, value): let go of it; cleared: of all."""

    removed = Signal(str, str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activeFacets")
        self._shown: list[Chosen] = []
        self._chips: list[QToolButton] = []
        self._flow = FlowLayout(self, spacing=6)
        self._clear = QPushButton(self.tr("Clear"), self)
        self._clear.setObjectName("clearFacets")
        self._clear.setProperty("link", True)
        self._clear.clicked.connect(self.cleared)
        self._flow.addWidget(self._clear)

    def show_values(self, values: Sequence[Chosen]) -> None:
        """Show these values; the part hides where there are none."""
        if list(values) != self._shown:
            self._shown = list(values)
            for chip in self._chips:
                self._flow.removeWidget(chip)
                # Not at once: it may be the one that was clicked.
                chip.hide()
                chip.deleteLater()
            self._flow.removeWidget(self._clear)
            self._chips = [self._made(*value) for value in values]
            for part in (*self._chips, self._clear):
                self._flow.addWidget(part)
                part.show()
            self._elide()
        self.setVisible(bool(values))

    def _made(self, name: str, label: str, value: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("activeFacet")
        chip.setProperty("chip", True)
        chip.setProperty("active", True)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setIcon(icon("x"))
        chip.setIconSize(QSize(12, 12))
        text = f"{label}: {value_label(value)}"
        chip.setProperty("whole", text)
        chip.setAccessibleName(self.tr("Let go of {value}").format(value=text))
        chip.setToolTip(plain_tip(text))
        chip.clicked.connect(lambda: self.removed.emit(name, value))
        return chip

    def _elide(self) -> None:
        """Cut off what is wider than the panel."""
        room = max(80, self.width() - 48)
        for chip in self._chips:
            text = chip.property("whole")
            cut = chip.fontMetrics().elidedText(text, Qt.TextElideMode.ElideRight, room)
            chip.setText(without_shortcut(cut))

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)  # type: ignore[arg-type]
        self._elide()
