"""What is written beside a commit: proposed from what changed, until the curator writes it."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QFrame, QPlainTextEdit, QWidget

_LEAST, _MOST = 2, 5
_MARGIN = 4


class MessageBox(QPlainTextEdit):
    """Grows with its text. entered: Ctrl+Enter was pressed. typed: the curator wrote in it."""

    entered = Signal()
    typed = Signal()

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("shareMessage")
        self.setProperty("field", True)
        self.setAccessibleName(self.tr("What changed, in your words"))
        self.setPlaceholderText(self.tr("What changed, in your words"))
        self.setToolTip(
            self.tr("Others read this beside your changes (git calls it the commit message)")
        )
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabChangesFocus(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.document().setDocumentMargin(_MARGIN)
        self.setViewportMargins(6, 2, 4, 2)
        self._proposed = ""
        self._own = False
        self._proposing = False
        self.textChanged.connect(self._take)
        self.document().documentLayout().documentSizeChanged.connect(lambda _: self._grow())
        self._grow()

    @property
    def message(self) -> str:
        """What is written, without blank lines around it."""
        return self.toPlainText().strip()

    @property
    def is_own(self) -> bool:
        """Whether the curator changed what was proposed."""
        return self._own

    def propose(self, message: str) -> None:
        """Propose a message; what the curator wrote stays."""
        self._proposed = message
        if not self._own and message != self.toPlainText():
            self._proposing = True
            self.setPlainText(message)
            self._proposing = False

    def start_anew(self) -> None:
        """What was written is used: the next proposal may take its place."""
        self._own = False
        self._proposing = True
        self.clear()
        self._proposing = False

    def _take(self) -> None:
        if self._proposing:
            return
        # An emptied one is proposed again when something else changes.
        self._own = bool(self.message) and self.message != self._proposed
        self.typed.emit()

    def _grow(self) -> None:
        line = self.fontMetrics().lineSpacing()
        written = int(self.document().size().height())
        lines = max(_LEAST, min(_MOST, written))
        policy = Qt.ScrollBarPolicy
        self.setVerticalScrollBarPolicy(
            policy.ScrollBarAsNeeded if written > _MOST else policy.ScrollBarAlwaysOff
        )
        self.setFixedHeight(lines * line + 2 * _MARGIN + 6)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange:
            self._grow()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Ctrl+Enter records."""
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.entered.emit()
        else:
            super().keyPressEvent(event)

    def event(self, event: QEvent) -> bool:
        """The map has Ctrl+Enter too; while this has the focus, it is meant here."""
        if event.type() == QEvent.Type.ShortcutOverride and isinstance(event, QKeyEvent):
            control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
            if control and event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
                event.accept()
                return True
        return super().event(event)
