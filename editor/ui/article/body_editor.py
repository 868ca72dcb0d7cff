"""The text editor for an article: plain Markdown, every line end and space as in the file."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QMimeData, QPoint, Qt, QTimer, Signal
from PySide6.QtGui import (
    QContextMenuEvent,
    QFocusEvent,
    QKeyEvent,
    QKeySequence,
    QResizeEvent,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from editor.article.direction import direction_of
from editor.ui.article.highlighter import MarkdownHighlighter
from editor.ui.article.marks import MarksInView
from editor.ui.history_keys import is_history_key, without_history
from editor.ui.look import Text, tones_of, wear
from editor.ui.text_map import TextMap
from editor.workspace.history import Splice, difference

if TYPE_CHECKING:
    from editor.ui.article.text_edit import TextEdit

# A key that is pressed: whether it was dealt with.
KeyRule = Callable[[QKeyEvent], bool]

# Qt lays a line out as a whole with every key in it, and takes a second for a million characters.
_LONGEST_LINE = 50_000
_SHOWN_OF_LINE = 2_000
_LONGEST_COLOURED = 2_000_000


_TABS = (Qt.Key.Key_Tab, Qt.Key.Key_Backtab)


class BodyEditor(QPlainTextEdit):
    """Shows an article's exact text and tells each edit as the new exact text.

    Positions are those in the exact text, `source`, unless a name says units: Qt's own.

    edited(text, typed): `typed` is False for all but single letters: a paste, a drop, a new line
    and a selection that goes are undo steps of their own. settled: the editor lost the focus;
    entered: it got it. view_moved: other lines are in view. restyled: it has another font.
    menu_wanted(menu, position): the context menu is about to open at a position in the text; who
    hears it may add to it.
    """

    # As an object: on the way through a QString a byte order mark at the start would be lost.
    edited = Signal(object, bool)
    settled = Signal()
    entered = Signal()
    view_moved = Signal()
    restyled = Signal()
    menu_wanted = Signal(object, int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("bodyEditor")
        self.setAccessibleName(self.tr("Article"))
        self.setAccessibleDescription(
            self.tr("Tab types a tab here. Ctrl+Tab goes on, F6 goes to the next pane.")
        )
        self._line = 0  # letters in a line, at most; 0: as many as there is room for
        wear(self, Text.SOURCE)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.setTabChangesFocus(False)
        self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
        # One history serves the whole vault; the widget's own would fight it.
        self.setUndoRedoEnabled(False)
        self.document().setDocumentMargin(20)
        self._map = TextMap("")
        self._filling = False
        self._coloured = True
        self._whole = True  # nothing of the text is left out
        self._own_step = False  # what comes is one step, even if it is a single letter
        # Asked before the editor acts on a key, the first one first.
        self.key_rules: list[KeyRule] = []
        # Takes what is pasted or dropped; False leaves it to be put in as text.
        self.take_brought: Callable[[QMimeData], bool] = lambda _data: False
        self._highlighter = MarkdownHighlighter(self.document(), tones_of(self))
        self.document().contentsChange.connect(self._take_splice)
        self._marks = MarksInView(self, self._visible_units)
        # Not at once: Qt 6.11 crashes when marks are set while the cursor's move scrolls the text.
        self._scrolled = QTimer(self)
        self._scrolled.setSingleShot(True)
        self._scrolled.setInterval(0)
        self._scrolled.timeout.connect(self._on_view_moved)
        self.verticalScrollBar().valueChanged.connect(self._scrolled.start)

    # --- the text

    @property
    def source(self) -> str:
        """The exact text shown."""
        return self._map.source

    @property
    def text_map(self) -> TextMap:
        """The exact text and Qt's positions in it."""
        return self._map

    @property
    def selection(self) -> tuple[int, int]:
        """Where the selection begins and ends; both the cursor's place when nothing is selected."""
        cursor = self.textCursor()
        return self._map.index(cursor.selectionStart()), self._map.index(cursor.selectionEnd())

    def select(self, start: int, end: int) -> None:
        """Select source[start:end], the cursor at its end, and bring it into view."""
        self._select_units(self._map.unit_of(start), self._map.unit_of(end))
        self.ensureCursorVisible()

    def edit(self, start: int, end: int, text: str) -> None:
        """Replace source[start:end] as one undo step; only what differs is written.

        Line feeds in `text` become the line ends used around. The cursor ends up behind what was
        written, unless nothing differs. Nothing happens while the text is only shown.
        """
        if self.isReadOnly():
            return
        first = self._map.character(self._map.unit_of(start))
        last = self._map.character(self._map.unit_of(end))
        self._replace(first, last, text.replace("\r\n", "\n").replace("\r", "\n"))

    def apply(self, rule: Callable[[str, int, int], TextEdit | None]) -> bool:
        """Ask `rule` for an edit, given the shown text and the selection in it; False for none."""
        if self.isReadOnly():
            return False
        cursor = self.textCursor()
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        of = self._map.character
        edit = rule(self._map.shown, of(start), of(end))
        if edit is None:
            return False
        self._replace(edit.start, edit.end, edit.text)
        self._select_units(self._map.unit(edit.first), self._map.unit(edit.last))
        self.ensureCursorVisible()
        return True

    def _replace(self, first: int, last: int, text: str) -> None:
        before = self._map.shown[first:last]
        splice = difference(before, text)
        removed, inserted = splice.removed or "", splice.inserted or ""
        if removed == inserted:
            return
        at = first + splice.start
        cursor = QTextCursor(self.document())
        cursor.setPosition(self._map.unit(at))
        cursor.setPosition(self._map.unit(at + len(removed)), QTextCursor.MoveMode.KeepAnchor)
        self._own_step = True
        try:
            cursor.insertText(inserted)
        finally:
            self._own_step = False
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    @property
    def is_whole(self) -> bool:
        """Whether all of the text is shown; else lines too long to be edited are cut."""
        return self._whole

    def show_body(self, text: str, *, fresh: bool, lead: bool = True) -> None:
        """Show `text`. fresh: another entry's, from its top; else only what differs is changed.

        lead: the cursor goes where it differs, and into view; else both stay where they are.
        """
        if fresh:
            self._fill(text)
        elif text != self._map.source:
            if not (self._whole and all(len(line) <= _LONGEST_LINE for line in text.split("\n"))):
                self._fill(text)
            elif lead:
                self._patch(text)
            else:
                self._change(text)

    def _fill(self, text: str) -> None:
        self._map = TextMap(text)
        self._marks.clear()
        shown = self._map.shown
        self._whole = max(map(len, shown.split("\n"))) <= _LONGEST_LINE
        self._filling = True
        # Colours for so many lines would hold up the window, and nobody reads them.
        coloured = len(shown) <= _LONGEST_COLOURED
        if coloured is not self._coloured:
            self._coloured = coloured
            self._highlighter.setDocument(self.document() if coloured else None)
        self._align(shown)
        self.setPlainText(shown if self._whole else _cut(shown))
        self._filling = False
        # Qt cannot hold every character; what it would alter is shown, never edited.
        kept = self.document().characterCount() - 1 == self._map.units
        self.setReadOnly(not (kept and self._whole))
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _align(self, text: str) -> None:
        """Begin on the right what is read from there: Qt turns the lines but leaves them left."""
        from_right = direction_of(text) == "rtl"
        side = Qt.AlignmentFlag.AlignRight if from_right else Qt.AlignmentFlag.AlignLeft
        option = self.document().defaultTextOption()
        if option.alignment() != side:
            option.setAlignment(side)
            self.document().setDefaultTextOption(option)

    def _patch(self, text: str) -> None:
        cursor = QTextCursor(self.document())
        self._splice(cursor, [difference(self._map.shown, TextMap(text).shown)], text)
        self.setTextCursor(cursor)
        self.ensureCursorVisible()

    def _change(self, text: str) -> None:
        """Make `text` what is shown without the curator losing the place."""
        from editor.ui.article.in_place import changes, view_kept

        with view_kept(self):
            found = changes(self._map.shown, TextMap(text).shown)
            self._splice(QTextCursor(self.document()), found, text)

    def _splice(self, cursor: QTextCursor, splices: Iterable[Splice], text: str) -> None:
        """Change what is shown, from the last place to the first, into `text`."""
        old, self._map = self._map, TextMap(text)
        self._filling = True
        cursor.beginEditBlock()
        for splice in splices:
            first = old.unit(splice.start)
            last = old.unit(splice.start + len(splice.removed or ""))
            inserted = splice.inserted or ""
            self._marks.splice(first, last - first, TextMap(inserted).units)
            cursor.setPosition(first)
            cursor.setPosition(last, QTextCursor.MoveMode.KeepAnchor)
            cursor.insertText(inserted)
        cursor.endEditBlock()
        self._filling = False

    def _take_splice(self, position: int, removed: int, added: int) -> None:
        if self._filling:
            return
        # Qt counts the document's last paragraph end in when all of it is replaced.
        beyond = max(0, position + removed - self._map.units)
        removed, added = removed - beyond, added - beyond
        cursor = QTextCursor(self.document())
        cursor.setPosition(position)
        cursor.setPosition(position + added, QTextCursor.MoveMode.KeepAnchor)
        inserted = cursor.selectedText()
        taken = self._map.splice(position, removed, inserted)
        if taken is not None:
            self._marks.splice(position, removed, added)
            letter = len(taken) + len(inserted) == 1 and inserted != "\u2029"
            self.edited.emit(self._map.source, letter and not self._own_step)

    def _select_units(self, start: int, end: int) -> None:
        cursor, last = self.textCursor(), self.document().characterCount() - 1
        cursor.setPosition(min(start, last))
        cursor.setPosition(min(end, last), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)

    # --- what is in view, and what is pointed out in it

    def visible_range(self) -> tuple[int, int]:
        """Where the lines in view begin and end."""
        first, last = self._visible_units()
        return self._map.index(first), self._map.index(last)

    def _visible_units(self) -> tuple[int, int]:
        bottom = self.cursorForPosition(QPoint(self.width(), self.height())).block()
        last = bottom.position() + bottom.length() - 1
        first = self.firstVisibleBlock().position()
        return min(first, self._map.units), min(last, self._map.units)

    def set_marks(self, name: str, ranges: Iterable[tuple[int, int]]) -> None:
        """Point out ranges of the text in the way of `name`, one of `mark_formats.NAMES`.

        They replace those of that name, and move with what is typed; one that is typed into is
        gone until it is set again.
        """
        unit_of = self._map.unit_of
        if self._whole:
            self._marks.set(name, ((unit_of(start), unit_of(end)) for start, end in ranges))

    def mark_at(self, name: str, position: int) -> tuple[int, int] | None:
        """The range of that name which `position` lies in or touches, as it is by now."""
        found = self._marks.at(name, self._map.unit_of(position))
        return (self._map.index(found[0]), self._map.index(found[1])) if found else None

    def _on_view_moved(self) -> None:
        self._marks.draw()
        self.view_moved.emit()

    def set_line(self, letters: int) -> None:
        """Let lines be so many letters long at most, in the middle; 0: as long as there is room."""
        self._line = letters
        self._fit_line()

    def _fit_line(self) -> None:
        if not self._line and not self.viewportMargins().left():
            return
        metrics = self.fontMetrics()
        # Of faces whose letters differ in width, a line holds as many as one counts in a book.
        letter = metrics.averageCharWidth() if self._line else 0
        wanted = round(letter * self._line + 2 * self.document().documentMargin())
        bar = self.verticalScrollBar()
        room = self.width() - (bar.width() if bar.isVisible() else 0)
        side = max(0, (room - wanted) // 2) if self._line else 0
        if self.viewportMargins().left() != side:
            self.setViewportMargins(side, 0, side, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit_line()
        self._scrolled.start()

    # --- what comes in

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Shift+Enter makes a new line too: Qt would put an invisible separator into the file.

        Tab is text here; with Ctrl it goes on.
        """
        if event.modifiers() & Qt.KeyboardModifier.ControlModifier and event.key() in _TABS:
            # That of a text would stay, since Tab is text.
            QWidget.focusNextPrevChild(self, event.key() == Qt.Key.Key_Tab)
            return
        if not self.isReadOnly():
            if any(rule(event) for rule in self.key_rules):
                return
            if event.matches(QKeySequence.StandardKey.InsertLineSeparator):
                self.textCursor().insertBlock()
                self.ensureCursorVisible()
                return
        super().keyPressEvent(event)

    def createMimeDataFromSelection(self) -> QMimeData:
        """The text alone: Qt would add its own HTML, and lose no-break spaces."""
        cursor, of = self.textCursor(), self._map.character
        data = QMimeData()
        data.setText(self._map.shown[of(cursor.selectionStart()) : of(cursor.selectionEnd())])
        return data

    def canInsertFromMimeData(self, source: QMimeData) -> bool:
        """Files are not text: who takes pictures sees to them, the window opens a folder."""
        local = any(url.isLocalFile() for url in source.urls())
        return source.hasImage() or (not local and super().canInsertFromMimeData(source))

    def insertFromMimeData(self, source: QMimeData) -> None:
        if not self.isReadOnly() and not self.take_brought(source):
            super().insertFromMimeData(source)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        """Open the standard menu, with what others add to it, at what was clicked."""
        by_keys = event.reason() == QContextMenuEvent.Reason.Keyboard
        cursor = self.textCursor() if by_keys else self.cursorForPosition(event.pos())
        if not by_keys and not self._is_selected(cursor.position()):
            self.setTextCursor(cursor)
        menu = without_history(self.createStandardContextMenu())
        self.menu_wanted.emit(menu, self._map.index(cursor.position()))
        place = self.mapToGlobal(self.cursorRect().bottomLeft()) if by_keys else event.globalPos()
        menu.popup(place)

    def _is_selected(self, unit: int) -> bool:
        cursor = self.textCursor()
        return cursor.hasSelection() and cursor.selectionStart() <= unit <= cursor.selectionEnd()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.PaletteChange:
            self._highlighter.take_tones(tones_of(self))
            self._marks.draw()
        if event.type() == QEvent.Type.FontChange:
            self.setTabStopDistance(4 * self.fontMetrics().horizontalAdvance(" "))
            self._fit_line()
            self.restyled.emit()
        if event.type() == QEvent.Type.ShortcutOverride and is_history_key(event):
            event.ignore()
            return True
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        super().focusInEvent(event)
        self.entered.emit()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.settled.emit()


def _cut(text: str) -> str:
    """The text with the beginnings of lines that are too long."""
    lines = text.split("\n")
    return "\n".join(
        line if len(line) <= _LONGEST_LINE else f"{line[:_SHOWN_OF_LINE]} …" for line in lines
    )
