"""The search box: its keys, its help, what completes it, and what of it was not understood."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPoint, QRect, Qt, Signal
from PySide6.QtGui import QAction, QFocusEvent, QKeyEvent, QPalette
from PySide6.QtWidgets import QLineEdit, QWidget

from editor.messages import Message
from editor.ui.icons import icon
from editor.ui.line_parts import let_clear, put_glass
from editor.ui.plain import plain_label
from editor.ui.words import words

if TYPE_CHECKING:
    from editor.ui.completion_popup import CompletionPopup
    from editor.workspace.query_completion import Completion, Known

_KEY = Qt.Key


class SearchBox(QLineEdit):
    """Where a query is typed.

    The arrows walk through the list below, Enter goes to it and Escape clears, whether choices
    are shown or not: those are taken by Tab, and walked through with Alt or Ctrl and the arrows.

    stepped: so many rows further down. entered: the curator goes on to the list. known: what can
    be named in a query, to be completed; asked for when something is typed.
    """

    stepped = Signal(int)
    entered = Signal()

    def __init__(self, parent: QWidget, known: Callable[[], Known | None]) -> None:
        super().__init__(parent)
        self._known = known
        self._popup: CompletionPopup | None = None
        self._completion: Completion | None = None
        self.setObjectName("searchBox")
        self.setAccessibleName(self.tr("Search entries"))
        self.setAccessibleDescription(self.tr("F1 tells what can be searched for"))
        self.setPlaceholderText(self.tr("Search titles, fields, articles"))
        let_clear(self)
        put_glass(self)
        mark = icon("circle-question-mark", QPalette.ColorRole.PlaceholderText)
        self._help = QAction(mark, self.tr("What can be searched for (F1)"), self)
        self._help.setObjectName("searchHelp")
        self._help.triggered.connect(self.show_help)
        self.addAction(self._help, QLineEdit.ActionPosition.TrailingPosition)
        self.textEdited.connect(lambda _text: self._offer(asked=False))
        self.textChanged.connect(self._close_unless_typing)
        self.note = plain_label(parent)
        self.note.setObjectName("searchNote")
        self.note.setProperty("role", "muted")
        self.note.setWordWrap(True)
        self.note.hide()

    def tell(self, notes: Sequence[Message]) -> None:
        """Tell below the box what of the query was not understood."""
        self.note.setText("\n".join(map(words, notes)))
        self.note.setVisible(bool(notes))

    # Help

    def show_help(self) -> None:
        """Show below the box what can be searched for; what is chosen there is written into it."""
        from editor.ui.entries.search_help import help_menu

        self.close_choices()
        menu = help_menu(self, self._known())
        menu.aboutToHide.connect(menu.deleteLater)
        menu.popup(self.mapToGlobal(QPoint(0, self.height() + 2)))

    def write(self, example: str, selected: tuple[int, int]) -> None:
        """Write an example at the end of the query, with a part of it selected to be typed over."""
        before = self.text().rstrip()
        before += " " if before else ""
        self.setText(before + example)
        self.setFocus()
        self.setSelection(len(before) + selected[0], selected[1] - selected[0])

    # Choices

    @property
    def popup(self) -> CompletionPopup | None:
        """The list of choices, once there was one."""
        return self._popup

    def close_choices(self) -> None:
        """Show no choices, until something is typed."""
        if self._popup is not None:
            self._popup.hide()

    def _offers_choices(self) -> bool:
        return self._popup is not None and self._popup.isVisible()

    def _close_unless_typing(self) -> None:
        if not self.hasFocus():
            self.close_choices()

    def _offer(self, *, asked: bool) -> None:
        """Show what may be meant at the cursor."""
        known = self._known() if asked or len(self.text()) > 1 else None
        self._completion = None
        if known is not None:
            from editor.workspace.query_completion import complete

            self._completion = complete(self.text(), self.cursorPosition(), known, asked=asked)
        if self._completion is None:
            self.close_choices()
            return
        if self._popup is None:
            from editor.ui.completion_popup import CompletionPopup

            hint = self.tr("Tab takes it, Alt and arrows go to others")
            self._popup = CompletionPopup(self.window(), "searchChoices", hint)
            self._popup.list.setAccessibleName(self.tr("Choices for the search, taken by Tab"))
            self._popup.chosen.connect(self._take)
        corner = self.mapTo(self.window(), QPoint(0, 0))
        self._popup.show_choices(self._completion.choices, QRect(corner, self.size()), eager=True)

    def _take(self, choice: object) -> None:
        completion = self._completion
        if completion is None:
            return
        from editor.workspace.query_completion import Choice

        assert isinstance(choice, Choice)
        text = self.text()
        self.setText(text[: completion.start] + choice.text + text[completion.end :].lstrip())
        self.setCursorPosition(completion.start + len(choice.text))
        # A name is followed by a value, which may be completed as well.
        self._offer(asked=False)

    # Events

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Move through the list and the choices; everything else is typed."""
        key = event.key()
        moved = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if key in (_KEY.Key_Down, _KEY.Key_Up):
            by = 1 if key == _KEY.Key_Down else -1
            if moved and self._popup is not None and self._offers_choices():
                self._popup.step(by)
                return
            if not moved or self._popup is not None:
                self.close_choices()
            self.stepped.emit(by)
        elif key in (_KEY.Key_Return, _KEY.Key_Enter):
            self.close_choices()
            self.entered.emit()
        elif key == _KEY.Key_Escape and self._offers_choices():
            self.close_choices()
        elif key == _KEY.Key_Escape and self.text():
            self.clear()
        elif key == _KEY.Key_F1:
            self.show_help()
        elif key == _KEY.Key_Space and moved == Qt.KeyboardModifier.ControlModifier:
            self._offer(asked=True)
        else:
            super().keyPressEvent(event)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab takes a choice, where some are shown."""
        if forward and self._popup is not None and self._popup.isVisible() and self._popup.take():
            return True
        return super().focusNextPrevChild(forward)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """Choices belong to what is typed here."""
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.close_choices()

    def event(self, event: QEvent) -> bool:
        """Escape belongs to the choices while they are shown, not to the window's shortcuts."""
        if event.type() == QEvent.Type.ShortcutOverride:
            assert isinstance(event, QKeyEvent)
            escapes = event.key() == _KEY.Key_Escape and self._offers_choices()
            if escapes or event.key() == _KEY.Key_F1:
                event.accept()
                return True
        return super().event(event)
