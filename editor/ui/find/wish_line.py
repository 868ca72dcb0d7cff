"""The line that says what is to be found, with its three choices at the right."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLineEdit, QToolButton, QWidget

from editor.ui.icons import icon
from editor.ui.look import STEP, Text, mark_problem, wear
from editor.ui.plain import plain_label, plain_tip
from editor.ui.text_size import size_icon
from editor.workspace.finding import Wish

_BUTTON = 24
_ICON = 16
# Narrower lines keep their room for what is typed.
_ROOM_FOR_REMARK = 220


class WishLine(QLineEdit):
    """changed: another thing is to be found. stepped(1 or -1): Enter, or Shift+Enter."""

    changed = Signal()
    stepped = Signal(int)

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        """name: the objectName."""
        super().__init__(parent)
        self.setObjectName(name)
        self._remark = plain_label(self)
        self._remark.setObjectName(f"{name}Remark")
        self._remark.setProperty("role", "muted")
        wear(self._remark, Text.SMALL)
        self._choices = QWidget(self)
        row = QHBoxLayout(self._choices)
        row.setContentsMargins(0, 0, 3, 0)
        row.setSpacing(0)
        self.case = self._choice("case-sensitive", self.tr("Match case"), "Alt+C")
        self.words = self._choice("whole-word", self.tr("Whole words"), "Alt+W")
        self.expression = self._choice("regex", self.tr("Regular expression"), "Alt+R")
        for button in (self.case, self.words, self.expression):
            row.addWidget(button)
        self.textChanged.connect(lambda _: self.changed.emit())

    def _choice(self, icon_name: str, text: str, key: str) -> QToolButton:
        button = QToolButton(self._choices)
        button.setObjectName(f"{self.objectName()}.{icon_name}")
        button.setAccessibleName(text)
        button.setToolTip(f"{text} ({key})")
        button.setIcon(icon(icon_name))
        size_icon(button, _ICON, around=(_BUTTON, _BUTTON))
        button.setCheckable(True)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCursor(Qt.CursorShape.ArrowCursor)
        button.toggled.connect(lambda _: self.changed.emit())
        return button

    @property
    def wish(self) -> Wish:
        """What is to be found."""
        return Wish(
            self.text(),
            self.case.isChecked(),
            self.words.isChecked(),
            self.expression.isChecked(),
        )

    def tell(self, remark: str, problem: str = "") -> None:
        """Say a word or two at the right; `problem`: why nothing can be found, in a tooltip."""
        self._remark.setText(remark)
        self._remark.setToolTip(plain_tip(problem or remark))
        self.setAccessibleDescription(problem or remark)
        mark_problem(self, bool(problem))
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        size = self._choices.sizeHint()
        left = self.width() - size.width() - 1
        self._choices.setGeometry(left, (self.height() - size.height()) // 2, *size.toTuple())
        shown = bool(self._remark.text()) and self.width() >= _ROOM_FOR_REMARK
        self._remark.setVisible(shown)
        width = self._remark.sizeHint().width() if shown else 0
        self._remark.setGeometry(left - width - STEP, 0, width, self.height())
        self.setTextMargins(0, 0, size.width() + (width + STEP if shown else 0) - STEP, 0)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and _choice_key(event) is not None:
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = _choice_key(event)
        if key is not None:
            {"C": self.case, "W": self.words, "R": self.expression}[key].toggle()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            back = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.stepped.emit(-1 if back else 1)
        else:
            super().keyPressEvent(event)


def _choice_key(event: QEvent) -> str | None:
    """The letter of a choice that is pressed with Alt."""
    assert isinstance(event, QKeyEvent)
    if event.modifiers() != Qt.KeyboardModifier.AltModifier:
        return None
    letters = {Qt.Key.Key_C: "C", Qt.Key.Key_W: "W", Qt.Key.Key_R: "R"}
    return letters.get(Qt.Key(event.key()))
