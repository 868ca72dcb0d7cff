"""A note that points at a part of the window, and a ring around that part."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QEvent, QPoint, QPointF, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPainterPath, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from editor.ui.look import RADIUS, RADIUS_FLOATING, STEP, tones_of
from editor.ui.plain import plain_label

_WIDTH = 320
_TIP = 10  # how far the tip stands out
_GAP = 2
_EDGE = 2 * STEP  # kept free at the window's edges
_LEFT, _TOP, _RIGHT, _BOTTOM = "left", "top", "right", "bottom"


class Spot(NamedTuple):
    """Where a note stands. side: where its tip is, empty for none. tip: how far along that side."""

    place: QRect
    side: str = ""
    tip: int = 0


def spot(size: QSize, target: QRect | None, room: QRect, *, below: bool = False) -> Spot:
    """Where a note of this size stands, to point at `target` and cover nothing of it.

    It stands beside it, or below it if so wished, where there is room.

    Without a target, or where the target is not in the room, it stands in the middle below.
    """
    within = room.adjusted(_EDGE, _EDGE, -_EDGE, -_EDGE)
    if target is None or not target.intersects(room):
        place = QRect(QPoint(0, 0), size)
        place.moveCenter(room.center())
        place.moveBottom(within.bottom() - 4 * _EDGE)
        return Spot(place)
    away = _TIP + _GAP
    middle = target.center()
    around = (
        (_TOP, QPoint(middle.x() - size.width() // 2, target.bottom() + away)),
        (_LEFT, QPoint(target.right() + away, middle.y() - size.height() // 2)),
        (_RIGHT, QPoint(target.left() - away - size.width(), middle.y() - size.height() // 2)),
        (_BOTTOM, QPoint(middle.x() - size.width() // 2, target.top() - away - size.height())),
    )
    for side, corner in around if below else (*around[1:3], *around[::3]):
        place = _pushed(QRect(corner, size), within)
        if not place.adjusted(-_GAP, -_GAP, _GAP, _GAP).intersects(target):
            beside = side in (_LEFT, _RIGHT)
            along = middle.y() - place.top() if beside else middle.x() - place.left()
            most = (place.height() if beside else place.width()) - RADIUS_FLOATING - _TIP
            return Spot(place, side, max(RADIUS_FLOATING + _TIP, min(most, along)))
    # It is too large for anything to be beside it: in its lower corner, where it hides the least.
    place = QRect(QPoint(0, 0), size)
    place.moveBottomLeft(target.bottomLeft() + QPoint(2 * _EDGE, -2 * _EDGE))
    return Spot(_pushed(place, within))


def _pushed(place: QRect, room: QRect) -> QRect:
    """The same rectangle, pushed into the room as far as it fits."""
    pushed = QRect(place)
    pushed.moveRight(min(pushed.right(), room.right()))
    pushed.moveBottom(min(pushed.bottom(), room.bottom()))
    pushed.moveLeft(max(pushed.left(), room.left()))
    pushed.moveTop(max(pushed.top(), room.top()))
    return pushed


class Callout(QWidget):
    """Says what to do. skipped, ended: were chosen.

    It takes the focus only when it is given it.
    """

    skipped = Signal()
    ended = Signal()

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("firstSteps")
        self._spot = Spot(QRect())
        self._after = plain_label(self)
        self._after.setObjectName("firstStepsAfter")
        self._after.setProperty("role", "muted")
        self._title = plain_label(self)
        self._title.setObjectName("firstStepsTitle")
        self._title.setProperty("role", "heading")
        self._text = plain_label(self)
        self._text.setObjectName("firstStepsText")
        self._count = plain_label(self)
        self._count.setObjectName("firstStepsCount")
        self._count.setProperty("role", "muted")
        self._skip = QPushButton(self.tr("Skip"), self)
        self._skip.setObjectName("firstStepsSkip")
        self._skip.setAccessibleDescription(self.tr("Go on to the next step"))
        self._end = QPushButton(self)
        self._end.setObjectName("firstStepsEnd")
        for button, signal in ((self._skip, self.skipped), (self._end, self.ended)):
            button.setProperty("quiet", True)
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        foot = QHBoxLayout()
        foot.setSpacing(STEP)
        foot.addWidget(self._count, 1)
        foot.addWidget(self._end)
        foot.addWidget(self._skip)
        self._column = layout = QVBoxLayout(self)
        layout.setContentsMargins(4 * STEP, 3 * STEP, 3 * STEP, 2 * STEP)
        layout.setSpacing(STEP)
        for label in (self._after, self._title, self._text):
            label.setWordWrap(True)
            layout.addWidget(label)
        layout.addSpacing(STEP)
        layout.addLayout(foot)
        self.hide()

    def tell(self, after: str, title: str, text: str, n: int, of: int) -> None:
        """Show a step. after: said of the one before. n: its number; more than `of` at the end."""
        last = n > of
        self._after.setText(after)
        self._after.setVisible(bool(after))
        self._title.setText(title)
        self._text.setText(text)
        self._count.setText("" if last else self.tr("{n} of {of}").format(n=n, of=of))
        self._skip.setVisible(not last)
        self._end.setText(self.tr("Close") if last else self.tr("End"))
        self.setAccessibleName(self.tr("First steps: {title}").format(title=title))
        self.setAccessibleDescription(text)

    def wanted_size(self) -> QSize:
        """The size that its words need."""
        letters = self.fontMetrics().averageCharWidth() * 48
        width = max(_WIDTH, min(letters, 2 * _WIDTH))
        return QSize(width, self._column.totalHeightForWidth(width))

    def stand(self, where: Spot) -> None:
        """Stand there; the widget itself is larger by the tip."""
        self._spot = where
        place = QRect(where.place)
        margins = {
            side: _TIP if where.side == side else 0 for side in (_LEFT, _TOP, _RIGHT, _BOTTOM)
        }
        place.adjust(-margins[_LEFT], -margins[_TOP], margins[_RIGHT], margins[_BOTTOM])
        self.setContentsMargins(*margins.values())
        if place != self.geometry():
            self.setGeometry(place)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(self.contentsRect()).adjusted(0.5, 0.5, -0.5, -0.5)
        path = QPainterPath()
        path.addRoundedRect(body, RADIUS_FLOATING, RADIUS_FLOATING)
        if self._spot.side:
            tip = QPainterPath()
            tip.addPolygon(QPolygonF(self._tip(body)))
            path = path.united(tip)
        painter.setPen(QPen(QColor(tones.accent), 1))
        painter.setBrush(QColor(tones.pane))
        painter.drawPath(path)

    def _tip(self, body: QRectF) -> list[QPointF]:
        along = float(self._spot.tip)
        x, y = body.left() + along, body.top() + along
        points = {
            _TOP: (
                (x - _TIP, body.top() + 1),
                (x, body.top() - _TIP + 1),
                (x + _TIP, body.top() + 1),
            ),
            _BOTTOM: (
                (x - _TIP, body.bottom() - 1),
                (x, body.bottom() + _TIP - 1),
                (x + _TIP, body.bottom() - 1),
            ),
            _LEFT: (
                (body.left() + 1, y - _TIP),
                (body.left() - _TIP + 1, y),
                (body.left() + 1, y + _TIP),
            ),
            _RIGHT: (
                (body.right() - 1, y - _TIP),
                (body.right() + _TIP - 1, y),
                (body.right() - 1, y + _TIP),
            ),
        }[self._spot.side]
        return [QPointF(*point) for point in points]

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape ends the steps, while one of the buttons has the focus."""
        if event.key() == Qt.Key.Key_Escape:
            self.ended.emit()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            self.update()


class Ring(QWidget):
    """A line around a part; all that is done goes through it."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("firstStepsRing")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.hide()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(QColor(tones_of(self).accent), 2))
        painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS, RADIUS)
