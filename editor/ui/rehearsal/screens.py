"""What a page looks like at the three sizes, small, beside one another."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from types import MappingProxyType
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPaintEvent, QPen, QPixmap
from PySide6.QtWidgets import QGridLayout, QSizePolicy, QVBoxLayout, QWidget

from editor.publish.rehearsal.sizes import SIZES, Size
from editor.ui.graphic import Graphic
from editor.ui.icons import draw_icon
from editor.ui.look import LIGHT, STEP, tones_of
from editor.ui.plain import plain_label
from editor.ui.text_size import scaled

if TYPE_CHECKING:
    from editor.publish.rehearsal.flaws import Box
    from editor.ui.rehearsal.reader import Shot

ICONS = {"phone": "smartphone", "tablet": "tablet", "desktop": "monitor"}
_CAPTION = 22
_ICON = 14
_CORNER = 6


class Screen(Graphic):
    """A page as one screen shows it, with the screen's name below."""

    def __init__(self, size: Size, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(f"rehearsalScreen.{size.name}")
        self._size, self._name = size, name
        self._picture = QPixmap()
        self._frame = QRectF()  # around what is told of, in pixels of the screen
        self._flawed = False
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self._describe()

    def sizeHint(self) -> QSize:
        return QSize(self._size.width // 4, self._size.height // 4 + _CAPTION)

    def minimumSizeHint(self) -> QSize:
        return QSize(90, 90 + _CAPTION)

    def show_shot(self, shot: Shot | None, *, flawed: bool, box: Box | None) -> None:
        """Show a page, or nothing.

        flawed: whether what is told of is seen at this size; box: where on the page.
        """
        self._picture, self._frame = QPixmap(), QRectF()
        if shot is not None:
            self._picture.loadFromData(shot.content)
            if box is not None:
                self._frame = QRectF(*box).translated(-shot.across, -shot.down)
        self._flawed = flawed
        self._describe()
        self.update()

    @property
    def is_empty(self) -> bool:
        """Whether there is nothing to see."""
        return self._picture.isNull()

    def _describe(self) -> None:
        told = self.tr("{name}, {width} × {height} pixels").format(
            name=self._name, width=self._size.width, height=self._size.height
        )
        self.setToolTip(told)
        self.setAccessibleName(told)

    def paintEvent(self, _event: QPaintEvent) -> None:
        tones = tones_of(self)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        room = QSize(self.width() - 2, self.height() - _CAPTION - 2)
        whole = QSize(self._size.width, self._size.height)
        fitting = whole.scaled(room, Qt.AspectRatioMode.KeepAspectRatio)
        left = (self.width() - fitting.width()) / 2
        screen = QRectF(left, 1, fitting.width(), fitting.height())
        edge = QPainterPath()
        edge.addRoundedRect(screen, _CORNER, _CORNER)
        painter.fillPath(edge, QColor(tones.pane))
        if not self._picture.isNull():
            painter.setClipPath(edge)
            painter.drawPixmap(screen, self._picture, QRectF(self._picture.rect()))
            self._paint_frame(painter, screen)
            painter.setClipping(False)
        painter.setPen(QColor(tones.accent if self._flawed else tones.hairline))
        painter.drawPath(edge)
        self._paint_caption(painter, screen)
        painter.end()

    def _paint_frame(self, painter: QPainter, screen: QRectF) -> None:
        if self._frame.isEmpty() and self._frame.width() <= 0:
            return
        scale = screen.width() / self._size.width
        frame = QRectF(
            screen.x() + self._frame.x() * scale,
            screen.y() + self._frame.y() * scale,
            self._frame.width() * scale,
            self._frame.height() * scale,
        )
        painter.setPen(QPen(QColor(LIGHT.accent), 2))
        painter.drawRoundedRect(frame.adjusted(-3, -3, 3, 3), 4, 4)

    def _paint_caption(self, painter: QPainter, screen: QRectF) -> None:
        tones = tones_of(self)
        tone = tones.accent if self._flawed else tones.muted
        metrics = painter.fontMetrics()
        width = scaled(_ICON) + STEP + metrics.horizontalAdvance(self._name)
        left = screen.center().x() - width / 2
        middle = screen.bottom() + _CAPTION / 2 + 2
        place = QRectF(left, middle - scaled(_ICON) / 2, scaled(_ICON), scaled(_ICON))
        draw_icon(painter, ICONS[self._size.name], place, tone)
        painter.setPen(QColor(tone))
        base = middle + (metrics.ascent() - metrics.descent()) / 2
        painter.drawText(QPointF(left + scaled(_ICON) + STEP, base), self._name)


class Screens(QWidget):
    """The three screens of one page, below its title."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("rehearsalScreens")
        self._title = plain_label(self)
        self._title.setObjectName("rehearsalPageTitle")
        self._title.setProperty("role", "muted")
        names = {
            "phone": self.tr("Phone"),
            "tablet": self.tr("Tablet"),
            "desktop": self.tr("Desktop"),
        }
        self.screens = {size.name: Screen(size, names[size.name], self) for size in SIZES}
        grid = QGridLayout()
        grid.setSpacing(3 * STEP)
        grid.addWidget(self.screens["desktop"], 0, 0, 1, 2)
        grid.addWidget(self.screens["tablet"], 1, 0)
        grid.addWidget(self.screens["phone"], 1, 1)
        grid.setRowStretch(0, 5)
        grid.setRowStretch(1, 7)
        grid.setColumnStretch(0, 3)
        grid.setColumnStretch(1, 2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(2 * STEP, 0, 0, 0)
        layout.setSpacing(2 * STEP)
        layout.addWidget(self._title)
        layout.addLayout(grid, 1)

    def show_page(
        self,
        title: str,
        shots: Mapping[str, Shot],
        flawed: Collection[str] = (),
        boxes: Mapping[str, Box] = MappingProxyType({}),
    ) -> None:
        """Show a page; flawed: the sizes at which what is told of is seen, boxes: where."""
        self._title.setText(title)
        for name, screen in self.screens.items():
            box = boxes.get(name) if name in flawed else None
            screen.show_shot(shots.get(name), flawed=name in flawed, box=box)
