"""One version of what clashes: its text, with the words marked that the other has not."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QMouseEvent, QResizeEvent, QTextCursor
from PySide6.QtWidgets import QRadioButton, QSizePolicy, QWidget

from editor.ui.conflict.marks import marks
from editor.ui.form.growing import GrowingText
from editor.ui.look import Text, show_as, wear
from editor.ui.plain import plain_tip, without_shortcut
from editor.vault.word_diff import Span

# Higher than this, a version scrolls by itself.
_MOST_LINES = 40


class VersionText(GrowingText):
    """Shown only. clicked: pressed and released in one place, as one presses a button."""

    clicked = Signal()

    def __init__(self, parent: QWidget, *, is_source: bool) -> None:
        """is_source: shown in the face of a file's source."""
        super().__init__(1, _MOST_LINES, parent)
        self._spans: tuple[Span, ...] = ()
        self._pressed_at: QTextCursor | None = None
        self.setReadOnly(True)
        self.setProperty("version", True)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        if is_source:
            wear(self, Text.SOURCE_SMALL)

    def show_version(self, text: str | None, spans: tuple[Span, ...], absent: str) -> None:
        """Show a text with parts of it marked, or for None in words that there is none."""
        self._spans = spans if text is not None else ()
        self.show_content(text if text is not None else absent)
        font = self.font()
        font.setStyle(QFont.Style.StyleItalic if text is None else QFont.Style.StyleNormal)
        self.setFont(font)
        self.setProperty("absent", text is None)
        self._mark()
        self._may_scroll()

    def set_chosen(self, chosen: bool | None) -> None:
        """Whether this is the version that was chosen; None while nothing is."""
        show_as(self, "chosen", "" if chosen is None else "yes" if chosen else "no")

    def changeEvent(self, event: QEvent) -> None:
        """The marks keep the tone that they were made in."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self._mark()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        super().mousePressEvent(event)
        self._pressed_at = self.cursorForPosition(event.position().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        here = self.cursorForPosition(event.position().toPoint())
        left = event.button() == Qt.MouseButton.LeftButton
        if left and here == self._pressed_at and not self.textCursor().hasSelection():
            self.clicked.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._may_scroll()

    def _may_scroll(self) -> None:
        """Tab stops at what does not show all of itself, for the keys to scroll it."""
        overflows = self.document().size().height() > _MOST_LINES
        policy = Qt.FocusPolicy.StrongFocus if overflows else Qt.FocusPolicy.ClickFocus
        self.setFocusPolicy(policy)

    def _mark(self) -> None:
        self.setExtraSelections(marks(self, self._spans))


class ChoiceButton(QRadioButton):
    """A choice by its name, shortened where there is no room, with the key that chooses it."""

    def __init__(self, key: int, name: str, parent: QWidget) -> None:
        super().__init__(parent)
        self._key = key
        self._name = name
        self.setAccessibleName(name)
        self.setMinimumWidth(60)
        # As wide as there is room, whatever the name: the columns stay equal.
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        room = self.width() - 28
        whole = f"{self._key}  {self._name}"
        shown = self.fontMetrics().elidedText(whole, Qt.TextElideMode.ElideMiddle, room)
        if without_shortcut(shown) != self.text():
            self.setText(without_shortcut(shown))
        self.setToolTip(plain_tip(self._name) if shown != whole else "")
