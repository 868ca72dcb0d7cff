"""What stands below a list: as high as it asks for, scrolled where a small window has less."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QSize, Qt
from PySide6.QtWidgets import QFrame, QScrollArea, QSizePolicy, QWidget

_LEAST = 120  # pixels in height, before the list gives way


class ScrolledBelow(QScrollArea):
    """Holds one panel, which is as wide as there is room; hidden with it."""

    def __init__(self, panel: QWidget, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        panel.setMinimumWidth(1)  # its words are cut or wrapped before its edge is
        self._panel = panel
        self.setWidget(panel)
        self.setHidden(panel.isHidden())
        panel.installEventFilter(self)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        panel = self._panel
        if not panel.hasHeightForWidth():
            return panel.sizeHint().height()
        # Enough beside a scroll bar too: one that is shown would never go away otherwise.
        beside = width - self.verticalScrollBar().sizeHint().width()
        return max(panel.heightForWidth(width), panel.heightForWidth(beside))

    def sizeHint(self) -> QSize:
        return self._panel.sizeHint()

    def minimumSizeHint(self) -> QSize:
        least = self._panel.minimumSizeHint()
        return QSize(least.width(), min(_LEAST, least.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._panel:
            if event.type() == QEvent.Type.LayoutRequest:
                self.updateGeometry()
            elif event.type() in (QEvent.Type.ShowToParent, QEvent.Type.HideToParent):
                self.setHidden(self._panel.isHidden())
        return super().eventFilter(watched, event)
