"""The slider over the dates of a history, with a tick at each commit and now at its right end."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Iterator, Sequence
from datetime import UTC, datetime

from PySide6.QtCore import QDate, QEvent, QLineF, QLocale, QPointF, QRectF, QSize, Qt, QTime
from PySide6.QtGui import (
    QColor,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QPixmap,
    QWheelEvent,
)
from PySide6.QtWidgets import QSlider, QWidget

from editor.ui.look import tones_of
from editor.ui.painting import RING
from editor.ui.territory.tints import faded

_EDGE = 9.0
_HANDLE = 6.5
_LINE = 16.0  # where the line lies, from above
_TICK, _LONG_TICK = 4.0, 8.0
_LETTERS_GAP = 10
# Now lies so far behind the last commit, in pixels, whatever the time between.
_NOW = 26.0
_FAR = 10
_NOTCH = 120  # of a wheel; touchpads turn by less at a time
_MONTHS = (1, 2, 3, 6)


class TimeSlider(QSlider):
    """Its value is the number of a commit, the oldest first; the last value stands for now.

    The arrow keys lead to the next commit at which the map changed.
    """

    def __init__(self, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Horizontal, parent)
        self.setObjectName("timeSlider")
        self.setAccessibleName(self.tr("Time"))
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setTracking(True)
        self._seconds: tuple[float, ...] = ()
        self._changes: tuple[int, ...] = ()
        self._places: list[float] = []
        self._hovered: float | None = None
        self._ticks: QPixmap | None = None
        self._turned = 0
        self.setRange(0, 0)

    def show_times(self, seconds: Sequence[float], changes: Sequence[int]) -> None:
        """Show the times of the commits, none before the one in front of it; at now.

        changes: the numbers of those at which the map changed.
        """
        self._seconds, self._changes = tuple(seconds), tuple(changes)
        self.blockSignals(True)
        self.setRange(0, len(self._seconds))
        self.setValue(len(self._seconds))
        self.blockSignals(False)
        self._lay_out()

    @property
    def now(self) -> int:
        """The value that stands for now."""
        return len(self._seconds)

    def neighbour(self, step: int) -> int:
        """The value so many changes of the map further, at the ends those."""
        stops = [*self._changes, self.now]
        at = bisect_left(stops, self.value())
        # From between two changes, a step back leads to the one before.
        return stops[max(0, min(len(stops) - 1, at + step))]

    def place_of(self, value: int) -> float:
        """The pixel of a value."""
        return self._places[value] if 0 <= value < len(self._places) else _EDGE

    def _lay_out(self) -> None:
        width = max(1.0, self.width() - 2 * _EDGE)
        if not self._seconds:
            self._places = [_EDGE + width]
        else:
            first, last = self._seconds[0], self._seconds[-1]
            room, long = max(1.0, width - _NOW), last - first
            number = max(1, len(self._seconds) - 1)
            self._places = [
                _EDGE + room * ((one - first) / long if long else at / number)
                for at, one in enumerate(self._seconds)
            ]
            self._places.append(_EDGE + width)
        self._ticks = None
        self.update()

    def resizeEvent(self, event: object) -> None:
        """Spread the ticks over the new width."""
        self._lay_out()

    def sizeHint(self) -> QSize:
        """As tall as line and dates."""
        return QSize(320, round(_LINE + _LONG_TICK) + self.fontMetrics().height() + 2)

    def minimumSizeHint(self) -> QSize:
        """Of any width."""
        return QSize(120, self.sizeHint().height())

    # --- what leads to other values

    def value_at(self, x: float) -> int:
        """The value nearest to a pixel."""
        at = bisect_left(self._places, x)
        near = [n for n in (at - 1, at) if 0 <= n < len(self._places)]
        best = min(near, key=lambda n: abs(self._places[n] - x), default=0)
        # Of several on one pixel the last: what came of all of them.
        while best + 1 < len(self._places) and self._places[best + 1] - self._places[best] < 0.5:
            best += 1
        return best

    def mousePressEvent(self, event: QMouseEvent) -> None:
        if event.button() == Qt.MouseButton.LeftButton:
            self.setSliderDown(True)
            self.setValue(self.value_at(event.position().x()))
            event.accept()

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._hovered = event.position().x()
        if self.isSliderDown():
            self.setValue(self.value_at(event.position().x()))
        self.update()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.setSliderDown(False)

    def leaveEvent(self, event: object) -> None:
        self._hovered = None
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self._turned += event.angleDelta().y() or event.angleDelta().x()
        notches = int(self._turned / _NOTCH)
        if notches:
            self._turned -= notches * _NOTCH
            self.setValue(self.neighbour(-notches))
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self.take_key(event):
            event.ignore()

    def take_key(self, event: QKeyEvent) -> bool:
        """Go where a key leads; whether it leads anywhere."""
        steps = {
            Qt.Key.Key_Left: -1,
            Qt.Key.Key_Down: -1,
            Qt.Key.Key_Right: 1,
            Qt.Key.Key_Up: 1,
            Qt.Key.Key_PageDown: -_FAR,
            Qt.Key.Key_PageUp: _FAR,
        }
        key = Qt.Key(event.key())
        if key in steps:
            self.setValue(self.neighbour(steps[key]))
        elif key == Qt.Key.Key_Home:
            self.setValue(0)
        elif key == Qt.Key.Key_End:
            self.setValue(self.now)
        else:
            return False
        return True

    # --- how it looks

    def changeEvent(self, event: QEvent) -> None:
        """Tones and letters are kept in a picture."""
        self._ticks = None
        super().changeEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        if self._ticks is None or self._ticks.devicePixelRatio() != self.devicePixelRatio():
            self._ticks = self._paint_ticks()
        painter.drawPixmap(0, 0, self._ticks)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        left, right, here = _EDGE, self.width() - _EDGE, self.place_of(self.value())
        round_cap = Qt.PenStyle.SolidLine, Qt.PenCapStyle.RoundCap
        painter.setPen(QPen(QColor(tones.hairline), 2, *round_cap))
        painter.drawLine(QPointF(left, _LINE), QPointF(right, _LINE))
        painter.setPen(QPen(QColor(tones.accent), 2, *round_cap))
        painter.drawLine(QPointF(left, _LINE), QPointF(here, _LINE))
        if self._hovered is not None and not self.isSliderDown():
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(faded(tones.accent, 0.4))
            place = self.place_of(self.value_at(self._hovered))
            painter.drawEllipse(QPointF(place, _LINE), 4, 4)
        if self.hasFocus():
            painter.setPen(QPen(QColor(tones.accent), RING))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawEllipse(QPointF(here, _LINE), _HANDLE + 2.5, _HANDLE + 2.5)
        painter.setPen(QPen(QColor(tones.pane), 1.5))
        painter.setBrush(QColor(tones.accent))
        painter.drawEllipse(QPointF(here, _LINE), _HANDLE, _HANDLE)

    def _paint_ticks(self) -> QPixmap:
        """What stays the same while time goes on: a tick for each commit, and the dates."""
        tones, ratio = tones_of(self), self.devicePixelRatio()
        made = QPixmap(self.size() * ratio)
        made.setDevicePixelRatio(ratio)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        painter.setFont(self.font())
        changed = {round(self._places[number]) for number in self._changes}
        others = {round(place) for place in self._places[:-1]} - changed
        for columns, height, tone in (
            (others, _TICK, faded(tones.muted, 0.5)),
            (changed, _LONG_TICK, QColor(tones.muted)),
        ):
            painter.setPen(tone)
            painter.drawLines([QLineF(x, _LINE - height, x, _LINE - 2) for x in columns])
        self._paint_dates(painter)
        painter.end()
        return made

    def _paint_dates(self, painter: QPainter) -> None:
        metrics, tones = self.fontMetrics(), tones_of(self)
        painter.setPen(QColor(tones.muted))
        top, height = _LINE + _HANDLE + 1, metrics.height()
        now = self.tr("Now")
        wide = metrics.horizontalAdvance(now)
        last = self.width() - wide
        painter.drawText(QRectF(last, top, wide + 1, height), now)
        free = 0.0
        for x, text in self._dates():
            wide = metrics.horizontalAdvance(text)
            start = max(0.0, x - wide / 2)
            if start >= free and start + wide + _LETTERS_GAP <= last:
                painter.drawText(QRectF(start, top, wide + 1, height), text)
                free = start + wide + _LETTERS_GAP

    def _dates(self) -> Iterator[tuple[float, str]]:
        """Beginnings of years or months, or days or times of a short history, with their pixels."""
        if len(self._seconds) < 2 or self._seconds[0] == self._seconds[-1]:
            return
        first, last = self._seconds[0], self._seconds[-1]
        begin, end = _local(first), _local(last)
        room = self._places[-2] - self._places[0]
        months = (end.year - begin.year) * 12 + end.month - begin.month
        fitting = max(1.0, room / 64)
        locale = QLocale()
        if months < 2:
            # As many as fit, each told once: within one day the times, else the days.
            short = QLocale.FormatType.ShortFormat
            steps = max(1, int(min(fitting, 12)))
            told = ""
            for number in range(steps + 1):
                share = number / steps
                moment = _local(first + share * (last - first))
                if begin.date() == end.date():
                    text = locale.toString(QTime(moment.hour, moment.minute), short)
                else:
                    text = locale.toString(QDate(moment.year, moment.month, moment.day), short)
                if text != told:
                    yield self._places[0] + share * room, text
                told = text
            return
        step = next((one for one in _MONTHS if months / one <= fitting), 12)
        for month in range(begin.month, begin.month + months + 1):
            year, at = begin.year + (month - 1) // 12, (month - 1) % 12 + 1
            if (at - 1) % step:
                continue
            moment = begin.replace(year=year, month=at, day=1, hour=0, minute=0, second=0)
            if not first <= moment.timestamp() <= last:
                continue
            name = locale.standaloneMonthName(at, QLocale.FormatType.ShortFormat)
            share = (moment.timestamp() - first) / (last - first)
            yield self._places[0] + share * room, str(year) if at == 1 else name


def _local(seconds: float) -> datetime:
    return datetime.fromtimestamp(seconds, UTC).astimezone()
