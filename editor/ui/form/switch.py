"""Yes or no."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QContextMenuEvent, QFocusEvent, QPainter, QPen
from PySide6.QtWidgets import QCheckBox, QMenu, QWidget

from editor.schema.form import FormField
from editor.schema.kinds import YES_NO
from editor.ui.form.editors import Editor
from editor.ui.look import FIELD_HEIGHT, tones_of
from editor.ui.painting import paint_ring

_WIDE = 34
_HIGH = 20


class Switch(QCheckBox):
    """A check box drawn as a switch; partly checked means that nothing was said yet."""

    left = Signal()
    offered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setCursor(Qt.CursorShape.PointingHandCursor)

    def nextCheckState(self) -> None:
        # Partly checked counts as checked to Qt, so that setChecked would change nothing.
        on = self.checkState() == Qt.CheckState.Checked
        self.setCheckState(Qt.CheckState.Unchecked if on else Qt.CheckState.Checked)

    def sizeHint(self) -> QSize:
        words = (self.tr("Yes"), self.tr("No"), self.tr("Not set"))
        text = max(self.fontMetrics().horizontalAdvance(word) for word in words)
        return QSize(_WIDE + 10 + text + 4, FIELD_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return self.sizeHint()

    def hitButton(self, pos: object) -> bool:
        return True

    def word(self) -> str:
        """The state in a word."""
        state = self.checkState()
        if state == Qt.CheckState.PartiallyChecked:
            return self.tr("Not set")
        return self.tr("Yes") if state == Qt.CheckState.Checked else self.tr("No")

    def paintEvent(self, event: QEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        top = (self.height() - _HIGH) / 2
        start = self.width() - _WIDE - 1 if self.isRightToLeft() else 1
        track = QRectF(start, top, _WIDE, _HIGH).adjusted(0.5, 0.5, -0.5, -0.5)
        on = self.checkState() == Qt.CheckState.Checked
        unset = self.checkState() == Qt.CheckState.PartiallyChecked
        edge = tones.accent if on else tones.muted
        pen = QPen(QColor(edge), 1)
        if unset:
            pen.setStyle(Qt.PenStyle.DotLine)
        painter.setPen(pen)
        painter.setBrush(QColor(tones.accent if on else tones.pane))
        painter.drawRoundedRect(track, _HIGH / 2, _HIGH / 2)
        if self.hasFocus():
            paint_ring(painter, track, tones, _HIGH / 2, tones.ink if on else "")
        knob = _HIGH - 8.0
        place = 0.5 if unset else float(on != self.isRightToLeft())
        x = track.left() + 3.5 + place * (track.width() - knob - 7)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(tones.on_accent if on else tones.muted))
        painter.drawEllipse(QRectF(x, top + 4, knob, knob))
        painter.setPen(QColor(tones.muted if unset else tones.ink))
        words = self.rect().adjusted(_WIDE + 10, 0, 0, 0)
        if self.isRightToLeft():
            words = self.rect().adjusted(0, 0, -_WIDE - 10, 0)
        flags = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeading
        painter.drawText(words, flags, self.word())

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        if event.reason() != Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.offered.emit(menu)
        menu.popup(event.globalPos())


class SwitchEditor(Editor):
    """A yes or a no."""

    def __init__(self, switch: Switch) -> None:
        super().__init__(switch)
        self._switch = switch
        switch.clicked.connect(
            lambda: self.edited.emit(switch.checkState() == Qt.CheckState.Checked)
        )
        switch.left.connect(self.settled)
        switch.offered.connect(self.offered)

    def can_show(self, field: FormField) -> bool:
        return field.kind is YES_NO

    def show(self, field: FormField, fresh: bool) -> None:
        self._switch.setEnabled(field.editable)
        if isinstance(field.value, bool):
            on = Qt.CheckState.Checked if field.value else Qt.CheckState.Unchecked
            self._switch.setCheckState(on)
            self._switch.setTristate(False)
        else:
            self._switch.setCheckState(Qt.CheckState.PartiallyChecked)
        self.set_fault(None)
