"""A sentence about what git did not do, with what can be done about it as buttons."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.ui.flow import FlowLayout
from editor.ui.look import STEP
from editor.ui.notice_row import close_button
from editor.ui.plain import wrapped_label
from editor.ui.sign import Sign

# What a button says, and what it does.
Mend = tuple[str, Callable[[], object]]


class Trouble(QFrame):
    """Hidden while nothing is told. name: its objectName; closes: the curator can put it away."""

    def __init__(self, name: str, parent: QWidget, *, closes: bool = True) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setProperty("tinted", True)
        self._sentence = wrapped_label(self)
        self._sentence.setObjectName(f"{name}Text")
        self._sentence.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._more = wrapped_label(self)
        self._more.setObjectName(f"{name}More")
        self._more.setProperty("role", "muted")
        self._buttons = QWidget(self)
        FlowLayout(self._buttons, spacing=2 * STEP)
        row = QHBoxLayout()
        row.setSpacing(2 * STEP)
        row.addWidget(Sign("info", self), 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self._sentence, 1)
        # Behind it the buttons come when Tab is pressed.
        self.before_buttons: QWidget | None = None
        if closes:
            self.before_buttons = close = close_button(self)
            close.setObjectName(f"{name}Close")
            close.clicked.connect(lambda _=False: self.clear())
            row.addWidget(close, 0, Qt.AlignmentFlag.AlignTop)
        column = QVBoxLayout(self)
        column.setContentsMargins(3 * STEP, 2 * STEP, 2 * STEP, 2 * STEP)
        column.setSpacing(STEP)
        column.addLayout(row)
        column.addWidget(self._more)
        column.addWidget(self._buttons)
        self.hide()

    @property
    def text(self) -> str:
        """The sentence that is shown, empty when none is."""
        return "" if self.isHidden() else self._sentence.text()

    def tell(self, sentence: str, mends: Sequence[Mend] = (), more: str = "") -> None:
        """Show a sentence, with buttons below it. more: what git itself said."""
        for old in self._buttons.findChildren(QPushButton):
            old.hide()
            old.deleteLater()
        layout = self._buttons.layout()
        assert layout is not None
        while layout.takeAt(0) is not None:
            pass
        before = self.before_buttons
        for number, (label, do) in enumerate(mends):
            button = QPushButton(label, self._buttons)
            button.setObjectName(f"{self.objectName()}Mend{number}")
            button.setAccessibleDescription(sentence)
            button.clicked.connect(lambda _=False, do=do: do())
            layout.addWidget(button)
            if before is not None:
                self.setTabOrder(before, button)
            before = button
        self._sentence.setText(sentence)
        self._more.setText(more)
        self._more.setVisible(bool(more))
        self._buttons.setVisible(bool(mends))
        self.setVisible(bool(sentence))

    def clear(self) -> None:
        """Tell nothing."""
        self.tell("")

    def enter(self) -> None:
        """Give the focus to what can be done, if anything can."""
        if mends := self.mends():
            mends[0].setFocus(Qt.FocusReason.OtherFocusReason)

    def mends(self) -> list[QPushButton]:
        """The buttons."""
        return [b for b in self._buttons.findChildren(QPushButton) if not b.isHidden()]
