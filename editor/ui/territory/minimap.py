"""The whole map in small, when less than all of it is in view."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
)
from PySide6.QtWidgets import QToolButton

from editor.ui.graphic import Graphic
from editor.ui.icons import icon
from editor.ui.look import RADIUS, Tones, tones_of
from editor.ui.territory.camera import Camera, fitting
from editor.ui.territory.chrome import Corner
from editor.ui.territory.floating import paint_floating
from editor.ui.territory.tints import data_tint, faded
from editor.ui.territory.view import TerritoryView
from editor.ui.text_size import size_icon

_LARGEST = QSizeF(176, 128)
_MARGIN = 5.0
# It is there once the map is so many times larger than where all of it fits; and no view smaller
# than this has room for it.
_FROM = 1.35
_LEAST_VIEW = QSize(520, 360)
_STEP = 0.25
_ARROWS = {
    Qt.Key.Key_Left: (-1, 0),
    Qt.Key.Key_Right: (1, 0),
    Qt.Key.Key_Up: (0, 1),
    Qt.Key.Key_Down: (0, -1),
}


class Minimap(Graphic):
    """Shows what part of the map is in view, and moves it: by mouse, or by the arrow keys.

    wanted_changed: it was put away, or is wanted again. steered: its keys are about to move
    the map.
    """

    wanted_changed = Signal(bool)
    steered = Signal()

    def __init__(self, view: TerritoryView) -> None:
        super().__init__(view)
        self.setAttribute(Qt.WidgetAttribute.WA_NoSystemBackground)  # its corners show the map
        self.setObjectName("minimap")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setAccessibleName(self.tr("The whole map in small"))
        self.setAccessibleDescription(self.tr("The arrow keys move the part that is in view."))
        self._view = view
        self._wanted = True
        self._picture: QPixmap | None = None
        self._made_of: tuple[object, ...] = ()
        self._close = QToolButton(self)
        self._close.setObjectName("minimapClose")
        self._close.setIcon(icon("x"))
        size_icon(self._close, 11, around=(20, 20))
        self._close.setAutoRaise(True)
        self._close.setCursor(Qt.CursorShape.ArrowCursor)
        self._close.setToolTip(self.tr("Put the small map away"))
        self._close.setAccessibleName(self._close.toolTip())
        self._close.clicked.connect(lambda: self.set_wanted(False))
        self.hide()
        view.chrome.add(self, Corner.BOTTOM_LEFT)
        view.camera_changed.connect(self._follow)
        view.drawn_anew.connect(self._follow)
        view.installEventFilter(self)

    def set_wanted(self, wanted: bool) -> None:
        """Show it when there is use for it, or never."""
        if wanted != self._wanted:
            self._wanted = wanted
            self._follow()
            self.wanted_changed.emit(wanted)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if watched is self._view and event.type() == QEvent.Type.Resize:
            self._follow()
        return False

    def _follow(self) -> None:
        view, content = self._view, self._view.content
        useful = (
            content is not None
            and view.camera.scale > _FROM * view.mover.fitted_scale
            and view.width() >= _LEAST_VIEW.width()
            and view.height() >= _LEAST_VIEW.height()
        )
        if content is not None and useful:
            bounds = content.bounds
            shape = QSizeF(bounds.width, bounds.height)
            inner = shape.scaled(_LARGEST, Qt.AspectRatioMode.KeepAspectRatio)
            size = QSize(round(inner.width()), round(inner.height())).expandedTo(QSize(60, 48))
            if size != self.size():
                self.resize(size)
                self._close.move(size.width() - 23, 3)
        shown = useful and self._wanted
        if shown != self.isVisibleTo(self._view):
            self.setVisible(shown)
        self.update()

    def hideEvent(self, event: QHideEvent) -> None:
        if self.hasFocus():
            self._view.setFocus()
        super().hideEvent(event)

    def _camera(self) -> Camera:
        content = self._view.content
        assert content is not None
        return fitting(content.bounds, QSizeF(self.size()), _MARGIN)

    def _frame(self) -> QRectF:
        """What is in view, as it lies here."""
        small, camera, view = self._camera(), self._view.camera, self._view
        corner = small.to_view(*camera.to_map(QPointF(0, 0)))
        share = small.scale / camera.scale
        return QRectF(corner, QSizeF(view.size()) * share)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.button() == Qt.MouseButton.LeftButton:
            self._go(event.position(), smooth=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        event.accept()
        if event.buttons() & Qt.MouseButton.LeftButton:
            self._go(event.position(), smooth=False)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in _ARROWS:
            across, up = _ARROWS[Qt.Key(event.key())]
            dx, dy = -across * _STEP * self._view.width(), up * _STEP * self._view.height()
            self.steered.emit()
            self._view.mover.pan(dx, dy, smooth=True)
        elif event.key() == Qt.Key.Key_Escape:
            self._view.setFocus()
        else:
            super().keyPressEvent(event)

    def _go(self, at: QPointF, *, smooth: bool) -> None:
        x, y = self._camera().to_map(at)
        if smooth:
            self._view.mover.centre(x, y)
        else:
            away = self._view.tip_of(x, y) - self._view.middle()
            self._view.pan(-away.x(), -away.y())

    def paintEvent(self, event: QPaintEvent) -> None:
        paint_floating(self)
        if self._view.content is None:
            return
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        shape = QPainterPath()
        shape.addRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), RADIUS - 1, RADIUS - 1)
        painter.setClipPath(shape)
        painter.drawPixmap(0, 0, self._drawn(tones))
        frame = self._frame().intersected(QRectF(self.rect()).adjusted(1.5, 1.5, -1.5, -1.5))
        outside = shape.subtracted(_path(frame))
        painter.fillPath(outside, faded(tones.pane if not tones.dark else tones.window, 0.45))
        painter.setPen(QPen(QColor(tones.accent), 1.6))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawRoundedRect(frame, 2, 2)
        painter.end()

    def _drawn(self, tones: Tones) -> QPixmap:
        """Ground and pins, drawn anew only when they change."""
        ratio, view = self.devicePixelRatioF(), self._view
        overview = view.overview
        image = overview.image if overview is not None else None
        key = (self.size(), ratio, tones, view.pin_set, image and image.cacheKey())
        # Until the ground is drawn anew, as it is when the map was left, its old picture will do.
        alike = key == self._made_of or (overview is None and key[:-1] == self._made_of[:-1])
        if self._picture is None or not alike:
            picture = QPixmap(self.size() * ratio)
            picture.setDevicePixelRatio(ratio)
            picture.fill(QColor(tones.sea))
            painter = QPainter(picture)
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            camera = self._camera()
            if overview is not None:
                overview.stretch(painter, camera, QRectF(self.rect()))
            for pin in view.pin_set.drawn:
                at = camera.to_view(pin.x, pin.y)
                ink = data_tint(pin.tone, tones)
                if not pin.dimmed:
                    painter.fillRect(round(at.x()), round(at.y()), 2, 2, ink)
            painter.end()
            self._picture, self._made_of = picture, key
        return self._picture


def _path(rect: QRectF) -> QPainterPath:
    path = QPainterPath()
    path.addRect(rect)
    return path
