"""One item of a list, as a chip that can be removed, renamed and dragged."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPen
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

from editor.schema.kinds import is_entry_link, is_link, link_words
from editor.ui.look import RADIUS_SMALL, tones_of
from editor.ui.painting import paint_ring
from editor.ui.plain import plain_tip
from editor.ui.text_size import scaled, share

_PAD = 8
_CROSS = 20  # the width of the part that removes
_COMMANDS = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Chip(QAbstractButton):
    """Shows one item.

    removed: by the cross, Delete or Backspace. renamed: a double click or Enter asks to edit the
    item. stepped: the arrow keys go to the neighbour (-1, 1). moved: Alt and an arrow key push the
    item along (-1, 1). followed: Ctrl and a click or Enter ask to go where it leads. dragged: the
    item is held over a point of the parent; dropped: let go. typed: a key that writes something.
    """

    removed = Signal()
    renamed = Signal()
    stepped = Signal(int)
    moved = Signal(int)
    followed = Signal()
    dragged = Signal(QPointF)
    dropped = Signal()
    typed = Signal(object)

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setMouseTracking(True)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleDescription(
            self.tr("Delete removes it, Enter edits it, Alt and an arrow key move it.")
        )
        self._press: QPointF | None = None
        self._dragging = False
        self._over_cross = False
        self._words = ""
        self._leads = False
        self._item = ""  # not the button's text, in which "&" would mean a shortcut

    def item(self) -> str:
        """The item shown."""
        return self._item

    def show_item(self, text: str) -> None:
        """Show another item."""
        self._item = text
        is_entry = is_entry_link(text)
        self._words = link_words(text) if is_entry else text
        self._leads = is_entry or is_link(text)
        self.setAccessibleName(self._words)
        self.setToolTip("")
        self.update()

    def sizeHint(self) -> QSize:
        width = self.fontMetrics().horizontalAdvance(self._words) + _PAD + scaled(_CROSS) + 2
        return QSize(width, max(24, self.fontMetrics().height() + 6))

    def cross_rect(self) -> QRect:
        """The part that removes the item."""
        return QRect(self.width() - scaled(_CROSS), 0, scaled(_CROSS), self.height())

    def paintEvent(self, event: QEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self._dragging:
            painter.setOpacity(0.5)
        focused = self.hasFocus()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.accent_tint if focused else tones.selection))
        painter.drawRoundedRect(QRectF(self.rect()), RADIUS_SMALL, RADIUS_SMALL)
        if focused:
            paint_ring(painter, self.rect(), tones, RADIUS_SMALL)
        inner = self.rect().adjusted(_PAD, 0, -scaled(_CROSS), 0)
        painter.setPen(QColor(tones.accent if self._leads else tones.ink))
        elide = Qt.TextElideMode.ElideRight
        text = self.fontMetrics().elidedText(self._words, elide, inner.width() + 1)
        if text != self._item and not self.toolTip():
            self.setToolTip(plain_tip(self._item))
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter, text)
        tone = QColor(tones.accent if self._over_cross else tones.muted)
        painter.setPen(QPen(tone, 1.2, Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap))
        middle = QPointF(self.cross_rect().center()) + QPointF(-0.5, 1.0)
        for dx, dy in ((1, 1), (1, -1)):
            reach = QPointF(2.8 * dx, 2.8 * dy) * share()
            painter.drawLine(middle - reach, middle + reach)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._press = event.position()
        event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        over = self.cross_rect().contains(event.position().toPoint())
        if over != self._over_cross:
            self._over_cross = over
            self.update()
        if self._press is None or self.cross_rect().contains(self._press.toPoint()):
            return
        far = (event.position() - self._press).manhattanLength()
        if self._dragging or far >= QApplication.startDragDistance():
            self._dragging = True
            self.update()
            self.dragged.emit(self.mapToParent(event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        press, self._press = self._press, None
        if self._dragging:
            self._dragging = False
            self.update()
            self.dropped.emit()
        elif press is not None:
            cross = self.cross_rect()
            if cross.contains(press.toPoint()) and cross.contains(event.position().toPoint()):
                self.removed.emit()
            elif event.modifiers() & Qt.KeyboardModifier.ControlModifier:
                self.followed.emit()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        if not self.cross_rect().contains(event.position().toPoint()):
            self.renamed.emit()

    def leaveEvent(self, event: QEvent) -> None:
        self._over_cross = False
        self.update()

    def event(self, event: QEvent) -> bool:
        """F2 is the item's here; elsewhere it renames the entry."""
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and event.key() == Qt.Key.Key_F2
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        key = event.key()
        held = event.modifiers()
        pushes = bool(held & Qt.KeyboardModifier.AltModifier)
        enter = key in (Qt.Key.Key_Return, Qt.Key.Key_Enter)
        if enter and event.modifiers() & Qt.KeyboardModifier.ControlModifier:
            self.followed.emit()
        elif key in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.removed.emit()
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            step = -1 if (key == Qt.Key.Key_Left) == (not self.isRightToLeft()) else 1
            (self.moved if pushes else self.stepped).emit(step)
        elif enter or key in (Qt.Key.Key_F2, Qt.Key.Key_Space):
            self.renamed.emit()
        elif event.text().isprintable() and event.text() and not held & _COMMANDS:
            self.typed.emit(event)
        else:
            event.ignore()
