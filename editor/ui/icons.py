"""Line icons of the Lucide set, drawn at any size in the tone of the moment."""

from __future__ import annotations

import sqlite3
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QGuiApplication,
    QIcon,
    QIconEngine,
    QPainter,
    QPalette,
    QPixmap,
    QPixmapCache,
)
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton, QToolButton

from editor.ui.text_size import size_icon

_GAP = 4  # pixels more between icon and text than Qt leaves


@cache
def _database() -> sqlite3.Connection:
    """The icons' database inside the `lucide` package, open for the life of the program.

    The package itself is not imported: with its search and download parts that costs 40 ms,
    a fifth of the time to the first window.
    """
    spec = find_spec("lucide")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("lucide")
    file = next(Path(spec.submodule_search_locations[0]).glob("data/*.db"))
    return sqlite3.connect(f"{file.as_uri()}?mode=ro&immutable=1", uri=True)


@cache
def _svg(name: str) -> str:
    row = _database().execute("SELECT svg FROM icons WHERE name = ?", (name,)).fetchone()
    if row is None:
        raise KeyError(name)
    return str(row[0])


@cache
def _renderer(name: str, tone: str) -> QSvgRenderer:
    svg = _svg(name).replace("currentColor", tone)
    return QSvgRenderer(QByteArray(svg.encode()))


def _pixmap(name: str, tone: str, width: int, height: int, ratio: float) -> QPixmap:
    """The icon, `width` x `height` device pixels large; a null pixmap where there is no room."""
    if width <= 0 or height <= 0:
        return QPixmap()
    key = f"icon {name} {tone} {width} {height} {ratio}"
    made = QPixmap()
    if not QPixmapCache.find(key, made):
        made = QPixmap(width, height)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        _renderer(name, tone).render(painter, QRectF(0, 0, width, height))
        painter.end()
        made.setDevicePixelRatio(ratio)
        QPixmapCache.insert(key, made)
    return made


def draw_icon(painter: QPainter, name: str, rect: QRectF, tone: QColor | str) -> None:
    """Paint the icon `name` into `rect` in one tone, sharp at any device pixel ratio."""
    tone = QColor(tone).name()
    to_device = painter.deviceTransform()
    ratio = to_device.m11()
    if to_device.isRotating() or ratio != to_device.m22() or ratio <= 0:
        _renderer(name, tone).render(painter, rect)
        return
    width, height = round(rect.width() * ratio), round(rect.height() * ratio)
    # On whole device pixels, so that the picture's pixels lie on the device's.
    dx, dy = to_device.dx(), to_device.dy()
    x = (round(rect.x() * ratio + dx) - dx) / ratio
    y = (round(rect.y() * ratio + dy) - dy) / ratio
    painter.drawPixmap(QPointF(x, y), _pixmap(name, tone, width, height, ratio))


class _LineIcon(QIconEngine):
    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        draw_icon(painter, self._name, QRectF(rect), self._tone(mode))

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        """size: in device pixels."""
        side = min(size.width(), size.height())
        drawn = _pixmap(self._name, self._tone(mode), side, side, 1.0)
        if size.width() <= side or drawn.isNull():
            return drawn
        made = QPixmap(size)  # with room behind the icon, see `beside`
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        is_left_to_right = QGuiApplication.layoutDirection() == Qt.LayoutDirection.LeftToRight
        painter.drawPixmap(0 if is_left_to_right else size.width() - side, 0, drawn)
        painter.end()
        return made

    def _tone(self, mode: QIcon.Mode) -> str:
        role = QPalette.ColorRole.Mid if mode == QIcon.Mode.Disabled else self._role
        return QGuiApplication.palette().color(role).name()

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._role)


def beside(button: QAbstractButton, pixels: int = 16) -> None:
    """Give a button's icon so much room that its text does not touch it."""
    size_icon(button, pixels, gap=_GAP)
    if isinstance(button, QToolButton):
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The Lucide icon `name`; it takes its tone from the palette whenever it is drawn.

    Raises KeyError for a name that the set does not have.
    """
    _svg(name)
    return QIcon(_LineIcon(name, role))
