"""Find and replace in the article that is open."""

from __future__ import annotations

from typing import TypeVar

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence
from PySide6.QtWidgets import (
    QApplication,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QToolButton,
    QWidget,
)

from editor.messages import Message
from editor.ui.article.body_editor import BodyEditor
from editor.ui.find.looking import Looking
from editor.ui.find.searched import Searched
from editor.ui.find.wish_line import WishLine
from editor.ui.icons import icon
from editor.ui.languages import plural
from editor.ui.look import STEP, mark_problem
from editor.ui.plain import plain_label
from editor.ui.text_size import size_icon
from editor.ui.toggle import Fold
from editor.ui.told import tell
from editor.ui.words import words
from editor.workspace.finding import FindError, Match, Template, find

_Button = TypeVar("_Button", bound=QToolButton)

_KEY = QKeySequence.StandardKey
# Where the platform has no key for replacing.
_REPLACE = QKeySequence("Ctrl+H")
_ICON = 16


class FindBar(QWidget):
    """Searches the text editor it is given: while it is open, all that is found is marked there.

    It takes the keys for finding and replacing from the editor by itself. Escape closes it.
    """

    def __init__(self, editor: BodyEditor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("findBar")
        self.setAccessibleName(self.tr("Find in this article"))
        self._editor = editor
        self._state: Searched | None = None
        self._step: int | None = None  # where to go once the search under way is done
        self._from = 0  # where the search began
        self._follow = False  # whether the next answer moves the selection
        self._looking = Looking(self)
        self._looking.found.connect(self._take)
        self._looking.failed.connect(self._fail)
        self._make_parts()
        self._lay_out()
        self._show_replace(False)
        self.hide()
        editor.installEventFilter(self)
        editor.textChanged.connect(self._search)
        editor.cursorPositionChanged.connect(self._mark)

    def _make_parts(self) -> None:
        self.wish = WishLine("findText", self)
        self.wish.setAccessibleName(self.tr("Find"))
        self.wish.setPlaceholderText(self.tr("Find in this article"))
        self.wish.changed.connect(self._wish_changed)
        self.wish.stepped.connect(self.step)
        self.by = QLineEdit(self)
        self.by.setObjectName("replaceText")
        self.by.setAccessibleName(self.tr("Replace with"))
        self.by.setPlaceholderText(self.tr("Replace with"))
        self.by.returnPressed.connect(self.replace)
        self.by.textChanged.connect(lambda _: self._tell_replace(""))
        self._more = self._dressed(Fold(self), "findReplace", "chevron-right", self.tr("Replace"))
        self._more.unfolded_changed.connect(self._show_replace)
        self._back = self._tool("findPrevious", "arrow-up", self.tr("Previous (Shift+Enter)"))
        self._back.clicked.connect(lambda: self.step(-1))
        self._next = self._tool("findNext", "arrow-down", self.tr("Next (Enter)"))
        self._next.clicked.connect(lambda: self.step(1))
        self._close = self._tool("findClose", "x", self.tr("Close (Esc)"))
        self._close.clicked.connect(self.close_bar)
        self._one = self._button("replaceOne", self.tr("Replace"))
        self._one.clicked.connect(self.replace)
        self._all = self._button("replaceAll", self.tr("All"))
        self._all.setAccessibleName(self.tr("Replace all"))
        self._all.setToolTip(self.tr("Replace all in this article"))
        self._all.clicked.connect(self.replace_all)
        self._told = plain_label(self)
        self._told.setObjectName("findTold")
        self._told.setProperty("role", "muted")
        self._told.setWordWrap(True)

    def _tool(self, name: str, icon_name: str, text: str) -> QToolButton:
        return self._dressed(QToolButton(self), name, icon_name, text)

    def _dressed(self, button: _Button, name: str, icon_name: str, text: str) -> _Button:
        button.setObjectName(name)
        button.setAccessibleName(text.partition(" (")[0])
        button.setToolTip(text)
        button.setIcon(icon(icon_name))
        size_icon(button, _ICON, around=(26, 28))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _button(self, name: str, text: str) -> QPushButton:
        button = QPushButton(text, self)
        button.setObjectName(name)
        button.setAutoDefault(False)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _lay_out(self) -> None:
        grid = QGridLayout(self)
        grid.setContentsMargins(2 * STEP, 0, 2 * STEP, 2 * STEP)
        grid.setHorizontalSpacing(STEP)
        grid.setVerticalSpacing(STEP)
        grid.addWidget(self._more, 0, 0)
        grid.addWidget(self.wish, 0, 1)
        steps = QHBoxLayout()
        steps.setSpacing(0)
        for button in (self._back, self._next, self._close):
            steps.addWidget(button)
        grid.addLayout(steps, 0, 2)
        row = QHBoxLayout()
        row.setSpacing(STEP)
        row.addWidget(self.by, 1)
        row.addWidget(self._one)
        row.addWidget(self._all)
        grid.addLayout(row, 1, 1, 1, 2)
        grid.addWidget(self._told, 2, 1, 1, 2)
        grid.setColumnStretch(1, 1)
        for widget in (self._more, self.wish, self._back, self._next, self._close):
            widget.setMinimumWidth(0)

    # --- opening and closing

    def open_find(self) -> None:
        """Show the bar, with what is selected as what is to be found."""
        self._open(replacing=self._more.unfolded and self.isVisible())

    def open_replace(self) -> None:
        """Show the bar with what replaces."""
        self._open(replacing=True)

    def _open(self, *, replacing: bool) -> None:
        start, end = self._editor.selection
        selected = self._editor.source[start:end]
        self._from = start
        self.show()
        self._more.unfold(replacing)
        self._follow = False
        if selected and "\n" not in selected and "\r" not in selected:
            self.wish.expression.setChecked(False)
            self.wish.setText(selected)
        self.wish.selectAll()
        self.wish.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._search()

    def close_bar(self) -> None:
        """Hide the bar and its marks; the editor has the focus again."""
        current = self._current
        had_focus = self._has_focus
        self.hide()
        self._looking.drop()
        self._state = self._step = None
        for name in ("match", "current"):
            self._editor.set_marks(name, ())
        if current is not None:
            self._editor.select(current.start, current.end)
        if had_focus:
            self._editor.setFocus()

    @property
    def _has_focus(self) -> bool:
        focus = QApplication.focusWidget()
        return focus is not None and self.isAncestorOf(focus)

    def _show_replace(self, shown: bool) -> None:
        self._more.setIcon(icon("chevron-down" if shown else "chevron-right"))
        for part in (self.by, self._one, self._all):
            part.setVisible(shown)
        self._tell_replace("")

    # --- finding

    def _wish_changed(self) -> None:
        self._follow = True
        self._step = None
        self._tell_replace("")
        self._search()

    def _search(self) -> None:
        """Look again for what is to be found, in the text as it is now."""
        if self.isHidden():
            return
        wish, text = self.wish.wish, self._editor.source
        self._enable()
        if not wish.text:
            self._looking.drop()
            self._state = None
            self.wish.tell("")
            self._mark()
            return
        self._looking.ask(
            lambda cancelled: Searched(wish, text, find([text], wish, cancelled=cancelled))
        )

    def _take(self, state: Searched) -> None:
        if self.isHidden():
            return
        self._state = state
        self._enable()
        if state.answer.slow is not None:
            self._tell_fault(self.tr("This expression takes too long here. Try a simpler one."))
        step, self._step = self._step, None
        if step is not None:
            self._go(step)
        elif self._follow and state.matches:
            self._follow = False
            later = (m for m in state.matches if m.start >= self._from)
            self._show(next(later, state.matches[0]))
        self._mark()

    def _fail(self, message: Message) -> None:
        self._state = None
        self._enable()
        self._mark()
        self._tell_fault(words(message))

    def _tell_fault(self, sentence: str) -> None:
        self.wish.tell("", sentence)
        self._tell(sentence, problem=True)

    @property
    def _fresh(self) -> bool:
        """Whether what was found is what is asked for, in the text as it is."""
        state = self._state
        return (
            state is not None and state.wish == self.wish.wish and state.text == self._editor.source
        )

    def step(self, by: int) -> None:
        """Go to the next match, or with -1 to the one before; round the ends of the article."""
        if not self.wish.text():
            self.wish.setFocus()
        elif self._fresh:
            self._go(by)
        else:
            self._step = by
            if not self._looking.busy:
                self._search()

    def _go(self, by: int) -> None:
        state = self._state
        if state is None or not state.matches:
            return
        current = self._current
        start, end = (current.start, current.end) if current else self._editor.selection
        self._show(state.behind(start, end) if by > 0 else state.before(start))

    def _show(self, match: Match) -> None:
        """Go to a match. It is marked and not selected: a selection would hide the mark."""
        self._from = match.start
        self._editor.select(match.start, match.start)
        self._editor.select(match.end, match.end)
        self._mark()

    @property
    def _current(self) -> Match | None:
        """The match that is selected, or that the cursor stands behind."""
        if self._state is None or not self._fresh:
            return None
        return self._state.at(*self._editor.selection)

    def _mark(self) -> None:
        """Mark what was found, and say how much it is."""
        if self.isHidden():
            return
        state = self._state
        current = self._current
        if state is None or not self._fresh:
            if state is None:
                for name in ("match", "current"):
                    self._editor.set_marks(name, ())
            return
        spans = [(m.start, m.end) for m in state.matches if m is not current and m.end > m.start]
        self._editor.set_marks("match", spans)
        self._editor.set_marks("current", [(current.start, current.end)] if current else ())
        if state.answer.slow is None:
            self.wish.tell(self._remark(state, current))

    def _remark(self, state: Searched, current: Match | None) -> str:
        count = len(state.matches)
        if not count:
            return self.tr("None")
        many = f"{count}+" if state.answer.more else str(count)
        if current is None:
            return many
        place = state.matches.index(current) + 1
        return self.tr("{place} of {count}").format(place=place, count=many)

    # --- replacing

    def _enable(self) -> None:
        found = bool(self._state and self._state.matches)
        for step in (self._back, self._next):
            step.setEnabled(found)
        for button in (self._one, self._all):
            button.setEnabled(found and not self._editor.isReadOnly())

    def replace(self) -> None:
        """Replace the match that is selected, and go to the next one."""
        state = self._state
        if state is None or not self._fresh or self._editor.isReadOnly():
            self.step(1)
            return
        current = self._current
        if current is None:
            self._go(1)
            return
        try:
            filled = Template(self.by.text(), state.wish, state.answer.names).fill(
                state.text, current
            )
        except FindError as error:
            self._tell_replace(words(error.message), problem=True)
            return
        if filled != state.text[current.start : current.end]:
            self._step = 1
            self._editor.edit(current.start, current.end, filled)
            place = current.start + len(filled)
            self._editor.select(place, place)
        else:
            self._go(1)

    def replace_all(self) -> None:
        """Replace every match, as one step."""
        state = self._state
        if state is None or not self._fresh or not state.matches or self._editor.isReadOnly():
            return
        try:
            text = state.replaced(self.by.text())
        except FindError as error:
            self._tell_replace(words(error.message), problem=True)
            return
        count = len(state.matches)
        if text != state.text:
            # As a whole, so that it is one step and line ends that are mixed stay as they are.
            self._editor.show_body(text, fresh=False)
            self._editor.edited.emit(text, False)
        self._tell_replace(plural(self, "1 replaced.", "{n} replaced.", count))

    def _tell_replace(self, sentence: str, *, problem: bool = False) -> None:
        self._tell(sentence, problem=problem)
        mark_problem(self.by, problem)

    def _tell(self, sentence: str, *, problem: bool) -> None:
        """Say something below the lines."""
        tell(self._told, sentence, problem=problem)
        self._told.setVisible(bool(sentence))

    # --- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take the keys for finding from the text editor before the window's own do."""
        if event.type() in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return self._take_key(event) or super().eventFilter(watched, event)
        return super().eventFilter(watched, event)

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.ShortcutOverride and self._take_key(event):
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._take_key(event):
            super().keyPressEvent(event)

    def _take_key(self, event: QEvent) -> bool:
        """Do what a key asks for; of a ShortcutOverride, only claim it."""
        assert isinstance(event, QKeyEvent)
        command = None
        if event.matches(_KEY.Find):
            command = self.open_find
        elif event.matches(_KEY.Replace) or QKeySequence(event.keyCombination()) == _REPLACE:
            command = self.open_replace
        elif self.isVisible() and event.matches(_KEY.FindNext):
            command = lambda: self.step(1)  # noqa: E731
        elif self.isVisible() and event.matches(_KEY.FindPrevious):
            command = lambda: self.step(-1)  # noqa: E731
        elif self.isVisible() and event.key() == Qt.Key.Key_Escape and not event.modifiers():
            command = self.close_bar
        if command is None:
            return False
        if event.type() == QEvent.Type.KeyPress:
            command()
        event.accept()
        return True
