"""The one quiet line that is left below the text: its title, its words, the way out."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from editor.ui.elided import ElidedLabel
from editor.ui.icons import icon
from editor.ui.plain import plain_label


class FocusBar(QWidget):
    """preview_wanted(shown): the page is to be shown beside the text. left: that was enough."""

    preview_wanted = Signal(bool)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("focusBar")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.title = ElidedLabel(self)
        self.title.setObjectName("focusTitle")
        self.title.setProperty("role", "muted")
        self.count = plain_label(self)
        self.count.setObjectName("focusCount")
        self.count.setProperty("role", "muted")
        self.preview = QToolButton(self)
        self.preview.setObjectName("focusPreview")
        self.preview.setIcon(icon("eye"))
        self.preview.setCheckable(True)
        self.preview.setToolTip(self.tr("The page as readers see it, beside the text"))
        self.preview.setAccessibleName(self.tr("Preview"))
        self.preview.toggled.connect(self.preview_wanted)
        leave = QToolButton(self)
        leave.setObjectName("focusLeave")
        leave.setText(self.tr("Leave (Esc)"))
        leave.setProperty("quietTool", True)
        leave.clicked.connect(self.left)
        row = QHBoxLayout(self)
        row.setContentsMargins(16, 4, 8, 4)
        row.setSpacing(12)
        row.addWidget(self.title, 1)
        row.addWidget(self.count)
        row.addWidget(self.preview)
        row.addWidget(leave)
        self.hide()
