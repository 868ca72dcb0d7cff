"""The editor of shares: numbers that add up to 1, each with a slider, and their total."""

from __future__ import annotations

from decimal import Decimal

from PySide6.QtCore import QCoreApplication, QEvent, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QMouseEvent, QPainter, QPen, QWheelEvent
from PySide6.QtWidgets import QAbstractSlider, QHBoxLayout, QSizePolicy, QWidget

from editor.schema.form import FormField
from editor.schema.kinds import NUMBER, SHARES, is_number
from editor.schema.kinds.nested import TOLERANCE, decimal_text, plain_number, total
from editor.schema.values import is_empty
from editor.ui.form.editors import TextEditor
from editor.ui.form.line import LineEdit
from editor.ui.form.parts_editor import PartsBox, PartsEditor
from editor.ui.form.telling import RowMaker
from editor.ui.look import FIELD_HEIGHT, STEP, Text, tones_of, wear
from editor.ui.plain import plain_label
from editor.ui.text_size import share
from editor.ui.told import tell

_WHOLE = 100  # steps of the slider
_KNOB = 7  # pixels, its radius
_TRACK = 4
_NUMBER_WIDTH = 64


class ShareSlider(QAbstractSlider):
    """A bar of how much of the whole a share is; dragged or moved by keys, never by the wheel.

    slid: the curator moved it, to this many hundredths.
    """

    slid = Signal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOrientation(Qt.Orientation.Horizontal)
        self.setRange(0, _WHOLE)
        self.setSingleStep(5)
        self.setPageStep(10)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.actionTriggered.connect(lambda _: self._tell(self.sliderPosition()))

    def sizeHint(self) -> QSize:
        return QSize(100, FIELD_HEIGHT)

    def minimumSizeHint(self) -> QSize:
        return QSize(40, FIELD_HEIGHT)

    def wheelEvent(self, event: QWheelEvent) -> None:
        event.ignore()  # scrolling the form must not change a value

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self._tell(self._at(event.position()))

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._tell(self._at(event.position()))

    def _at(self, point: QPointF) -> int:
        room = max(1, self.width() - 2 * _KNOB)
        part = (point.x() - _KNOB) / room
        part = 1 - part if self.isRightToLeft() else part
        return max(0, min(_WHOLE, round(part * _WHOLE)))

    def _tell(self, position: int) -> None:
        if position != self.value():
            self.setValue(position)
            self.slid.emit(position)

    def paintEvent(self, event: QEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        room = self.width() - 2 * _KNOB
        length = room * self.value() / _WHOLE
        middle = self.height() / 2
        track = QRectF(_KNOB, middle - _TRACK / 2, room, _TRACK)
        painter.setBrush(QColor(tones.hairline))
        painter.drawRoundedRect(track, _TRACK / 2, _TRACK / 2)
        start = track.right() - length if self.isRightToLeft() else track.left()
        painter.setBrush(QColor(tones.accent))
        painter.drawRoundedRect(QRectF(start, track.top(), length, _TRACK), _TRACK / 2, _TRACK / 2)
        knob = QPointF(start if self.isRightToLeft() else start + length, middle)
        painter.setPen(QPen(QColor(tones.accent), 2 if self.hasFocus() else 1))
        painter.setBrush(QColor(tones.accent_tint if self.hasFocus() else tones.pane))
        painter.drawEllipse(knob, _KNOB - 1.5, _KNOB - 1.5)


class ShareLine(QWidget):
    """A share as a slider and a number. Signals as in LineEdit."""

    typed = Signal()
    left = Signal()
    dropped = Signal()
    offered = Signal(object)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.slider = ShareSlider(self)
        self.line = LineEdit(self)
        self.line.setFixedWidth(round(_NUMBER_WIDTH * share()))
        self.line.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.setFocusProxy(self.line)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2 * STEP)
        row.addWidget(self.slider, 1)
        row.addWidget(self.line)
        self.slider.slid.connect(self._on_slid)
        self.slider.sliderReleased.connect(self.left)
        self.line.typed.connect(self._on_typed)
        self.line.left.connect(self.left)
        self.line.dropped.connect(self.dropped)
        self.line.offered.connect(self.offered)

    def content(self) -> str:
        """The number as it stands."""
        return self.line.content()

    def show_content(self, text: str) -> None:
        """Show another number."""
        self.line.show_content(text)
        self._follow()

    def setReadOnly(self, fixed: bool) -> None:
        """Only show the share."""
        self.line.setReadOnly(fixed)
        self.slider.setEnabled(not fixed)

    def _on_slid(self, position: int) -> None:
        self.line.put(str(plain_number(Decimal(position) / _WHOLE)))

    def _on_typed(self) -> None:
        self._follow()
        self.typed.emit()

    def _follow(self) -> None:
        """Put the slider where the number is."""
        try:
            share = float(self.line.text() or 0)
        except ValueError:
            return
        if 0 <= share <= 1 and round(share * _WHOLE) != self.slider.value():
            self.slider.setValue(round(share * _WHOLE))


class ShareEditor(TextEditor):
    """One share."""

    def __init__(self, line: ShareLine) -> None:
        super().__init__(line)
        self._line = line

    @property
    def focus(self) -> QWidget:
        return self._line.line

    def has_focus(self) -> bool:
        return self._line.line.hasFocus() or self._line.slider.hasFocus()

    def show(self, field: FormField, fresh: bool) -> None:
        super().show(field, fresh)
        self._line.slider.setObjectName(f"{self.focus.objectName()}.slider")
        label = QCoreApplication.translate("labels", field.label)
        self._line.slider.setAccessibleName(label)


class SharesEditor(PartsEditor):
    """Shares, with what they add up to below them."""

    def __init__(self, box: PartsBox, maker: RowMaker) -> None:
        super().__init__(
            box,
            maker._replace(
                make=lambda _, parent: ShareEditor(ShareLine(parent)), style_of=lambda _: "share"
            ),
        )
        self._total = plain_label(box)
        self._total.setProperty("role", "muted")
        wear(self._total, Text.SMALL)
        self._total.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        foot = QHBoxLayout()
        foot.setSpacing(2 * STEP)
        box.column.removeWidget(box.add)
        foot.addWidget(box.add, 1)
        foot.addWidget(self._total, 0, Qt.AlignmentFlag.AlignTop)
        box.column.addLayout(foot)

    def can_show(self, field: FormField) -> bool:
        value = field.value
        holds = is_empty(value) or SHARES.holds(value)
        return field.kind is SHARES or (super().can_show(field) and holds)

    def show(self, field: FormField, fresh: bool) -> None:
        super().show(field, fresh)
        found = total(self._value())
        self._total.setObjectName(f"total.{field.key}")
        self._total.setVisible(found is not None)
        if found is None:
            return
        told = self.tr("Total {total}").format(total=decimal_text(found))
        tell(self._total, told, problem=abs(found - 1) > TOLERANCE)

    def spoken(self) -> str:
        return "" if self._total.isHidden() else self._total.text()

    def _parts(self, field: FormField) -> tuple[FormField, ...]:
        parts = super()._parts(field)
        return tuple(
            part._replace(kind=NUMBER, like=part.like if is_number(part.like) else None)
            for part in parts
        )
