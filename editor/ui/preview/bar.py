"""The row above the page: its name, the width it is shown at, and its light."""

from __future__ import annotations

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QLabel, QToolButton, QWidget

from editor.ui.icons import icon
from editor.ui.look import RADIUS, tones_of

_ICON = QSize(16, 16)


class _Segments(QWidget):
    """Buttons of which one is chosen, in one outline."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._group = QButtonGroup(self)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(2, 2, 2, 2)
        self._row.setSpacing(0)

    def add(self, button: QToolButton) -> None:
        button.setCheckable(True)
        self._group.addButton(button)
        self._row.addWidget(button)

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tones.hairline), 1))
        painter.setBrush(QColor(tones.pane))
        edge = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.drawRoundedRect(edge, RADIUS, RADIUS)


class PreviewBar(QWidget):
    """What the reader of a preview can choose.

    phone_chosen: whether the page is to be as narrow as on a phone; light_toggled: the other
    light, dark or bright, is asked for.
    """

    phone_chosen = Signal(bool)
    light_toggled = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        label = QLabel(self.tr("Preview"), self)
        label.setProperty("role", "heading")
        font = label.font()
        font.setWeight(font.Weight.DemiBold)
        label.setFont(font)
        widths = _Segments(self)
        self.phone = self._button("smartphone", "previewPhone", self.tr("As on a phone"))
        self.wide = self._button("monitor", "previewWide", self.tr("Over the whole width"))
        widths.add(self.phone)
        widths.add(self.wide)
        self.wide.setChecked(True)
        self.phone.toggled.connect(self.phone_chosen)
        self.light = self._button("moon", "previewLight", "")
        self.light.clicked.connect(self.light_toggled)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(8)
        row.addWidget(label)
        row.addStretch(1)
        row.addWidget(widths)
        row.addWidget(self.light)

    def set_dark(self, dark: bool) -> None:
        """Say which light the button leads to, now that the page is dark or not."""
        self.light.setIcon(icon("sun" if dark else "moon"))
        text = self.tr("Show the page light") if dark else self.tr("Show the page dark")
        self.light.setToolTip(text)
        self.light.setAccessibleName(text)

    def _button(self, name: str, object_name: str, text: str) -> QToolButton:
        button = QToolButton(self)
        button.setObjectName(object_name)
        button.setIcon(icon(name))
        button.setIconSize(_ICON)
        button.setAutoRaise(True)
        button.setToolTip(text)
        button.setAccessibleName(text)
        button.setCursor(Qt.CursorShape.PointingHandCursor)
        return button
