"""The lines in which two texts differ, long ones wrapped, with the words marked that changed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QColor, QTextBlockFormat, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QFrame, QTextEdit, QWidget

from editor.ui.look import STEP, Text, tones_of, wear
from editor.ui.recovery.sheet import TEXT_MARGIN
from editor.vault.word_diff import Span, differences
from editor.workspace.plan import Hunk, hunks

_HANG = 4 * STEP
# More lines than anybody reads here would hold the window up.
_MOST_LINES = 3000


class Changes(QTextEdit):
    """Shown only; the text can be selected and copied."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setReadOnly(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setProperty("changes", True)
        self.setAccessibleName(self.tr("The lines that change"))
        self.setTabChangesFocus(True)
        wear(self, Text.SOURCE_SMALL)
        self.document().setDocumentMargin(TEXT_MARGIN)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse
            | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._shown: tuple[str | None, str | None] = (None, None)

    def show_change(self, before: str | None, after: str | None) -> None:
        """Show in which lines `after` differs from `before`; None for an absent file."""
        self._shown = (before, after)
        self._draw()

    def changeEvent(self, event: QEvent) -> None:
        """Tones are kept in the text: draw it again in another appearance."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "_shown"):
            self._draw()

    def _draw(self) -> None:
        before, after = self._shown
        self.clear()
        cursor = self.textCursor()
        cursor.beginEditBlock()
        self._first, left = True, _MOST_LINES
        under = ""
        for number, hunk in enumerate(hunks(before or "", after or "")):
            if left <= 0:
                self._line(cursor, "", [(self.tr("… and more"), False)], "muted", gap=True)
                break
            shown = hunk.under if hunk.under != under else ""
            if shown:
                self._line(cursor, "", [(shown, False)], "muted", gap=number > 0)
            under = hunk.under
            removed, added = _segments(hunk)
            for place, (sign, lines) in enumerate((("−", removed), ("+", added))):
                for line in lines[:left]:
                    gap = number > 0 and not shown and (place == 0 or not removed)
                    self._line(cursor, sign, line, sign, gap=gap and line is lines[0])
                left -= len(lines)
        cursor.endEditBlock()
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def _line(
        self,
        cursor: QTextCursor,
        sign: str,
        line: Sequence[tuple[str, bool]],
        tone: str,
        *,
        gap: bool,
    ) -> None:
        tones = tones_of(self)
        ink = {
            "−": tones.problem,
            "+": tones.added,
        }.get(tone, tones.muted)
        block = QTextBlockFormat()
        block.setLeftMargin(_HANG)
        block.setTextIndent(-_HANG if sign else 0)
        block.setTopMargin(3 * STEP if gap else 1)
        block.setBottomMargin(1)
        plain = QTextCharFormat()
        plain.setForeground(QColor(ink))
        marked = QTextCharFormat(plain)
        marked.setUnderlineStyle(QTextCharFormat.UnderlineStyle.SingleUnderline)
        marked.setUnderlineColor(QColor(ink))
        ground = QColor(ink)
        ground.setAlpha(40)
        marked.setBackground(ground)
        if self._first:
            cursor.setBlockFormat(block)
            self._first = False
        else:
            cursor.insertBlock(block)
        if sign:
            cursor.insertText(f"{sign} ", plain)
        for text, changed in line:
            cursor.insertText(text, marked if changed else plain)


_Line = list[tuple[str, bool]]


def _segments(hunk: Hunk) -> tuple[list[_Line], list[_Line]]:
    """The lines of a hunk, cut into what both sides have and what only this one has."""
    old, new = "\n".join(hunk.removed), "\n".join(hunk.added)
    if not hunk.removed or not hunk.added:
        return _cut(old, (), hunk.removed), _cut(new, (), hunk.added)
    left, right = differences(old, new)
    return _cut(old, left, hunk.removed), _cut(new, right, hunk.added)


def _cut(text: str, spans: Sequence[Span], lines: Sequence[str]) -> list[_Line]:
    found: list[_Line] = []
    start = 0
    for line in lines:
        end = start + len(line)
        found.append(list(_pieces(text, spans, start, end)))
        start = end + 1
    return found


def _pieces(text: str, spans: Sequence[Span], start: int, end: int) -> Iterator[tuple[str, bool]]:
    at = start
    for span in spans:
        first, last = max(span.start, start), min(span.end, end)
        if first >= last:
            continue
        if at < first:
            yield _visible(text[at:first]), False
        yield _visible(text[first:last]), True
        at = last
    if at < end or start == end:
        yield _visible(text[at:end]), False


def _visible(text: str) -> str:
    """Characters that Qt would take for line breaks or leave out, made visible."""
    return text.replace("\t", "→   ").replace("\u2028", "⏎").replace("\u2029", "⏎")
