"""One line above the work for what must be told and does not stop it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QPalette
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QToolButton, QWidget

from editor.ui.icons import icon


class NoticeBar(QFrame):
    """Shows sentences until they are closed; a newer one takes the older one's place."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("noticeBar")
        self._text = QLabel(self)
        self._text.setObjectName("noticeText")
        self._text.setWordWrap(True)
        self._text.setTextFormat(Qt.TextFormat.PlainText)
        self._text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._sign = QLabel(self)
        self._sign.setObjectName("noticeSign")
        close = QToolButton(self)
        close.setObjectName("noticeClose")
        close.setIcon(icon("x"))
        close.setAccessibleName(self.tr("Close this message"))
        close.setToolTip(self.tr("Close this message"))
        close.clicked.connect(self.hide)
        layout = QHBoxLayout(self)
        layout.setContentsMargins(16, 8, 8, 8)
        layout.setSpacing(10)
        layout.addWidget(self._sign)
        layout.addWidget(self._text, 1)
        layout.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        self._draw_sign()
        self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """A picture keeps the tone it was drawn in: draw it again in another appearance."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            self._draw_sign()

    def _draw_sign(self) -> None:
        sign = icon("info", QPalette.ColorRole.Link)
        self._sign.setPixmap(sign.pixmap(QSize(16, 16), self.devicePixelRatioF()))

    @property
    def text(self) -> str:
        """What is shown, empty when nothing is."""
        return "" if self.isHidden() else self._text.text()

    def add(self, *sentences: str) -> None:
        """Show sentences below those that are shown; none is shown twice."""
        shown = self.text.splitlines()
        self.tell(*shown, *(sentence for sentence in sentences if sentence not in shown))

    def tell(self, *sentences: str) -> None:
        """Show sentences, one to a line; none hides the bar."""
        self._text.setText("\n".join(sentences))
        self.setVisible(bool(sentences))
