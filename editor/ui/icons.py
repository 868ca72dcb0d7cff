"""Line icons of the Lucide set, drawn at any size in the tone of the moment."""

from __future__ import annotations

import sqlite3
from functools import cache
from importlib.util import find_spec
from pathlib import Path

from PySide6.QtCore import QByteArray, QPoint, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QGuiApplication, QIcon, QIconEngine, QPainter, QPalette, QPixmap
from PySide6.QtSvg import QSvgRenderer


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


def draw_icon(painter: QPainter, name: str, rect: QRectF, tone: QColor | str) -> None:
    """Paint the icon `name` into `rect` in one tone."""
    _renderer(name, QColor(tone).name()).render(painter, rect)


class _LineIcon(QIconEngine):
    def __init__(self, name: str, role: QPalette.ColorRole) -> None:
        super().__init__()
        self._name = name
        self._role = role

    def paint(self, painter: QPainter, rect: QRect, mode: QIcon.Mode, state: QIcon.State) -> None:
        disabled = mode == QIcon.Mode.Disabled
        role = QPalette.ColorRole.Mid if disabled else self._role
        tone = QGuiApplication.palette().color(role)
        draw_icon(painter, self._name, QRectF(rect), tone)

    def pixmap(self, size: QSize, mode: QIcon.Mode, state: QIcon.State) -> QPixmap:
        made = QPixmap(size)
        made.fill(Qt.GlobalColor.transparent)
        painter = QPainter(made)
        self.paint(painter, QRect(QPoint(0, 0), size), mode, state)
        painter.end()
        return made

    def clone(self) -> QIconEngine:
        return _LineIcon(self._name, self._role)


def icon(name: str, role: QPalette.ColorRole = QPalette.ColorRole.ButtonText) -> QIcon:
    """The Lucide icon `name`; it takes its tone from the palette whenever it is drawn.

    Raises KeyError for a name that the set does not have.
    """
    _svg(name)
    return QIcon(_LineIcon(name, role))
