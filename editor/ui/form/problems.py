"""A sentence below a field, with links that mend what it tells of."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QResizeEvent
from PySide6.QtWidgets import QAbstractButton, QLabel, QSizePolicy, QWidget

from editor.ui.icons import draw_icon
from editor.ui.look import RADIUS_SMALL, STEP, Text, tones_of, wear
from editor.ui.painting import paint_ring
from editor.ui.text_size import scaled

if TYPE_CHECKING:
    from PySide6.QtGui import QTextLayout

_ICON = 14
_GAP = 5  # between the sentence and its links
_DOT = "·"


class Link(QAbstractButton):
    """A word in a sentence that does something: reached by Tab, pressed by Enter or Space."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a click leaves the focus in the field
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self._words = ""  # not the button's text, in which "&" would mean a shortcut
        self._over = False

    def show_words(self, words: str, spoken: str) -> None:
        """Show `words`; a screen reader says `spoken`."""
        self._words = words
        self.setAccessibleName(spoken)
        self.update()

    def words(self) -> str:
        """What is shown."""
        return self._words

    def sizeHint(self) -> QSize:
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self._words) + 2, metrics.height())

    def enterEvent(self, event: QEvent) -> None:
        self._over = True
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        self._over = False
        self.update()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.click()
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QEvent) -> None:
        painter = QPainter(self)
        tone = QColor(tones_of(self).accent)
        painter.setPen(tone)
        if self._over or self.hasFocus():
            font = self.font()
            font.setUnderline(True)
            painter.setFont(font)
        room = self.rect()
        words = painter.fontMetrics().elidedText(
            self._words, Qt.TextElideMode.ElideRight, room.width()
        )
        painter.drawText(room, Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter, words)
        if self.hasFocus():
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            paint_ring(painter, room, tones_of(self), RADIUS_SMALL)


class Offer(NamedTuple):
    """A link as it is offered: its object's name, its words, and what a screen reader says."""

    name: str
    words: str
    spoken: str


class ProblemLine(QLabel):
    """A sentence in the problem tone, with an icon before its first line and links behind it.

    chosen: the link of this number. Its role "problem" can be set to "muted", for what is only
    advice.
    """

    chosen = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", "problem")
        self.setWordWrap(True)
        wear(self, Text.SMALL)
        self._links: list[Link] = []
        self._offers: tuple[Offer, ...] = ()
        self._laid_out: QTextLayout | None = None
        policy = QSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    # --- what is shown ---

    def setText(self, text: str) -> None:
        """Show a sentence without anything to do."""
        super().setText(text)
        self._arrange(self.width(), apply=True)

    def show_sentence(
        self, sentence: str, offers: Sequence[Offer] = (), *, quiet: bool = False
    ) -> None:
        """Show a sentence and what can be done; `quiet` for advice rather than a problem."""
        self.setProperty("role", "muted" if quiet else "problem")
        if sentence == self.text() and tuple(offers) == self._offers:
            self.update()
            return
        super().setText(sentence)
        self._offers = tuple(offers)
        while len(self._links) < len(offers):
            link = Link(self)
            link.setFont(self.font())
            number = len(self._links)
            link.clicked.connect(lambda _=False, number=number: self.chosen.emit(number))
            self._links.append(link)
        for number, link in enumerate(self._links):
            shown = number < len(offers)
            if shown:
                link.setObjectName(offers[number].name)
                link.show_words(offers[number].words, offers[number].spoken)
            else:
                link.setObjectName("")
            link.setVisible(shown)
        self._arrange(self.width(), apply=True)
        self.updateGeometry()

    def links(self) -> list[Link]:
        """The links shown, in order."""
        return self._links[: len(self._offers)]

    # --- geometry ---

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._arrange(width, apply=False)

    def sizeHint(self) -> QSize:
        width = max(self.width(), 160)
        return QSize(width, self._arrange(width, apply=False))

    def minimumSizeHint(self) -> QSize:
        return QSize(60, self.fontMetrics().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(self.width(), apply=True)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.FontChange and hasattr(self, "_links"):
            for link in self._links:
                link.setFont(self.font())
            self._arrange(self.width(), apply=True)

    def _arrange(self, width: int, apply: bool) -> int:
        """Break the sentence into lines of `width` and let the links follow; the height of all."""
        # Imported when first needed: most entries have no problem.
        from PySide6.QtGui import QTextLayout, QTextOption

        before = scaled(_ICON) + STEP
        room = max(40, width - before)
        layout = QTextLayout(self.text(), self.font())
        option = QTextOption()
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        option.setTextDirection(self.layoutDirection())
        layout.setTextOption(option)
        high = self.fontMetrics().height()
        layout.beginLayout()
        y, x = 0, 0
        while (line := layout.createLine()).isValid():
            line.setLineWidth(room)
            line.setPosition(QPointF(0, y))
            x = round(line.naturalTextWidth())
            y += high
        layout.endLayout()
        y = max(0, y - high)
        first = True
        for link in self.links():
            gap = _GAP if first else self._dot_width()
            wide = min(link.sizeHint().width(), room)
            if x and x + gap + wide > room:
                x, y, gap = 0, y + high, 0
            if apply:
                place = QRect(before + x + gap, y, wide, high)
                if self.isRightToLeft():
                    place.moveRight(width - 1 - before - x - gap)
                link.setGeometry(place)
            x += gap + wide
            first = False
        if apply:
            self._laid_out = layout
        return y + high

    def _dot_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(f" {_DOT} ")

    def paintEvent(self, event: QEvent) -> None:
        tones = tones_of(self)
        quiet = self.property("role") == "muted"
        tone = tones.muted if quiet else tones.problem
        painter = QPainter(self)
        high = self.fontMetrics().height()
        side = scaled(_ICON)
        left = self.width() - side if self.isRightToLeft() else 0
        rect = QRectF(left, (high - side) / 2 + 0.5, side, side)
        draw_icon(painter, "lightbulb" if quiet else "triangle-alert", rect, tone)
        painter.setPen(QColor(tone))
        if self._laid_out is not None:
            start = 0 if self.isRightToLeft() else side + STEP
            self._laid_out.draw(painter, QPointF(start, 0))
        painter.setPen(QColor(tones.muted))
        links = self.links()
        for one, other in pairwise(links):
            painter.drawText(
                self._between(one.geometry(), other.geometry()), Qt.AlignmentFlag.AlignCenter, _DOT
            )

    def _between(self, one: QRect, other: QRect) -> QRect:
        """The place of the dot that tells two links apart, at the end of a line if need be."""
        if one.y() == other.y():
            left, right = sorted((one, other), key=lambda rect: rect.x())
            start, end = left.right() + 1, right.left() - 1
        elif self.isRightToLeft():
            start, end = one.left() - self._dot_width(), one.left() - 1
        else:
            start, end = one.right() + 1, one.right() + self._dot_width()
        return QRect(QPoint(start, one.top()), QPoint(end, one.bottom()))
