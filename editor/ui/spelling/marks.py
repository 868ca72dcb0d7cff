"""Underlines misspelt words in the part of an article that is in view."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu
from shiboken6 import isValid

from editor.ui.article.body_editor import BodyEditor
from editor.ui.plain import without_shortcut
from editor.ui.reasons import allow
from editor.ui.spelling.speller import Speller
from editor.workspace.prose import words_in

_NAME = "spelling"
# After the last key: nobody waits for an underline, and a key never waits for it.
_PAUSE_MS = 150


class SpellingMarks(QObject):
    """Marks what the speller finds wrong. added, ignored: the curator says a word is right.

    scripts: those in which words are checked; none while nothing is. is_right: whether a word is
    right whatever the dictionaries say.
    """

    added = Signal(str)
    ignored = Signal(str)

    def __init__(self, body: BodyEditor, speller: Speller) -> None:
        super().__init__(body)
        self.scripts: frozenset[str] = frozenset()
        self.is_right: Callable[[str], bool] = lambda _word: False
        self._body = body
        self._speller = speller
        self._typed_at = -1  # where the cursor stood after the last letter
        self._pause = QTimer(self)
        self._pause.setSingleShot(True)
        self._pause.setInterval(_PAUSE_MS)
        self._pause.timeout.connect(self.look)
        body.textChanged.connect(self._text_changed)
        body.view_moved.connect(self._pause.start)
        body.cursorPositionChanged.connect(self._cursor_moved)
        body.menu_wanted.connect(self._add_to_menu)
        speller.learned.connect(self.look)

    def _text_changed(self) -> None:
        self._typed_at = self._body.selection[1] if self._body.hasFocus() else -1
        self._pause.start()

    def _cursor_moved(self) -> None:
        if self._typed_at >= 0 and not self._pause.isActive():
            self._pause.start()

    def look(self) -> None:
        """Mark what is wrong in the part in view; words that are being typed have time."""
        body = self._body
        if not self.scripts:
            body.set_marks(_NAME, ())
            return
        text = body.source
        spans = list(words_in(text, *body.visible_range(), self.scripts))
        words = {text[start:end] for start, end in spans}
        wrong = self._speller.wrong(word for word in words if not self.is_right(word))
        typed = self._typed_at if body.selection == (self._typed_at, self._typed_at) else -1
        body.set_marks(
            _NAME,
            [(start, end) for start, end in spans if text[start:end] in wrong and end != typed],
        )

    def _add_to_menu(self, menu: QMenu, position: int) -> None:
        """Put what can be done with a misspelt word at the top of the menu."""
        found = self._body.mark_at(_NAME, position)
        if found is None:
            return
        word = self._body.source[found[0] : found[1]]
        first = menu.actions()[0] if menu.actions() else None
        waiting = QAction(self.tr("Looking for suggestions…"), menu)
        allow(waiting, self.tr("They come in a moment."))
        add = QAction(
            without_shortcut(self.tr("Add “{word}” to the vault's dictionary").format(word=word)),
            menu,
        )
        add.setObjectName("spellingAdd")
        read_only = self.tr("This article can only be read.") if self._body.isReadOnly() else None
        allow(add, read_only)
        add.triggered.connect(lambda: self.added.emit(word))
        ignore = QAction(without_shortcut(self.tr("Ignore “{word}”").format(word=word)), menu)
        ignore.setObjectName("spellingIgnore")
        ignore.triggered.connect(lambda: self.ignored.emit(word))
        for action in (waiting, _separator(menu), add, ignore, _separator(menu)):
            menu.insertAction(first, action)  # type: ignore[arg-type]

        def show(of: str, suggestions: list[str]) -> None:
            if of != word or not isValid(menu) or not isValid(waiting):
                return
            for text in suggestions:
                action = QAction(without_shortcut(text), menu)
                action.setObjectName("spellingSuggestion")
                allow(action, read_only)
                action.triggered.connect(lambda _=False, text=text: self._mend(word, text, found))
                menu.insertAction(waiting, action)
            if suggestions:
                menu.removeAction(waiting)
            else:
                waiting.setText(self.tr("No suggestions"))

        connection = self._speller.suggested.connect(show)
        menu.destroyed.connect(lambda: QObject.disconnect(connection))
        self._speller.suggest(word)

    def _mend(self, word: str, text: str, found: tuple[int, int]) -> None:
        place = self._body.mark_at(_NAME, found[0]) or found
        if self._body.source[place[0] : place[1]] == word:
            self._body.edit(*place, text)


def _separator(menu: QMenu) -> QAction:
    line = QAction(menu)
    line.setSeparator(True)
    return line
