"""One sentence above the work: a sign for what it is, the text, and a cross."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QToolButton, QWidget

from editor.ui.icons import icon
from editor.ui.look import STEP
from editor.ui.plain import wrapped_label
from editor.ui.sign import Sign


class NoticeRow(QWidget):
    """closed: the curator has read it. topic: what it is about; a newer one of that replaces it."""

    closed = Signal()

    def __init__(self, text: str, topic: str, parent: QWidget, *, problem: bool) -> None:
        super().__init__(parent)
        self.text, self.topic, self.problem = text, topic, problem
        sign = Sign(sign_of(problem=problem), self)
        sign.setObjectName("noticeSign")
        sign.setAccessibleName(word_of(problem=problem))
        label = wrapped_label(self)
        label.setObjectName("noticeText")
        label.setText(text)
        label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        close = close_button(self)
        close.setObjectName("noticeClose")
        close.setAccessibleDescription(text)
        close.clicked.connect(lambda _=False: self.closed.emit())
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        row.addWidget(sign)
        row.addWidget(label, 1)
        row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)


def sign_of(*, problem: bool) -> str:
    """The icon that tells what went wrong from news."""
    return "triangle-alert" if problem else "info"


def word_of(*, problem: bool) -> str:
    """What the icon tells, in a word."""
    translate = QCoreApplication.translate
    return translate("NoticeBar", "Problem") if problem else translate("NoticeBar", "News")


def close_button(parent: QWidget) -> QToolButton:
    """The cross that closes a message."""
    close = QToolButton(parent)
    close.setIcon(icon("x"))
    name = QCoreApplication.translate("NoticeBar", "Close this message")
    close.setAccessibleName(name)
    close.setToolTip(name)
    return close
