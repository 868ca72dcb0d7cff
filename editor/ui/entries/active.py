"""How many entries are left, and the values chosen in facets, as chips that let go of them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QToolButton, QVBoxLayout, QWidget

from editor.ui.entries.facet_values import value_label
from editor.ui.flow import FlowLayout
from editor.ui.icons import icon
from editor.ui.languages import labelled
from editor.ui.plain import plain_tip, without_shortcut
from editor.ui.text_size import size_icon

# A facet's name, its label, and a value chosen in it.
Chosen = tuple[str, str, str]


class ActiveChips(QWidget):
    """A chip for each chosen value, and how many entries are left.

    removed(facet, value): let go of it; cleared: of all.
    """

    removed = Signal(str, str)
    cleared = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("activeFacets")
        self._shown: list[Chosen] = []
        self._chips: list[QToolButton] = []
        self._flow = FlowLayout(spacing=6)
        self._left = QLabel(self)
        self._left.setObjectName("entriesLeft")
        self._left.setProperty("role", "muted")
        self._clear = clear = QPushButton(self.tr("Clear"), self)
        clear.setObjectName("clearFacets")
        clear.setProperty("link", True)
        clear.clicked.connect(self.cleared)
        clear.hide()
        below = QHBoxLayout()
        below.addWidget(self._left, 1)
        below.addWidget(clear)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._flow)
        layout.addLayout(below)

    def show_values(
        self, values: Sequence[Chosen], left: int, total: int, *, searched: bool = False
    ) -> None:
        """Show these values, and how many of the entries are left; the part hides without any.

        searched: how many are left is told without any value as well.
        """
        self._left.setText(self.tr("{n} of {total}").format(n=left, total=total))
        if list(values) != self._shown:
            self._shown = list(values)
            for chip in self._chips:
                self._flow.removeWidget(chip)
                # Not at once: it may be the one that was clicked.
                chip.hide()
                chip.deleteLater()
            self._chips = [self._made(*value) for value in values]
            for chip in self._chips:
                self._flow.addWidget(chip)
                chip.show()
            self._elide()
        self._clear.setVisible(bool(values))
        self.setVisible(bool(values) or searched)

    def _made(self, name: str, label: str, value: str) -> QToolButton:
        chip = QToolButton(self)
        chip.setObjectName("activeFacet")
        chip.setProperty("chip", True)
        chip.setProperty("active", True)
        chip.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        chip.setIcon(icon("x"))
        # Not `beside`: in this direction the room behind the icon would be at the wrong side.
        size_icon(chip, 12)
        chip.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        text = labelled(label, value_label(value))
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
